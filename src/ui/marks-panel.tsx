import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { translate } from '../platform/translate';
import { Icon } from './icon';
import { type ListedMark, MarkEntry, type MarkEntryActions } from './mark-entry';
import { problemWords } from './problem';

interface MarksPanelProps {
  id: string;
  /** Pixels at the top of the window that the page's bar covers. */
  below: number;
  /** In the order of the story. */
  standing: ListedMark[];
  /** Those whose words are no longer in the text. */
  gone: ListedMark[];
  /** Why the highlights could not be read, by name; empty if they were. */
  problem: string;
  actions: MarkEntryActions;
  onCopy: (form: 'text' | 'markdown') => void;
  onClose: () => void;
}

/** Draws the list of highlights and notes as a sheet over the page that leaves the page in use. */
export function MarksPanel({ id, below, standing, gone, problem, actions, onCopy, onClose }: MarksPanelProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const isEmpty = standing.length + gone.length === 0;
  return (
    <aside
      class="marks-panel"
      id={id}
      aria-labelledby={`${id}-title`}
      style={{ '--below-bar': `${below}px` }}
      onKeyDown={event => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div class="marks-head">
        <h2 class="marks-title" id={`${id}-title`} ref={title} tabIndex={-1}>
          {translate('marks')}
        </h2>
        <button type="button" class="button plain marks-close" aria-label={translate('close')} onClick={onClose}>
          <Icon name="remove" />
        </button>
      </div>
      {problem && <p class="marks-words">{problemWords(problem)}</p>}
      {isEmpty && !problem && <NoMarks />}
      <Entries marks={standing} actions={actions} />
      {gone.length > 0 && (
        <Gone>
          <Entries marks={gone} actions={actions} />
        </Gone>
      )}
      {!isEmpty && <PanelFoot onCopy={onCopy} />}
    </aside>
  );
}

function NoMarks() {
  return (
    <>
      <p class="marks-none">{translate('marks_none')}</p>
      <p class="marks-words">{translate('marks_none_advice')}</p>
    </>
  );
}

function Entries({ marks, actions }: { marks: ListedMark[]; actions: MarkEntryActions }) {
  if (marks.length === 0) return null;
  return (
    <ul class="marks-list">
      {marks.map(mark => (
        <MarkEntry key={mark.id} mark={mark} actions={actions} />
      ))}
    </ul>
  );
}

function Gone({ children }: { children: ComponentChildren }) {
  return (
    <section class="marks-gone" aria-label={translate('marks_gone')}>
      <h3 class="section-title">{translate('marks_gone')}</h3>
      <p class="marks-words">{translate('marks_gone_words')}</p>
      {children}
    </section>
  );
}

function PanelFoot({ onCopy }: Pick<MarksPanelProps, 'onCopy'>) {
  return (
    <div class="marks-foot">
      <div class="marks-copies">
        <button type="button" class="button" onClick={() => onCopy('text')}>
          {translate('marks_copy_text')}
        </button>
        <button type="button" class="button" onClick={() => onCopy('markdown')}>
          {translate('marks_copy_markdown')}
        </button>
      </div>
      <p class="marks-words">{translate('marks_kept')}</p>
    </div>
  );
}
