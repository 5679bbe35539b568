// What all measuring scripts share: their options, the saved pages with their truth, parts of them by publisher.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The value after `--name` on the command line. */
export function benchOption(name, fallback) {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : (process.argv[at + 1] ?? fallback);
}

/** A folder or file of the measuring data: the one given on the command line, else below LEDE_SHARED. Ends the run where it is missing. */
export function sharedOption(name, path) {
  const found = benchOption(name, join(process.env.LEDE_SHARED ?? '../shared', path));
  if (existsSync(found)) return found;
  console.error(`Nothing at ${found}: give --${name}, or set LEDE_SHARED.`);
  process.exit(2);
}

/** Gives the lines of a file, one JSON value each. */
export function linesOf(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line));
}

/** All pages below DIR/<source>/truth.jsonl, with their truth. */
export function pagesOf(data, only = []) {
  const sources = readdirSync(data).filter(
    name => existsSync(join(data, name, 'truth.jsonl')) && (!only.length || only.includes(name)),
  );
  return sources.flatMap(source =>
    linesOf(join(data, source, 'truth.jsonl')).map(truth => ({
      source,
      id: truth.id,
      url: truth.url ?? '',
      truth,
      file: join(data, source, `${truth.id}.html.gz`),
    })),
  );
}

/** The pages of a label file, each with its label; `only` names sources. A page whose file is missing is left out. */
export function labelledPages(data, labels, only = []) {
  const pages = new Map(pagesOf(data, only).map(page => [`${page.source}/${page.id}`, page]));
  return linesOf(labels).flatMap(label => {
    const page = pages.get(`${label.source}/${label.id}`);
    return page && existsSync(page.file) ? [{ ...page, label }] : [];
  });
}

export const htmlOf = ({ file }) => gunzipSync(readFileSync(file)).toString('utf8');

/** Gives the fold of a publisher's name, 0 up to `folds` (FNV-1a): all pages of one publisher fall into one. */
export function foldOf(publisher, folds) {
  let hash = 0x811c9dc5;
  for (const character of publisher) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 16) % folds;
}

/** Shows how far a run is. */
export function progress(at, all) {
  const isEnd = at === all;
  if (process.stderr.isTTY) {
    const full = Math.round((30 * at) / all);
    process.stderr.write(`\r[${'#'.repeat(full)}${'.'.repeat(30 - full)}] ${at} of ${all} pages${isEnd ? '\n' : ''}`);
  } else if (at % 200 === 0 || isEnd) process.stderr.write(`${at} of ${all} pages\n`);
}
