import { forgetPlaces } from '../../settings/places-store';
import { AidControls } from '../../ui/aid-controls';
import { SettingRow, type SettingWords } from '../../ui/setting-row';
import { useSettings } from './use-settings';

/** Draws what helps while reading. */
export function AidsSetting(words: SettingWords) {
  const [{ aids }, change] = useSettings();
  return (
    <>
      <SettingRow {...words} />
      <AidControls
        aids={aids}
        onChange={changed => {
          void change(old => ({ ...old, aids: changed }));
          // Who does not want places kept does not want those of before either.
          if (!changed.places) void forgetPlaces();
        }}
      />
    </>
  );
}
