import { useEffect, useState } from 'preact/hooks';
import { giveBackOrigins, grantedOrigins, onAccessChanged } from '../../platform/permissions';
import { loadSettings, onSettingsChanged } from '../../settings/settings-store';
import { hostOf } from '../../settings/site-rules';
import { listSubscriptions } from '../../subscriptions/subscriptions-store';
import type { AccessRow } from '../../ui/access-list';
import { accessRows } from './access-rows';

export interface Access {
  /** null while they are read. */
  rows: AccessRow[] | null;
  /** Gives back the access and says whether the browser agreed. Rules that needed it end: the background sees to that. */
  takeBack: (row: AccessRow) => Promise<boolean>;
}

/** Keeps what the browser lets Lede see, and what for. */
export function useAccess(): Access {
  const [rows, setRows] = useState<AccessRow[] | null>(null);
  const load = async () => setRows(await readRows());
  useEffect(() => {
    const again = () => void load();
    again();
    const stopSettings = onSettingsChanged(again);
    const stopAccess = onAccessChanged({ granted: again, takenBack: again });
    return () => {
      stopSettings();
      stopAccess();
    };
  }, []);
  const takeBack = async ({ origins }: AccessRow) => {
    const isGone = await giveBackOrigins(origins);
    await load();
    return isGone;
  };
  return { rows, takeBack };
}

async function readRows(): Promise<AccessRow[]> {
  const [origins, { sites, news }, lists] = await Promise.all([grantedOrigins(), loadSettings(), listSubscriptions()]);
  return accessRows(origins, { sites, news, lists: lists.map(({ address }) => hostOf(address)) });
}
