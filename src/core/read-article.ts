// The one door: a page goes in once, an article or the reason why there is none comes out. Read it from the top.
import type { Article, Detection, HiddenBlock, Reading, ReadingProblem } from './article';
import { type FoundBlock, findIn, look, takeOut } from './clean/clean';
import { detect } from './detect/detect';
import { choose } from './extract/choose';
import { extract } from './extract/extract';
import { baseOf, prepare } from './extract/prepare';
import { account } from './hidden';
import { agencyIn } from './metadata/agencies';
import { readMetadata } from './metadata/metadata';
import { noticesFor } from './notices';
import { findQuotes } from './quotes/quotes';
import { buildBody } from './tree/build';
import { withCaptions } from './tree/captions';
import { withoutHead } from './tree/head';
import { blocks, bodyText, captionsOf, countWords, readingMinutes } from './tree/text';

export interface ReadOptions {
  /** Absolute address of the page: its links are resolved against it, and it counts as evidence. */
  address: string;
}

/** Attribute under which lines and pictures of the copy carry their number in the survey. */
const NUMBER = 'data-lede-n';
/** More elements than this are no article; the research puts the answer "too large" at a million nodes. */
const MOST_ELEMENTS = 500_000;
/** Share of a story's characters in links above which it is none. */
const MOST_LINKED = 0.8;
/** Characters below which nothing was read, whatever the page is. */
const SHORTEST_BODY = 60;

/** Reads an article from a page. The page is not changed; what is thrown is a defect, expected failures are in the answer. */
export function readArticle(page: Document, { address }: ReadOptions): Reading {
  const detection = detect(page, { address });
  const problem = problemOf(page);
  if (problem) return { ok: false, problem, detection };

  const copy = prepare(page, { address });
  const surroundings = look(copy, { address });
  if (!surroundings?.survey.before.at(-1)?.letters) return { ok: false, problem: 'empty-page', detection };
  const found = findIn(surroundings);
  for (const [number, block] of surroundings.survey.blocks.entries())
    block.element.setAttribute(NUMBER, String(number));
  takeOut(found);

  const extracted = extract(copy, { numberMark: NUMBER });
  if (!extracted) return { ok: false, problem: 'no-article', detection };
  const lines = surroundings.survey.blocks.map(block => block.text);
  const { story, dropped, region } = choose(extracted.region, extracted.kept, { numberMark: NUMBER, lines });
  if (isListOfLinks(surroundings.survey.blocks, story)) return { ok: false, problem: 'no-article', detection };
  const base = baseOf(page, address);
  const built = withCaptions(
    buildBody(extracted.region, { base, numberMark: NUMBER, wants: number => story.has(number) }),
  );
  return finish({ page, address, base, detection, built, found, dropped, region, lines });
}

interface Parts {
  page: Document;
  address: string;
  base: string;
  detection: Detection;
  built: ReturnType<typeof buildBody>;
  found: FoundBlock[];
  dropped: number[];
  /** Numbers of all lines and pictures of the region. */
  region: number[];
  /** All lines of the page by their number. */
  lines: string[];
}

function finish({ page, address, base, detection, built, found, dropped, region, lines }: Parts): Reading {
  const text = bodyText(built.body);
  const metadata = readMetadata(page, { address, base, lastLine: lastLine({ built, dropped, lines }), sample: text });
  const story = withoutHead(built, metadata);
  const body = bodyText(story.body);
  if (body.length < SHORTEST_BODY) return { ok: false, problem: 'no-article', detection };
  const hidden: HiddenBlock[] = account({ found, region, lines, built: story, head: metadata });
  const article: Article = {
    version: 1,
    address,
    ...metadata,
    body: story.body,
    words: countWords(body),
    readingMinutes: readingMinutes(body),
    quotes: findQuotes({ ...metadata, body, captions: captionsOf(story.body) }),
    hidden,
    notices: noticesFor({
      page,
      detection,
      words: countWords(body),
      dropped: dropped.map(number => lines[number] ?? ''),
    }),
    detection,
  };
  return { ok: true, article };
}

/** Says whether what was taken for a story is hardly more than links: a menu, a front page. */
function isListOfLinks(lines: readonly { text: string; linked: number }[], story: ReadonlySet<number>): boolean {
  const taken = lines.filter((_, number) => story.has(number));
  const letters = taken.reduce((sum, { text }) => sum + text.length, 0);
  return taken.reduce((sum, { linked }) => sum + linked, 0) > letters * MOST_LINKED;
}

/** The line that may be an agency's signature: the text's last, or the first of the region's after it. */
function lastLine({ built, dropped, lines }: Pick<Parts, 'built' | 'dropped' | 'lines'>): string {
  const end = [...built.used].reduce((last, number) => Math.max(last, number), -1);
  const after = dropped.filter(number => number > end).map(number => lines[number] ?? '');
  const last = blocks(built.body).at(-1)?.text ?? '';
  return [last, ...after].find(line => agencyIn(line) !== null) ?? last;
}

function problemOf(page: Document): ReadingProblem | null {
  if (page.querySelector('frameset')) return 'frames';
  if (!page.body?.firstChild) return 'empty-page';
  return page.getElementsByTagName('*').length > MOST_ELEMENTS ? 'page-too-large' : null;
}
