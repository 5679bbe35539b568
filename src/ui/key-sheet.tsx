import { useEffect, useRef } from 'preact/hooks';
import { translate } from '../platform/translate';

/** One line of the sheet: keys, each as it is to be read, and what they do. */
export interface KeyRow {
  keys: string[];
  words: string;
}

export interface KeyGroup {
  title: string;
  rows: readonly KeyRow[];
  /** A sentence below the rows. */
  note?: string;
}

/** Draws the sheet of all keys; Escape closes it. */
export function KeySheet({ groups, onClose }: { groups: readonly KeyGroup[]; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="key-sheet" ref={dialog} aria-labelledby="key-sheet-title" onClose={onClose}>
      <header class="key-sheet-head">
        <h2 id="key-sheet-title">{translate('keys')}</h2>
        <button type="button" class="button plain" onClick={() => dialog.current?.close()}>
          {translate('close')}
        </button>
      </header>
      {groups.map(group => (
        <Group key={group.title} {...group} />
      ))}
    </dialog>
  );
}

function Group({ title, rows, note }: KeyGroup) {
  if (rows.length === 0) return null;
  return (
    <section class="key-group">
      <h3>{title}</h3>
      <dl class="key-rows">
        {rows.map(({ keys, words }) => (
          <div class="key-row" key={words}>
            <dt>{keys.length > 0 ? keys.map(key => <kbd key={key}>{key}</kbd>) : translate('key_unset')}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      {note && <p class="key-note">{note}</p>}
    </section>
  );
}
