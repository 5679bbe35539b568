// Listening in real browsers: the player, the marks on what is spoken, and what it says where nothing speaks.
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FakeVoices, putVoices, readSpoken, readSpokenMarks } from './harness/fake-voices';
import { BROWSER_NAMES, launch, REAL } from './harness/launch';
import { barriers, choose, isMarkInSight, scrollAway, strike } from './harness/listening';
import { readStory } from './harness/read-story';
import { type Publisher, publish } from './harness/server';
import { type Driver, offers, photograph, press, textWith, until, type View } from './harness/view';

const SCREENSHOTS = join('dist', 'screenshots');
const ENGLISH: FakeVoices = { manner: 'words', languages: ['de-DE', 'en-GB', 'en-US'] };

describe.each(BROWSER_NAMES)('listening in %s', name => {
  let publisher: Publisher;
  let driver: Driver;
  let reader: View;
  let address: string;

  beforeAll(async () => {
    publisher = await publish();
    driver = await launch(name, { extension: REAL });
    const page = await driver.open(`${publisher.origin}pages/flood-wall/`);
    const popup = await driver.openPopup(page);
    await readStory(popup);
    await press(popup, 'Read');
    reader = await driver.awaitOwnPage('reader.html');
    await readStory(reader);
    address = await reader.ask(() => `reader.html${location.search}`, null);
  });

  afterAll(async () => {
    await driver?.close();
    await publisher?.close();
  });

  const openWith = async (voices: FakeVoices | null, query = '') => {
    const view = await driver.openOwnPage(address + query);
    await readStory(view);
    if (voices) await view.ask(putVoices, voices);
    return view;
  };
  const marksOf = (view: View) => view.ask(readSpokenMarks, null);
  const shoot = async (view: View, what: string) => {
    for (const scheme of ['light', 'dark'] as const) {
      await driver.setScheme(view, scheme);
      await photograph(view, join(SCREENSHOTS, `${name}-${what}-${scheme}.png`));
    }
    if (name === 'chromium') expect(await barriers(view)).toEqual([]);
  };

  test('says so where the browser has no voice', async () => {
    await reader.ask(putVoices, { manner: 'silent', languages: [] });
    await press(reader, 'Listen');
    await textWith(reader, 'This browser has no voice.');
    await shoot(reader, 'listen-no-voice');
    await press(reader, 'Close');
    await until('the player is gone', async () => !(await offers(reader, 'Close')));
  });

  test('marks the sentence and the word, and no element of the story changes', async () => {
    const view = await openWith(ENGLISH);
    const before = await view.ask(() => document.querySelector('.story')?.innerHTML, null);
    await press(view, 'Listen');
    const { sentence } = await until('a word is marked', async () => {
      const marks = await marksOf(view);
      return marks.word !== '' && marks;
    });
    const headline = await view.ask(() => document.querySelector('.headline')?.textContent ?? '', null);
    expect(headline).toContain(sentence);
    const [first] = await view.ask(readSpoken, null);
    expect(first).toBe(`Voice en-GB@1: ${sentence}`);
    for (let i = 0; i < 4; i++) await press(view, 'Next paragraph');
    await until('the paragraph is marked and in sight', () => view.ask(isMarkInSight, null));
    expect(await view.ask(() => document.querySelector('.story')?.innerHTML, null)).toBe(before);
    await shoot(view, 'listen');
    await press(view, 'Pause');
    expect(await offers(view, 'Play')).toBe(true);
    expect((await marksOf(view)).sentence).not.toBe('');
    await view.close();
  });

  test('goes on where it stopped, and begins anew if wished', async () => {
    const view = await openWith(ENGLISH);
    await press(view, 'Listen');
    await textWith(view, 'Going on where you stopped.');
    const [first = ''] = await view.ask(readSpoken, null);
    expect(first).not.toContain(await view.ask(() => document.querySelector('.headline')?.textContent ?? '', null));
    await press(view, 'From the beginning');
    await until('the headline is spoken', async () => {
      const { sentence } = await marksOf(view);
      return view.ask(
        words => words !== '' && document.querySelector('.headline')?.textContent?.includes(words) === true,
        sentence,
      );
    });
    await view.close();
  });

  test('is steered by keys: "l" begins and stops, "." goes on, Escape closes', async () => {
    const view = await openWith(ENGLISH);
    await view.ask(strike, 'l');
    const first = await until('it speaks', async () => (await marksOf(view)).sentence || null);
    await view.ask(strike, '.');
    await until('it speaks the next', async () => ![first, ''].includes((await marksOf(view)).sentence));
    await view.ask(strike, 'l');
    await until('it has stopped', () => offers(view, 'Play'));
    await view.ask(strike, 'Escape');
    await until('the player is gone', async () => !(await offers(view, 'Previous sentence')));
    expect(await marksOf(view)).toEqual({ sentence: '', word: '' });
    await view.close();
  });

  test('marks only the sentence where the voice tells of no words', async () => {
    const view = await openWith({ ...ENGLISH, manner: 'sentences' });
    await press(view, 'Listen');
    await until('two sentences are spoken', async () => (await view.ask(readSpoken, null)).length > 1);
    const marks = await marksOf(view);
    expect(marks.sentence).not.toBe('');
    expect(marks.word).toBe('');
    await view.close();
  });

  test('speaks quotes in a second voice and faster, and remembers both', async () => {
    const view = await openWith(ENGLISH);
    await press(view, 'Listen');
    await press(view, 'Faster');
    await press(view, 'Voice');
    await press(view, 'Quotes in a second voice');
    await until('the second voice is offered', () =>
      view.ask(() => document.querySelectorAll('select').length === 2, null),
    );
    await shoot(view, 'listen-voices');
    await view.ask(strike, 'Escape');
    for (let i = 0; i < 30; i++) {
      if ((await view.ask(readSpoken, null)).some(line => line.startsWith('Voice en-US@1.25: “'))) break;
      await press(view, 'Next sentence');
      await new Promise(done => setTimeout(done, 250));
    }
    expect((await view.ask(readSpoken, null)).some(line => /^Voice en-US@1\.25: “/.test(line))).toBe(true);
    await view.close();
    const again = await openWith(ENGLISH);
    await press(again, 'Listen');
    await until('it speaks as fast', async () =>
      (await again.ask(readSpoken, null)).some(line => line.includes('@1.25')),
    );
    await again.close();
  });

  test('offers other voices where none speaks the language, and goes on with the chosen one', async () => {
    const view = await openWith({ manner: 'words', languages: ['de-DE'] });
    await press(view, 'Listen');
    await textWith(view, 'There is no voice for the language of this article');
    await shoot(view, 'listen-foreign');
    expect(await view.ask(readSpoken, null)).toEqual([]);
    await view.ask(choose, 'Voice de-DE');
    await until('it speaks', async () => (await view.ask(readSpoken, null))[0]?.startsWith('Voice de-DE'));
    await view.close();
  });

  test('says so when the voice does not answer, after a second attempt', async () => {
    const view = await openWith({ ...ENGLISH, manner: 'silent' });
    await press(view, 'Listen');
    await textWith(view, 'The voice does not answer.', { patience: 30_000 });
    const spoken = await view.ask(readSpoken, null);
    expect(spoken).toHaveLength(2);
    await shoot(view, 'listen-stuck');
    await view.ask(putVoices, ENGLISH);
    await press(view, 'Try again');
    await until('it speaks', async () => (await marksOf(view)).word !== '');
    await view.close();
  });

  test('scrolls along, but not against the reader', async () => {
    const view = await openWith(ENGLISH);
    await press(view, 'Listen');
    await until('it speaks', async () => (await marksOf(view)).word !== '');
    await view.ask(scrollAway, null);
    await textWith(view, 'Reading aloud goes on at another place.');
    const there = await view.ask(() => scrollY, null);
    await press(view, 'Next sentence');
    await press(view, 'Pause');
    await press(view, 'Play');
    await until('the words are in sight again', () => view.ask(() => scrollY, null).then(now => now !== there));
    await view.close();
  });

  test('opened with listen=1 has its player open', async () => {
    const view = await openWith(null, '&listen=1');
    await until('the player is there', () => offers(view, 'Close'));
    expect(await view.ask(() => location.search, null)).not.toContain('listen');
    await view.close();
  });

  test('leaves no complaint in any console', async () => {
    expect(await driver.complaints()).toEqual([]);
  });
});
