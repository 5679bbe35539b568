// Where the two browsers are. Runs before npm ci: node: builtins only.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Programs on the PATH and files off it, best first; the variable names another file. */
const PLACES = {
  chromium: {
    variable: 'LEDE_CHROMIUM',
    programs: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge',
      'brave-browser',
    ],
    files: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  firefox: {
    variable: 'LEDE_FIREFOX',
    programs: ['firefox-esr', 'firefox'],
    files: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  },
};

export const BROWSERS = Object.keys(PLACES);

/** Names the variable that points to a browser which stands in an unusual place. */
export const variableOf = browser => PLACES[browser].variable;

/** Finds the program of 'chromium' or 'firefox'; null if this machine has none. */
export function lookForBrowser(browser) {
  const { variable, programs, files } = PLACES[browser];
  const named = process.env[variable];
  if (named) return runs(named) ? named : null;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = programs.flatMap(program => folders.map(folder => join(folder, program)));
  return [...onPath, ...files].find(runs) ?? null;
}

/** The program of a browser; throws a sentence that says what to do if there is none. */
export function findBrowser(browser) {
  const found = lookForBrowser(browser);
  if (!found) throw new Error(`No ${browser} found: install it, or name its program in ${variableOf(browser)}.`);
  return found;
}

function runs(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false; // Not there or not executable: the next place is looked at.
  }
}
