import type { ComponentChildren } from 'preact';
import { translate } from '../../platform/translate';
import { hostOf } from '../../settings/site-rules';
import { ArticleActions, type ArticleActionsProps } from '../../ui/article-actions';
import { Icon } from '../../ui/icon';
import { Menu } from '../../ui/menu';
import { ReadingControls } from '../../ui/reading-controls';
import { Wordmark } from '../../ui/wordmark';
import { useReadingSettings } from '../use-reading-settings';

interface ReaderBarProps {
  actions: Omit<ArticleActionsProps, 'menuOpens'>;
  address: string;
  /** The button that reads the article aloud. */
  listen: ComponentChildren;
  /** The button that opens the list of highlights. */
  marks: ComponentChildren;
  /** How long the rest takes. */
  time: ComponentChildren;
  /** Choices that stand under those of the looks. */
  choices: ComponentChildren;
  /** Ends the actions. */
  children: ComponentChildren;
}

/** Draws the bar over the page: the way to the library, what can be done with the article, how it looks. */
export function ReaderBar({ actions, address, listen, marks, time, choices, children }: ReaderBarProps) {
  return (
    <header class="reader-bar">
      <nav class="bar-part" aria-label={translate('library')}>
        <Wordmark />
        <a class="button plain" href="library.html">
          <Icon name="library" />
          {translate('library')}
        </a>
      </nav>
      {time}
      <div class="bar-part">
        {marks}
        <a class="button" href={address} rel="noreferrer">
          <Icon name="original" />
          {translate('original')}
        </a>
        {listen}
        <ArticleActions {...actions} menuOpens="down" onPrint={() => print()} />
        {children}
        <Appearance host={hostOf(address)}>{choices}</Appearance>
      </div>
    </header>
  );
}

function Appearance({ host, children }: { host: string; children: ComponentChildren }) {
  const look = useReadingSettings(host);
  const site = {
    host,
    own: look.reach === 'site',
    onFlip: () => look.changeReach(look.reach === 'site' ? 'everywhere' : 'site'),
  };
  return (
    <Menu label={translate('appearance')} icon="appearance">
      {() => (
        <>
          <ReadingControls reading={look.reading} onChange={look.change} {...(host ? { site } : {})} />
          {children}
        </>
      )}
    </Menu>
  );
}
