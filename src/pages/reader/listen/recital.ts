// One story being read aloud: its sentences on the page, the performer, the marks, the scrolling, and the place that is remembered.
import type { Speech } from '../../../platform/speech';
import { findPlace } from '../../../settings/listened';
import type { ListenWay } from '../../../ui/listen-player';
import { type DrawnLine, drawnLines, rangeOf } from './drawn-lines';
import { Follower } from './follower';
import { markSpoken } from './marking';
import { Performer, type Wishes } from './performer';
import type { Playing } from './player';
import { paragraphFrom, type Sentence, taleOf } from './tale';

/** What is told of a recital. */
export interface Recited {
  playing: Playing;
  /** Number of sentences. */
  all: number;
  isFollowed: boolean;
}

interface RecitalOptions {
  /** BCP 47 tag. */
  language: string;
  speech: Speech;
  wishes: Wishes;
  quotesApart: boolean;
  onChange: (recited: Recited) => void;
  /** Hears the words of each sentence as it begins, and its number. */
  onSentence: (words: string, sentence: number) => void;
}

/** Milliseconds without a change of the page before it is read again. */
const CALM = 250;

/** Reads a story aloud. */
export class Recital {
  readonly #options: RecitalOptions;
  readonly #performer: Performer;
  readonly #follower: Follower;
  readonly #watch = new MutationObserver(() => this.#rereadSoon());
  #lines: DrawnLine[] = [];
  #sentences: Sentence[] = [];
  #quotesApart: boolean;
  #isFollowed = true;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: RecitalOptions) {
    this.#options = options;
    this.#quotesApart = options.quotesApart;
    this.#read();
    const { speech, wishes } = options;
    this.#performer = new Performer(this.#tale(), { speech, wishes, onChange: () => this.#changed() });
    this.#follower = new Follower(isFollowed => {
      if (isFollowed === this.#isFollowed) return;
      this.#isFollowed = isFollowed;
      this.#tell();
    });
    // Hidden blocks may be put back into the text, pictures shown, a note opened.
    const story = document.querySelector('.story');
    if (story) this.#watch.observe(story, { childList: true, characterData: true, subtree: true });
  }

  /** Begins at a sentence, or goes on. */
  play(from?: number): void {
    if (from !== undefined) this.#performer.act({ kind: 'go', sentence: from });
    this.#performer.act({ kind: 'play' });
    this.#resume();
  }

  pause(): void {
    this.#performer.act({ kind: 'pause' });
  }

  /** Speaks on with another voice or speed. */
  again({ quotesApart }: { quotesApart: boolean }): void {
    this.#quotesApart = quotesApart;
    this.#performer.retell(this.#tale(), this.#performer.playing.sentence);
    this.#performer.act({ kind: 'again' });
  }

  go(way: ListenWay): void {
    if (way !== 'place') this.#performer.act({ kind: 'go', sentence: this.#sentenceTo(way) });
    this.#resume();
  }

  /** Finds the sentence with these words again; -1 if they are gone. */
  find(place: { words: string; sentence: number }): number {
    const words = this.#sentences.map(({ text }) => text);
    return findPlace(words, place);
  }

  /** Finds the sentence in which the reader selected something; -1 if none. */
  selected(): number {
    const selection = getSelection();
    if (!selection || selection.isCollapsed) return -1;
    const { startContainer, startOffset } = selection.getRangeAt(0);
    const isThere = ({ node }: { node: Text }) => node === startContainer;
    const line = this.#lines.findIndex(({ pieces }) => pieces.some(isThere));
    const at = (this.#lines[line]?.pieces.find(isThere)?.start ?? 0) + startOffset;
    return this.#sentences.findIndex(sentence => sentence.line === line && sentence.end > at);
  }

  /** Falls silent and takes all marks away. */
  end(): void {
    this.#performer.end();
    this.#follower.end();
    this.#watch.disconnect();
    clearTimeout(this.#timer);
    markSpoken(null, null);
  }

  #tale() {
    return { sentences: this.#sentences, quotesApart: this.#quotesApart };
  }

  #read(): void {
    this.#lines = drawnLines(document);
    this.#sentences = taleOf(this.#lines, this.#options.language);
  }

  #rereadSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const { sentence } = this.#performer.playing;
      const words = this.#sentences[sentence]?.text ?? '';
      this.#read();
      this.#performer.retell(this.#tale(), Math.max(0, this.find({ words, sentence })));
    }, CALM);
  }

  #sentenceTo(way: Exclude<ListenWay, 'place'>): number {
    const { sentence } = this.#performer.playing;
    if (way === 'beginning') return 0;
    if (way === 'sentence-back') return sentence - 1;
    if (way === 'sentence-on') return sentence + 1;
    return paragraphFrom(this.#sentences, sentence, way === 'paragraph-on' ? 'next' : 'previous');
  }

  #spoken: Sentence | undefined;

  #changed(): void {
    const { stage, sentence, word } = this.#performer.playing;
    const spoken = stage === 'ended' ? undefined : this.#sentences[sentence];
    const range = this.#rangeOf(spoken);
    const wordRange = spoken && word ? this.#rangeOf({ ...word, line: spoken.line }) : null;
    markSpoken(range, wordRange);
    const words = wordRange ?? range;
    if (words && stage === 'speaking') this.#follower.follow(words);
    if (spoken && spoken !== this.#spoken) this.#options.onSentence(spoken.text, sentence);
    this.#spoken = spoken;
    this.#tell();
  }

  #resume(): void {
    const range = this.#rangeOf(this.#sentences[this.#performer.playing.sentence]);
    if (range) this.#follower.resume(range);
  }

  #rangeOf(place: { line: number; start: number; end: number } | undefined): Range | null {
    const line = place && this.#lines[place.line];
    return line ? rangeOf(line, place) : null;
  }

  #tell(): void {
    const { playing } = this.#performer;
    this.#options.onChange({ playing, all: this.#sentences.length, isFollowed: this.#isFollowed });
  }
}
