import { expect, test, vi } from 'vitest';
import { CommandKeys } from '../../src/ui/command-keys';
import { draw, wordsOf } from './draw';

vi.mock('../../src/platform/translate', () => import('./english'));

const keys = [
  { command: '_execute_action', keys: 'Alt+Shift+L' },
  { command: 'open-reader', keys: '⌥⇧E' },
  { command: 'save-article', keys: '' },
];
const drawn = <CommandKeys keys={keys} onChange={() => undefined} />;

test('the keys are named with what they do, and one that has none says so', () => {
  expect(wordsOf(drawn)).toBe(
    'Show the story of this page Alt Shift L Read this page ⌥⇧E Save this page No key Change the keys',
  );
});

test('each key of a combination is a key, read from left to right', () => {
  expect(draw(drawn)).toContain('<kbd class="keys" dir="ltr"><kbd class="key">Alt</kbd>');
});
