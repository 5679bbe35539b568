import { Performer } from '../../../src/pages/reader/listen/performer';
import { taleOf } from '../../../src/pages/reader/listen/tale';
import { createFakeSpeech } from './fake-speech';

export const TEXTS = ['The wall held.', 'The town slept. “We saw it all,” she said.', 'Nobody paid.'];
/** Milliseconds: longer than any patience with these lines. */
export const FOREVER = 60_000;
/** Milliseconds: longer than the breath between two utterances. */
export const BREATH = 200;

/** Puts a performer before the lines, with a fake voice. */
export function perform({ quotesApart = false } = {}) {
  const lines = TEXTS.map(text => ({ text, isQuote: false }));
  const tale = { sentences: taleOf(lines, 'en'), quotesApart };
  const speech = createFakeSpeech();
  const wishes = ({ isQuote }: { isQuote: boolean }) => ({
    ...{ language: 'en', voice: null, rate: 1 },
    pitch: isQuote ? 0.85 : 1,
  });
  const performer = new Performer(tale, { speech, wishes, onChange: () => undefined });
  const said = () => speech.orders.map(({ text }) => text.trim());
  return { performer, speech, said, tale };
}
