import { parseArgs } from 'node:util';
import type { Article, ReadingProblem } from '../core/article';
import { toMarkdown } from '../core/export/markdown';
import { toText } from '../core/export/text';
import { readArticle } from '../core/read-article';
import { LoadError, loadPage } from './load-page';

const USAGE = `usage: lede read FILE|URL|- [--url URL] [--format json|md|txt]

Reads the article of a page and prints it. --url says which address a file has; --format is txt if not given.`;

const FORMATS: Readonly<Record<string, (article: Article) => string>> = {
  json: article => JSON.stringify(article, null, 2),
  md: toMarkdown,
  txt: toText,
};

const SENTENCES: Readonly<Record<ReadingProblem, string>> = {
  'no-article': 'This page does not look like an article: Lede found no running text in it.',
  'no-selection': 'Nothing is selected on this page.',
  'empty-page': 'This page is empty.',
  frames: 'This page consists of frames. Read one of the pages in them.',
  'page-too-large': 'This page is too large to be read as an article.',
  unreadable: 'This page could not be read.',
};

/** What a run prints and how it ends. */
interface Outcome {
  out?: string;
  problem?: string;
  /** 0 read, 1 no article, 2 wrong use or no page. */
  code: 0 | 1 | 2;
}

async function run(given: string[]): Promise<Outcome> {
  const { values, positionals } = parseArgs({
    args: given,
    allowPositionals: true,
    options: { url: { type: 'string' }, format: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  const [command, from] = positionals;
  const wanted = values.format ?? 'txt';
  const format = Object.hasOwn(FORMATS, wanted) ? FORMATS[wanted] : undefined;
  if (values.help) return { out: USAGE, code: 0 };
  if (command !== 'read' || !from || positionals.length > 2 || !format) return { problem: USAGE, code: 2 };
  const { document, address } = await loadPage(from, values.url ?? '');
  const reading = readArticle(document, { address });
  return reading.ok ? { out: format(reading.article), code: 0 } : { problem: SENTENCES[reading.problem], code: 1 };
}

function outcomeOf(error: unknown): Outcome {
  if (error instanceof LoadError) return { problem: error.message, code: 2 };
  if (error instanceof TypeError && 'code' in error) return { problem: `${error.message}\n\n${USAGE}`, code: 2 };
  if (error instanceof RangeError) return { problem: SENTENCES.unreadable, code: 1 };
  throw error;
}

const { out, problem, code } = await run(process.argv.slice(2)).catch(outcomeOf);
if (out !== undefined) process.stdout.write(`${out}\n`);
if (problem !== undefined) process.stderr.write(`${problem}\n`);
process.exitCode = code;
