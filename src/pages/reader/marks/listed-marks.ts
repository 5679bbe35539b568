import type { Article } from '../../../core/article';
import type { Highlighted } from '../../../core/export/highlights-text';
import type { Mark } from '../../../library/marks';
import type { EditedMark } from '../../../ui/mark-editor';
import type { ListedMark } from '../../../ui/mark-entry';
import type { SettledMarks } from './settle-marks';
import type { MarkKeeping } from './use-marks';

type Unsaved = MarkKeeping['unsaved'];

/** Gives what an editor shows of a mark. */
export function editedMark({ id, colour, note }: Mark, unsaved: Unsaved): EditedMark {
  return { id, colour, note, draft: unsaved[id] ?? note };
}

/** Gives what the list shows: the words as they stand in the text, and those that are gone as they were. */
export function listedMarks(
  { standing, gone }: SettledMarks,
  { article, unsaved }: { article: Article; unsaved: Unsaved },
): { standing: ListedMark[]; gone: ListedMark[] } {
  const { language, direction } = article;
  const listed = (mark: Mark, words: string) => ({
    ...editedMark(mark, unsaved),
    words: words.replace(/\n+/g, '\n'),
    language,
    direction,
  });
  return {
    standing: standing.map(({ mark, words }) => ({ ...listed(mark, words), stands: 'there' })),
    gone: gone.map(mark => ({ ...listed(mark, mark.anchor.exact), stands: 'gone' })),
  };
}

/** Gives what is copied: all of the list, in its order. */
export function copiedMarks({ standing, gone }: { standing: ListedMark[]; gone: ListedMark[] }): Highlighted[] {
  return [...standing, ...gone].map(({ words, draft }) => ({ words, note: draft }));
}
