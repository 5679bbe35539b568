// What the sheet of keys lists: the page's own keys as they are in force, those within its parts, the browser's commands.
import type { BrowserCommand } from '../../../platform/commands';
import { translate } from '../../../platform/translate';
import type { KeyGroup, KeyRow } from '../../../ui/key-sheet';
import type { ReaderKey } from '../use-keys';

/** How keys are written that have no sign of their own. */
const SIGNS: Record<string, string> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  ' ': '␣',
};

/** Groups all keys for the sheet. */
export function keyGroups(own: readonly ReaderKey[], commands: readonly BrowserCommand[]): KeyGroup[] {
  return [
    { title: translate('keys_here'), rows: rowsOf(own) },
    { title: translate('keys_within'), rows: withinRows() },
    { title: translate('keys_browser'), rows: commands.flatMap(commandRow), note: translate('keys_browser_note') },
  ];
}

/** Rows in the order of the alphabet, signs last; keys that do the same stand together. */
function rowsOf(keys: readonly ReaderKey[]): KeyRow[] {
  const rows = new Map<string, string[]>();
  const inOrder = keys.toSorted((a, b) => rank(a.key) - rank(b.key) || a.key.localeCompare(b.key, 'en'));
  for (const { key, words } of inOrder) rows.set(words, [...(rows.get(words) ?? []), signOf(key)]);
  return [...rows].map(([words, signs]) => ({ keys: [...new Set(signs)], words: translate(words) }));
}

const rank = (key: string) => (/^\p{L}$/u.test(key) ? 0 : key.length === 1 ? 1 : 2);

/** A key as it stands on a keyboard. */
function signOf(key: string): string {
  return SIGNS[key] ?? (key === 'Escape' ? translate('key_escape') : key.toUpperCase());
}

/** Keys that hold within a part of the page, wherever the focus stands in it. */
function withinRows(): KeyRow[] {
  return [
    { keys: [translate('key_escape')], words: translate('key_close') },
    { keys: [translate('key_enter')], words: translate('find_next') },
    { keys: [translate('key_shift'), translate('key_enter')], words: translate('find_previous') },
    { keys: ['←', '→'], words: translate('key_pictures') },
  ];
}

function commandRow({ name, description, shortcut }: BrowserCommand): KeyRow[] {
  const words = description || (/^_execute/.test(name) ? translate('key_popup') : '');
  return words ? [{ keys: shortcut ? [shortcut] : [], words }] : [];
}
