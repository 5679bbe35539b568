import { useState } from 'preact/hooks';
import { MarksPanel } from '../../../ui/marks-panel';
import { copyMarks } from './copy-marks';
import { copiedMarks, listedMarks } from './listed-marks';
import type { MarkParts } from './mark-layer';
import { OPENER, PANEL } from './marks-opener';
import { showRange } from './show-mark';

/** Below this the list covers the text, so it makes room for a place that was asked for. */
const NARROW = '(width < 64rem)';

/** Draws the list of an article's highlights, wired. */
export function MarkList({ article, keeping, drawn, marking, tell, onClose }: MarkParts & { onClose: () => void }) {
  const [edited, setEdited] = useState('');
  // It stays where it opens, or it would move while the reader scrolls past a bar that scrolls along.
  const [below] = useState(() =>
    Math.round(document.querySelector('.reader-bar')?.getBoundingClientRect().bottom ?? 0),
  );
  const listed = listedMarks(drawn, { article, unsaved: keeping.unsaved });
  const onJump = (id: string) => {
    const range = drawn.rangeOfMark(id);
    if (matchMedia(NARROW).matches) onClose();
    showRange(range, { scroll: 'there' });
  };
  const close = () => {
    onClose();
    document.getElementById(OPENER)?.focus();
  };
  return (
    <MarksPanel
      id={PANEL}
      below={below}
      {...listed}
      problem={keeping.problem ?? ''}
      actions={{
        edited,
        onJump,
        onEdit: id => setEdited(edited === id ? '' : id),
        onColour: marking.recolour,
        onNote: marking.write,
        onRemove: id => void marking.remove(id),
      }}
      onCopy={async form => tell(await copyMarks(article, copiedMarks(listed), { form }))}
      onClose={close}
    />
  );
}
