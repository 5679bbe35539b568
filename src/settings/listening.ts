// How the reader listens: speed, and the voices by language.
import { fieldsOf } from './fields';

/** The voices that were chosen for a language, by name; '' leaves the choice to Lede. */
export interface VoiceChoice {
  /** BCP 47 tag without a region: "pt". */
  language: string;
  voice: string;
  quoteVoice: string;
}

export interface ListeningSettings {
  /** 1 is the voice's own speed. */
  rate: number;
  /** Quotes are spoken in a second voice. */
  quotesApart: boolean;
  voices: VoiceChoice[];
}

/** Bounds of the speed. */
export const RATE = { least: 0.5, most: 2.5, step: 0.25 };
export const DEFAULT_LISTENING: ListeningSettings = { rate: 1, quotesApart: false, voices: [] };

/** Languages with a choice, and characters of a name: a forged file might hold more. */
const MOST_LANGUAGES = 100;
const LONGEST_NAME = 300;

/** Walks anything into how the reader listens. */
export function parseListening(value: unknown): ListeningSettings {
  const { rate, quotesApart, voices } = fieldsOf(value);
  const isRate = typeof rate === 'number' && rate >= RATE.least && rate <= RATE.most;
  const found = (Array.isArray(voices) ? voices.slice(0, MOST_LANGUAGES) : []).flatMap(parseChoice);
  return {
    rate: isRate ? rate : DEFAULT_LISTENING.rate,
    quotesApart: quotesApart === true,
    voices: found.filter(({ language }, at) => found.findIndex(other => other.language === language) === at),
  };
}

function parseChoice(value: unknown): VoiceChoice[] {
  const { language, voice, quoteVoice } = fieldsOf(value);
  if (typeof language !== 'string' || language !== languageOf(language)) return [];
  return [{ language, voice: parseName(voice), quoteVoice: parseName(quoteVoice) }];
}

function parseName(value: unknown): string {
  return typeof value === 'string' && value.length <= LONGEST_NAME ? value : '';
}

/** Gives the language of a BCP 47 tag without region and script: "pt" of "pt-BR"; "und" of what is no tag. */
export function languageOf(tag: string): string {
  const first = /^[a-z]{2,8}(?=$|[-_])/i.exec(tag)?.[0] ?? 'und';
  return first.toLowerCase();
}

/** Gives the voices that were chosen for the language of a tag. */
export function voicesFor({ voices }: ListeningSettings, tag: string): VoiceChoice {
  const language = languageOf(tag);
  return voices.find(choice => choice.language === language) ?? { language, voice: '', quoteVoice: '' };
}

/** Gives the settings with other voices for one language. */
export function withVoices(settings: ListeningSettings, choice: VoiceChoice): ListeningSettings {
  const others = settings.voices.filter(({ language }) => language !== choice.language);
  return { ...settings, voices: [choice, ...others].slice(0, MOST_LANGUAGES) };
}
