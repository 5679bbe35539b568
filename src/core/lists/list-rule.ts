/** A rule of a list that the reader subscribed to, as it holds on one host. */
export interface ListRule {
  /** Plain CSS, `:has()` among it. */
  selector: string;
  /** Words that the element must hold besides, from `:has-text()`; empty if any will do. */
  text: string;
  /** The list's title. */
  list: string;
  /** The rule's line in it, from 1. */
  line: number;
}
