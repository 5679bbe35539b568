import { translate } from '../../platform/translate';
import { counted } from '../../ui/counted';
import { NewsShelves } from '../../ui/news-shelves';
import { SettingRow, type SettingWords } from '../../ui/setting-row';
import { SiteForm } from '../../ui/site-form';
import { ActionChoice, SiteList } from '../../ui/site-list';
import { useSites } from './use-sites';

/** Draws the reader's rules for sites, and the form that adds one. */
export function SiteRulesSetting(words: SettingWords) {
  const sites = useSites();
  const rows = sites.rows ?? [];
  const missing = rows.filter(({ held, action }) => !held && action !== 'leave');
  return (
    <>
      <SettingRow {...words} />
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
        <button type="button" class="button main ask-all" onClick={() => sites.ask(missing)}>
          {counted('ask_access_all', missing.length)}
        </button>
      )}
      <SiteForm onAdd={sites.add} />
    </>
  );
}

/** Draws well-known news sites to tick. */
export function NewsSitesSetting() {
  const { rows, addMany } = useSites();
  return <NewsShelves chosen={new Set((rows ?? []).map(({ host }) => host))} onAdd={addMany} />;
}

/** Draws the choice for all news sites. */
export function AllNewsSetting(words: SettingWords) {
  const { news, chooseNews } = useSites();
  return (
    <SettingRow {...words}>
      <ActionChoice label={words.name} action={news} onChoose={chooseNews} />
    </SettingRow>
  );
}
