// Listening as a whole, with a voice that answers.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Performer } from '../../../src/pages/reader/listen/performer';
import { createFakeSpeech } from './fake-speech';
import { BREATH, FOREVER, perform, TEXTS } from './perform';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('a voice that answers', () => {
  test('speaks sentence after sentence to the end', () => {
    const { performer, speech, said } = perform();
    performer.act({ kind: 'play' });
    for (let i = 0; i < 4; i++) {
      speech.tell({ kind: 'start' });
      speech.tell({ kind: 'end' });
    }
    expect(said()).toEqual(['The wall held.', 'The town slept.', '“We saw it all,” she said.', 'Nobody paid.']);
    expect(performer.playing.stage).toBe('ended');
    expect(speech.cancelled).toBe(0);
  });

  test('begins anew after the end', () => {
    const { performer, speech, said } = perform();
    performer.act({ kind: 'go', sentence: 3 });
    performer.act({ kind: 'play' });
    speech.tell({ kind: 'end' });
    performer.act({ kind: 'play' });
    expect(said()).toEqual(['Nobody paid.', 'The wall held.']);
  });

  test.each([
    ['with its length', { kind: 'word', start: 4, length: 4 } as const],
    ['without it', { kind: 'word', start: 4, length: 0 } as const],
  ])('has its word marked, %s', (_name, sign) => {
    const { performer, speech } = perform();
    performer.act({ kind: 'play' });
    speech.tell(sign);
    const { start = -1, end = -1 } = performer.playing.word ?? {};
    expect(TEXTS[0]?.slice(start, end)).toMatch(/^wall/);
    expect(performer.playing.word?.start).toBe(4);
  });

  test('has no word marked if it tells of none', () => {
    const { performer, speech } = perform();
    performer.act({ kind: 'play' });
    speech.tell({ kind: 'start' });
    speech.tell({ kind: 'alive' });
    expect(performer.playing.word).toBeNull();
    expect(performer.playing.stage).toBe('speaking');
  });

  test('gives quotes to a second voice, and marks the word where it stands in the line', () => {
    const { performer, speech } = perform({ quotesApart: true });
    performer.act({ kind: 'go', sentence: 2 });
    performer.act({ kind: 'play' });
    speech.tell({ kind: 'end' });
    expect(speech.orders.map(({ text, pitch }) => [text.trim(), pitch])).toEqual([
      ['“We saw it all,”', 0.85],
      ['she said.', 1],
    ]);
    speech.tell({ kind: 'word', start: 1, length: 3 });
    const { start = 0, end = 0 } = performer.playing.word ?? {};
    expect(TEXTS[1]?.slice(start, end)).toBe('she');
  });
});

describe('the reader', () => {
  test('pauses and goes on at the sentence', () => {
    const { performer, speech, said } = perform();
    performer.act({ kind: 'play' });
    speech.tell({ kind: 'end' });
    performer.act({ kind: 'pause' });
    expect(speech.cancelled).toBe(1);
    // What is silenced tells of its end all the same.
    speech.tell({ kind: 'end' });
    vi.advanceTimersByTime(FOREVER);
    expect(performer.playing.stage).toBe('paused');
    performer.act({ kind: 'play' });
    expect(said()).toEqual(['The wall held.', 'The town slept.', 'The town slept.']);
  });

  test('goes to another sentence while it speaks: the old voice is silenced first and not heard any more', () => {
    const { performer, speech, said } = perform();
    performer.act({ kind: 'play' });
    performer.act({ kind: 'go', sentence: 3 });
    speech.tellOf(0, { kind: 'failed', why: 'stopped' });
    vi.advanceTimersByTime(BREATH);
    speech.tellOf(0, { kind: 'end' });
    expect(said()).toEqual(['The wall held.', 'Nobody paid.']);
    expect(performer.playing).toMatchObject({ stage: 'speaking', sentence: 3 });
  });

  test.each([
    ['before the beginning', -5, 0],
    ['behind the end', 99, 3],
  ])('going %s stays within the story', (_name, sentence, wanted) => {
    const { performer } = perform();
    performer.act({ kind: 'go', sentence });
    expect(performer.playing.sentence).toBe(wanted);
    expect(performer.playing.stage).toBe('still');
  });

  test('presses "next" ten times in a moment: only the last place is spoken', () => {
    const { performer, said } = perform();
    performer.act({ kind: 'play' });
    for (let i = 0; i < 10; i++) performer.act({ kind: 'go', sentence: i % 3 });
    vi.advanceTimersByTime(BREATH);
    expect(said()).toEqual(['The wall held.', 'The wall held.']);
  });

  test('has the same sentence spoken on when the page is drawn anew', () => {
    const { performer, speech, tale } = perform();
    performer.act({ kind: 'go', sentence: 1 });
    performer.act({ kind: 'play' });
    performer.retell({ ...tale, sentences: tale.sentences.slice(1) }, 0);
    expect(speech.orders).toHaveLength(1);
    speech.tell({ kind: 'end' });
    expect(speech.orders.at(-1)?.text).toBe('“We saw it all,” she said.');
  });

  test('may press play where there is nothing to speak', () => {
    const performer = new Performer(
      { sentences: [], quotesApart: false },
      {
        speech: createFakeSpeech(),
        wishes: () => ({ language: '', voice: null, rate: 1, pitch: 1 }),
        onChange: () => 0,
      },
    );
    performer.act({ kind: 'play' });
    expect(performer.playing.stage).toBe('still');
  });
});
