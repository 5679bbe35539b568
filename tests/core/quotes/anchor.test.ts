import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describe as describePlace, findAgain } from '../../../src/core/quotes/anchor';

const STORY =
  'The mayor opened the new bridge on Monday. “We built it in two years and it will stand for two hundred,” she told the crowd. ' +
  'Traders were less sure. “The tolls will ruin the market, and nobody has asked us,” said one of them. The mayor left before the rain.';
/** Milliseconds that a slow and busy machine may take; a search that is not linear takes minutes. */
const PATIENCE = 10_000;
const EXACT = 'We built it in two years and it will stand for two hundred,';

function place(text: string, exact: string): { start: number; end: number } {
  const start = text.indexOf(exact);
  return { start, end: start + exact.length };
}

const anchor = (() => {
  const { start, end } = place(STORY, EXACT);
  return describePlace(STORY, start, end);
})();

test('an anchor holds the exact words with 32 characters before and after', () => {
  expect(anchor).toEqual({
    exact: EXACT,
    prefix: 'ened the new bridge on Monday. “',
    suffix: '” she told the crowd. Traders we',
    start: STORY.indexOf(EXACT),
  });
});

const FOUND = [
  { change: 'nothing', text: STORY, words: EXACT },
  { change: 'a paragraph before it', text: `Breaking news from the harbour.\n\n${STORY}`, words: EXACT },
  { change: 'plain quotation marks', text: STORY.replace(/[“”]/g, '"'), words: EXACT },
  {
    change: 'the sentence before it',
    text: STORY.replace('The mayor opened the new bridge on Monday.', 'Ribbons fell.'),
    words: EXACT,
  },
  {
    change: 'a word in it',
    text: STORY.replace('two hundred', 'three hundred'),
    words: 'We built it in two years and it will stand for three hundred,',
  },
];

for (const { change, text, words } of FOUND) {
  test(`a place is found again after a change of ${change}`, () => {
    expect(findAgain(text, anchor)).toEqual(place(text, words));
  });
}

const GONE = [
  { change: 'the quote is cut', text: STORY.replace(EXACT, '') },
  { change: 'the text is empty', text: '' },
  { change: 'only the same words elsewhere are left', text: `Poem of the week: ${EXACT} by an unknown hand.` },
  { change: 'the whole passage stands there twice', text: `New.\n${STORY}\n${STORY}` },
  {
    change: 'other words stand in its place',
    text: STORY.replace(EXACT, 'No comment at all from me or from anybody in this office today,'),
  },
];

for (const { change, text } of GONE) {
  test(`a place is gone when ${change}`, () => {
    expect(findAgain(text, anchor)).toBeNull();
  });
}

test('of two twins the one with the same surroundings is found', () => {
  const text =
    'Ms Park, who runs the mill, said “Never again.” Mr Reed, who runs the farm, said “Never again.” Both left.';
  const second = text.lastIndexOf('Never again.');
  const twin = describePlace(text, second, second + 12);
  const longer = `An update. ${text}`;
  expect(findAgain(longer, twin)?.start).toBe(longer.lastIndexOf('Never again.'));
});

const word = fc.constantFrom(
  'the',
  'mayor',
  'said',
  'bridge',
  'rain',
  'and',
  'we',
  'never',
  'market',
  'toll',
  '“we',
  'it,”',
  'again.',
  'Park',
);
const text = fc.array(word, { minLength: 1, maxLength: 60 }).map(words => words.join(' '));

test('in an unchanged text every place is found exactly', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (story, a, b) => {
      const start = a % story.length;
      const end = start + 1 + (b % (story.length - start));
      expect(findAgain(story, describePlace(story, start, end))).toEqual({ start, end });
    }),
  );
});

test('after an edit outside the place it is found where it moved to, or not at all', () => {
  fc.assert(
    fc.property(text, text, fc.record({ at: fc.nat(), start: fc.nat(), length: fc.nat() }), (story, inserted, cut) => {
      const start = cut.start % story.length;
      const end = start + 1 + (cut.length % (story.length - start));
      const before = cut.at % 2 === 0;
      const at = before ? cut.at % (start + 1) : end + (cut.at % (story.length - end + 1));
      const changed = `${story.slice(0, at)}${inserted} ${story.slice(at)}`;
      const moved = before ? inserted.length + 1 : 0;
      const found = findAgain(changed, describePlace(story, start, end));
      if (found && !isTwin(changed, found, { start: start + moved, end: end + moved })) {
        expect(found).toEqual({ start: start + moved, end: end + moved });
      }
    }),
    { numRuns: 2000 },
  );
});

/** Where the inserted words repeat the place with its surroundings, no one could tell which is meant. */
function isTwin(
  changed: string,
  found: { start: number; end: number },
  right: { start: number; end: number },
): boolean {
  const around = ({ start, end }: { start: number; end: number }) => [
    changed.slice(Math.max(0, start - 16), start),
    changed.slice(end, end + 16),
  ];
  const [before, after] = around(found);
  const [rightBefore, rightAfter] = around(right);
  return (
    changed.slice(found.start, found.end) === changed.slice(right.start, right.end) &&
    (before === rightBefore || after === rightAfter)
  );
}

test('when the place is cut out, no other one is given for it', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ unit: 'grapheme-ascii', minLength: 6, maxLength: 12 }), {
        minLength: 12,
        maxLength: 40,
      }),
      fc.nat(),
      (words, pick) => {
        const story = words.join(' ');
        const at = pick % words.length;
        const start = words.slice(0, at).join(' ').length + (at > 0 ? 1 : 0);
        const exact = words[at] ?? '';
        const gone = story.slice(0, start) + story.slice(start + exact.length);
        const found = findAgain(gone, describePlace(story, start, start + exact.length));
        if (found) expect(gone.slice(found.start, found.end)).not.toBe('');
        if (found) expect(words.filter(other => other.includes(exact)).length).toBeGreaterThan(1);
      },
    ),
  );
});

test('a text of a megabyte of twins is answered in seconds', () => {
  const many = 'never again. '.repeat(80_000);
  const began = performance.now();
  findAgain(`x${many}`, describePlace(many, 13_000, 13_012));
  expect(performance.now() - began).toBeLessThan(PATIENCE);
});
