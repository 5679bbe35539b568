import { describe, expect, test, vi } from 'vitest';
import type { HiddenBlock } from '../../src/core/article';
import { type HiddenActions, HiddenList, type Keeping } from '../../src/ui/hidden-list';
import { reasonOf } from '../../src/ui/hidden-reason';
import { SHOWN, withHidden } from '../../src/ui/with-hidden';
import { draw, wordsOf } from './draw';
import { HIDDEN } from './sample-article';

vi.mock('../../src/platform/translate', () => import('./english'));

const nothing = () => undefined;
const ACTIONS: HiddenActions = { shown: new Set(), onFlip: nothing, onFlipAll: nothing, keeping: null };
const KEEPING: Keeping = {
  keepsKind: kind => kind === 'donation',
  keepsBlock: () => false,
  onKeepKind: nothing,
  onWasStory: nothing,
};
const list = (blocks: HiddenBlock[], actions: Partial<HiddenActions> = {}) => (
  <HiddenList blocks={blocks} language="en" actions={{ ...ACTIONS, ...actions }} />
);
const APPEAL: HiddenBlock = {
  kind: 'donation',
  rule: 'donation-appeal',
  reason: 'English reason.',
  evidence: ['your donation', 'names The Meridian', '.donate'],
  text: 'The Meridian needs you.\nDonate now',
  place: 'between',
  after: 0,
};

describe('the hidden list', () => {
  const words = wordsOf(list(HIDDEN));

  test('counts the blocks', () => expect(words).toMatch(/^Hidden \(3\)/));
  test('groups by kind in the order of the page', () =>
    expect(words).toMatch(/Donation appeals.*Stand with us.*Related links.*storm of 1953/));
  test('shows the whole text of a block', () =>
    expect(words).toContain('Good reporting costs money. Give what you can today.'));
  test('offers to show one in its place, and all', () => {
    expect(words).toContain('Show in its place');
    expect(words).toContain('Show all in the text');
  });
  test('offers to hide again what is shown', () => {
    const shown = wordsOf(list(HIDDEN, { shown: new Set(HIDDEN) }));
    expect(shown).toContain('Hide all again');
    expect(shown).not.toContain('Show in its place');
  });
  test('offers to keep nothing where there is no site', () => expect(words).not.toContain('on this site'));
  test('offers to keep a kind on the site, or says that it is kept', () => {
    const kept = wordsOf(list(HIDDEN, { keeping: KEEPING }));
    expect(kept).toContain('Keep this kind on this site');
    expect(kept).toContain('Stays on this site – undo');
    expect(kept).toContain('This was part of the story');
  });
  test('says so when nothing was hidden', () => expect(wordsOf(list([]))).toBe('Nothing was hidden.'));
});

describe('the reason of a hidden block', () => {
  const cases: { name: string; block: Partial<HiddenBlock>; says: string }[] = [
    {
      name: 'is one sentence: what it does, what was seen, where it stood',
      block: {},
      says: 'It asks for money: says “your donation”, names The Meridian and is called “donate” in the page; it stood between two paragraphs.',
    },
    {
      name: 'tells of shapes in words',
      block: { rule: 'related-links', evidence: ['a run of cards'], place: 'after' },
      says: 'It leads to other stories: is a row of cards; it stood after the text.',
    },
    {
      name: 'is the rule’s own where the interface has none',
      block: { rule: 'a-rule-of-tomorrow', evidence: [], place: 'elsewhere' },
      says: 'English reason.',
    },
  ];
  for (const { name, block, says } of cases) test(name, () => expect(reasonOf({ ...APPEAL, ...block })).toBe(says));
});

describe('a block that is shown again', () => {
  const paragraph = (value: string) => ({
    type: 'element' as const,
    tagName: 'p',
    properties: {},
    children: [{ type: 'text' as const, value }],
  });
  const body = { type: 'root' as const, children: [paragraph('One.'), paragraph('Two.')] };

  test('stands after the paragraph that it stood behind, a line a paragraph', () => {
    const [first, shown, last] = withHidden(body, [APPEAL]).children;
    expect(first).toEqual(body.children[0]);
    expect(last).toEqual(body.children[1]);
    expect(shown).toMatchObject({ tagName: 'aside', properties: { className: [SHOWN] } });
    expect(JSON.stringify(shown)).toContain('Donate now');
  });
  test('stands first if it stood before the text', () =>
    expect(withHidden(body, [{ ...APPEAL, after: -1 }]).children[0]).toMatchObject({ tagName: 'aside' }));
  test('leaves the body itself as it was', () => {
    withHidden(body, [APPEAL]);
    expect(body.children).toHaveLength(2);
  });
});

test('a button says whether it is pressed', () =>
  expect(draw(list([APPEAL], { shown: new Set([APPEAL]) }))).toContain('aria-pressed="true"'));
