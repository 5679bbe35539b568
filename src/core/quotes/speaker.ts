// Says who speaks each quote. Finds the mention by the sentence, then the person by the mention.
import { countWords } from '../tree/text';
import { describeSpeaker } from './description';
import { type Draft, draftAll } from './draft';
import { findNouns } from './german-names';
import { languageOf } from './language';
import type { Reading } from './noun-phrase';
import { findPeople } from './people';
import { resolveAll } from './resolve';
import { findPieces } from './spans';
import { cut, type Word, wordAt } from './words';

/** What the search for quotes needs of a story; body is the text of core/tree/text.ts. */
export interface Story {
  headline: string;
  standfirst: string;
  body: string;
  /** BCP 47 tag; empty if unknown. */
  language: string;
  captions: string[];
}

/** A quote with who said it. Offsets are UTF-16 units of the body. */
export interface Said {
  /** Its pieces with their marks; more than one if it is interrupted or runs over paragraphs. */
  spans: [number, number][];
  /** The same without the marks. */
  inner: [number, number][];
  speaker: string;
  /** How the story describes the speaker ("the Nato chief", "a spokesman for the union"); empty if it does not. */
  role: string;
  mentionAt: [number, number] | null;
}

/** Fewer words than this are a term, a title or a scare quote. */
const LEAST_WORDS = 4;

/** "(Nils Aker)" at the end of a caption took the picture and is no person of the story. */
const CREDIT = /\s*\([^()]*\)\s*$/;

/** Finds all quotes of a story in order, each with its speaker ("" if none is sure). */
export function attribute(story: Story): Said[] {
  const language = languageOf(story.language, story.body);
  const pieces = findPieces(story.body);
  const words = cut(story.body, pieces);
  const captions = story.captions.map(text => text.replace(CREDIT, ''));
  const others = [story.headline, story.standfirst, ...captions].map(text => cut(text, []));
  const people = findPeople([words, ...others], language);
  const nouns = language.german ? findNouns(words, language) : new Set<string>();
  const reading: Reading = { words, people, language, nouns };
  const drafts = draftAll(reading, pieces);
  const named = resolveAll(reading, drafts);
  return drafts.flatMap((draft, i) =>
    isSpeech(draft, { words, body: story.body })
      ? [finish(draft, reading, { body: story.body, speaker: named[i] ?? '' })]
      : [],
  );
}

function finish(
  { pieces, mention, weak }: Draft,
  reading: Reading,
  { body, speaker }: { body: string; speaker: string },
): Said {
  const { words } = reading;
  const from = mention ? words[mention.from]?.start : undefined;
  const to = mention ? words[mention.to - 1]?.end : undefined;
  const described = mention && !weak && speaker === '' ? describeSpeaker(reading, mention) : null;
  return {
    role: described ? body.slice(wordAt(words, described[0]).start, wordAt(words, described[1] - 1).end) : '',
    spans: pieces.map(({ start, end }) => [start, end]),
    inner: pieces.map(({ innerStart, innerEnd }) => [innerStart, innerEnd]),
    speaker,
    mentionAt: from !== undefined && to !== undefined ? [from, to] : null,
  };
}

function isSpeech({ pieces, mention, at }: Draft, { words, body }: { words: readonly Word[]; body: string }): boolean {
  const said = pieces.map(piece => body.slice(piece.innerStart, piece.innerEnd)).join(' ');
  if (countWords(said) < LEAST_WORDS) return false;
  return !(isTitleCase(said) && !mention) && !isName(said, wordAt(words, (at[0] ?? 0) - 1).lower);
}

/** The party "Future of the City", under the motto "…": what follows its noun or article without a word of its own. */
function isName(said: string, before: string): boolean {
  return NAMED_NEXT.test(before) && /^\p{Lu}[^.!?…]*$/u.test(said);
}

const NAMED_NEXT =
  /^(?:de[srmn]|die|das|motto|titel|thema|namen|partei|song|film|the|titled|called|entitled|album|book|slogan)$/;

/** The Art of the Deal: a work, not a speech. */
function isTitleCase(said: string): boolean {
  const long = said.match(/\p{L}{4,}/gu) ?? [];
  return /[^.!?…,]$/.test(said) && long.length > 1 && long.every(word => /^\p{Lu}/u.test(word));
}
