// The table of settings is whole, and its search finds what a reader would look for.
import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { foundSettings } from '../../src/pages/options/find-settings';
import { GROUPS } from '../../src/pages/options/groups';
import { OptionsPage } from '../../src/pages/options/options-page';
import { SETTINGS } from '../../src/pages/options/settings-table';
import { draw, wordsOf } from '../ui/draw';
import { translate } from '../ui/english';

vi.mock('../../src/platform/browser', async () => (await import('../platform/fake-browser')).seam);
vi.mock('../../src/platform/translate', () => import('../ui/english'));

describe('the table of settings', () => {
  test('names each setting and group once', () => {
    const ids = [...SETTINGS.map(({ id }) => id), ...GROUPS.map(({ id }) => id)];
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
  test.each(SETTINGS)('has words for $id', ({ name, words, search }) => {
    const keys = [name, search, ...(words ? [words] : [])];
    expect(keys.filter(key => translate(key) === '')).toEqual([]);
  });
  test('shows synonyms to nobody', () => {
    const shown = wordsOf(<OptionsPage />);
    expect(SETTINGS.filter(({ search }) => shown.includes(translate(search)))).toEqual([]);
  });
});

describe('the page', () => {
  const drawn = draw(<OptionsPage />);
  const used = GROUPS.filter(({ id }) => SETTINGS.some(({ group }) => group === id));

  test.each(used)('has the group $id as a landmark that a link leads to', ({ id, name }) => {
    expect(drawn).toContain(`aria-labelledby="${id}"`);
    expect(drawn).toMatch(new RegExp(`<h2[^>]* id="${id}"[^>]*>${translate(name)}</h2>`));
    expect(drawn).toContain(`<a href="#${id}">`);
  });
  test('leaves out a group without a setting', () => {
    const empty = GROUPS.filter(group => !used.includes(group));
    expect(empty.filter(({ id }) => drawn.includes(`href="#${id}"`))).toEqual([]);
  });
});

describe('the search', () => {
  const find = (words: string) => [...foundSettings(SETTINGS, words)];

  test('finds everything for no words', () => expect(find('  ')).toHaveLength(SETTINGS.length));
  test.each([
    ['the name', 'all news', 'all-news'],
    ['the explanation', 'EasyList', 'subscriptions'],
    ['a synonym', 'backup', 'export'],
    ['a synonym of another', 'permissions', 'access-given'],
    ['words in another order and case', 'FONT dark', 'look'],
    ['the beginning of a word', 'typogr', 'look'],
  ])('finds by %s', (_name, words, id) => expect(find(words)).toContain(id));
  test('wants every one of the words', () => expect(find('dark backup')).toEqual([]));
  test('finds nothing for nonsense', () => expect(find('xyzzy')).toEqual([]));
});

test.each(['en', 'de'])('synonyms in %s are words parted by spaces', locale => {
  const messages: Record<string, { message: string }> = JSON.parse(
    readFileSync(`_locales/${locale}/messages.json`, 'utf8'),
  );
  const odd = SETTINGS.filter(({ search }) => !/^[^\s,;]+( [^\s,;]+)*$/.test(messages[search]?.message ?? ''));
  expect(odd.map(({ id }) => id)).toEqual([]);
});
