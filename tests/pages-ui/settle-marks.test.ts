// Highlights in an article that was changed in any way: each is found at its words or listed as gone.
import fc from 'fast-check';
import type { Root } from 'hast';
import { describe, expect, test } from 'vitest';
import { bodyText } from '../../src/core/tree/text';
import type { Mark } from '../../src/library/marks';
import { anchorOf, markOn, settleMarks, shortestOf } from '../../src/pages/reader/marks/settle-marks';
import { aMark } from '../library/a-mark';
import { h } from '../ui/sample-article';

const bodyOf = (lines: readonly string[]): Root => ({ type: 'root', children: lines.map(line => h('p', line)) });

/** A mark on words of a text. */
function markedIn(text: string, words: string, id = words): Mark {
  const start = text.indexOf(words);
  return aMark({ id, anchor: anchorOf(text, { start, end: start + words.length }) });
}

describe('marks', () => {
  const text =
    'The sea rose in the night. Nobody slept in the town, and in the morning the wall was gone from the shore.';
  const marks = ['the wall was gone', 'Nobody slept', 'Nobody slept in the town'].map(words => markedIn(text, words));
  const idsOf = (settled: ReturnType<typeof settleMarks>) => settled.standing.map(({ mark }) => mark.id);

  test('stand in the order of the story, over one another as well', () =>
    expect(idsOf(settleMarks(text, marks))).toEqual(['Nobody slept', 'Nobody slept in the town', 'the wall was gone']));
  test('whose words are cut are gone, with their words', () => {
    const { standing, gone } = settleMarks(text.replace('the wall was gone', 'it stood'), marks);
    expect(standing).toHaveLength(2);
    expect(gone.map(({ anchor }) => anchor.exact)).toEqual(['the wall was gone']);
  });
  test('are found by their very place, for another colour on the same words', () => {
    const { standing } = settleMarks(text, marks);
    const start = text.indexOf('Nobody');
    expect(markOn(standing, { start, end: start + 'Nobody slept'.length })?.id).toBe('Nobody slept');
    expect(markOn(standing, { start, end: start + 3 })).toBeNull();
  });
  test('are pressed by the shortest where they lie over one another', () => {
    const { standing } = settleMarks(text, marks);
    expect(shortestOf(standing.slice(0, 2))?.mark.id).toBe('Nobody slept');
    expect(shortestOf([])).toBeNull();
  });
});

const WORDS = [
  'sea',
  'wall',
  'town',
  'night',
  'rose',
  'said',
  'Okafor',
  'vote',
  'tide',
  'stone',
  'März',
  'البحر',
  '防波堤',
];
const paragraph = fc.array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 25 }).map(words => words.join(' '));
const article = fc.array(paragraph, { minLength: 1, maxLength: 8 });
const change = fc.record({
  kind: fc.constantFrom('cut line', 'add line', 'move line', 'cut word', 'other word', 'join lines'),
  line: fc.nat(),
  word: fc.nat(),
  text: paragraph,
});

/** Changes an article as an editor does. */
function edit(
  lines: readonly string[],
  { kind, line, word, text }: { kind: string; line: number; word: number; text: string },
): string[] {
  const at = line % Math.max(1, lines.length);
  const words = (lines[at] ?? '').split(' ');
  const cut = word % Math.max(1, words.length);
  if (kind === 'add line') return lines.toSpliced(at, 0, text);
  if (kind === 'move line') return [...lines.toSpliced(at, 1), ...lines.slice(at, at + 1)];
  if (kind === 'cut line') return lines.toSpliced(at, 1);
  if (kind === 'join lines') return lines.toSpliced(at, 2, lines.slice(at, at + 2).join(' '));
  return lines.toSpliced(at, 1, words.toSpliced(cut, 1, ...(kind === 'other word' ? ['anew'] : [])).join(' '));
}

/** Share of the words of one text that stand in the other, the worse side. */
function common(one: string, other: string): number {
  const [left, right] = [one.split(/\s+/), other.split(/\s+/)];
  const share = (some: string[], all: string[]) => some.filter(word => all.includes(word)).length / some.length;
  return Math.min(share(left, right), share(right, left));
}

interface Situation {
  lines: string[];
  places: [number, number][];
  changes: { kind: string; line: number; word: number; text: string }[];
}

const situation: fc.Arbitrary<Situation> = fc.record({
  lines: article,
  places: fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 120 })), { minLength: 1, maxLength: 5 }),
  changes: fc.array(change, { maxLength: 6 }),
});

/** The empty lines between its paragraphs once counted as words that a changed text has in common with it. */
const LINES_COUNTED: Situation = {
  lines: [
    'البحر town البحر town rose',
    'البحر März البحر sea sea sea März März sea rose',
    'wall tide town said',
    'البحر rose wall sea',
    'town stone night said',
    'tide said stone town',
    'rose wall vote sea sea town',
  ],
  places: [[1038561469, 48]],
  changes: [
    { kind: 'join lines', line: 706104591, word: 0, text: 'sea sea sea' },
    { kind: 'move line', line: 263925823, word: 0, text: 'sea sea sea' },
    { kind: 'move line', line: 1087413370, word: 0, text: 'sea sea sea' },
  ],
};

test('after any changes each mark stands on its words or is gone, and none is lost', () => {
  fc.assert(
    fc.property(situation, ({ lines, places, changes }) => {
      const text = bodyText(bodyOf(lines));
      const marks = places.map(([at, length], index) => {
        const start = at % text.length;
        const end = Math.min(text.length, start + length);
        return aMark({ id: String(index), anchor: anchorOf(text, { start, end }) });
      });
      const changed = bodyText(bodyOf(changes.reduce<readonly string[]>(edit, lines)));
      const { standing, gone } = settleMarks(changed, marks);
      expect([...standing.map(({ mark }) => mark), ...gone].map(({ id }) => id).sort()).toEqual(
        marks.map(({ id }) => id),
      );
      for (const { mark, words } of standing) {
        const isSame = words.replace(/\s/g, ' ') === mark.anchor.exact.replace(/\s/g, ' ');
        expect(isSame || common(words, mark.anchor.exact) > 0.5).toBe(true);
      }
    }),
    { numRuns: 1500, examples: [[LINES_COUNTED]] },
  );
});

test('in an article that did not change every mark stands exactly where it was made', () => {
  fc.assert(
    fc.property(article, fc.nat(), fc.nat(), (lines, at, length) => {
      const text = bodyText(bodyOf(lines));
      const start = at % text.length;
      const end = start + 1 + (length % (text.length - start));
      expect(settleMarks(text, [aMark({ anchor: anchorOf(text, { start, end }) })]).standing[0]?.place).toEqual({
        start,
        end,
      });
    }),
  );
});
