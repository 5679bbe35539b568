import { translate } from '../platform/translate';

interface CommandKeysProps {
  /** Names of the commands as in the manifest, with the keys as the browser writes them; empty if there is none. */
  keys: readonly { command: string; keys: string }[];
  /** Goes to the browser's own page on which keys are changed. */
  onChange: () => void;
}

const WORDS: Readonly<Record<string, string>> = {
  _execute_action: 'command_popup',
  'open-reader': 'command_reader',
  'save-article': 'command_save',
  'clean-page': 'command_clean',
};

/** Draws the keys that reach Lede from any page, as they are bound now, and the way to change them. */
export function CommandKeys({ keys, onChange }: CommandKeysProps) {
  return (
    <div class="command-keys">
      <dl>
        {keys.map(({ command, keys: bound }) => (
          <div key={command} class="command">
            <dt>{translate(WORDS[command] ?? '')}</dt>
            <dd>
              {bound === '' ? <span class="command-none">{translate('command_none')}</span> : <Keys bound={bound} />}
            </dd>
          </div>
        ))}
      </dl>
      <button type="button" class="link" onClick={onChange}>
        {translate('change_keys')}
      </button>
    </div>
  );
}

/** "Alt+Shift+L" as keys; a Mac writes its signs without a plus. */
function Keys({ bound }: { bound: string }) {
  return (
    <kbd class="keys" dir="ltr">
      {bound.split('+').map(key => (
        <kbd key={key} class="key">
          {key}
        </kbd>
      ))}
    </kbd>
  );
}
