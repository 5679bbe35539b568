import type { AidSettings } from '../settings/aids';
import { forgetPlaces } from '../settings/places-store';
import { useSettings } from './use-settings';

/** The settings of the reading aids, and the way to change them at once and for good. */
export interface Aids {
  aids: AidSettings;
  change: (aids: AidSettings) => void;
}

/** Gives the settings of the aids, kept up with those of other tabs; null until they are read. */
export function useAids(): Aids | null {
  const [settings, changeSettings] = useSettings();
  const change = (aids: AidSettings) => {
    void changeSettings(old => ({ ...old, aids }));
    // Who does not want places kept does not want those of before either.
    if (!aids.places) void forgetPlaces();
  };
  return settings && { aids: settings.aids, change };
}
