import { useLayoutEffect, useRef } from 'preact/hooks';
import { translate } from '../../../platform/translate';
import { drawTree } from '../../../ui/article-body';
import { noteBody, type Way } from '../../../ui/ways';

/** A footnote that is shown beside the link that leads to it. */
export interface ShownNote {
  way: Way;
  link: HTMLElement;
}

interface NoteAidProps extends ShownNote {
  ways: ReadonlyMap<string, Way>;
  language: string;
  direction: 'ltr' | 'rtl';
  onClose: () => void;
}

/** Pixels between a note and its link, and between it and the window's edge. */
const GAP = 8;

/** Draws a note in a small sheet at its link. Escape and a press elsewhere close it; the focus goes back to the link. */
export function NoteAid({ way, link, ways, language, direction, onClose }: NoteAidProps) {
  const sheet = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    sheet.current?.showPopover();
    if (sheet.current) putBeside(sheet.current, link);
    sheet.current?.focus({ preventScroll: true });
  }, [link]);
  const hear = (event: ToggleEvent) => {
    if (event.newState !== 'closed') return;
    // A press elsewhere has taken the focus on purpose; else it is still here, or nowhere.
    const { activeElement } = document;
    if (activeElement === document.body || sheet.current?.contains(activeElement)) link.focus({ preventScroll: true });
    onClose();
  };
  return (
    <div
      class="note-sheet"
      popover="auto"
      role="dialog"
      tabIndex={-1}
      ref={sheet}
      aria-label={translate('footnote', [link.textContent?.trim() ?? ''])}
      onToggle={hear}
    >
      <div class="note-words" lang={language || undefined} dir={direction}>
        {drawTree(noteBody(way, ways))}
      </div>
      <button type="button" class="button plain" onClick={() => sheet.current?.hidePopover()}>
        {translate('close')}
      </button>
    </div>
  );
}

/** Puts the sheet under its link, or over it where there is no room; it moves with the page. */
function putBeside(sheet: HTMLElement, link: HTMLElement): void {
  const at = link.getBoundingClientRect();
  const { width, height } = sheet.getBoundingClientRect();
  const room = document.documentElement.clientWidth - width - GAP;
  const left = Math.max(GAP, Math.min(at.left + at.width / 2 - width / 2, room));
  const isBelow = at.bottom + GAP + height < innerHeight || at.top < height + GAP;
  const top = isBelow ? at.bottom + GAP : at.top - GAP - height;
  // Physical sides: they are measured in the window.
  sheet.style.setProperty('--note-x', `${left + scrollX}px`);
  sheet.style.setProperty('--note-y', `${top + scrollY}px`);
}
