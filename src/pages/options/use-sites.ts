import { useEffect, useState } from 'preact/hooks';
import { askBackground } from '../../messages/send';
import { askForSite, giveBackSite, hasSite, onAccessChanged } from '../../platform/permissions';
import { withoutSite } from '../../settings/settings';
import { changeSettings, loadSettings, onSettingsChanged } from '../../settings/settings-store';
import type { SiteRow } from '../../ui/site-list';

export interface Sites {
  /** null while they are read. */
  rows: SiteRow[] | null;
  ask: (host: string) => void;
  remove: (host: string) => void;
}

/** Keeps the sites that are cleaned by themselves, in step with the settings and with what the browser allows. */
export function useSites(): Sites {
  const [rows, setRows] = useState<SiteRow[] | null>(null);
  const load = () => void readSites().then(setRows);
  useEffect(() => {
    load();
    const stopSettings = onSettingsChanged(load);
    const stopAccess = onAccessChanged({ granted: load, takenBack: load });
    return () => {
      stopSettings();
      stopAccess();
    };
  }, []);
  return {
    rows,
    ask: host => void askForSite(host).then(() => askBackground.siteRulesChanged()),
    remove: host => void removeSite(host),
  };
}

async function readSites(): Promise<SiteRow[]> {
  const { sites } = await loadSettings();
  const chosen = sites.filter(site => site.clean).map(site => site.host);
  const held = await Promise.all(chosen.map(hasSite));
  return chosen.map((host, index) => ({ host, held: held[index] ?? false }));
}

async function removeSite(host: string): Promise<void> {
  await changeSettings(old => withoutSite(old, host));
  await giveBackSite(host);
  await askBackground.siteRulesChanged();
}
