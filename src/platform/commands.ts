// The keys of the browser's own that reach Lede wherever the reader is. Firefox on a telephone has no such keys.
import { browser } from './browser';
import type { Tab } from './tabs';

/** What has a key, by the names of the manifest; the first opens the popup, and the browser does that itself. */
export const COMMANDS = ['_execute_action', 'open-reader', 'save-article', 'clean-page'] as const;
export type Command = (typeof COMMANDS)[number];

/** A command and its key as the browser writes it, e.g. "Alt+Shift+L"; empty if it has none. */
export interface BoundKey {
  command: Command;
  keys: string;
}

/** Calls the work of a command when its key is pressed, with the tab in front; gives the way to end it. */
export function onCommand(works: Partial<Record<Command, (tab: Tab) => void>>): () => void {
  const hear = async (name: string, tab?: { id?: number; url?: string }) => {
    const command = COMMANDS.find(known => known === name);
    const front = tab?.id === undefined ? await frontTab() : { id: tab.id, address: tab.url ?? '' };
    if (command && front) works[command]?.(front);
  };
  // Both browsers hand over the tab as well; the polyfill's types know an older Firefox.
  const { onCommand: event } = browser.commands ?? {};
  event?.addListener(hear);
  return () => event?.removeListener(hear);
}

async function frontTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, address: tab.url ?? '' };
}

/** Lists the keys of what we know, as they are bound now: the reader may have changed them, or another extension may have been first. */
export async function boundKeys(): Promise<BoundKey[]> {
  const all = await browserCommands();
  return COMMANDS.flatMap(command => {
    const found = all.find(({ name }) => name === command);
    return found ? [{ command, keys: found.shortcut }] : [];
  });
}

/** Opens the browser's own page on which keys are changed. */
export async function openKeySettings(): Promise<void> {
  const { openShortcutSettings } = parseCommands(browser.commands);
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** Firefox's own call, which the polyfill knows nothing of. */
function parseCommands(value: unknown): { openShortcutSettings?: () => Promise<void> } {
  return value as { openShortcutSettings?: () => Promise<void> };
}

/** A command of the browser's own for this extension. */
export interface BrowserCommand {
  /** As the manifest names it, e.g. "_execute_action". */
  name: string;
  /** What it does, in the browser's language; may be empty. */
  description: string;
  /** The keys that are bound to it, as the browser writes them; empty if none are. */
  shortcut: string;
}

/** Lists the commands with the keys that really are bound; none where the browser knows no commands (Android). */
export async function browserCommands(): Promise<BrowserCommand[]> {
  // The polyfill's type says that it is always there; Firefox for Android has none.
  const all: unknown = await browser.commands?.getAll?.();
  return Array.isArray(all) ? all.flatMap(parseCommand) : [];
}

function parseCommand(value: unknown): BrowserCommand[] {
  const { name, description, shortcut } = typeof value === 'object' && value !== null ? { ...value } : ({} as Given);
  const text = (given: unknown) => (typeof given === 'string' ? given : '');
  return text(name) ? [{ name: text(name), description: text(description), shortcut: text(shortcut) }] : [];
}

type Given = { name?: unknown; description?: unknown; shortcut?: unknown };
