import { translate } from '../../platform/translate';
import type { Setting } from './settings-table';

interface SettingsGroupProps {
  id: string;
  name: string;
  settings: readonly Setting[];
  /** Ids of the settings that the search found. */
  found: ReadonlySet<string>;
}

/** Draws a group of settings. What the search did not find is hidden, not taken out: a half-filled form stays as it is. */
export function SettingsGroup({ id, name, settings, found }: SettingsGroupProps) {
  return (
    <section
      class="group"
      id={`group-${id}`}
      aria-labelledby={id}
      hidden={!settings.some(setting => found.has(setting.id))}
    >
      <h2 class="group-title" id={id} tabIndex={-1}>
        {translate(name)}
      </h2>
      {settings.map(({ control: Control, ...setting }) => (
        // biome-ignore lint/a11y/useSemanticElements: -- most settings are no set of fields
        <div
          key={setting.id}
          class="setting"
          id={setting.id}
          role="group"
          aria-label={translate(setting.name)}
          tabIndex={-1}
          hidden={!found.has(setting.id)}
        >
          <Control name={translate(setting.name)} words={setting.words ? translate(setting.words) : ''} />
        </div>
      ))}
    </section>
  );
}
