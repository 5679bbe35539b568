import { expect, test } from 'vitest';
import { writtenSize } from '../../src/ui/sizes';

const CASES: [number, string][] = [
  [0, '0 byte'],
  [999, '999 byte'],
  [1_000, '1 kB'],
  [45_321, '45 kB'],
  [9_960_000, '10 MB'],
  [3_460_000, '3.5 MB'],
  [38_000_000, '38 MB'],
  [12_400_000_000, '12 GB'],
  [5e16, '50,000 TB'],
];
test.each(CASES)('%d bytes are written %s', (bytes, words) => {
  expect(writtenSize(bytes, { language: 'en-GB' })).toBe(words);
});
