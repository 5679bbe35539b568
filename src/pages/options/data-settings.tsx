import { useRef, useState } from 'preact/hooks';
import { askBackground } from '../../messages/send';
import { translate } from '../../platform/translate';
import { resetSettings } from '../../settings/reset';
import type { Settings } from '../../settings/settings';
import { SettingRow, type SettingWords } from '../../ui/setting-row';
import { useSettings } from '../use-settings';
import { useExport } from './use-export';
import { useRoom } from './use-room';

/** Draws how much of the disk all that is saved takes. */
export function RoomSetting({ name }: SettingWords) {
  return <SettingRow name={name} words={useRoom()} />;
}

/** Draws the way to store everything in one file. */
export function ExportSetting(setting: SettingWords) {
  const { words, isBusy, save } = useExport();
  return (
    <>
      <SettingRow {...setting}>
        <button type="button" class="button" aria-disabled={isBusy} onClick={save}>
          {translate('export_all')}
        </button>
      </SettingRow>
      <p class="setting-news" role="status">
        {words}
      </p>
    </>
  );
}

/** Draws the way back to the settings of the start, and back from there. */
export function ResetSetting(setting: SettingWords) {
  const [settings, change] = useSettings();
  const [before, setBefore] = useState<Settings | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const put = async (next: (old: Settings) => Settings, kept: Settings | null) => {
    await change(next);
    // The pause is one of the settings.
    await askBackground.siteRulesChanged();
    setBefore(kept);
  };
  const undo = (old: Settings) => {
    button.current?.focus();
    void put(now => ({ ...old, sites: now.sites, news: now.news, kept: now.kept }), null);
  };
  return (
    <>
      <SettingRow {...setting}>
        <button type="button" class="button" ref={button} onClick={() => void put(resetSettings, settings)}>
          {translate('reset_settings')}
        </button>
      </SettingRow>
      <p class="setting-news" role="status">
        {before && translate('reset_news')}
      </p>
      {before && (
        <button type="button" class="button" onClick={() => undo(before)}>
          {translate('undo')}
        </button>
      )}
    </>
  );
}
