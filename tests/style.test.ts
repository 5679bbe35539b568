// The house style holds. First the checks themselves are checked.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTree } from './architecture/read-tree';
import { MOST_FILE_LINES, MOST_FUNCTION_LINES, styleFaults } from './style/check-style';
import { foreignWords } from './style/check-words';

const lines = (count: number): string => Array.from({ length: count }, (_, index) => `let a${index} = 1;`).join('\n');

const BAD: Record<string, string> = {
  'a file that is too long': lines(MOST_FILE_LINES + 1),
  'a function that is too long': `function a() {\n${lines(MOST_FUNCTION_LINES)}\n}`,
  'an arrow that is too long': `const a = () => {\n${lines(MOST_FUNCTION_LINES)}\n};`,
  any: 'const a: any = 1;',
  'any in a list': 'const a: Array<any> = [];',
  'a cast': 'const a = b as C;',
  'a cast by brackets': 'const a = <C>b;',
  'a cast in a function beside a parse': 'function parseA() {} function b() { return c as D; }',
  'a non-null assertion': 'const a = b!.c;',
  'an empty catch': 'try { a(); } catch {}',
  'a boolean in a call': 'open(page, true);',
  'a boolean in a constructor': 'new Page(false);',
};

const GOOD: Record<string, string> = {
  'a file of the greatest length': lines(MOST_FILE_LINES),
  'a function of the greatest length': `function a() {\n${lines(MOST_FUNCTION_LINES - 2)}\n}`,
  'as const': 'const a = [1, 2] as const;',
  'a cast in a parse': 'function parseA(value: unknown) { return value as A; }',
  'a cast in a parse arrow': 'const parseA = (value: unknown) => value as A;',
  'a renamed import': "import { a as b } from 'c';",
  'the word any': '// any reader of any page\nconst any = 1;',
  'an exclamation': 'const a = !b;',
  'a catch that says why it goes on': 'try { a(); } catch { /* a page without a store is a page */ }',
  'a catch that goes on': 'try { a(); } catch { return null; }',
  'a boolean by its name': 'open(page, { inFront: true });',
  'a deep copy': 'a.cloneNode(true);',
  'an expectation': 'expect(a).toBe(true);',
};

const cases = (table: Record<string, string>) => Object.entries(table).map(([what, text]) => ({ what, text }));

describe('the checks', () => {
  test.each(cases(BAD))('take: $what', ({ text }) => expect(styleFaults('a.ts', text)).not.toEqual([]));

  test.each(cases(GOOD))('leave: $what', ({ text }) => expect(styleFaults('a.ts', text)).toEqual([]));

  test('take a machine’s path and a lock file’s address', () => {
    expect(foreignWords('a.md', `see ${'/wo'}rk/notes`)).toHaveLength(1);
    expect(foreignWords('a.json', `"resolved": "${'http'}://mirror.example/a.tgz"`)).toHaveLength(1);
  });

  test('leave a path in the repository and an address', () => {
    expect(foreignWords('a.md', 'see docs/work/notes, ../shared and https://nodejs.org/')).toEqual([]);
  });
});

describe('the tree', () => {
  for (const folder of ['src', 'tests', 'bench'])
    test(`${folder}/ is written in the house style`, () => {
      const files = existsSync(folder) ? readTree(folder) : {};
      expect(Object.entries(files).flatMap(([path, text]) => styleFaults(`${folder}/${path}`, text))).toEqual([]);
    });

  test('no tracked file belongs to one machine', () => {
    const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(isText);
    expect(tracked.flatMap(path => foreignWords(path, readFileSync(path, 'utf8')))).toEqual([]);
  });
});

/** Saved pages are publishers' words, pictures have none, and a deleted file is still listed until it is committed. */
function isText(path: string): boolean {
  return existsSync(path) && !/\.(png|ico|woff2|zip)$|^tests\/pages\/.*\.html$/.test(path);
}
