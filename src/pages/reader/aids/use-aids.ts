import { useEffect, useState } from 'preact/hooks';
import { type AidSettings, DEFAULT_AIDS } from '../../../settings/aids';
import { forgetPlaces } from '../../../settings/places-store';
import { changeSettings, loadSettings, onSettingsChanged } from '../../../settings/settings-store';

/** The settings of the aids, and the way to change them at once and for good. */
export interface Aids {
  aids: AidSettings;
  change: (aids: AidSettings) => void;
}

/** Gives the settings of the aids, kept up with those of other tabs; null until they are read. */
export function useAids(): Aids | null {
  const [aids, setAids] = useState<AidSettings | null>(null);
  useEffect(() => {
    void loadSettings().then(
      settings => setAids(settings.aids),
      // Without the store there is still the story to read.
      () => setAids(DEFAULT_AIDS),
    );
    return onSettingsChanged(settings => setAids(settings.aids));
  }, []);
  const change = (changed: AidSettings) => {
    setAids(changed);
    void changeSettings(old => ({ ...old, aids: changed }));
    // Who does not want places kept does not want those of before either.
    if (!changed.places) void forgetPlaces();
  };
  return aids && { aids, change };
}
