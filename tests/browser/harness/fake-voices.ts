// A speech engine in place of the browser's own: the browsers of the tests have no voices that could be waited for.

/** How the voices behave: they tell of each word, only of beginning and end, or never answer. */
export type VoiceManner = 'words' | 'sentences' | 'silent';

export interface FakeVoices {
  manner: VoiceManner;
  /** BCP 47 tags, a voice each, named "Voice <tag>". */
  languages: string[];
}

/** Runs in a page of Lede's: puts the engine in place. What is spoken is put down in the element's data for the test to read. */
export function putVoices({ manner, languages }: FakeVoices): void {
  const A_WORD = 120;
  const root = document.documentElement;
  let timers: ReturnType<typeof setTimeout>[] = [];
  class Utterance extends EventTarget {
    lang = '';
    voice: { name: string } | null = null;
    rate = 1;
    pitch = 1;
    onstart: (() => void) | null = null;
    onend: (() => void) | null = null;
    onboundary: ((event: object) => void) | null = null;
    constructor(readonly text: string) {
      super();
    }
  }
  const later = (work: () => void, milliseconds: number) => timers.push(setTimeout(work, milliseconds));
  const speak = (utterance: Utterance) => {
    root.dataset.spoken = `${root.dataset.spoken ?? ''}${utterance.voice?.name}@${utterance.rate}: ${utterance.text}\n`;
    if (manner === 'silent') return;
    later(() => utterance.onstart?.(), 10);
    const words = [...utterance.text.matchAll(/\S+/g)];
    for (const [at, { index, 0: word }] of words.entries()) {
      const event = { name: 'word', charIndex: index, charLength: word.length };
      if (manner === 'words') later(() => utterance.onboundary?.(event), 20 + at * A_WORD);
    }
    later(() => utterance.onend?.(), 20 + words.length * A_WORD);
  };
  const cancel = () => {
    for (const timer of timers) clearTimeout(timer);
    timers = [];
  };
  const voices = languages.map(lang => {
    const name = `Voice ${lang}`;
    return { name, lang, voiceURI: name, localService: true, default: false };
  });
  const engine = Object.assign(new EventTarget(), { speak, cancel, getVoices: () => voices });
  Object.defineProperty(window, 'speechSynthesis', { value: engine, configurable: true });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance, configurable: true });
}

/** Runs in a page of Lede's: what was spoken so far, a line an utterance. */
export function readSpoken(): string[] {
  return (document.documentElement.dataset.spoken ?? '').split('\n').filter(Boolean);
}

/** Runs in a page of Lede's: the words that are marked as spoken. */
export function readSpokenMarks(): { sentence: string; word: string } {
  const wordsOf = (name: string) => {
    const [range] = CSS.highlights.get(name) ?? [];
    return range instanceof Range ? String(range) : '';
  };
  return { sentence: wordsOf('spoken-sentence'), word: wordsOf('spoken-word') };
}
