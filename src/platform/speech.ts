// The browser's own voices. What they do comes out as plain signs, so that the tests put a fake in their place.

/** A voice of the browser or its system. */
export interface Voice {
  name: string;
  /** BCP 47 tag. */
  language: string;
  /** Speaks on this machine; else the text goes over the network to the voice's maker. */
  local: boolean;
  /** The one that the browser takes by itself. */
  standard: boolean;
}

/** Words to be spoken, and how. */
export interface Order {
  text: string;
  /** BCP 47 tag of the words; empty if unknown. */
  language: string;
  /** Null leaves the choice to the browser. */
  voice: Voice | null;
  /** 1 is the voice's own speed. */
  rate: number;
  /** 1 is the voice's own height. */
  pitch: number;
}

/** What the browser tells of words that it speaks. Offsets are UTF-16 units of the order's text. */
export type SpeechSign =
  | { kind: 'start' | 'end' | 'alive' }
  /** Length is 0 where the browser does not say it. */
  | { kind: 'word'; start: number; length: number }
  /** "refused": the browser wants an act of the reader first. "stopped": something else ended it. */
  | { kind: 'failed'; why: 'refused' | 'stopped' | 'broken' };

/** A thing that speaks. */
export interface Speech {
  voices(): Voice[];
  /** Calls the listener whenever the voices change; gives the way to end it. */
  onVoices(listener: () => void): () => void;
  speak(order: Order, hear: (sign: SpeechSign) => void): void;
  /** Falls silent, and forgets what it had still to say. */
  cancel(): void;
}

/** Gives the browser's speech; a browser without any has no voices. */
export function browserSpeech(): Speech {
  return {
    voices: () => engine()?.getVoices().map(described) ?? [],
    onVoices: listener => {
      engine()?.addEventListener('voiceschanged', listener);
      return () => engine()?.removeEventListener('voiceschanged', listener);
    },
    speak: (order, hear) => {
      spoken = utteranceOf(order, hear);
      engine()?.speak(spoken);
    },
    cancel: () => engine()?.cancel(),
  };
}

/** Held here: Chromium collects an utterance that nobody holds and then tells nothing of it any more (crbug.com/509488). */
let spoken: SpeechSynthesisUtterance | null = null;

function engine(): SpeechSynthesis | null {
  return 'speechSynthesis' in globalThis ? speechSynthesis : null;
}

/** Firefox speaks through the system alone, but calls the voices of Linux (speech-dispatcher) not local. */
const OF_FIREFOX = 'urn:moz-tts:';

function described({ name, lang, localService, voiceURI, default: standard }: SpeechSynthesisVoice): Voice {
  const local = localService || voiceURI.startsWith(OF_FIREFOX);
  // Android writes en_GB.
  return { name, language: lang.replaceAll('_', '-'), local, standard };
}

function utteranceOf({ text, language, voice, rate, pitch }: Order, hear: (sign: SpeechSign) => void) {
  const utterance = new SpeechSynthesisUtterance(text);
  const found = engine()
    ?.getVoices()
    .find(each => isSame(described(each), voice));
  if (found) utterance.voice = found;
  utterance.lang = found?.lang ?? language;
  utterance.rate = rate;
  utterance.pitch = pitch;
  utterance.onstart = () => hear({ kind: 'start' });
  utterance.onend = () => hear({ kind: 'end' });
  utterance.onerror = ({ error }) => hear({ kind: 'failed', why: reasonOf(error) });
  utterance.onboundary = event => hear(boundarySign(event));
  return utterance;
}

function isSame(one: Voice, other: Voice | null): boolean {
  return one.name === other?.name && one.language === other.language;
}

function boundarySign({ name, charIndex, charLength }: SpeechSynthesisEvent): SpeechSign {
  return name === 'word' ? { kind: 'word', start: charIndex, length: charLength ?? 0 } : { kind: 'alive' };
}

function reasonOf(error: SpeechSynthesisErrorCode): 'refused' | 'stopped' | 'broken' {
  if (error === 'not-allowed') return 'refused';
  return error === 'interrupted' || error === 'canceled' ? 'stopped' : 'broken';
}
