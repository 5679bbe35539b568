// Says who speaks each quote. Finds the mention by the sentence, then the person by the mention.
import { describeSpeaker } from './description';
import { type Draft, draftAll } from './draft';
import { findNouns } from './german-names';
import { type Language, languageOf } from './language';
import type { Reading } from './noun-phrase';
import { findPeople } from './people';
import { resolveAll } from './resolve';
import { findDashed, findPosts, withCredits } from './set-speech';
import { findPieces, mergePieces, type Piece } from './spans';
import { findSpeech } from './speech';
import { findTurns } from './transcript';
import { cut, wordAt } from './words';

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
  /** Beside a name the role that the story gives ("Nato chief"), without a name its words for the speaker ("a spokesman for
   * the union"); empty if it has none. */
  role: string;
  mentionAt: [number, number] | null;
}

/** "(Nils Aker)" at the end of a caption took the picture and is no person of the story. */
const CREDIT = /\s*\([^()]*\)\s*$/;

/** Finds all quotes of a story in order, each with its speaker ("" if none is sure). */
export function attribute(story: Story): Said[] {
  const language = languageOf(story.language, story.body);
  const pieces = findAll(story.body, language);
  const words = cut(story.body, pieces);
  const captions = story.captions.map(text => text.replace(CREDIT, ''));
  const others = [story.headline, story.standfirst, ...captions].map(text => cut(text, []));
  const people = findPeople([words, ...others], language);
  const nouns = language.german ? findNouns(words, language) : new Set<string>();
  const reading: Reading = { words, people, language, nouns };
  const drafts = draftAll(reading, pieces);
  const named = resolveAll(reading, drafts);
  const speech = findSpeech(drafts, reading, story.body);
  return drafts.flatMap((draft, i) =>
    speech[i] ? [finish(draft, reading, { body: story.body, speaker: named[i] ?? '' })] : [],
  );
}

/** All speech of a text, however it is set off. */
function findAll(body: string, language: Language): Piece[] {
  const dashed = findDashed(body, { code: language.code, reports: word => language.is('verb', word) });
  return withCredits(
    body,
    mergePieces(findTurns(body), mergePieces(findPosts(body), mergePieces(dashed, findPieces(body)))),
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
  const known = speaker === '' ? null : reading.people.find(speaker);
  return {
    role: described
      ? body.slice(wordAt(words, described[0]).start, wordAt(words, described[1] - 1).end)
      : (known?.role ?? ''),
    spans: pieces.map(({ start, end }) => [start, end]),
    inner: pieces.map(({ innerStart, innerEnd }) => [innerStart, innerEnd]),
    speaker,
    mentionAt: from !== undefined && to !== undefined ? [from, to] : null,
  };
}
