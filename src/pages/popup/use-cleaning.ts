import { useEffect, useState } from 'preact/hooks';
import type { PageState } from '../../messages/protocol';
import { askContent } from '../../messages/send';
import { knownSettings, onSettingsChanged } from '../../settings/settings-store';
import { hostOf, type SiteAction } from '../../settings/site-rules';
import { download } from '../download';
import { choiceFor, choose, leaveAlone, type Reach, type SiteChoice } from './site-cleaning';

export interface Cleaning {
  site: SiteChoice;
  page: PageState;
  onFlipSite: () => void;
  onFlipPage: () => void;
  onChoose: (action: 'clean' | 'reader', reach: Reach) => void;
  onReport: () => void;
}

/** Keeps the site's choice and the page's state, and changes both. */
export function useCleaning(tabId: number, options: { address: string; state: PageState }): Cleaning {
  const { address, state } = options;
  const [site, setSite] = useState<SiteChoice>(() => choiceFor(knownSettings(), address));
  const [page, setPage] = useState(state);
  useEffect(() => onSettingsChanged(settings => setSite(choiceFor(settings, address))), [address]);
  const say = (action: SiteAction) => setSite(old => ({ ...old, action }));
  const keep = (next: PageState | null) => {
    if (next) setPage(next);
    return next;
  };
  // The question must be asked in the click itself, so `choose` is called before anything else.
  const onChoose = (action: 'clean' | 'reader', reach: Reach) => {
    const answer = choose(tabId, { address, action, reach });
    say(action);
    void answer.then(keep).then(next => next ?? say('leave'));
  };
  const stop = async () => {
    say('leave');
    keep(await leaveAlone(tabId, address));
  };
  const onFlipSite = () => (site.action === 'clean' ? void stop() : onChoose('clean', 'site'));
  const onFlipPage = () => void flipCleaned(tabId, page).then(keep);
  return { site, page, onFlipSite, onFlipPage, onChoose, onReport: () => void report(tabId, address) };
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
