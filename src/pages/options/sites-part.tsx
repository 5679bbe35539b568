import { useState } from 'preact/hooks';
import { translate } from '../../platform/translate';
import { parseSites } from '../../settings/site-rules';
import { counted } from '../../ui/counted';
import { FileButton } from '../../ui/file-button';
import { NewsShelves } from '../../ui/news-shelves';
import { SiteForm } from '../../ui/site-form';
import { ActionChoice, SiteList } from '../../ui/site-list';
import { download } from '../download';
import { type Sites, useSites } from './use-sites';

/** Draws the reader's rules for sites, and the ways to add to them. */
export function SitesPart() {
  const sites = useSites();
  const rows = sites.rows ?? [];
  const missing = rows.filter(({ held, action }) => !held && action !== 'leave');
  return (
    <section class="part" aria-labelledby="sites">
      <h2 id="sites">{translate('sites')}</h2>
      <p class="part-words">{translate('sites_words')}</p>
      {sites.rows && rows.length === 0 && <p class="part-empty">{translate('sites_empty')}</p>}
      {rows.length > 0 && (
        <SiteList
          sites={rows}
          onAsk={site => sites.ask([site])}
          onChoose={(site, action) => sites.add({ host: site.host, path: site.path, action })}
          onRemove={sites.remove}
        />
      )}
      {missing.length > 1 && (
        <button type="button" class="button main" onClick={() => sites.ask(missing)}>
          {counted('ask_access_all', missing.length)}
        </button>
      )}
      <SiteForm onAdd={sites.add} />
      <NewsShelves chosen={new Set(rows.map(({ host }) => host))} onAdd={sites.addMany} />
      <AllNews {...sites} />
      <Exchange {...sites} />
    </section>
  );
}

function AllNews({ news, chooseNews }: Sites) {
  return (
    <div class="setting">
      <div class="setting-words">
        <h3 class="setting-title">{translate('all_news')}</h3>
        <p class="part-words">{translate('all_news_words')}</p>
      </div>
      <ActionChoice label={translate('all_news')} action={news} onChoose={chooseNews} />
    </div>
  );
}

/** The rules as a file, for another browser. */
function Exchange({ rows, takeIn }: Sites) {
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
    <div class="exchange">
      <button type="button" class="button" onClick={save}>
        {translate('sites_export')}
      </button>
      <FileButton label={translate('sites_import')} accept=".json,application/json" onFile={file => void load(file)} />
      <p role="status">{words}</p>
    </div>
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
