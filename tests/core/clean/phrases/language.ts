import type { HiddenKind } from '../../../../src/core/article';

/** What a language's phrases must take and leave. */
export interface Language {
  language: string;
  /** Calls: what each says, and its kind. Each stands in a box of its own, a button under it. */
  takes: [HiddenKind, string][];
  /** Sentences of a story with the same words; each in a paragraph of its own. */
  leaves: string[];
}
