import { useRef, useState } from 'preact/hooks';
import { clearAll } from '../../archive/archive';
import { askBackground } from '../../messages/send';
import { giveBackOrigins, grantedOrigins } from '../../platform/permissions';
import { translate } from '../../platform/translate';
import { clearStorage } from '../../settings/whole-store';
import { problemWords } from '../../ui/problem';
import { SettingRow, type SettingWords } from '../../ui/setting-row';
import { tellDataChanged } from './data-news';
import { DeleteDialog } from './delete-dialog';

/** Draws the way to delete everything: a press, and in a dialog a tick and a press. */
export function DeleteSetting(setting: SettingWords) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [words, setWords] = useState('');
  const end = async () => {
    dialog.current?.close();
    setWords(await deleted());
    tellDataChanged();
  };
  return (
    <>
      <SettingRow {...setting}>
        <button type="button" class="button grave" onClick={() => dialog.current?.showModal()}>
          {translate('delete_all')}
        </button>
      </SettingRow>
      <p class="setting-news" role="status">
        {words}
      </p>
      <DeleteDialog dialog={dialog} onDelete={() => void end()} />
    </>
  );
}

/** Settings go first: with the rules still there, each access that is given back would be told of as lost. */
async function deleted(): Promise<string> {
  const cleared = await clearAll();
  await clearStorage();
  await giveBackOrigins(await grantedOrigins());
  await askBackground.siteRulesChanged();
  return cleared.ok ? translate('delete_done') : problemWords(cleared.problem);
}
