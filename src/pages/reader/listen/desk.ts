// From where a reader's listening is steered: what is open, which voices there are, what was chosen. The page draws its state.
import type { Article } from '../../../core/article';
import type { Speech, Voice } from '../../../platform/speech';
import { uiLanguage } from '../../../platform/translate';
import { forgetPlace, placeIn, rememberPlace } from '../../../settings/listened-store';
import { DEFAULT_LISTENING, type ListeningSettings, voicesFor, withVoices } from '../../../settings/listening';
import { changeSettings, loadSettings, onSettingsChanged } from '../../../settings/settings-store';
import type { ListenWay } from '../../../ui/listen-player';
import { type Playing, STILL } from './player';
import { Recital, type Recited } from './recital';
import { quoteVoice, storyVoice, type VoiceState, type Voices, voiceState, voicesByLanguage } from './voice-choice';

/** All that the player shows. */
export interface DeskState {
  isOpen: boolean;
  playing: Playing;
  /** Number of sentences. */
  all: number;
  isFollowed: boolean;
  /** Sentence at which listening went on from an earlier time; -1 if it did not. */
  resumedAt: number;
  voices: Voices;
  /** "waiting": browsers load their voices after the page. */
  voiceState: VoiceState | 'waiting';
  settings: ListeningSettings;
}

/** Milliseconds within which a browser has told its voices. */
const VOICES_PATIENCE = 2_000;
/** Height of a voice that speaks quotes and story alike. */
const LOWER = 0.85;

const CLOSED = { isOpen: false, playing: STILL, all: 0, isFollowed: true, resumedAt: -1 };

/** Steers listening to an article. */
export class Desk {
  readonly language: string;
  readonly #key: string;
  readonly #speech: Speech;
  readonly #listeners = new Set<() => void>();
  #recital: Recital | null = null;
  /** The reader wants to listen, and something is still missing. */
  #isWanted = false;
  #hasWaited = false;
  #leaveVoices: () => void = () => undefined;
  #state: DeskState;

  constructor(article: Article, speech: Speech) {
    this.language = article.language || uiLanguage();
    this.#key = article.address || article.headline;
    this.#speech = speech;
    this.#state = { ...CLOSED, voices: { own: [], others: [] }, voiceState: 'waiting', settings: DEFAULT_LISTENING };
  }

  get state(): DeskState {
    return this.#state;
  }

  /** Calls the listener with every change; gives the way to end it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Keeps up with the settings and the page's end; gives the way to end it. */
  attach(): () => void {
    const wear = ({ listening }: { listening: ListeningSettings }) => this.#wear(listening);
    const leave = () => this.#recital?.pause();
    const end = onSettingsChanged(wear);
    void loadSettings().then(wear);
    window.addEventListener('pagehide', leave);
    return () => {
      end();
      window.removeEventListener('pagehide', leave);
      this.close();
    };
  }

  /** Opens the player and begins, or pauses, or goes on. */
  press(): void {
    const { isOpen, playing } = this.#state;
    if (playing.stage === 'speaking') this.#recital?.pause();
    else if (this.#recital) this.#recital.play();
    else {
      this.#isWanted = true;
      this.#set({ isOpen: true });
      if (!isOpen) this.#seekVoices();
    }
  }

  go(way: ListenWay): void {
    this.#recital?.go(way);
    if (way !== 'place') this.#set({ resumedAt: -1 });
  }

  close(): void {
    this.#recital?.end();
    this.#recital = null;
    this.#isWanted = false;
    this.#leaveVoices();
    this.#set(CLOSED);
  }

  /** Changes how the reader listens, at once and for good. */
  change(change: (old: ListeningSettings) => ListeningSettings): void {
    this.#wear(change(this.#state.settings));
    void changeSettings(old => ({ ...old, listening: change(old.listening) }));
  }

  chooseVoice(chosen: { voice?: string; quoteVoice?: string }): void {
    this.change(old => withVoices(old, { ...voicesFor(old, this.language), ...chosen }));
  }

  /** Gives the voice for the story, or for quotes in it. */
  voiceOf({ isQuote }: { isQuote: boolean }): Voice | null {
    const { voices, settings } = this.#state;
    return (isQuote ? quoteVoice : storyVoice)(voices, voicesFor(settings, this.language));
  }

  #wear(settings: ListeningSettings): void {
    if (JSON.stringify(settings) === JSON.stringify(this.#state.settings)) return;
    this.#set({ settings });
    if (this.#state.isOpen) this.#readVoices();
    this.#recital?.again(settings);
  }

  /** Only once the reader wants to listen: to ask for the voices may start a service of the system. */
  #seekVoices(): void {
    this.#hasWaited = false;
    const end = this.#speech.onVoices(() => this.#readVoices());
    const patience = setTimeout(() => {
      this.#hasWaited = true;
      this.#readVoices();
    }, VOICES_PATIENCE);
    this.#leaveVoices = () => {
      end();
      clearTimeout(patience);
    };
    this.#readVoices();
  }

  #readVoices(): void {
    const voices = voicesByLanguage(this.#speech.voices(), this.language);
    const state = voiceState(voices, voicesFor(this.#state.settings, this.language));
    this.#set({ voices, voiceState: state === 'none' && !this.#hasWaited ? 'waiting' : state });
    if (state === 'ready' && this.#isWanted) void this.#begin();
  }

  async #begin(): Promise<void> {
    this.#isWanted = false;
    // Where the browser keeps nothing, listening begins at the beginning.
    const place = await placeIn(this.#key).catch(() => null);
    if (!this.#state.isOpen || this.#recital) return;
    this.#recital = new Recital({
      ...{ language: this.language, speech: this.#speech, quotesApart: this.#state.settings.quotesApart },
      wishes: of => this.#wishes(of),
      onChange: recited => this.#hear(recited),
      onSentence: (words, sentence) => void rememberPlace({ article: this.#key, words, sentence }),
    });
    const selected = this.#recital.selected();
    const resumedAt = selected < 0 && place ? this.#recital.find(place) : -1;
    this.#set({ resumedAt: resumedAt > 0 ? resumedAt : -1 });
    this.#recital.play(Math.max(0, selected, resumedAt));
  }

  #wishes(of: { isQuote: boolean }) {
    const [story, quote] = [this.voiceOf({ isQuote: false }), this.voiceOf({ isQuote: true })];
    const isSame = quote === null || quote.name === story?.name;
    const pitch = of.isQuote && isSame ? LOWER : 1;
    return {
      language: this.language,
      rate: this.#state.settings.rate,
      pitch,
      voice: of.isQuote ? (quote ?? story) : story,
    };
  }

  #hear({ playing, all, isFollowed }: Recited): void {
    const { stage } = this.#state.playing;
    if (playing.stage === 'ended' && stage !== 'ended') void forgetPlace(this.#key);
    const isSame = playing.stage === stage && playing.sentence === this.#state.playing.sentence;
    // Words come several a second, and nothing that is drawn changes with them.
    if (isSame && all === this.#state.all && isFollowed === this.#state.isFollowed) return;
    this.#set({ playing, all, isFollowed });
  }

  #set(more: Partial<DeskState>): void {
    this.#state = { ...this.#state, ...more };
    for (const listener of this.#listeners) listener();
  }
}
