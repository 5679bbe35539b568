// From the mention to the person: a surname grows to the full name, "he" and "the chief" get a name where one person fits.
import type { Draft } from './draft';
import { bare, isCapital, readRun } from './names';
import type { Mention, Reading } from './noun-phrase';
import type { Named } from './people';
import { findExclusions, findHolder, roleOf } from './roles';
import { readSubject } from './subject';
import { wordAt } from './words';

/** Sentences that "he" looks back over, at most. */
const LOOK_BACK = 4;

/** Gives the speaker of each draft: the fullest name of the story, "" if none is sure. */
export function resolveAll(reading: Reading, drafts: readonly Draft[]): string[] {
  const story = new StoryFocus(reading, drafts);
  return drafts.map(({ mention, weak }) => (mention && (!weak || stands(mention)) ? story.nameOf(mention) : ''));
}

/** A name beside quoted words needs no verb that reports speech, a role or a pronoun does. */
const stands = ({ kind }: Mention) => kind === 'person' || kind === 'organisation';

/** Who the sentences of a story are about, asked for in any order, worked out once each. */
class StoryFocus {
  readonly #reading: Reading;
  readonly #starts: number[] = [];
  readonly #mentions = new Map<number, Mention>();
  readonly #topics = new Map<number, Named | null>();
  readonly #exclusions;

  constructor(reading: Reading, drafts: readonly Draft[]) {
    this.#reading = reading;
    this.#exclusions = findExclusions(reading);
    reading.words.forEach((word, i) => {
      this.#starts[word.sentence] ??= i;
    });
    for (const { mention, at } of drafts) {
      const from = wordAt(reading.words, mention?.from ?? -1).sentence;
      for (const sentence of [from, ...at.map(i => wordAt(reading.words, i).sentence)]) {
        if (mention && sentence !== undefined && !this.#mentions.has(sentence)) this.#mentions.set(sentence, mention);
      }
    }
  }

  nameOf(mention: Mention): string {
    if (mention.kind === 'organisation') return mention.name;
    const person = this.#personOf(mention);
    return person?.name ?? (mention.kind === 'person' ? mention.name : '');
  }

  #personOf(mention: Mention): Named | null {
    const { people, words } = this.#reading;
    if (mention.kind === 'person') return people.find(mention.name);
    const sentence = wordAt(words, mention.from).sentence;
    if (mention.kind === 'pronoun') return this.#antecedent(mention, sentence);
    if (mention.kind !== 'role') return null;
    const role = roleOf(this.#reading, mention.from, mention.to);
    return findHolder(this.#reading, role, { exclusions: this.#exclusions, focus: this.#focusBefore(sentence) });
  }

  /** The person whom the nearest sentences before are about. */
  #focusBefore(sentence: number): Named | null {
    const line = this.#lineOf(sentence);
    let looked = 0;
    for (let s = sentence - 1; s >= 0 && looked < LOOK_BACK; s--) {
      if (!this.#isNarrative(s)) continue;
      if (line - this.#lineOf(s) > LOOK_BACK + this.#quotedLines(s, sentence)) return null;
      looked++;
      const topic = this.#topic(s);
      if (topic) return topic;
    }
    return null;
  }

  #antecedent(mention: Mention, sentence: number): Named | null {
    const gender = this.#reading.language.is('female', mention.head) ? 'female' : 'male';
    const own = this.#mentions.get(sentence);
    const earlier = this.#ownTopic(sentence);
    const focus =
      earlier && own !== undefined && this.#startOf(sentence) < mention.from - 1
        ? earlier
        : this.#focusBefore(sentence);
    // German sie is they as well.
    const { german } = this.#reading.language;
    // Two German nouns side by side look like a name: who is named twice, or with a role, is somebody.
    const sure = !german || (focus !== null && (focus.times > 1 || focus.role !== '' || focus.roles.size > 0));
    const free = focus?.gender === '' && sure && !(gender === 'female' && german);
    return focus && (free || focus.gender === gender) ? focus : null;
  }

  /** The sentence's own subject, if it is a name. */
  #ownTopic(sentence: number): Named | null {
    const subject = this.#subjectOf(sentence);
    return subject?.kind === 'person' ? this.#reading.people.find(subject.name) : null;
  }

  #topic(sentence: number): Named | null {
    const known = this.#topics.get(sentence);
    if (known !== undefined) return known;
    // A sentence that asks for itself on the way gets no answer rather than an endless one.
    this.#topics.set(sentence, null);
    const subject = this.#mentions.get(sentence) ?? this.#subjectOf(sentence);
    const topic = this.#ownerOf(sentence) ?? (subject ? this.#personOf(subject) : null);
    this.#topics.set(sentence, topic);
    return topic;
  }

  #subjectOf(sentence: number): Mention | null {
    const from = this.#startOf(sentence);
    return readSubject(this.#reading, from, this.#startOf(sentence + 1));
  }

  /** "Jens Stoltenberg's intervention comes …" is about Jens Stoltenberg. */
  #ownerOf(sentence: number): Named | null {
    const { words, people } = this.#reading;
    const from = this.#startOf(sentence);
    if (!isCapital(wordAt(words, from))) return null;
    const run = readRun(words, from, this.#startOf(sentence + 1));
    const last = wordAt(words, (run?.to ?? 0) - 1);
    return run && bare(last.text) !== last.text ? people.find(run.name) : null;
  }

  #startOf(sentence: number): number {
    return this.#starts[sentence] ?? this.#reading.words.length;
  }

  #lineOf(sentence: number): number {
    return wordAt(this.#reading.words, this.#startOf(sentence)).line;
  }

  #isNarrative(sentence: number): boolean {
    const { words } = this.#reading;
    for (let i = this.#startOf(sentence); i < this.#startOf(sentence + 1); i++)
      if (wordAt(words, i).kind === 'word') return true;
    return false;
  }

  /** Lines of nothing but speech between two sentences: they do not carry the focus away. */
  #quotedLines(from: number, to: number): number {
    let lines = 0;
    for (let s = from; s < to; s++) if (!this.#isNarrative(s)) lines += 2;
    return lines;
  }
}
