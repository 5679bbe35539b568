import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../../../core/article';
import type { Mark } from '../../../library/marks';
import { MarkCard } from '../../../ui/mark-card';
import { MarkUndo } from '../../../ui/mark-undo';
import { SelectionBar } from '../../../ui/selection-bar';
import type { News } from '../../use-article-actions';
import { editedMark } from './listed-marks';
import { MarkList } from './mark-list';
import type { OpenCard } from './marks-part';
import { showRange } from './show-mark';
import type { DrawnMarks } from './use-drawn-marks';
import type { OnSelection } from './use-mark-keys';
import type { Marking } from './use-marking';
import type { MarkKeeping } from './use-marks';

export interface MarkParts {
  article: Article;
  keeping: MarkKeeping;
  drawn: DrawnMarks;
  marking: Marking;
  tell: (news: News) => void;
  setCard: (card: OpenCard | null) => void;
}

interface MarkLayerProps extends MarkParts, OnSelection {
  card: OpenCard | null;
  panel: 'open' | 'closed';
  onClosePanel: () => void;
}

/** Draws what lies over the page: the bar beside a selection or the card of a highlight, the list, the way to undo. */
export function MarkLayer({ card, panel, onClosePanel, ...rest }: MarkLayerProps) {
  const { drawn, marking, selected, setCard } = rest;
  usePresses(point => {
    const mark = drawn.markAtPoint(point);
    if (mark) setCard({ id: mark.id, focus: 'card' });
  });
  const focusOn = useFocusOn(rest);
  const undo = async () => focusOn((await marking.undo())?.id ?? '');
  return (
    <>
      {selected && (
        <SelectionBar
          boxOf={() => selected.range.getBoundingClientRect()}
          onColour={rest.onColour}
          onNote={rest.onNote}
          onCopy={rest.onCopySelection}
        />
      )}
      {card && !selected && <OpenedCard card={card} {...rest} />}
      {panel === 'open' && <MarkList {...rest} onClose={onClosePanel} />}
      {marking.removed && <MarkUndo id={marking.removed.id} onUndo={undo} />}
      <p class="unseen" role="status">
        <span key={marking.said.turn}>{marking.said.words}</span>
      </p>
    </>
  );
}

/** Gives the way to put the focus on a mark that comes back: on its entry in the list, else on its words. */
function useFocusOn({ keeping, drawn }: MarkParts): (id: string) => void {
  const [wanted, setWanted] = useState('');
  useEffect(() => {
    if (!keeping.marks.some(({ id }) => id === wanted)) return;
    const entry = document.querySelector(`[data-mark="${CSS.escape(wanted)}"] button`);
    if (entry instanceof HTMLElement) entry.focus();
    else showRange(drawn.rangeOfMark(wanted), { scroll: 'stay' });
    setWanted('');
  }, [wanted, keeping.marks]);
  return setWanted;
}

function OpenedCard({ card, keeping, drawn, marking, setCard }: MarkParts & { card: OpenCard }) {
  const mark = keeping.marks.find(({ id }) => id === card.id);
  if (!mark) return null;
  const close = (how: 'done' | 'left') => {
    setCard(null);
    if (how === 'done') showRange(drawn.rangeOfMark(mark.id), { scroll: 'stay' });
  };
  return (
    <MarkCard
      key={mark.id}
      mark={editedMark(mark, keeping.unsaved)}
      boxOf={() => drawn.rangeOfMark(mark.id)?.getBoundingClientRect() ?? null}
      focus={card.focus}
      onColour={colour => marking.recolour(mark.id, colour)}
      onNote={note => marking.write(mark.id, note)}
      onRemove={() => removeFrom(mark, { marking, setCard })}
      onClose={close}
    />
  );
}

async function removeFrom(mark: Mark, { marking, setCard }: Pick<MarkParts, 'marking' | 'setCard'>): Promise<void> {
  // A card whose highlight could not be removed stays.
  if (await marking.remove(mark.id)) setCard(null);
}

/** What has a press of its own. */
const PRESSED = 'a, button, summary, input, textarea, label, video, audio, .selection-bar, .mark-card';

function usePresses(onPress: (point: { x: number; y: number }) => void): void {
  useEffect(() => {
    const press = ({ target, clientX, clientY }: MouseEvent) => {
      const isText = target instanceof Element && target.closest('.story') && !target.closest(PRESSED);
      if (isText && getSelection()?.isCollapsed !== false) onPress({ x: clientX, y: clientY });
    };
    document.addEventListener('click', press);
    return () => document.removeEventListener('click', press);
  });
}
