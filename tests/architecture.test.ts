// The design holds: its import table, its purity, its rules. First the checks themselves are checked.
import { describe, expect, test } from 'vitest';
import { BAD_IMPORTS, BAD_SOURCES, GOOD_IMPORTS, GOOD_SOURCES } from './architecture/cases';
import { circles, forbiddenImports, upwardPermissions } from './architecture/check-imports';
import { rulesAtFault } from './architecture/check-rules';
import { bareGlobals, htmlSinks } from './architecture/check-sources';
import { foldersOf, readTree } from './architecture/read-tree';

const sources = readTree('src');
const tests = readTree('tests');

/** background/index.ts is wiring; what grows goes into named files beside it. */
const BACKGROUND_LINES = 120;
/** Names of folders that say nothing about what lies in them. */
const EMPTY_NAMES = new Set(['utils', 'util', 'helpers', 'helper', 'common', 'shared', 'misc', 'lib']);

describe('the checks', () => {
  test.each(BAD_IMPORTS)('take: $what', ({ path, text }) => {
    expect(forbiddenImports({ [path]: text })).toHaveLength(1);
  });

  test.each(GOOD_IMPORTS)('leave: $what', ({ path, text }) => {
    expect(forbiddenImports({ [path]: text })).toEqual([]);
  });

  test.each(BAD_SOURCES)('take: $what', ({ path, text }) => {
    expect([...htmlSinks({ [path]: text }), ...bareGlobals({ [path]: text })]).not.toEqual([]);
  });

  test.each(GOOD_SOURCES)('leave: $what', ({ path, text }) => {
    expect([...htmlSinks({ [path]: text }), ...bareGlobals({ [path]: text })]).toEqual([]);
  });

  test('take a circle of three files, and leave a circle of types', () => {
    const ring = { 'ui/a.ts': "import { b } from './b';", 'ui/b.ts': "import { c } from './c';" };
    expect(circles({ ...ring, 'ui/c.ts': "import { a } from './a';" })).toEqual(['ui/a → ui/b → ui/c → ui/a']);
    expect(circles({ ...ring, 'ui/c.ts': "import type { A } from './a';" })).toEqual([]);
  });

  test('take a rule that is not listed, not tested and without a reason, and leave one that is all that', () => {
    const rule = { 'core/clean/rules/raffle.ts': "export const raffle = { id: 'raffle' };" };
    expect(rulesAtFault(rule, {})).toHaveLength(3);
    const whole = { 'core/clean/rules/raffle.ts': "const raffle = { reason: 'It draws lots for the reader.' };" };
    const listed = { ...whole, 'core/clean/all-rules.ts': "import { raffle } from './rules/raffle';" };
    expect(rulesAtFault(listed, { 'core/clean/rules/raffle.test.ts': '' })).toEqual([]);
  });
});

describe('the tree', () => {
  test('imports only what the table of the design allows', () => expect(forbiddenImports(sources)).toEqual([]));

  test('has no circles', () => expect(circles(sources)).toEqual([]));

  test('has no way up: no area may run one that stands below it', () =>
    expect(upwardPermissions(Object.keys(sources))).toEqual([]));

  test('never hands a string to an HTML parser', () => expect(htmlSinks(sources)).toEqual([]));

  test('takes nothing from around it in core/ and live/', () => expect(bareGlobals(sources)).toEqual([]));

  test('lists, tests and explains every rule', () => expect(rulesAtFault(sources, tests)).toEqual([]));

  test(`keeps background/index.ts within ${BACKGROUND_LINES} lines`, () =>
    expect((sources['background/index.ts'] ?? '').split('\n').length).toBeLessThanOrEqual(BACKGROUND_LINES));

  test('gives every folder a name that says something', () => {
    const folders = [...foldersOf('src'), ...foldersOf('tests')];
    expect(folders.filter(folder => EMPTY_NAMES.has(folder.split('/').at(-1) ?? ''))).toEqual([]);
  });
});
