import type { HiddenKind } from '../../article';

/**
 * What prompts say in one language, as data. A kind's phrases are parted by "|", lower case, with straight apostrophes.
 * A bare phrase counts where it stands in a text; "!" before it marks one that is enough by itself; "=" one that counts
 * only as the whole text of a block ("=comments" takes a button, not a sentence); "^" one with which a short line begins
 * ("^more from" takes "More from the harbour"). A "*" at the end lets any ending follow, in languages that inflect.
 */
export interface Phrases {
  /** BCP 47 primary tag. */
  language: string;
  /** Words by which a publisher speaks of itself or to the reader: "we", "your". */
  address: string;
  /** Words of the publisher's trade in an appeal: "journalism", "paywall". */
  trade: string;
  kinds: Partial<Record<HiddenKind, string>>;
}
