import { looksLikeFront } from '../core/detect/detect';
import type { Undo } from './inline-style';
import { createSheet } from './sheet';
import { addressOf } from './watch';

/** Milliseconds that the first paint is held for; the store answers within a few. */
const LONGEST_HOLD = 150;

/** Hides what is known of a site before anything is painted; gives the way back. A front page is left alone. */
export async function hideKnown(page: Document, asked: Promise<readonly string[]>): Promise<Undo> {
  const sheet = createSheet(page);
  // A page that stands there already is not taken away for this.
  if (page.readyState === 'loading') sheet.veil();
  const held = setTimeout(sheet.remove, LONGEST_HOLD);
  const selectors = await asked;
  clearTimeout(held);
  sheet.set(looksLikeFront(addressOf(page)) ? [] : selectors);
  return sheet.remove;
}
