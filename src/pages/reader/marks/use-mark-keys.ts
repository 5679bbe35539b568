import type { Place } from '../../../core/quotes/anchor';
import type { MarkColour } from '../../../library/marks';
import { translate } from '../../../platform/translate';
import type { News } from '../../use-article-actions';
import { useKeys } from '../use-keys';
import { copyWords } from './copy-marks';
import { lastColour } from './last-colour';
import type { OpenCard } from './marks-part';
import { showRange } from './show-mark';
import type { DrawnMarks } from './use-drawn-marks';
import type { Marking } from './use-marking';
import { type SelectedWords, selectedWords } from './use-selected-words';

interface Situation {
  drawn: DrawnMarks;
  marking: Marking;
  selected: SelectedWords | null;
  dropSelected: (place: Place) => void;
  tell: (news: News) => void;
  setCard: (card: OpenCard | null) => void;
}

/** What can be done with the selected words, by the bar beside them. */
export interface OnSelection {
  selected: SelectedWords | null;
  onColour: (colour: MarkColour) => void;
  onNote: () => void;
  onCopySelection: () => void;
}

/** Gives what can be done with the selected words, and brings the keys for it. */
export function useMarkKeys({ drawn, marking, selected, dropSelected, tell, setCard }: Situation): OnSelection {
  const highlight = async ({ place, range }: SelectedWords, colour: MarkColour) => {
    const kept = await marking.highlight(place, colour);
    // What failed stays selected, to be tried again.
    if (!kept) return null;
    // The bar goes; a focus that was in it goes to the words.
    if (document.activeElement?.closest('.selection-bar')) showRange(range, { scroll: 'stay' });
    dropSelected(place);
    return kept;
  };
  const note = async (words: SelectedWords) => {
    const kept = await highlight(words, lastColour());
    if (kept) setCard({ id: kept.id, focus: 'note' });
  };
  const byKey = (work: (words: SelectedWords) => unknown) => () => {
    // What is selected now: the bar may not be there yet.
    const words = selectedWords(drawn.read());
    if (words) void work(words);
    else tell({ words: translate('mark_select_first_news'), tone: 'bad' });
  };
  useKeys([
    { key: 'h', words: 'key_highlight', run: byKey(words => highlight(words, lastColour())) },
    { key: 'n', words: 'key_note', run: byKey(note) },
  ]);
  return {
    selected,
    onColour: colour => void (selected && highlight(selected, colour)),
    onNote: () => void (selected && note(selected)),
    onCopySelection: async () => {
      if (selected) tell(await copyWords(wordsOf(drawn, selected), 'copied_news'));
    },
  };
}

function wordsOf(drawn: DrawnMarks, { place }: SelectedWords): string {
  return drawn.read().text.slice(place.start, place.end);
}
