import type { PageState } from '../../messages/protocol';
import { translate } from '../../platform/translate';
import { Menu } from '../../ui/menu';
import { leaveFor } from './leave-for';
import { partOf, type Reach, type SiteChoice } from './site-cleaning';

export interface SiteMenuProps {
  address: string;
  site: SiteChoice;
  page: PageState;
  onFlipPage: () => void;
  /** Called in the click itself: the browser's question needs it. */
  onChoose: (action: 'clean' | 'reader', reach: Reach) => void;
  onReport: () => void;
}

/** Draws what else can be done with this page and its site. */
export function SiteMenu(props: SiteMenuProps) {
  return (
    <Menu label={translate('this_site')} icon="settings" opens="up">
      {close => <Entries {...props} close={close} />}
    </Menu>
  );
}

function Entries({ address, site, page, close, ...on }: SiteMenuProps & { close: () => void }) {
  const part = partOf(address);
  const entry = (words: string, act: () => void) => (
    <button
      type="button"
      class="button plain"
      onClick={() => {
        act();
        close();
      }}
    >
      {words}
    </button>
  );
  return (
    <>
      {entry(translate(page.cleaned ? 'show_hidden' : 'clean_once'), on.onFlipPage)}
      {part !== '' && entry(translate('clean_part', [part]), () => on.onChoose('clean', 'part'))}
      {site.action !== 'reader' && entry(translate('always_reader'), () => on.onChoose('reader', 'site'))}
      {entry(translate('report_page'), on.onReport)}
      {entry(translate('options'), () => void leaveFor('options'))}
    </>
  );
}
