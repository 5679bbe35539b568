// What the rules are given: the surveyed page, and what is known of it before any rule looks.
import type { HiddenKind } from '../article';
import { type Named, namesByKind } from './names';
import { whatIsSaid } from './phrase-match';
import { phrasesFor } from './phrases/all-phrases';
import type { Phrases } from './phrases/phrases';
import { plain } from './prose';
import { publisherNames } from './publisher';
import type { Surroundings } from './rule';
import { type Block, type Survey, survey } from './survey';

export interface CleanOptions {
  /** Absolute address of the page. */
  address: string;
}

/** Surveys a page for the rules. */
export function look(page: Document, { address }: CleanOptions): Surroundings | null {
  if (!page.body) return null;
  const host = URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
  const headline = page.querySelector('h1')?.textContent ?? page.title;
  const phrases = phrasesFor(page.documentElement.getAttribute('lang') ?? '', headline);
  const asks = (block: Block) => [...whatIsSaid(block, phrases).values()].some(said => said.strong !== null);
  const surveyed = survey(page.body, asks);
  return {
    survey: surveyed,
    publisherNames: publisherNames(page, host),
    publisher: page.querySelector('meta[property="og:site_name"]')?.getAttribute('content')?.trim() ?? '',
    host,
    phrases,
    speaking: speakingIn(surveyed, phrases),
    named: namedIn(surveyed),
    storyWords: wordsOf(headline),
  };
}

function speakingIn({ blocks }: Survey, phrases: readonly Phrases[]): Surroundings['speaking'] {
  const speaking = new Map<HiddenKind, number[]>();
  for (const [number, block] of blocks.entries()) {
    if (block.text === '') continue;
    for (const kind of whatIsSaid(block, phrases).keys()) {
      const numbers = speaking.get(kind);
      if (numbers) numbers.push(number);
      else speaking.set(kind, [number]);
    }
  }
  return speaking;
}

function namedIn({ spans, blocks }: Survey): Surroundings['named'] {
  const named = new Map<Element, Named>();
  for (const [element, { from, to }] of spans) {
    if (from < to && blocks[from]?.framed && blocks[to - 1]?.framed) continue;
    const names = namesByKind(element);
    if (names.size > 0) named.set(element, names);
  }
  return named;
}

/** Shortest word of a headline that tells its story from others, in characters. */
const TELLING = 5;

function wordsOf(headline: string): string[] {
  return [...new Set(plain(headline).split(/[^\p{L}\p{N}]+/u))].filter(word => word.length >= TELLING);
}
