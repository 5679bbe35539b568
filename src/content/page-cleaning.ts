// What the reader sees of the cleaning in place: it is on or off, by hand or because of the site's rule.
import { type Cleaning, cleanInPlace } from '../live/clean-in-place';
import type { PageState } from '../messages/protocol';

/** The cleaning of one page, on or off. */
export interface PageCleaning {
  clean(): PageState;
  restore(): PageState;
  state(): PageState;
  /** Asks for the site's rule and follows it if it has changed since it was last asked for. */
  followSiteRule(): Promise<PageState>;
  /** Does synchronous work on the page as its publisher sent it, though it be cleaned. */
  onOriginal<Value>(work: () => Value): Value;
}

/** Begins with the page as it is. `askSite` says whether the site's pages are to be cleaned; `report` hears every change. */
export function createPageCleaning(
  page: Document,
  { askSite, report }: { askSite: () => Promise<boolean>; report: (state: PageState) => void },
): PageCleaning {
  let cleaning: Cleaning | null = null;
  let siteIsCleaned = false;
  const state = (): PageState => ({ cleaned: cleaning?.isAtWork() ?? false, hidden: cleaning?.hidden() ?? 0 });
  const reported = () => {
    report(state());
    return state();
  };
  const restore = () => {
    cleaning?.stop();
    cleaning = null;
    return reported();
  };
  const cleanWith = (wanted: 'this page' | 'stories') => {
    cleaning?.stop();
    // While it begins, there is no cleaning yet to count; what it found at once is reported after it.
    cleaning = null;
    cleaning = cleanInPlace(page, { wanted, changed: () => cleaning !== null && report(state()) });
    return reported();
  };
  return {
    clean: () => cleanWith('this page'),
    restore,
    state,
    async followSiteRule() {
      const wasCleaned = siteIsCleaned;
      siteIsCleaned = await askSite();
      if (siteIsCleaned === wasCleaned) return state();
      return siteIsCleaned ? cleanWith('stories') : restore();
    },
    onOriginal: work => (cleaning === null ? work() : cleaning.onOriginal(work)),
  };
}
