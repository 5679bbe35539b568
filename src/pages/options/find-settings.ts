import { hasWords } from '../../library/words';
import { translate } from '../../platform/translate';
import type { GroupId } from './groups';

/** What a setting says of itself, as keys of messages. */
export interface SettingKeys {
  id: string;
  group: GroupId;
  name: string;
  /** Its explanation; empty if it has none. */
  words: string;
  /** Other words by which a reader may look for it; never shown. */
  search: string;
}

/** Gives the ids of the settings that have every one of the words in name, explanation or synonyms; all of them for no words. */
export function foundSettings(settings: readonly SettingKeys[], words: string): Set<string> {
  return new Set(settings.filter(setting => hasWords(textOf(setting), words)).map(({ id }) => id));
}

function textOf({ name, words, search }: SettingKeys): string {
  return [name, words, search].map(key => (key ? translate(key) : '')).join(' ');
}
