import { useEffect, useState } from 'preact/hooks';
import type { PageState } from '../../messages/protocol';
import { askContent } from '../../messages/send';
import { cleansSite, startCleaning, stopCleaning } from './site-cleaning';

export type SiteChoice = 'cleaned' | 'left';

export interface Cleaning {
  site: SiteChoice;
  page: PageState;
  flipSite: () => void;
  flipPage: () => void;
}

/** Keeps the site's choice and the page's state, and changes both. */
export function useCleaning(tabId: number, options: { address: string; state: PageState }): Cleaning {
  const { address, state } = options;
  const [site, setSite] = useState<SiteChoice>('left');
  const [page, setPage] = useState(state);
  useEffect(() => {
    void cleansSite(address).then(cleans => setSite(cleans ? 'cleaned' : 'left'));
  }, [address]);
  const keep = (next: PageState | null) => {
    if (next) setPage(next);
    return next;
  };
  const start = async (answer: Promise<PageState | null>) => {
    setSite('cleaned');
    if (!keep(await answer)) setSite('left');
  };
  const stop = async () => {
    setSite('left');
    keep(await stopCleaning(tabId, address));
  };
  // The question must be asked in the click itself, so startCleaning is called before anything else.
  const flipSite = () => void (site === 'left' ? start(startCleaning(tabId, address)) : stop());
  const flipPage = () => void flipCleaned(tabId, page).then(keep);
  return { site, page, flipSite, flipPage };
}

async function flipCleaned(tabId: number, page: PageState): Promise<PageState | null> {
  const content = askContent(tabId);
  const answer = await (page.cleaned ? content.restorePage() : content.cleanPage());
  return answer.ok ? answer.value : null;
}
