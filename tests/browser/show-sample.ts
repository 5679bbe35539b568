// What npm start shows: Lede in a browser on the sample story. With a display a window that stays; without one the article
// is printed and photographed.
import { join } from 'node:path';
import { launch, REAL } from './harness/launch';
import { readStory, type ShownStory } from './harness/read-story';
import { publish } from './harness/server';
import { type BrowserName, type Driver, photograph, type View } from './harness/view';

const SAMPLE = 'pages/flood-wall/';
const SCREENSHOTS = join('dist', 'screenshots');

const [wanted = 'chromium', display = 'none'] = process.argv.slice(2);
const name: BrowserName = wanted === 'firefox' ? 'firefox' : 'chromium';

const publisher = await publish();
const driver = await launch(name, { extension: REAL, window: display === 'window' });
const page = await driver.open(publisher.origin + SAMPLE);
const popup = await driver.openPopup(page);
await (display === 'window' ? stay(driver) : show(page, popup));
await publisher.close();

async function stay(open: Driver): Promise<void> {
  console.log(
    `Lede is open in ${name} on ${publisher.origin}${SAMPLE}. Press its toolbar button; close the window to end.`,
  );
  await open.untilClosed();
}

async function show(pageView: View, popupView: View): Promise<void> {
  console.log(print(await readStory(popupView)));
  await photograph(popupView, join(SCREENSHOTS, `start-${name}-popup.png`));
  await photograph(pageView, join(SCREENSHOTS, `start-${name}-page.png`));
  await driver.close();
  console.log(`\nNo display here, so nothing was opened. Pictures are in ${SCREENSHOTS}.`);
}

function print(story: ShownStory): string {
  const quotes = story.quotes.map(({ words, speaker }) => `  “${words}”\n    ${speaker}`);
  const hidden = story.hidden.map(({ reason, text }) => `  ${reason}\n    ${text}`);
  return [
    story.headline,
    story.standfirst,
    story.byline,
    story.dateline,
    `\nKey quotes\n${quotes.join('\n')}`,
    `\n${story.body.replaceAll('\n', '\n\n')}`,
    `\nHidden (${story.hidden.length})\n${hidden.join('\n')}`,
  ]
    .filter(Boolean)
    .join('\n');
}
