import { translate } from '../../platform/translate';
import { ArticleActions, type ArticleActionsProps } from '../../ui/article-actions';
import { Icon } from '../../ui/icon';
import { Menu } from '../../ui/menu';
import { ReadingControls } from '../../ui/reading-controls';
import { Wordmark } from '../../ui/wordmark';
import { useReadingSettings } from '../use-reading-settings';
import { type Original, OriginalLink } from './original-link';

interface ReaderBarProps {
  actions: Omit<ArticleActionsProps, 'menuOpens'>;
  original: Original;
}

/** Draws the bar over the page: the way to the library, what can be done with the article, how it looks. */
export function ReaderBar({ actions, original }: ReaderBarProps) {
  const [reading, changeReading] = useReadingSettings();
  return (
    <header class="reader-bar">
      <nav class="bar-part" aria-label={translate('library')}>
        <Wordmark />
        <a class="button plain" href="library.html">
          <Icon name="library" />
          {translate('library')}
        </a>
      </nav>
      <div class="bar-part">
        <OriginalLink class="button" {...original}>
          {translate('original')}
        </OriginalLink>
        <ArticleActions {...actions} menuOpens="down" />
        <Menu label={translate('appearance')} icon="appearance">
          {() => <ReadingControls reading={reading} onChange={changeReading} />}
        </Menu>
      </div>
    </header>
  );
}
