import { useEffect, useState } from 'preact/hooks';
import { type BoundKey, boundKeys } from '../platform/commands';

/** Gives the keys as they are bound, kept up with what the reader changes on the browser's own page; [] where there are none. */
export function useBoundKeys(): BoundKey[] {
  const [keys, setKeys] = useState<BoundKey[]>([]);
  useEffect(() => {
    const load = () => void boundKeys().then(setKeys);
    load();
    window.addEventListener('focus', load);
    return () => window.removeEventListener('focus', load);
  }, []);
  return keys;
}
