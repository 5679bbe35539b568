import type { ComponentChildren } from 'preact';
import { translate } from '../../platform/translate';
import { hostOf } from '../../settings/site-rules';
import { ArticleActions, type ArticleActionsProps, SaveButton } from '../../ui/article-actions';
import { Icon } from '../../ui/icon';
import { Menu } from '../../ui/menu';
import { MoreActions } from '../../ui/more-actions';
import { ReadingControls } from '../../ui/reading-controls';
import { Wordmark } from '../../ui/wordmark';
import { useReadingSettings } from '../use-reading-settings';
import { type Original, OriginalLink } from './original-link';
import { useRoom } from './use-room';

interface ReaderBarProps {
  actions: Omit<ArticleActionsProps, 'menuOpens'>;
  original: Original;
  /** The button that reads the article aloud. */
  listen: ComponentChildren;
  /** The button that opens the list of highlights. */
  marks: ComponentChildren;
  /** How long the rest takes. */
  time: ComponentChildren;
  /** Choices that stand under those of the looks. */
  choices: ComponentChildren;
  /** The menu of the story's parts, where they do not stand beside it. */
  outline: ComponentChildren;
  onFind: () => void;
}

/** Draws the bar over the page: the way to the library, what can be done with the article, how it looks. */
export function ReaderBar({ original, listen, marks, time, choices, outline, ...work }: ReaderBarProps) {
  const isWide = useRoom() === 'wide';
  const actions = { ...work.actions, onPrint: () => print() };
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
        {isWide && (
          <OriginalLink class="button" {...original}>
            {translate('original')}
          </OriginalLink>
        )}
        {listen}
        {isWide ? <ArticleActions {...actions} menuOpens="down" /> : <SaveButton {...actions} />}
        {marks}
        {isWide && <FindButton onFind={work.onFind} />}
        {outline}
        <Appearance host={hostOf(original.article.address)}>{choices}</Appearance>
        {!isWide && (
          <MoreActions {...actions} onFind={work.onFind}>
            <OriginalLink class="button plain" {...original}>
              {translate('open_original')}
            </OriginalLink>
          </MoreActions>
        )}
      </div>
    </header>
  );
}

function FindButton({ onFind }: { onFind: () => void }) {
  return (
    <button type="button" class="button" onClick={onFind}>
      <Icon name="find" />
      {translate('find')}
    </button>
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
