import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** What a setting says of itself. */
export interface SettingWords {
  name: string;
  /** One or two sentences; empty if the name is enough. */
  words: string;
}

/** Draws a setting: its name and explanation, and beside them, or under them where there is no room, what changes it. */
export function SettingRow({ name, words, children }: SettingWords & { children?: ComponentChildren }) {
  return (
    <div class="setting-row">
      <div class="setting-words">
        <h3 class="setting-title">{name}</h3>
        {words && <p class="part-words">{words}</p>}
      </div>
      {children && <div class="setting-control">{children}</div>}
    </div>
  );
}

/** Draws a setting that is on or off; a press on its name flips it too. */
export function SwitchRow({ name, words, on, onFlip }: SettingWords & { on: boolean; onFlip: () => void }) {
  const id = useId();
  return (
    <div class="setting-row switched">
      <div class="setting-words">
        <h3 class="setting-title">
          <label for={id}>{name}</label>
        </h3>
        {words && (
          <p class="part-words" id={`${id}-words`}>
            {words}
          </p>
        )}
      </div>
      <button
        type="button"
        class="switch"
        role="switch"
        id={id}
        aria-checked={on}
        aria-describedby={words ? `${id}-words` : undefined}
        onClick={onFlip}
      >
        <span class="switch-track" />
      </button>
    </div>
  );
}
