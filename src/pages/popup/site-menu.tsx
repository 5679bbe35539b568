import { translate } from '../../platform/translate';
import { Menu } from '../../ui/menu';
import { partOf, type Reach, type SiteChoice } from './site-cleaning';
import { leaveFor } from './surface';

export interface SiteMenuProps {
  address: string;
  site: SiteChoice;
  /** Called in the click itself: the browser's question needs it. */
  onChoose: (action: 'clean' | 'reader', reach: Reach) => void;
  onReport: () => void;
}

/** Draws what else can be done with the site of this page. */
export function SiteMenu(props: SiteMenuProps) {
  return (
    <Menu label={translate('this_site')} icon="settings" opens="up">
      {close => <Entries {...props} close={close} />}
    </Menu>
  );
}

function Entries({ address, site, close, ...on }: SiteMenuProps & { close: () => void }) {
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
      {part !== '' && entry(translate('clean_part', [part]), () => on.onChoose('clean', 'part'))}
      {site.action !== 'reader' && entry(translate('always_reader'), () => on.onChoose('reader', 'site'))}
      {entry(translate('report_page'), on.onReport)}
      {entry(translate('options'), () => void leaveFor('options'))}
    </>
  );
}
