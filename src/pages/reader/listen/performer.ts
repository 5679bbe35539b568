// Lets a voice do what the player's value says, and tells the value what the voice does.
import type { Order, Speech } from '../../../platform/speech';
import { spokenWords } from './parts';
import { patienceFor } from './patience';
import { type Act, afterAct, afterSign, type Playing, partNow, type Sign, STILL, type Tale, wordsOf } from './player';

/** Voice and speed for words of the story, or of a quote in it. */
export type Wishes = (of: { isQuote: boolean }) => Omit<Order, 'text'>;

interface Stage {
  speech: Speech;
  wishes: Wishes;
  /** Called with every change. */
  onChange: (playing: Playing) => void;
}

/** Milliseconds between falling silent and speaking: without them Chromium and Firefox may swallow what comes next. */
const BREATH = 60;

/** Speaks a tale. */
export class Performer {
  readonly #stage: Stage;
  #tale: Tale;
  #playing: Playing = STILL;
  /** The voice has something that it has not told the end of. */
  #isSounding = false;
  /** It fell silent a moment ago and will speak in the next. */
  #isWaiting = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(tale: Tale, stage: Stage) {
    this.#tale = tale;
    this.#stage = stage;
  }

  get playing(): Playing {
    return this.#playing;
  }

  /** Does what the reader wants. */
  act(act: Act): void {
    this.#become(afterAct(this.#playing, act, this.#tale));
  }

  /** Goes on with another tale, at the sentence that is the same in it; what is being spoken is spoken to its end. */
  retell(tale: Tale, sentence: number): void {
    this.#tale = tale;
    this.act({ kind: 'renumber', sentence });
  }

  /** Falls silent for good. */
  end(): void {
    this.act({ kind: 'pause' });
    clearTimeout(this.#timer);
  }

  #hear(sign: Sign): void {
    const isOver = sign.kind === 'end' || sign.kind === 'failed';
    if (isOver && sign.turn === this.#playing.turn) this.#isSounding = false;
    this.#become(afterSign(this.#playing, sign, this.#tale));
  }

  #become(next: Playing): void {
    const before = this.#playing;
    if (next === before) return;
    this.#playing = next;
    const isNew = next.turn !== before.turn;
    if (isNew || next.stage !== 'speaking') this.#beginOrEnd();
    else if (next.signs !== before.signs) this.#watch();
    this.#stage.onChange(next);
  }

  #beginOrEnd(): void {
    clearTimeout(this.#timer);
    const isTooSoon = this.#isSounding || this.#isWaiting;
    if (this.#isSounding) this.#stage.speech.cancel();
    this.#isSounding = false;
    this.#isWaiting = isTooSoon && this.#playing.stage === 'speaking';
    if (this.#isWaiting) this.#timer = setTimeout(() => this.#speak(), BREATH);
    // At once where nothing is in the way: some browsers want to be asked within the click itself.
    else if (this.#playing.stage === 'speaking') this.#speak();
  }

  #speak(): void {
    const part = partNow(this.#tale, this.#playing);
    if (!part) return;
    const { turn } = this.#playing;
    [this.#isSounding, this.#isWaiting] = [true, false];
    this.#watch();
    this.#stage.speech.speak({ text: this.#words(), ...this.#stage.wishes(part) }, sign =>
      this.#hear({ turn, ...sign }),
    );
  }

  #watch(): void {
    const { turn, signs } = this.#playing;
    const { rate } = this.#stage.wishes({ isQuote: false });
    clearTimeout(this.#timer);
    const patience = patienceFor({ text: this.#words(), rate, signs });
    this.#timer = setTimeout(() => this.#hear({ turn, kind: 'silence' }), patience);
  }

  #words(): string {
    const part = partNow(this.#tale, this.#playing);
    return part ? spokenWords(wordsOf(this.#tale, this.#playing, part)) : '';
  }
}
