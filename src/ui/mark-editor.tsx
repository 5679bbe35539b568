import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { MarkColour } from '../library/marks';
import { translate } from '../platform/translate';
import { ColourChoice } from './mark-colours';

/** What an editor shows of a highlight. */
export interface EditedMark {
  id: string;
  colour: MarkColour;
  note: string;
  /** What was written last but could not be saved; the note itself if nothing is unsaved. */
  draft: string;
}

interface MarkEditorProps {
  mark: EditedMark;
  /** Where the focus goes when the editor opens; "none" leaves it where it is. */
  focus: 'note' | 'none';
  onColour: (colour: MarkColour) => void;
  /** Called while the reader writes, after a pause, and at the end. */
  onNote: (note: string) => void;
  /** Buttons at the end. */
  children?: ComponentChildren;
}

/** Draws the colour and the note of a highlight, both to be changed; what is written is saved by itself. */
export function MarkEditor({ mark, focus, onColour, onNote, children }: MarkEditorProps) {
  const { draft, write, finish } = useDraft(mark, onNote);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => {
    if (focus === 'note') field.current?.focus();
  }, [focus]);
  return (
    <div class="mark-editor">
      <ColourChoice colour={mark.colour} onColour={onColour} />
      <div class="mark-note-field">
        <label class="control-name" for={id}>
          {translate('mark_note')}
        </label>
        <textarea
          id={id}
          ref={field}
          rows={3}
          dir="auto"
          value={draft}
          onInput={event => write(event.currentTarget.value)}
          onBlur={finish}
        />
      </div>
      {children && <div class="mark-editor-foot">{children}</div>}
    </div>
  );
}

/** Milliseconds without a key after which what was written is saved. */
const PAUSE = 600;

function useDraft(mark: EditedMark, onNote: (note: string) => void) {
  const [draft, setDraft] = useState(mark.draft);
  const now = useRef({ draft, onNote, saved: mark.note });
  const finish = () => {
    const { draft: written, saved } = now.current;
    // Taken for saved at once, so that it is not sent twice; should it fail, the draft comes back with the mark.
    now.current.saved = written;
    if (written !== saved) now.current.onNote(written);
  };
  now.current.onNote = onNote;
  const write = (written: string) => {
    now.current.draft = written;
    setDraft(written);
  };
  useEffect(() => {
    // Another tab changed the note: taken over, unless something else is being written here.
    if (now.current.draft === now.current.saved) write(mark.note);
    now.current.saved = mark.note;
  }, [mark.note]);
  useEffect(() => {
    const timer = setTimeout(finish, PAUSE);
    return () => clearTimeout(timer);
  }, [draft]);
  useEffect(() => {
    addEventListener('pagehide', finish);
    return () => {
      removeEventListener('pagehide', finish);
      finish();
    };
  }, []);
  return { draft, write, finish };
}
