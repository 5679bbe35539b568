import { browser } from './browser';

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
