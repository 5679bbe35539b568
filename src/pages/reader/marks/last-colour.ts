// The colour that was used last, kept at hand in this browser. It is a habit, no setting: nothing is lost with it.
import { MARK_COLOURS, type MarkColour } from '../../../library/marks';

const KEY = 'mark-colour';

/** Gives the colour that was used last; yellow at first. */
export function lastColour(): MarkColour {
  try {
    const kept = localStorage.getItem(KEY);
    return MARK_COLOURS.find(colour => colour === kept) ?? MARK_COLOURS[0];
  } catch {
    // The browser keeps no site data.
    return MARK_COLOURS[0];
  }
}

/** Remembers the colour. */
export function rememberColour(colour: MarkColour): void {
  try {
    localStorage.setItem(KEY, colour);
  } catch {
    // Where the browser keeps no site data, the next highlight is yellow again.
  }
}
