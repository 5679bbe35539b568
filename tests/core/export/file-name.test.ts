import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from '../../../src/core/export/file-name';

const bytes = (text: string) => new TextEncoder().encode(text).length;

function expectSafe(name: string, extension: string): void {
  expect(name.endsWith(`.${extension}`)).toBe(true);
  expect(bytes(name)).toBeLessThanOrEqual(120);
  expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}]/u);
  expect(name).not.toMatch(/^[\s.~-]|\s\.|\.\./u);
  expect(name).not.toMatch(/^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:[\s.]|$)/i);
  expect(name.length).toBeGreaterThan(extension.length + 1);
}

const CASES = [
  { headline: 'Harbour to stay open', name: 'Harbour to stay open.md' },
  { headline: 'U.S. "wins": 3/4?', name: 'U.S. wins 3 4.md' },
  { headline: 'CON', name: '_CON.md' },
  { headline: 'com1.txt', name: '_com1 txt.md' },
  { headline: '../../etc/passwd', name: 'etc passwd.md' },
  { headline: ' . .', name: 'article.md' },
  { headline: '', name: 'article.md' },
  { headline: 'story.exe', name: 'story exe.md' },
  { headline: 'Ärger im Hafen', name: 'Ärger im Hafen.md' },
];

for (const { headline, name } of CASES) {
  test(`"${headline}" is kept as ${name}`, () => {
    expect(fileName({ headline, published: '' }, 'md')).toBe(name);
  });
}

test('the date of publication comes first, so that files sort by it', () => {
  expect(fileName({ headline: 'Open', published: '2016-11-13T04:16:00Z' }, 'txt')).toBe('2016-11-13 Open.txt');
});

test('a long headline is cut between characters', () => {
  const name = fileName({ headline: '👩‍🚀'.repeat(40), published: '' }, 'md');
  expect(bytes(name)).toBeLessThanOrEqual(120);
  expect(name).not.toMatch(/[\uFFFD\p{Cs}]/u);
});

test('whatever the headline, the name is safe', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), headline => {
      expectSafe(fileName({ headline, published: '2026-01-02' }, 'md'), 'md');
      expectSafe(fileName({ headline, published: '' }, 'md'), 'md');
    }),
  );
});

const attacks = `${process.env.LEDE_SHARED ?? '../shared'}/security/metadata.json`;

test.skipIf(!existsSync(attacks))('the attack names of ../shared are safe (skipped: ../shared is not there)', () => {
  const rows: { class: string; value: string }[] = JSON.parse(readFileSync(attacks, 'utf8'));
  const names = rows.filter(row => row.class === 'filename' || row.class === 'bidi');
  expect(names.length).toBeGreaterThan(0);
  for (const { value } of names) expectSafe(fileName({ headline: value, published: '' }, 'md'), 'md');
});
