import { translate } from '../../platform/translate';
import { counted } from '../../ui/counted';

interface SettingsSearchProps {
  words: string;
  /** How many settings have them. */
  count: number;
  onWords: (words: string) => void;
}

/** Draws the field that searches the settings, and says how many it finds. */
export function SettingsSearch({ words, count, onWords }: SettingsSearchProps) {
  const clear = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || words === '') return;
    event.preventDefault();
    onWords('');
  };
  return (
    <search class="settings-search">
      <label>
        <span class="unseen">{translate('settings_search')}</span>
        <input
          type="search"
          value={words}
          placeholder={translate('settings_search')}
          autoComplete="off"
          spellcheck={false}
          onInput={event => onWords(event.currentTarget.value)}
          onKeyDown={clear}
        />
      </label>
      <p class="settings-found" role="status">
        {words.trim() !== '' && (count === 0 ? translate('settings_found_none') : counted('settings_found', count))}
      </p>
    </search>
  );
}
