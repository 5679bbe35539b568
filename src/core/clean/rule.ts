import type { HiddenKind } from '../article';
import type { Named } from './names';
import type { Phrases } from './phrases/phrases';
import type { Survey } from './survey';

/** What a rule may look at: the surveyed page and what is known of its publisher. */
export interface Surroundings {
  survey: Survey;
  /** Names the publisher gives itself, lower case: "the independent", "independent". */
  publisherNames: readonly string[];
  /** The same as it is written, for the reader: "The Independent"; empty if the page does not say. */
  publisher: string;
  /** Host of the page's address, without "www."; empty for a file. */
  host: string;
  /** Phrases of the page's language, and English ones beside them. */
  phrases: readonly Phrases[];
  /** Numbers of the lines that hold a phrase of each kind, in the order of the page. */
  speaking: ReadonlyMap<HiddenKind, readonly number[]>;
  /** The elements that are named as something, with the word of each kind. */
  named: ReadonlyMap<Element, Named>;
  /** Long words of the headline, lower case: a line that holds some of them goes on with the story. */
  storyWords: readonly string[];
}

/** A block, or a run of blocks, that a rule takes for a prompt or furniture. */
export interface Finding {
  /** Elements that hold the finding and nothing else; neighbours in the order of the page. */
  elements: Element[];
  /** Number of its line, where the element is a part of a line and has no span: a loose link among paragraphs. */
  line?: number;
  /** What speaks for it, in words for the reader: "your donation", "names The Independent". */
  evidence: string[];
  /** The finding may hold sentences of prose, for the rule has read them: an appeal in plain paragraphs. */
  readProse?: true;
  /** Nothing else can be meant, however much it holds: the dialog of a consent platform. */
  unmistakable?: true;
}

/** Finds one kind of prompt or furniture. A rule only finds: clean.ts protects the story, takes out and records. */
export interface Rule {
  /** Its name, as in the interface and in reports: "donation-appeal". */
  id: string;
  kind: HiddenKind;
  /** Why such a block goes, in one plain sentence. */
  reason: string;
  find(surroundings: Surroundings): Finding[];
}
