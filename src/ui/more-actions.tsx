import type { ComponentChildren } from 'preact';
import { translate } from '../platform/translate';
import { type ArticleActionsProps, FORMAT_WORDS, FORMATS, MenuButton } from './article-actions';
import { Menu } from './menu';

interface MoreActionsProps extends Pick<ArticleActionsProps, 'onCopy' | 'onDownload' | 'onPrint'> {
  onFind: () => void;
  /** The way to the original page. */
  children: ComponentChildren;
}

/** Draws what else can be done with an article as one menu, where the bar has no room for it. */
export function MoreActions({ children, onCopy, onDownload, onPrint, onFind }: MoreActionsProps) {
  return (
    <Menu label={translate('more_actions')} icon="more">
      {close => (
        <>
          {children}
          <MenuButton label={translate('find')} onPress={onFind} close={close} />
          <MenuButton label={translate('copy')} onPress={onCopy} close={close} />
          {FORMATS.map(format => (
            <MenuButton
              key={format}
              label={`${translate('download')}: ${translate(FORMAT_WORDS[format])}`}
              onPress={() => onDownload(format)}
              close={close}
            />
          ))}
          {onPrint && <MenuButton label={translate('print')} onPress={onPrint} close={close} />}
        </>
      )}
    </Menu>
  );
}
