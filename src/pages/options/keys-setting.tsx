import { openKeySettings } from '../../platform/commands';
import { CommandKeys } from '../../ui/command-keys';
import { SettingRow, type SettingWords } from '../../ui/setting-row';
import { useBoundKeys } from '../use-bound-keys';

/** Draws the keys of the browser that reach Lede, as they are bound now. */
export function KeysSetting(words: SettingWords) {
  const keys = useBoundKeys();
  return (
    <>
      <SettingRow {...words} />
      <CommandKeys keys={keys} onChange={() => void openKeySettings()} />
    </>
  );
}
