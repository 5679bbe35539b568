import { translate } from '../platform/translate';
import { Icon } from './icon';
import { Menu } from './menu';

export type SaveStage = 'unsaved' | 'saving' | 'saved';
export type DownloadFormat = 'txt' | 'md';

export interface ArticleActionsProps {
  saving: SaveStage;
  /** Where the download menu opens. */
  menuOpens: 'down' | 'up';
  onSave: () => void;
  onCopy: () => void;
  onDownload: (format: DownloadFormat) => void;
  /** Missing where there is no page to print. */
  onPrint?: () => void;
}

/** What an article can be downloaded as. */
export const FORMATS: readonly DownloadFormat[] = ['txt', 'md'];
/** Keys of their names. */
export const FORMAT_WORDS = { txt: 'download_text', md: 'download_markdown' } as const;

/** Draws what can be done with an article: save, copy, download. */
export function ArticleActions({ saving, menuOpens, onSave, onCopy, onDownload, onPrint }: ArticleActionsProps) {
  return (
    <>
      <SaveButton saving={saving} onSave={onSave} />
      <button type="button" class="button" onClick={onCopy}>
        <Icon name="copy" />
        {translate('copy')}
      </button>
      <Menu label={translate('download')} icon="download" opens={menuOpens}>
        {close => (
          <>
            {FORMATS.map(format => (
              <MenuButton
                key={format}
                label={translate(FORMAT_WORDS[format])}
                onPress={() => onDownload(format)}
                close={close}
              />
            ))}
            {onPrint && <MenuButton label={translate('print')} onPress={onPrint} close={close} />}
          </>
        )}
      </Menu>
    </>
  );
}

interface MenuButtonProps {
  label: string;
  onPress: () => void;
  close: () => void;
}

/** Draws an entry of a menu; the menu closes before it does its work. */
export function MenuButton({ label, onPress, close }: MenuButtonProps) {
  const press = () => {
    close();
    onPress();
  };
  return (
    <button type="button" class="button plain" onClick={press}>
      {label}
    </button>
  );
}

const SAVE_WORDS = { unsaved: 'save', saving: 'saving', saved: 'saved' } as const;

/** Draws the button that saves, and says how far it is. */
export function SaveButton({ saving, onSave }: { saving: SaveStage; onSave: () => void }) {
  // aria-disabled, not disabled: the button keeps the focus while it saves.
  const press = saving === 'saving' ? undefined : onSave;
  return (
    <button
      type="button"
      class={saving === 'saved' ? 'button done' : 'button'}
      aria-disabled={saving === 'saving'}
      title={saving === 'saved' ? translate('save_again') : undefined}
      onClick={press}
    >
      <Icon name={saving === 'saved' ? 'done' : 'save'} />
      {translate(SAVE_WORDS[saving])}
    </button>
  );
}
