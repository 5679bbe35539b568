import { useEffect, useState } from 'preact/hooks';
import { askBackground } from '../../messages/send';
import { askForSite, giveBackSite } from '../../platform/permissions';
import { loadSettings } from '../../settings/settings-store';
import { hostOf, hostsNeeded } from '../../settings/site-rules';
import { LARGEST_LIST, readList, type SubscriptionRow } from '../../subscriptions/subscription';
import { keepSubscription, listSubscriptions, removeSubscription } from '../../subscriptions/subscriptions-store';
import { problemWords } from '../../ui/problem';
import { onDataChanged } from './data-news';

export interface Lists {
  rows: SubscriptionRow[];
  /** What went wrong last; empty if nothing did. */
  trouble: string;
  busy: boolean;
  /** These two ask the browser, so they are called in the click itself. */
  fetch: (address: string) => void;
  readFile: (file: File) => void;
  remove: (list: SubscriptionRow) => void;
}

/** Keeps the lists that the reader subscribed to. */
export function useLists(): Lists {
  const [rows, setRows] = useState<SubscriptionRow[]>([]);
  const [trouble, setTrouble] = useState('');
  const [busy, setBusy] = useState<'busy' | 'idle'>('idle');
  const load = async () => setRows(await listSubscriptions());
  useEffect(() => {
    void load();
    return onDataChanged(() => void load());
  }, []);
  const during = async (work: Promise<string>) => {
    setBusy('busy');
    setTrouble(await work);
    await load();
    setBusy('idle');
  };
  return {
    rows,
    trouble,
    busy: busy === 'busy',
    fetch: address => void during(fetchFrom(address)),
    readFile: file => void during(readFrom(file)),
    remove: list => void removeList(list).then(load),
  };
}

async function fetchFrom(address: string): Promise<string> {
  const host = hostOf(address);
  if (host === '' || !(await askForSite(address))) return problemWords('list-refused');
  const answer = await askBackground.fetchList(address);
  return answer.ok ? '' : problemWords(answer.problem);
}

async function readFrom(file: File): Promise<string> {
  if (file.size > LARGEST_LIST) return problemWords('list-too-large');
  const readAt = new Date().toISOString();
  const list = readList(await file.text(), { id: `file:${file.name}`, name: file.name, address: '', readAt });
  if (list.filters.length === 0) return problemWords('list-empty');
  const kept = await keepSubscription(list);
  return kept.ok ? '' : problemWords(kept.problem);
}

/** The access to the list's host goes with the list, unless a rule of the reader's needs it. */
async function removeList(list: SubscriptionRow): Promise<void> {
  await removeSubscription(list.id);
  const host = hostOf(list.address);
  const others = (await listSubscriptions()).map(({ address }) => hostOf(address));
  const needed = [...hostsNeeded((await loadSettings()).sites), ...others];
  if (host !== '' && !needed.includes(host)) await giveBackSite(host);
}
