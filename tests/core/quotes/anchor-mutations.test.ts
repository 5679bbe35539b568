// Places in texts that were edited anywhere, in the place itself as well: found where they went to, or said to be gone.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describe as describePlace, findAgain } from '../../../src/core/quotes/anchor';

/** A text of words that stand in it once each, so that no twin can be meant. */
const story = fc.uniqueArray(fc.stringMatching(/^[a-z]{4,9}$/), { minLength: 30, maxLength: 80 });
const edit = fc.record({
  kind: fc.constantFrom('insert', 'delete', 'replace', 'swap'),
  at: fc.nat(),
  word: fc.stringMatching(/^[A-Z]{3,8}$/),
});

/** A word with the place that it had before the edits; -1 for a new one. */
type Traced = readonly [word: string, from: number];

function apply(words: Traced[], { kind, at, word }: { kind: string; at: number; word: string }): Traced[] {
  const i = at % words.length;
  const [before, after] = [words.slice(0, i), words.slice(i + 1)];
  const here: Traced = words[i] ?? ['', -1];
  if (kind === 'insert') return [...before, [word, -1], here, ...after];
  if (kind === 'delete') return [...before, ...after];
  if (kind === 'replace') return [...before, [word, -1], ...after];
  const [next, ...rest] = after;
  return next ? [...before, next, here, ...rest] : words;
}

const textOf = (words: readonly Traced[]) => words.map(([word]) => word).join(' ');

/** Where the words stand that were in the place before: from the first to the last of them. */
function remains(words: readonly Traced[], from: number, to: number): { start: number; end: number } | null {
  const kept = words.flatMap(([, was], i) => (was >= from && was < to ? [i] : []));
  const [first, last] = [kept[0], kept.at(-1)];
  if (first === undefined || last === undefined) return null;
  return {
    start: first === 0 ? 0 : textOf(words.slice(0, first)).length + 1,
    end: textOf(words.slice(0, last + 1)).length,
  };
}

test('after edits anywhere a place is where its words are, or gone', () => {
  const situation = fc.record({
    words: story,
    at: fc.nat(),
    length: fc.integer({ min: 6, max: 20 }),
    edits: fc.array(edit, { maxLength: 6 }),
  });
  fc.assert(
    fc.property(situation, ({ words, at, length, edits }) => {
      const from = at % (words.length - 6);
      const to = Math.min(words.length, from + length);
      const traced = words.map((word, i): Traced => [word, i]);
      const start = textOf(traced.slice(0, from)).length + (from > 0 ? 1 : 0);
      const anchor = describePlace(textOf(traced), start, start + textOf(traced.slice(from, to)).length);
      const changed = edits.reduce(apply, traced);
      const found = findAgain(textOf(changed), anchor);
      const right = remains(changed, from, to);
      if (found) expect(right).not.toBeNull();
      if (found && right) expect(found.start < right.end && found.end > right.start).toBe(true);
    }),
    { numRuns: 1500 },
  );
});

test('an edit far from a place never loses it', () => {
  fc.assert(
    fc.property(story, edit, (words, change) => {
      const traced = words.map((word, i): Traced => [word, i]);
      const from = words.length - 8;
      const start = textOf(traced.slice(0, from)).length + 1;
      const anchor = describePlace(textOf(traced), start, textOf(traced).length);
      const changed = apply(traced, { ...change, at: change.at % (words.length - 20) });
      const found = findAgain(textOf(changed), anchor);
      expect(found && textOf(changed).slice(found.start, found.end)).toBe(anchor.exact);
    }),
    { numRuns: 1500 },
  );
});
