import { findAsking, publisherIn, seeWords } from '../ask';
import { cover, encloseRun } from '../enclose';
import { lexiconOf, matchesIn } from '../lexicon';
import { outsideOf, speechOf } from '../phrase-match';
import { outsideQuotes } from '../prose';
import type { Finding, Rule, Surroundings } from '../rule';
import type { Block } from '../survey';

/** Signs of the publisher's own voice from which a line may belong to an appeal: two of ask, name, "we" or "you", trade. */
const VOICE = 2;
/** An appeal asks at least this often; one sentence that mentions support is none. */
const ASKS = 2;

/** A run must speak of the publisher: by name once, or of its trade twice. A column about giving says "readers" once. */
const HOME = 2;

interface Voice {
  /** How many signs of the publisher's own voice the line has. */
  signs: number;
  asks: boolean;
  /** It speaks of the publisher by its name, or of its trade. A charity's appeal inside a story does neither. */
  home: number;
  evidence: string[];
}

const NO_VOICE: Voice = { signs: 0, asks: false, home: 0, evidence: [] };

function voiceOf(block: Block, surroundings: Surroundings): Voice {
  const { phrases, publisherNames } = surroundings;
  const { address, trade } = speechOf(block, phrases);
  if (!address) return NO_VOICE;
  const words = seeWords(block, 'donation', surroundings);
  const publisher = publisherIn(outsideOf(block), publisherNames) !== null;
  const asks = words.signs.length > 0;
  const signs = [asks, publisher, address, trade].filter(Boolean).length;
  return { signs, asks, home: publisher ? HOME : trade ? 1 : 0, evidence: words.evidence };
}

/** Cuts from both ends of a run what does not itself ask: the story may begin there. */
function trimmed(run: { at: number; voice: Voice }[]): { at: number; voice: Voice }[] {
  const first = run.findIndex(({ voice }) => voice.asks);
  const last = run.findLastIndex(({ voice }) => voice.asks);
  return first < 0 ? [] : run.slice(first, last + 1);
}

function findingOf(run: { at: number; voice: Voice }[], surroundings: Surroundings): Finding[] {
  const kept = trimmed(run);
  const asks = kept.filter(({ voice }) => voice.asks).length;
  const [first] = kept;
  const last = kept.at(-1);
  if (!first || !last || asks < ASKS || kept.reduce((sum, { voice }) => sum + voice.home, 0) < HOME) return [];
  const { survey } = surroundings;
  const evidence = [...new Set(kept.flatMap(({ voice }) => voice.evidence))];
  return [
    { elements: encloseRun(survey, cover(survey, { from: first.at, to: last.at + 1 })), evidence, readProse: true },
  ];
}

/** Finds runs of neighbouring lines in the publisher's own voice that ask at least twice: an appeal in plain paragraphs. */
function findRuns(surroundings: Surroundings): Finding[] {
  const found: Finding[] = [];
  let run: { at: number; voice: Voice }[] = [];
  surroundings.survey.blocks.forEach((block, at) => {
    if (block.text === '') return;
    const voice = voiceOf(block, surroundings);
    if (voice.signs >= VOICE) {
      run.push({ at, voice });
      return;
    }
    found.push(...findingOf(run, surroundings));
    run = [];
  });
  return [...found, ...findingOf(run, surroundings)];
}

/** A single box that asks; where it is prose it must speak of the publisher. */
function findBoxes(surroundings: Surroundings): Finding[] {
  return findAsking('donation', surroundings).filter(finding => {
    if (!finding.readProse) return true;
    const text = outsideQuotes(finding.elements.map(element => element.textContent ?? '').join(' '));
    return (
      publisherIn(text, surroundings.publisherNames) !== null ||
      matchesIn(text, lexiconOf(surroundings.phrases)).some(({ meaning }) => meaning === 'trade')
    );
  });
}

/** Appeals for money: a run of plain paragraphs in the publisher's own voice, or a box that asks. */
export const donationAppeal: Rule = {
  id: 'donation-appeal',
  kind: 'donation',
  reason: 'Asks for a donation or for support of the publisher.',
  find: surroundings => [...findRuns(surroundings), ...findBoxes(surroundings)],
};
