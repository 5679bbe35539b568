import type { PageState } from '../../messages/protocol';
import { translate } from '../../platform/translate';
import { counted } from '../../ui/counted';
import type { SiteChoice } from './site-cleaning';

interface CleanedBannerProps {
  site: SiteChoice;
  page: PageState;
  onFlip: () => void;
}

/** Draws how the page itself stands, cleaned or not, and the way to the other; nothing on a page that Lede does not clean. */
export function CleanedBanner({ site, page, onFlip }: CleanedBannerProps) {
  if (site.action !== 'clean' && !page.cleaned) return null;
  return (
    <aside class="cleaned" aria-label={translate('this_page')}>
      <span>
        {site.paused && !page.cleaned ? translate('paused_here') : stateOf(page)}
        {page.lost > 0 && ` ${counted('won_back', page.lost)}`}
      </span>
      <button type="button" class="button plain" onClick={onFlip}>
        {translate(page.cleaned ? 'show_hidden' : 'hide_again')}
      </button>
    </aside>
  );
}

function stateOf(page: PageState): string {
  return page.cleaned ? counted('hidden_on_page', page.hidden) : translate('page_as_sent');
}
