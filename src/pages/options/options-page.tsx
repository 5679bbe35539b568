import { useState } from 'preact/hooks';
import { translate } from '../../platform/translate';
import { Icon } from '../../ui/icon';
import { Wordmark } from '../../ui/wordmark';
import { foundSettings } from './find-settings';
import { GroupList } from './group-list';
import { GROUPS } from './groups';
import { SettingsGroup } from './settings-group';
import { SettingsSearch } from './settings-search';
import { SETTINGS } from './settings-table';
import { useHash } from './use-hash';

/** Draws all settings in their groups, with a search over them. */
export function OptionsPage() {
  const [words, setWords] = useState('');
  useHash(() => setWords(''));
  const found = foundSettings(SETTINGS, words);
  const groups = GROUPS.map(group => {
    const settings = SETTINGS.filter(setting => setting.group === group.id);
    return { ...group, settings, isFound: settings.some(({ id }) => found.has(id)) };
  }).filter(({ settings }) => settings.length > 0);
  return (
    <div class="sheet options">
      <header class="sheet-head">
        <Wordmark />
        <a class="button plain" href="library.html">
          <Icon name="library" />
          {translate('library')}
        </a>
      </header>
      <main>
        <h1 class="sheet-title">{translate('options')}</h1>
        <SettingsSearch words={words} count={found.size} onWords={setWords} />
        <div class="columns">
          <GroupList groups={groups.filter(({ isFound }) => isFound)} />
          <div class="groups">
            {groups.map(({ isFound, ...group }) => (
              <SettingsGroup key={group.id} {...group} found={found} />
            ))}
          </div>
        </div>
      </main>
    </div>
  );
}
