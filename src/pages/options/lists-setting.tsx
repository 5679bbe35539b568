import { useState } from 'preact/hooks';
import { translate } from '../../platform/translate';
import { FileButton } from '../../ui/file-button';
import { ListRows } from '../../ui/list-rows';
import { SettingRow, type SettingWords } from '../../ui/setting-row';
import { useLists } from './use-lists';

/** Draws the lists of rules that the reader subscribed to, and the ways to give another. */
export function ListsSetting(words: SettingWords) {
  const lists = useLists();
  return (
    <>
      <SettingRow {...words} />
      {lists.rows.length > 0 && (
        <ListRows lists={lists.rows} onUpdate={({ address }) => lists.fetch(address)} onRemove={lists.remove} />
      )}
      <AddList onFetch={lists.fetch} onFile={lists.readFile} />
      <p class="trouble" role="status">
        {lists.busy ? translate('list_fetching') : lists.trouble}
      </p>
    </>
  );
}

function AddList({ onFetch, onFile }: { onFetch: (address: string) => void; onFile: (file: File) => void }) {
  const [address, setAddress] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    // Still in the click: the browser's question needs it.
    onFetch(address.trim());
  };
  return (
    <form class="line-form" onSubmit={add}>
      <label class="field">
        <span>{translate('list_address')}</span>
        <input
          type="url"
          required
          autoComplete="off"
          placeholder="https://"
          value={address}
          onInput={event => setAddress(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button main">
        {translate('list_fetch')}
      </button>
      <FileButton label={translate('list_file')} accept=".txt,text/plain" onFile={onFile} />
    </form>
  );
}
