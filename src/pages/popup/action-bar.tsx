import { translate } from '../../platform/translate';
import { ArticleActions, type ArticleActionsProps } from '../../ui/article-actions';
import { Icon } from '../../ui/icon';
import { Switch } from '../../ui/switch';
import { leaveFor } from './leave-for';
import { SiteMenu, type SiteMenuProps } from './site-menu';

interface ActionBarProps extends SiteMenuProps {
  actions: Omit<ArticleActionsProps, 'menuOpens'>;
  onRead: () => void;
  onFlipSite: () => void;
}

/** Draws the foot of the popup: what can be done with the story, and with its site. */
export function ActionBar({ actions, onRead, onFlipSite, ...site }: ActionBarProps) {
  return (
    <>
      <div class="popup-row">
        <button type="button" class="button main" onClick={onRead}>
          <Icon name="read" />
          {translate('read')}
        </button>
        <ArticleActions {...actions} menuOpens="up" />
      </div>
      <div class="popup-row last">
        <Switch on={site.site.action === 'clean'} label={translate('always_clean')} onFlip={onFlipSite} />
        <SiteMenu {...site} />
        <button type="button" class="button plain" onClick={() => leaveFor('library')}>
          <Icon name="library" />
          {translate('library')}
        </button>
      </div>
    </>
  );
}
