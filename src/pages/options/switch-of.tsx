import type { ComponentType } from 'preact';
import { DEFAULT_SETTINGS, type Settings } from '../../settings/settings';
import { type SettingWords, SwitchRow } from '../../ui/setting-row';
import { useSettings } from '../use-settings';

interface SwitchedSetting {
  isOn: (settings: Settings) => boolean;
  /** Gives the settings with this one on or off. */
  put: (settings: Settings, on: boolean) => Settings;
  /** What is to happen once it is stored. */
  then?: () => Promise<unknown>;
}

/** Makes the control of a setting that is on or off, for a line of the table. */
export function switchOf({ isOn, put, then }: SwitchedSetting): ComponentType<SettingWords> {
  return function SettingSwitch({ name, words }: SettingWords) {
    const [settings, change] = useSettings();
    const on = isOn(settings ?? DEFAULT_SETTINGS);
    const flip = async () => {
      await change(old => put(old, !on));
      await then?.();
    };
    return <SwitchRow name={name} words={words} on={on} onFlip={() => void flip()} />;
  };
}
