import type { PageState } from '../../messages/protocol';
import { translate } from '../../platform/translate';
import { ArticleActions, type ArticleActionsProps } from '../../ui/article-actions';
import { counted } from '../../ui/counted';
import { Icon, type IconName } from '../../ui/icon';
import { Switch } from '../../ui/switch';
import { SiteMenu, type SiteMenuProps } from './site-menu';

interface ActionBarProps extends SiteMenuProps {
  actions: Omit<ArticleActionsProps, 'menuOpens'>;
  page: PageState;
  /** How many blocks were left out of the story. */
  hidden: number;
  onRead: () => void;
  onListen: () => void;
  onHidden: () => void;
  onFlipPage: () => void;
  onFlipSite: () => void;
}

/** Draws the foot of the popup: what can be done with the story, with its page, and with its site. */
export function ActionBar({ actions, hidden, onRead, onListen, onHidden, onFlipPage, page, ...rest }: ActionBarProps) {
  const { site, onFlipSite } = rest;
  return (
    <>
      <div class="popup-actions">
        <Action class="button main" icon="read" words={translate('read')} onPress={onRead} />
        <Action class="button" icon="listen" words={translate('listen')} onPress={onListen} />
        <ArticleActions {...actions} menuOpens="up" />
        <button
          type="button"
          class={page.cleaned ? 'button done' : 'button'}
          aria-pressed={page.cleaned}
          onClick={onFlipPage}
        >
          <Icon name={page.cleaned ? 'done' : 'clean'} />
          {translate('clean_page')}
        </button>
      </div>
      <div class="popup-site">
        <Switch on={site.action === 'clean'} label={translate('always_clean')} onFlip={onFlipSite} />
        <div class="popup-ways">
          {hidden > 0 && (
            <Action class="button plain" icon="hidden" words={counted('hidden', hidden)} onPress={onHidden} />
          )}
          <SiteMenu {...rest} />
        </div>
      </div>
    </>
  );
}

function Action({
  icon,
  words,
  onPress,
  ...rest
}: {
  class: string;
  icon: IconName;
  words: string;
  onPress: () => void;
}) {
  return (
    <button type="button" {...rest} onClick={onPress}>
      <Icon name={icon} />
      {words}
    </button>
  );
}
