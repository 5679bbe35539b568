import type { MarkColour } from '../library/marks';
import { translate } from '../platform/translate';
import { type EditedMark, MarkEditor } from './mark-editor';
import { messageKey } from './message-key';

/** What the list shows of a highlight. */
export interface ListedMark extends EditedMark {
  words: string;
  language: string;
  direction: 'ltr' | 'rtl';
  /** Whether its words are in the text. */
  stands: 'there' | 'gone';
}

export interface MarkEntryActions {
  /** The highlight whose editor is open in the list; empty if none. */
  edited: string;
  onJump: (id: string) => void;
  /** Opens the editor of a highlight, or closes it. */
  onEdit: (id: string) => void;
  onColour: (id: string, colour: MarkColour) => void;
  onNote: (id: string, note: string) => void;
  onRemove: (id: string) => void;
}

/** Characters of the words by which a screen reader tells the buttons of one highlight from those of another. */
const NAME = 60;

/** Draws a highlight in the list: its words, which lead to their place, its note, and what can be done with it. */
export function MarkEntry({ mark, actions }: { mark: ListedMark; actions: MarkEntryActions }) {
  const { id, note, draft } = mark;
  const isEdited = actions.edited === id;
  return (
    <li class="marked" data-colour={mark.colour} data-mark={id}>
      <EntryWords mark={mark} onJump={actions.onJump} />
      {!isEdited && (draft || note) && (
        <p class="marked-note" dir="auto">
          {draft || note}
        </p>
      )}
      <EntryRow mark={mark} actions={actions} />
      {isEdited && (
        <MarkEditor
          mark={mark}
          focus="note"
          onColour={colour => actions.onColour(id, colour)}
          onNote={written => actions.onNote(id, written)}
        />
      )}
    </li>
  );
}

function EntryWords({ mark, onJump }: { mark: ListedMark; onJump: MarkEntryActions['onJump'] }) {
  const { id, words, language, direction } = mark;
  const lang = language || undefined;
  if (mark.stands === 'gone')
    return (
      <p class="marked-words" lang={lang} dir={direction}>
        {words}
      </p>
    );
  return (
    <button
      type="button"
      class="marked-words"
      lang={lang}
      dir={direction}
      title={translate('show_in_text')}
      onClick={() => onJump(id)}
    >
      {words}
    </button>
  );
}

function EntryRow({ mark, actions }: { mark: ListedMark; actions: MarkEntryActions }) {
  const { id } = mark;
  const name = mark.words.length > NAME ? `${mark.words.slice(0, NAME)}…` : mark.words;
  return (
    <p class="marked-row">
      <span class="mark-paint" data-colour={mark.colour}>
        {translate(messageKey('mark', mark.colour))}
      </span>
      <button
        type="button"
        class="link"
        aria-label={translate('mark_edit_named', [name])}
        aria-expanded={actions.edited === id}
        onClick={() => actions.onEdit(id)}
      >
        {translate('mark_edit')}
      </button>
      <button
        type="button"
        class="link"
        aria-label={translate('remove_named', [name])}
        onClick={() => actions.onRemove(id)}
      >
        {translate('remove')}
      </button>
    </p>
  );
}
