// Listening with a voice that does not answer, or fails.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FOREVER, perform } from './perform';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('a voice that stops answering', () => {
  test.each([
    ['never begins', []],
    ['begins and falls silent', [{ kind: 'start' }]],
    ['falls silent among the words', [0, 4, 9, 10].map(start => ({ kind: 'word', start, length: 1 }) as const)],
  ] as const)('%s: it is asked once more, then it is said', (_name, signs) => {
    const { performer, speech, said } = perform();
    performer.act({ kind: 'play' });
    for (const sign of signs) speech.tell(sign);
    vi.advanceTimersByTime(FOREVER);
    expect(said()).toEqual(['The wall held.', 'The wall held.']);
    expect(performer.playing.stage).toBe('stuck');
    expect(speech.cancelled).toBe(2);
  });

  test('is not taken for one while signs come', () => {
    const { performer, speech } = perform();
    performer.act({ kind: 'play' });
    for (let i = 0; i < 20; i++) {
      speech.tell({ kind: 'word', start: 4, length: 4 });
      vi.advanceTimersByTime(4_000);
    }
    expect(performer.playing).toMatchObject({ stage: 'speaking', failures: 0 });
  });

  test('is asked again when the reader wants it', () => {
    const { performer, speech } = perform();
    performer.act({ kind: 'play' });
    vi.advanceTimersByTime(FOREVER);
    performer.act({ kind: 'play' });
    expect(performer.playing).toMatchObject({ stage: 'speaking', sentence: 0 });
    speech.tell({ kind: 'end' });
    expect(performer.playing).toMatchObject({ stage: 'speaking', sentence: 1, failures: 0 });
  });
});

describe('a voice that fails', () => {
  test('is asked once more, then it is said', () => {
    const { performer, speech } = perform();
    performer.act({ kind: 'play' });
    speech.tell({ kind: 'failed', why: 'broken' });
    expect(performer.playing.stage).toBe('speaking');
    speech.tell({ kind: 'failed', why: 'broken' });
    expect(performer.playing.stage).toBe('stuck');
  });

  test.each([
    ['refused', 'refused'],
    ['stopped', 'paused'],
  ] as const)('because it was %s is %s at once', (why, stage) => {
    const { performer, speech } = perform();
    performer.act({ kind: 'play' });
    speech.tell({ kind: 'failed', why });
    expect(performer.playing.stage).toBe(stage);
    expect(speech.orders).toHaveLength(1);
  });
});

test('nothing is spoken after the end of listening', () => {
  const { performer, speech } = perform();
  performer.act({ kind: 'play' });
  performer.act({ kind: 'go', sentence: 2 });
  performer.end();
  vi.advanceTimersByTime(FOREVER);
  expect(speech.orders).toHaveLength(1);
});
