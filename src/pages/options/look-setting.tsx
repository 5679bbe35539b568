import { translate } from '../../platform/translate';
import { ReadingControls } from '../../ui/reading-controls';
import { SettingRow, type SettingWords } from '../../ui/setting-row';
import { useReadingSettings } from '../use-reading-settings';

/** Draws how articles look, with a sample. */
export function LookSetting(words: SettingWords) {
  const { reading, change } = useReadingSettings('');
  return (
    <>
      <SettingRow {...words} />
      <div class="reading-part">
        <ReadingControls reading={reading} onChange={change} />
        <p class="specimen">{translate('specimen')}</p>
      </div>
    </>
  );
}
