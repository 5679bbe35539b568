import { useEffect, useState } from 'preact/hooks';
import { translate } from '../../platform/translate';
import type { SiteTally } from '../../settings/tally';
import { clearTally, loadTally } from '../../settings/tally-store';
import { counted } from '../../ui/counted';
import type { SettingWords } from '../../ui/setting-row';
import { onDataChanged } from './data-news';
import { switchOf } from './switch-of';

/** Sites of the count that are shown. */
const SHOWN = 20;

const TallySwitch = switchOf({
  isOn: ({ choices }) => choices.tally,
  put: (settings, tally) => ({ ...settings, choices: { ...settings.choices, tally } }),
});

/** Draws the switch of the reader's own count, and the count. */
export function TallySetting(words: SettingWords) {
  const [tally, setTally] = useState<SiteTally[]>([]);
  useEffect(() => {
    const load = () => void loadTally().then(setTally);
    load();
    return onDataChanged(load);
  }, []);
  const clear = async () => {
    await clearTally();
    setTally([]);
  };
  return (
    <>
      <TallySwitch {...words} />
      {tally.length > 0 && <Count tally={tally} onClear={() => void clear()} />}
    </>
  );
}

function Count({ tally, onClear }: { tally: SiteTally[]; onClear: () => void }) {
  return (
    <div class="tally">
      <ul>
        {tally.slice(0, SHOWN).map(({ host, hidden }) => (
          <li key={host}>
            <span class="site-host">{host}</span> <span class="site-state">{counted('hidden', hidden)}</span>
          </li>
        ))}
      </ul>
      <button type="button" class="button" onClick={onClear}>
        {translate('tally_clear')}
      </button>
    </div>
  );
}
