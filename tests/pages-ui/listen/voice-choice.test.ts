import { describe, expect, test } from 'vitest';
import {
  quoteVoice,
  shortList,
  storyVoice,
  voiceState,
  voicesByLanguage,
} from '../../../src/pages/reader/listen/voice-choice';
import { voice } from './fake-speech';

const ANNA = voice('Anna', 'de-DE');
const KARL = voice('Karl', 'de-AT');
const NET = voice('Netz', 'de-DE', { local: false, standard: true });
const KATE = voice('Kate', 'en-GB');
const choice = (voiceName = '', quoteName = '') => ({ language: 'de', voice: voiceName, quoteVoice: quoteName });
const names = (voices: readonly { name: string }[]) => voices.map(({ name }) => name);

describe('the voices', () => {
  test('of the language come first, those of the region before others, those of the network last', () => {
    const { own, others } = voicesByLanguage([NET, KATE, ANNA, KARL], 'de-AT');
    expect(names(own)).toEqual(['Karl', 'Anna', 'Netz']);
    expect(names(others)).toEqual(['Kate']);
  });

  test.each([
    ['none at all', [], choice(), 'none', null],
    ['only another language', [KATE], choice(), 'foreign', null],
    ['another language, chosen by hand', [KATE], choice('Kate'), 'ready', 'Kate'],
    ['only one of the network', [NET, KATE], choice(), 'network', null],
    ['one of the network, chosen by hand', [NET, KATE], choice('Netz'), 'ready', 'Netz'],
    ['one of the language', [NET, ANNA], choice(), 'ready', 'Anna'],
    ['a chosen one that is gone', [ANNA], choice('Uninstalled'), 'ready', 'Anna'],
  ])('%s', (_name, all, chosen, state, name) => {
    const voices = voicesByLanguage(all, 'de');
    expect(voiceState(voices, chosen)).toBe(state);
    expect(storyVoice(voices, chosen)?.name ?? null).toBe(name);
  });

  test.each([
    ['another of the language', [ANNA, KARL], choice(), 'Karl'],
    ['not the one of the network by itself', [ANNA, NET], choice(), null],
    ['the chosen one', [ANNA, KARL, KATE], choice('', 'Kate'), 'Kate'],
    ['another than the chosen one of the story', [ANNA, KARL], choice('Karl'), 'Anna'],
  ])('for quotes: %s', (_name, all, chosen, name) => {
    expect(quoteVoice(voicesByLanguage(all, 'de'), chosen)?.name ?? null).toBe(name);
  });

  test('of a system with thousands are offered in a list that can be read, the chosen ones among them', () => {
    const many = Array.from({ length: 13_000 }, (_, at) =>
      voice(`Voice ${at}`, ['de-DE', 'en-GB', 'fr-FR'][at % 3] ?? ''),
    );
    const { own, others } = shortList(voicesByLanguage(many, 'de'), ['Voice 12000', 'Voice 12001']);
    expect(own).toHaveLength(121);
    expect(others).toHaveLength(7);
    expect(names([...own, ...others])).toEqual(expect.arrayContaining(['Voice 12000', 'Voice 12001']));
  });

  test('without a disguise come before those with one', () => {
    const whisper = voice('English+whisper', 'en-GB');
    expect(names(voicesByLanguage([whisper, KATE], 'en').own)).toEqual(['Kate', 'English+whisper']);
  });
});
