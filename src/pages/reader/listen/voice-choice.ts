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
    (voice.local ? 8 : 0) +
    (voice.language.toLowerCase() === language.toLowerCase() ? 4 : 0) +
    (voice.standard ? 2 : 0) +
    // Linux has a hundred disguises of each voice: "English+whisper".
    (voice.name.includes('+') ? 0 : 1);
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

/** Voices of the language that are offered, others of each language, and others in all: Linux may have thirteen thousand. */
const MOST_OWN = 120;
const MOST_OTHERS = 300;
const MOST_OF_A_LANGUAGE = 3;

/** Gives as many of the voices as a list can hold, and the chosen ones. */
export function shortList({ own, others }: Voices, chosen: readonly string[]): Voices {
  const counts = new Map<string, number>();
  const isAmongFirst = ({ language }: Voice) => {
    const count = (counts.get(language) ?? 0) + 1;
    counts.set(language, count);
    return count <= MOST_OF_A_LANGUAGE;
  };
  const few = others.filter(isAmongFirst).slice(0, MOST_OTHERS);
  const stays = (some: readonly Voice[]) => (voice: Voice) => some.includes(voice) || chosen.includes(voice.name);
  return { own: own.filter(stays(own.slice(0, MOST_OWN))), others: others.filter(stays(few)) };
}
