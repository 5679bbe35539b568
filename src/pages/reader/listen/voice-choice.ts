// Which voices there are for a language, and which speaks. A voice of the network sends the text to its maker: none is taken
// unless the reader chose it.
import type { Voice } from '../../../platform/speech';
import { languageOf, type VoiceChoice } from '../../../settings/listening';

/**
 * Whether listening can begin. "none": the browser has no voice. "foreign": none for the article's language. "network": for it
 * only voices that send the text away.
 */
export type VoiceState = 'ready' | 'none' | 'foreign' | 'network';

/** The voices in the order in which they are offered. */
export interface Voices {
  own: Voice[];
  others: Voice[];
}

/** Parts the voices into those of a language, the best first, and the others by language. */
export function voicesByLanguage(voices: readonly Voice[], language: string): Voices {
  const isOwn = (voice: Voice) => language === '' || languageOf(voice.language) === languageOf(language);
  const rank = (voice: Voice) =>
    (voice.local ? 4 : 0) +
    (voice.language.toLowerCase() === language.toLowerCase() ? 2 : 0) +
    (voice.standard ? 1 : 0);
  return {
    own: voices.filter(isOwn).toSorted((a, b) => rank(b) - rank(a)),
    others: voices
      .filter(voice => !isOwn(voice))
      .toSorted((a, b) => a.language.localeCompare(b.language) || a.name.localeCompare(b.name)),
  };
}

/** Gives the voice for the story: the chosen one, else the best that speaks on this machine; null if there is none. */
export function storyVoice({ own, others }: Voices, choice: VoiceChoice): Voice | null {
  const chosen = [...own, ...others].find(({ name }) => name === choice.voice);
  return chosen ?? own.find(({ local }) => local) ?? null;
}

/** Gives the voice for quotes: the chosen one, else another of the language; null if there is only one. */
export function quoteVoice(voices: Voices, choice: VoiceChoice): Voice | null {
  const story = storyVoice(voices, choice);
  const chosen = [...voices.own, ...voices.others].find(({ name }) => name === choice.quoteVoice);
  return chosen ?? voices.own.find(voice => voice.local && voice !== story) ?? null;
}

/** Says whether listening can begin with these voices. */
export function voiceState(voices: Voices, choice: VoiceChoice): VoiceState {
  if (storyVoice(voices, choice)) return 'ready';
  if (voices.own.length > 0) return 'network';
  return voices.others.length > 0 ? 'foreign' : 'none';
}
