// The label file of the prompts, read and parted.
import { readFileSync } from 'node:fs';

/** Gives the lines of a file, one JSON value each. */
export function linesOf(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line));
}

/** Gives the half, 0 or 1, that a publisher's name falls into: all pages of one publisher fall into one half. */
export const halfOf = publisher => foldOf(publisher, 2);

/** Gives the fold of a publisher's name, 0 up to `folds` (FNV-1a). */
export function foldOf(publisher, folds) {
  let hash = 0x811c9dc5;
  for (const character of publisher) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 16) % folds;
}
