import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { translate } from '../../platform/translate';
import { useExport } from './use-export';

const GOES = ['delete_goes_library', 'delete_goes_settings', 'delete_goes_lists', 'delete_goes_access'] as const;

interface DeleteDialogProps {
  dialog: RefObject<HTMLDialogElement | null>;
  onDelete: () => void;
}

/** Draws the question before everything is deleted: what goes, what stays, a last export, and a tick that frees the button. */
export function DeleteDialog({ dialog, onDelete }: DeleteDialogProps) {
  const [answer, setAnswer] = useState<'open' | 'sure'>('open');
  const isSure = answer === 'sure';
  return (
    <dialog class="question" ref={dialog} aria-labelledby="delete-title" onClose={() => setAnswer('open')}>
      <h2 class="question-title" id="delete-title">
        {translate('delete_question')}
      </h2>
      <ul class="question-list">
        {GOES.map(key => (
          <li key={key}>{translate(key)}</li>
        ))}
      </ul>
      <p>{translate('delete_stays')}</p>
      <ExportFirst />
      <label class="tick">
        <input
          type="checkbox"
          checked={isSure}
          onChange={event => setAnswer(event.currentTarget.checked ? 'sure' : 'open')}
        />
        <span>{translate('delete_sure')}</span>
      </label>
      <div class="intake-buttons">
        <button type="button" class="button main" aria-disabled={!isSure} onClick={isSure ? onDelete : undefined}>
          {translate('delete_now')}
        </button>
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {translate('cancel')}
        </button>
      </div>
    </dialog>
  );
}

function ExportFirst() {
  const { words, isBusy, save } = useExport();
  return (
    <>
      <p>
        <button type="button" class="link" aria-disabled={isBusy} onClick={save}>
          {translate('export_first')}
        </button>
      </p>
      <p class="setting-news" role="status">
        {words}
      </p>
    </>
  );
}
