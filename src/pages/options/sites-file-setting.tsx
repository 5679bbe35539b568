import { useState } from 'preact/hooks';
import { translate } from '../../platform/translate';
import { parseSites } from '../../settings/site-rules';
import { counted } from '../../ui/counted';
import { FileButton } from '../../ui/file-button';
import { SettingRow, type SettingWords } from '../../ui/setting-row';
import { download } from '../download';
import { useSites } from './use-sites';

/** Draws the ways to store the rules in a file, for another browser or another reader, and to take them from one. */
export function SitesFileSetting(setting: SettingWords) {
  const { rows, takeIn } = useSites();
  const [words, setWords] = useState('');
  const save = () => {
    const sites = (rows ?? []).map(({ host, path, action }) => ({ host, path, action }));
    download(`${JSON.stringify({ sites }, null, 2)}\n`, { name: 'lede-sites.json', type: 'application/json' });
  };
  const load = async (file: File) => {
    const rules = parseSites(parseFile(await file.text()));
    if (rules.length > 0) takeIn(rules);
    setWords(rules.length > 0 ? counted('sites_imported', rules.length) : translate('sites_import_failed'));
  };
  return (
    <>
      <SettingRow {...setting}>
        <button type="button" class="button" onClick={save}>
          {translate('sites_export')}
        </button>
        <FileButton
          label={translate('sites_import')}
          accept=".json,application/json"
          onFile={file => void load(file)}
        />
      </SettingRow>
      <p class="setting-news" role="status">
        {words}
      </p>
    </>
  );
}

function parseFile(text: string): unknown {
  try {
    const found: unknown = JSON.parse(text);
    return typeof found === 'object' && found !== null && 'sites' in found ? found.sites : found;
  } catch {
    // What is no JSON holds no rules; the page says so.
    return null;
  }
}
