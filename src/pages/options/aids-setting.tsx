import { AidControls } from '../../ui/aid-controls';
import { SettingRow, type SettingWords } from '../../ui/setting-row';
import { useAids } from '../use-aids';

/** Draws what helps while reading. */
export function AidsSetting(words: SettingWords) {
  const aids = useAids();
  return (
    <>
      <SettingRow {...words} />
      {aids && <AidControls aids={aids.aids} onChange={aids.change} />}
    </>
  );
}
