import type { HiddenKind } from '../core/article';
import type { ListRule } from '../core/lists/list-rule';

/** What the reader wants otherwise than the rules, on this site. The same shape as core's wishes for reading. */
export interface LiveWishes {
  keptKinds: readonly HiddenKind[];
  /** Beginnings of blocks that were part of the story, white space folded. */
  keptTexts: readonly string[];
  listRules: readonly ListRule[];
}

export const NO_WISHES: LiveWishes = { keptKinds: [], keptTexts: [], listRules: [] };
