// The keys of the reader page. Each part of the page brings its own; the sheet behind "?" lists what is there.
import { useEffect } from 'preact/hooks';

export interface ReaderKey {
  /** As KeyboardEvent.key gives it, small for letters: "j", "?", "ArrowRight". Without Ctrl, Alt or Meta. */
  key: string;
  /** Key of the message that says what it does. */
  words: string;
  run: () => void;
}

/** Keys in force, in the order in which they were brought. */
const BROUGHT = new Set<ReaderKey>();

/** Lists the keys in force. */
export function keysInForce(): readonly ReaderKey[] {
  return [...BROUGHT];
}

/** Brings keys while the part that calls it is drawn. */
export function useKeys(keys: readonly ReaderKey[]): void {
  useEffect(() => {
    for (const key of keys) BROUGHT.add(key);
    return () => {
      for (const key of keys) BROUGHT.delete(key);
    };
  });
}

/** Runs the key's work, unless the reader is writing or the browser means something else by it. */
export function hearKeys(page: Document): () => void {
  const hear = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || isWriting(event.target)) return;
    const found = keysInForce().findLast(({ key }) => key === letterOf(event));
    if (!found) return;
    event.preventDefault();
    found.run();
  };
  page.addEventListener('keydown', hear);
  return () => page.removeEventListener('keydown', hear);
}

function letterOf({ key }: KeyboardEvent): string {
  return key.length === 1 ? key.toLowerCase() : key;
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable], dialog') !== null;
}
