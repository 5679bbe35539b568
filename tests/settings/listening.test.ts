import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findPlace, parsePlaces } from '../../src/settings/listened';
import { forgetPlace, placeIn, rememberPlace } from '../../src/settings/listened-store';
import { DEFAULT_LISTENING, languageOf, parseListening, voicesFor, withVoices } from '../../src/settings/listening';
import { openBrowser } from '../platform/fake-browser';

vi.mock('../../src/platform/browser', async () => (await import('../platform/fake-browser')).seam);

const luciana = { language: 'pt', voice: 'Luciana', quoteVoice: '' };

describe('how the reader listens is walked in', () => {
  it.each([
    ['nothing', undefined, DEFAULT_LISTENING],
    ['a speed too slow', { rate: 0.1 }, DEFAULT_LISTENING],
    ['a speed too fast', { rate: 9 }, DEFAULT_LISTENING],
    ['a speed in words', { rate: 'fast' }, DEFAULT_LISTENING],
    ['a speed', { rate: 1.75 }, { ...DEFAULT_LISTENING, rate: 1.75 }],
    ['a voice without a language', { voices: [{ voice: 'Luciana' }] }, DEFAULT_LISTENING],
    ['a voice for a region', { voices: [{ ...luciana, language: 'pt-BR' }] }, DEFAULT_LISTENING],
    [
      'two for one language',
      { voices: [luciana, { ...luciana, voice: 'Joana' }] },
      { ...DEFAULT_LISTENING, voices: [luciana] },
    ],
    ['a name that is none', { voices: [{ ...luciana, quoteVoice: 7 }] }, { ...DEFAULT_LISTENING, voices: [luciana] }],
  ])('%s', (_name, value, wanted) => expect(parseListening(value)).toEqual(wanted));

  it('keeps voices by language, whatever the region', () => {
    const settings = withVoices(DEFAULT_LISTENING, luciana);
    expect(voicesFor(settings, 'pt-BR')).toEqual(luciana);
    expect(voicesFor(settings, 'de')).toEqual({ language: 'de', voice: '', quoteVoice: '' });
    expect(withVoices(settings, { ...luciana, voice: 'Joana' }).voices).toHaveLength(1);
  });

  it.each([
    ['pt-BR', 'pt'],
    ['EN', 'en'],
    ['zh_Hans', 'zh'],
    ['', 'und'],
    ['7', 'und'],
  ])('the language of "%s" is %s', (tag, language) => expect(languageOf(tag)).toBe(language));
});

describe('the place where listening stopped', () => {
  beforeEach(() => {
    openBrowser();
  });
  const place = { article: 'https://example.org/a', words: 'The town slept.', sentence: 1 };

  it('is remembered for each article, and forgotten', async () => {
    await rememberPlace(place);
    await rememberPlace({ ...place, article: 'https://example.org/b', sentence: 4 });
    await rememberPlace({ ...place, sentence: 2 });
    expect(await placeIn(place.article)).toEqual({ ...place, sentence: 2 });
    await forgetPlace(place.article);
    expect(await placeIn(place.article)).toBeNull();
    expect((await placeIn('https://example.org/b'))?.sentence).toBe(4);
  });

  it.each([
    ['where it was', ['One.', 'The town slept.'], 1],
    ['behind what came in before it', ['New.', 'Newer.', 'The town\n slept.'], 2],
    ['at the nearer of twins', ['The town slept.', 'One.', 'Two.', 'The town slept.'], 0],
    ['nowhere if its words are gone', ['One.', 'Two.'], -1],
  ])('is found again %s', (_name, sentences, wanted) => expect(findPlace(sentences, place)).toBe(wanted));

  it('is nothing if it is damaged', () => {
    expect(parsePlaces('damaged')).toEqual([]);
    expect(parsePlaces([{ ...place, sentence: 'x' }, { ...place, words: '' }, null, place])).toEqual([place]);
  });
});
