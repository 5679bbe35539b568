// The one door: a page goes in once, an article or the reason why there is none comes out. Read it from the top.
import type { Article, Detection, HiddenBlock, Reading, ReadingProblem } from './article';
import { detect } from './detect/detect';
import { baseOf, prepare } from './extract/prepare';
import { account } from './hidden';
import { agencyIn } from './metadata/agencies';
import { liveEntriesOf } from './metadata/live-entries';
import { type Metadata, readMetadata } from './metadata/metadata';
import { noticesFor } from './notices';
import { findQuotes } from './quotes/quotes';
import { NO_WISHES, type Wishes } from './reader-wishes';
import { type Chosen, chooseStory } from './story';
import { supportOf } from './support';
import { buildBody } from './tree/build';
import { withCaptions } from './tree/captions';
import { withEntryTimes } from './tree/entry-times';
import { withoutHead } from './tree/head';
import { blocks, bodyText, captionsOf, countWords, readingMinutes } from './tree/text';
import { type Viewed, viewPage } from './view-page';

export interface ReadOptions {
  /** Absolute address of the page: its links are resolved against it, and it counts as evidence. */
  address: string;
  /** What the reader wants otherwise than the rules. */
  wishes?: Wishes;
}

/** More elements than this are no article; the research puts the answer "too large" at a million nodes. */
const MOST_ELEMENTS = 500_000;
/** Share of a story's characters in links above which it is none. */
const MOST_LINKED = 0.8;
/** Characters below which nothing was read, whatever the page is. */
const SHORTEST_BODY = 60;
/** Words below which a single line on a page that is not taken for an article is no story. */
const FEWEST_DOUBTED = 40;

/** Lines at the start of the text among which a standfirst is looked for. */
const OPENING = 8;
const HEADING = /^h[1-6]$/;
/** Votes from which a heading at the start of the text is one of its own. */
const SURE_HEADING = 1;

/** Reads an article from a page. The page is not changed; what is thrown is a defect, expected failures are in the answer. */
export function readArticle(page: Document, { address, wishes = NO_WISHES }: ReadOptions): Reading {
  const detection = detect(page, { address });
  const problem = problemOf(page);
  if (problem) return { ok: false, problem, detection };

  const ready = prepare(page);
  const viewed = viewPage(ready, { address, wishes });
  if (!viewed) return { ok: false, problem: 'empty-page', detection };
  const chosen = chooseStory(viewed);
  if (!chosen || isListOfLinks(viewed, chosen)) return { ok: false, problem: 'no-article', detection };
  const base = baseOf(page, address);
  const built = withCaptions(
    buildBody(chosen.element, {
      base,
      numberOf: element => chosen.numbers.get(element),
      wants: number => chosen.story.has(number) || chosen.captions.has(number),
      isCaption: number => chosen.captions.has(number),
      leavesOut: chosen.leavesOut,
    }),
  );
  return finish({ page, address, base, detection, built, viewed, chosen });
}

interface Parts {
  page: Document;
  address: string;
  base: string;
  detection: Detection;
  built: ReturnType<typeof buildBody>;
  viewed: Viewed;
  chosen: Chosen;
}

/** Reads what is known of the story beside its text. */
function headOf({ page, address, base, built, viewed, chosen }: Parts): Metadata {
  const lines = viewed.survey.blocks.map(block => block.text);
  const read = readMetadata(page, {
    address,
    base,
    aboveText: aboveText(viewed, chosen),
    paragraphs: firstParagraphs(viewed, chosen),
    lastLine: lastLine({ built, dropped: chosen.dropped, lines }),
    sample: bodyText(built.body),
  });
  return { ...read, headline: (viewed.others.size > 0 && ownHeadline(chosen)) || read.headline };
}

function finish(parts: Parts): Reading {
  const { page, address, base, detection, built, viewed, chosen } = parts;
  const metadata = headOf(parts);
  const story = withEntryTimes(withoutHead(built, metadata), liveEntriesOf(page));
  const body = bodyText(story.body);
  const words = countWords(body);
  const isDoubted = !detection.isArticle && words < FEWEST_DOUBTED && blocks(story.body).length < 2;
  if (body.length < SHORTEST_BODY || isDoubted) return { ok: false, problem: 'no-article', detection };
  const hidden: HiddenBlock[] = account({ ...viewed, region: chosen.region, built: story, head: metadata });
  const article: Article = {
    version: 1,
    address,
    ...metadata,
    body: story.body,
    words,
    readingMinutes: readingMinutes(body, words),
    quotes: findQuotes({ ...metadata, body, captions: captionsOf(story.body) }),
    hidden,
    notices: noticesFor({
      page,
      detection,
      words,
      dropped: chosen.dropped.map(number => viewed.survey.blocks[number]?.text ?? ''),
      others: viewed.others.size,
      published: metadata.published,
      modified: metadata.modified,
    }),
    detection,
    ...supportOf(page, { found: viewed.found, base }),
  };
  return { ok: true, article };
}

/** The lines between the headline and the first line of the text: none of them is text. */
function aboveText({ view }: Viewed, { story }: Chosen): string[] {
  const begin = view.lines.find(({ number }) => story.has(number))?.number ?? 0;
  return view.lines.filter(({ number }) => number > view.headline && number < begin).map(({ text }) => text);
}

/** The first lines of the text that more votes spoke for than against: none of them is a standfirst. A heading must be surer. */
function firstParagraphs({ view }: Viewed, { votes }: Chosen): string[] {
  const sure = view.lines.filter(
    ({ number, box }) => (votes.get(number) ?? 0) > (HEADING.test(box.element.localName) ? SURE_HEADING : 0),
  );
  return sure.slice(0, OPENING).map(({ text }) => text);
}

/** Where a page holds several stories, the headline is that of the one that is read. */
function ownHeadline({ element }: Chosen): string {
  const story = element.closest('article') ?? element;
  return (story.querySelector('h1,h2')?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Says whether what was taken for a story is hardly more than links: a menu, a front page. */
function isListOfLinks({ survey }: Viewed, { story }: Chosen): boolean {
  const taken = survey.blocks.filter((_, number) => story.has(number));
  const letters = taken.reduce((sum, { text }) => sum + text.length, 0);
  return taken.reduce((sum, { linked }) => sum + linked, 0) > letters * MOST_LINKED;
}

/** The line that may be an agency's signature: the text's last, or the first of the region's after it. */
function lastLine({ built, dropped, lines }: { built: Parts['built']; dropped: number[]; lines: string[] }): string {
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
