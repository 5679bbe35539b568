// Highlights and notes by real mouse and keys: made, kept through a reload, written to, removed and brought back, and kept by their
// words when the article has changed.
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../src/core/article';
import { story } from '../library/story';
import { barriers, settle } from './harness/barriers';
import { BROWSER_NAMES, launch, REAL } from './harness/launch';
import { openArticle, reload } from './harness/open-article';
import { select, wordsBox } from './harness/select-words';
import { type Driver, offers, photograph, press, textWith, until, type View } from './harness/view';

const SCREENSHOTS = join('dist', 'screenshots');
const LINES = [
  'The council of Norrbeck voted on Tuesday to rebuild the eastern breakwater, which two winter storms had opened in three places.',
  'Eleven members voted for the plan and two against it; the work is to begin in the spring and to take eleven years.',
  'The fishermen of the old harbour will keep their berths while the stones are laid.',
];
const WORDS = 'two winter storms';
const FISHERMEN = 'The fishermen of the old harbour';
const NOTE = 'Ask who pays';

describe.each(BROWSER_NAMES)('highlights in %s', name => {
  let driver: Driver;
  let reader: View;

  beforeAll(async () => {
    driver = await launch(name, { extension: REAL });
    reader = await openArticle(driver, articleOf(LINES));
  });

  afterAll(async () => {
    await driver?.close();
  });

  const shoot = async (what: string) => {
    for (const scheme of ['light', 'dark'] as const) {
      await driver.setScheme(reader, scheme);
      await reader.ask(settle, null);
      await photograph(reader, join(SCREENSHOTS, `${name}-marks-${what}-${scheme}.png`));
      if (name === 'chromium') expect(await barriers(reader), `${what}, ${scheme}`).toEqual([]);
    }
  };

  test('are made by selecting words with the mouse and choosing a colour, and change no element of the story', async () => {
    const before = await reader.ask(storyMarkup, null);
    await select(reader, WORDS);
    await until('the bar is there', () => offers(reader, 'Green'));
    await shoot('bar');
    await press(reader, 'Green');
    await until('the words are green', async () => (await painted(reader, 'green')) === WORDS);
    expect(await reader.ask(storyMarkup, null)).toBe(before);
    expect(await offers(reader, 'Green')).toBe(false);
    await textWith(reader, 'Highlights (1)');
  });

  test('are made by a key, in the colour used last, and take a note at once', async () => {
    await select(reader, FISHERMEN);
    await reader.key('n');
    await until('the note has the focus', () => reader.ask(() => document.activeElement?.tagName === 'TEXTAREA', null));
    for (const key of NOTE) await reader.key(key);
    await shoot('card');
    await reader.key('Escape');
    await until('both are green', async () => (await painted(reader, 'green')) === `${WORDS}|${FISHERMEN}`);
    const focused = await reader.ask(() => document.activeElement?.textContent ?? '', null);
    expect(focused).toContain(FISHERMEN);
  });

  test('are there after the tab was loaded anew', async () => {
    await reload(reader);
    await until('both are green', async () => (await painted(reader, 'green')) === `${WORDS}|${FISHERMEN}`);
  });

  test('leave the page at rest while nothing happens', async () => {
    expect(await reader.ask(changesAtRest, null)).toBe(0);
  });

  test('open their card by a press on their words', async () => {
    const { x, y } = await reader
      .ask(wordsBox, FISHERMEN)
      .then(({ left, right, top }) => ({ x: (left + right) / 2, y: top }));
    await reader.pressAt(x, y);
    const isOpen = (note: string) => document.querySelector<HTMLTextAreaElement>('.mark-card textarea')?.value === note;
    await until('the card shows the note', () => reader.ask(isOpen, NOTE));
    await press(reader, 'Rose');
    await until('the words are rose', async () => (await painted(reader, 'rose')) === FISHERMEN);
    await reader.key('Escape');
  });

  test('stand in a list, each with its note, and lead to their place', async () => {
    await press(reader, 'Highlights (2)');
    const list = await textWith(reader, NOTE);
    expect(list).toContain('kept on this computer');
    await shoot('list');
    await press(reader, FISHERMEN);
    const focused = await reader.ask(() => document.activeElement?.textContent ?? '', null);
    expect(focused).toBe(LINES[2]);
  });

  test('are in step in two tabs of the same article', async () => {
    const other = await openArticle(driver, articleOf(LINES));
    await until('the other tab paints them', async () => (await painted(other, 'rose')) === FISHERMEN);
    await press(other, 'Highlights (2)');
    await press(other, `Remove: ${WORDS}`);
    await until('this tab has one less', async () => (await painted(reader, 'green')) === '');
    await press(other, 'Undo');
    await until('this tab has it back', async () => (await painted(reader, 'green')) === WORDS);
    const focused = await other.ask(() => document.activeElement?.textContent ?? '', null);
    expect(focused).toBe(WORDS);
    await other.close();
  });

  test('whose words a changed article has lost are listed with their notes; the others are painted', async () => {
    const changed = ['An update came in on Wednesday.', LINES[0] ?? '', LINES[1] ?? '', 'The old harbour is closed.'];
    await reader.close();
    reader = await openArticle(driver, articleOf(changed));
    await until('what still stands is painted', async () => (await painted(reader, 'green')) === WORDS);
    expect(await painted(reader, 'rose')).toBe('');
    await press(reader, 'Highlights (2)');
    const list = await textWith(reader, 'Words no longer in the text');
    expect(list.slice(list.indexOf('Words no longer in the text'))).toContain(FISHERMEN);
    expect(list.slice(list.indexOf('Words no longer in the text'))).toContain(NOTE);
    await shoot('gone');
  });

  test.each([
    ['ar', 'rtl', 'صوّت مجلس المدينة يوم الثلاثاء على إعادة بناء كاسر الأمواج الشرقي.', 'إعادة بناء'],
    ['ja', 'ltr', '町議会は火曜日、二度の嵐で壊れた東の防波堤を再建することを決めた。', '東の防波堤'],
  ] as const)('work in a story in %s', async (language, direction, line, words) => {
    const other = await openArticle(driver, {
      ...articleOf([line, line.slice(5)]),
      address: `https://example.org/${language}`,
      language,
      direction,
    });
    await select(other, words);
    await other.key('h');
    await until('the words are painted', async () => (await painted(other, 'rose')) === words);
    await photograph(other, join(SCREENSHOTS, `${name}-marks-${language}.png`));
    await other.close();
  });

  test('leave no complaint in any console', async () => {
    expect(await driver.complaints()).toEqual([]);
  });
});

function articleOf(lines: readonly string[]): Article {
  const children = lines.map(value => ({
    type: 'element' as const,
    tagName: 'p',
    properties: {},
    children: [{ type: 'text' as const, value }],
  }));
  return story('https://example.org/breakwater', { body: { type: 'root', children } });
}

/** The words that are painted in a colour, in the order in which they were painted. */
const painted = (view: View, colour: string): Promise<string> =>
  view.ask(name => [...(CSS.highlights?.get(`mark-${name}`) ?? [])].map(String).join('|'), colour);

/** Runs in the reader. */
function storyMarkup(): string {
  return document.querySelector('.story-body')?.outerHTML ?? '';
}

/** Runs in the reader: how often something in the story is written within half a second in which nobody does anything. */
async function changesAtRest(): Promise<number> {
  let changes = 0;
  const observer = new MutationObserver(records => {
    changes += records.length;
  });
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  await new Promise(done => setTimeout(done, 500));
  observer.disconnect();
  return changes;
}
