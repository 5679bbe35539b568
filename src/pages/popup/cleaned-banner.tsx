import type { PageState } from '../../messages/protocol';
import { translate } from '../../platform/translate';
import { counted } from '../../ui/counted';
import type { SiteChoice } from './use-cleaning';

interface CleanedBannerProps {
  site: SiteChoice;
  page: PageState;
  onFlip: () => void;
}

/** Draws how the page itself stands, cleaned or not, and the way to the other; nothing on a page that Lede does not clean. */
export function CleanedBanner({ site, page, onFlip }: CleanedBannerProps) {
  if (site === 'left' && !page.cleaned) return null;
  return (
    <aside class="cleaned" aria-label={translate('this_page')}>
      <span>{page.cleaned ? counted('hidden_on_page', page.hidden) : translate('page_as_sent')}</span>
      <button type="button" class="button plain" onClick={onFlip}>
        {translate(page.cleaned ? 'show_hidden' : 'hide_again')}
      </button>
    </aside>
  );
}
