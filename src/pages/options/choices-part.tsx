import { useEffect, useState } from 'preact/hooks';
import { askBackground } from '../../messages/send';
import { translate } from '../../platform/translate';
import { type Choices, DEFAULT_SETTINGS } from '../../settings/settings';
import { changeSettings, loadSettings, onSettingsChanged } from '../../settings/settings-store';
import type { SiteTally } from '../../settings/tally';
import { clearTally, loadTally } from '../../settings/tally-store';
import { counted } from '../../ui/counted';
import { Switch } from '../../ui/switch';

const NAMES = ['paused', 'badge', 'support', 'tally'] as const;
const WORDS = {
  paused: ['choice_paused', 'choice_paused_words'],
  badge: ['choice_badge', 'choice_badge_words'],
  support: ['choice_support', 'choice_support_words'],
  tally: ['choice_tally', 'choice_tally_words'],
} as const;
/** Sites of the count that are shown. */
const SHOWN = 20;

/** Draws what Lede does besides, each to turn on or off. */
export function ChoicesPart() {
  const [choices, flip] = useChoices();
  return (
    <section class="part" aria-labelledby="choices">
      <h2 id="choices">{translate('choices')}</h2>
      {NAMES.map(name => (
        <div key={name} class="setting">
          <div class="setting-words">
            <Switch on={choices[name]} label={translate(WORDS[name][0])} onFlip={() => flip(name)} />
            <p class="part-words">{translate(WORDS[name][1])}</p>
          </div>
        </div>
      ))}
      <Tally />
    </section>
  );
}

function useChoices(): [Choices, (name: keyof Choices) => void] {
  const [choices, setChoices] = useState(DEFAULT_SETTINGS.choices);
  useEffect(() => {
    void loadSettings().then(settings => setChoices(settings.choices));
    return onSettingsChanged(settings => setChoices(settings.choices));
  }, []);
  const flip = async (name: keyof Choices) => {
    const next = { ...choices, [name]: !choices[name] };
    setChoices(next);
    await changeSettings(old => ({ ...old, choices: next }));
    if (name === 'paused') await askBackground.siteRulesChanged();
  };
  return [choices, name => void flip(name)];
}

function Tally() {
  const [tally, setTally] = useState<SiteTally[]>([]);
  useEffect(() => void loadTally().then(setTally), []);
  const clear = async () => {
    await clearTally();
    setTally([]);
  };
  if (tally.length === 0) return null;
  return (
    <div class="tally">
      <ul>
        {tally.slice(0, SHOWN).map(({ host, hidden }) => (
          <li key={host}>
            <span class="site-host">{host}</span> <span class="site-state">{counted('hidden', hidden)}</span>
          </li>
        ))}
      </ul>
      <button type="button" class="button" onClick={() => void clear()}>
        {translate('tally_clear')}
      </button>
    </div>
  );
}
