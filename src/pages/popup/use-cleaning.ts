import { useEffect, useState } from 'preact/hooks';
import type { PageState } from '../../messages/protocol';
import { askContent } from '../../messages/send';
import { onSettingsChanged } from '../../settings/settings-store';
import { hostOf, type SiteAction } from '../../settings/site-rules';
import { download } from '../download';
import { choiceFor, choose, leaveAlone, type Reach, type SiteChoice } from './site-cleaning';

export interface Cleaning {
  site: SiteChoice;
  page: PageState;
  flipSite: () => void;
  flipPage: () => void;
  chooseFor: (action: 'clean' | 'reader', reach: Reach) => void;
  report: () => void;
}

const UNCHOSEN: SiteChoice = { action: 'leave', paused: false };

/** Keeps the site's choice and the page's state, and changes both. */
export function useCleaning(tabId: number, options: { address: string; state: PageState }): Cleaning {
  const { address, state } = options;
  const [site, setSite] = useState(UNCHOSEN);
  const [page, setPage] = useState(state);
  useEffect(() => {
    const load = () => void choiceFor(address).then(setSite);
    load();
    return onSettingsChanged(load);
  }, [address]);
  const say = (action: SiteAction) => setSite(old => ({ ...old, action }));
  const keep = (next: PageState | null) => {
    if (next) setPage(next);
    return next;
  };
  // The question must be asked in the click itself, so `choose` is called before anything else.
  const chooseFor = (action: 'clean' | 'reader', reach: Reach) => {
    const answer = choose(tabId, { address, action, reach });
    say(action);
    void answer.then(keep).then(next => next ?? say('leave'));
  };
  const stop = async () => {
    say('leave');
    keep(await leaveAlone(tabId, address));
  };
  const flipSite = () => (site.action === 'clean' ? void stop() : chooseFor('clean', 'site'));
  const flipPage = () => void flipCleaned(tabId, page).then(keep);
  return { site, page, flipSite, flipPage, chooseFor, report: () => void report(tabId, address) };
}

async function flipCleaned(tabId: number, page: PageState): Promise<PageState | null> {
  const content = askContent(tabId);
  const answer = await (page.cleaned ? content.restorePage() : content.cleanPage());
  return answer.ok ? answer.value : null;
}

/** Saves a description of the page as a file. Nothing is sent. */
async function report(tabId: number, address: string): Promise<void> {
  const answer = await askContent(tabId).reportPage();
  if (answer.ok) download(answer.value.text, { name: `lede-report-${hostOf(address)}.txt`, type: 'text/plain' });
}
