// The colours of marks are highlights of the browser: the text is not touched. How they look stands in ui/mark-colours.css.
import { MARK_COLOURS } from '../../../library/marks';
import { type DrawnStory, rangeOf } from './drawn-story';
import type { StandingMark } from './settle-marks';

/** Above the colours: the mark whose card is open. */
const CHOSEN = 'mark-chosen';

/** Paints the marks; gives the way to take the paint off. */
export function paintMarks(
  read: () => DrawnStory,
  { standing, chosen }: { standing: readonly StandingMark[]; chosen: string | null },
): () => void {
  // An older browser shows the marks in their list only.
  if (!CSS.highlights || standing.length === 0) return () => undefined;
  const story = read();
  const painted = (marks: readonly StandingMark[]) =>
    marks.map(({ place }) => rangeOf(story, place)).filter(range => range !== null);
  for (const colour of MARK_COLOURS)
    CSS.highlights.set(
      `mark-${colour}`,
      new Highlight(...painted(standing.filter(({ mark }) => mark.colour === colour))),
    );
  const above = new Highlight(...painted(standing.filter(({ mark }) => mark.id === chosen)));
  above.priority = 1;
  CSS.highlights.set(CHOSEN, above);
  return () => {
    for (const name of [...MARK_COLOURS.map(colour => `mark-${colour}`), CHOSEN]) CSS.highlights.delete(name);
  };
}
