import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { browserCommands } from '../../../platform/commands';
import { type KeyGroup, KeySheet } from '../../../ui/key-sheet';
import { keysInForce } from '../use-keys';
import { keyGroups } from './key-groups';

/** Gives the way to the sheet of all keys, and the sheet while it is open. */
export function useKeySheet(): { sheet: VNode | null; openKeys: () => void } {
  const [groups, setGroups] = useState<KeyGroup[] | null>(null);
  const openKeys = async () => {
    // As they are bound now: the reader may have changed them in the browser a moment ago.
    const commands = await browserCommands();
    setGroups(keyGroups(keysInForce(), commands));
  };
  const sheet = groups && <KeySheet key="keys" groups={groups} onClose={() => setGroups(null)} />;
  return { sheet, openKeys: () => void openKeys() };
}
