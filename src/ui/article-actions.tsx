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
}

const FORMATS: readonly DownloadFormat[] = ['txt', 'md'];
const FORMAT_WORDS = { txt: 'download_text', md: 'download_markdown' } as const;

/** Draws what can be done with an article: save, copy, download. */
export function ArticleActions({ saving, menuOpens, onSave, onCopy, onDownload }: ArticleActionsProps) {
  return (
    <>
      <SaveButton saving={saving} onSave={onSave} />
      <button type="button" class="button" onClick={onCopy}>
        <Icon name="copy" />
        {translate('copy')}
      </button>
      <Menu label={translate('download')} icon="download" opens={menuOpens}>
        {close =>
          FORMATS.map(format => <DownloadButton key={format} format={format} onPress={onDownload} close={close} />)
        }
      </Menu>
    </>
  );
}

interface DownloadButtonProps {
  format: DownloadFormat;
  onPress: (format: DownloadFormat) => void;
  close: () => void;
}

function DownloadButton({ format, onPress, close }: DownloadButtonProps) {
  const press = () => {
    onPress(format);
    close();
  };
  return (
    <button type="button" class="button plain" onClick={press}>
      {translate(FORMAT_WORDS[format])}
    </button>
  );
}

const SAVE_WORDS = { unsaved: 'save', saving: 'saving', saved: 'saved' } as const;

function SaveButton({ saving, onSave }: { saving: SaveStage; onSave: () => void }) {
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
