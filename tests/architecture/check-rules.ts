import type { Sources } from './check-imports';

/** Lists rules that are not in all-rules.ts, that no test names, or that give no reason. */
export function rulesAtFault(sources: Sources, tests: Sources): string[] {
  const listed = sources['core/clean/all-rules.ts'] ?? '';
  const cleanTests = Object.entries(tests).filter(([path]) => path.startsWith('core/clean/'));
  return rulesOf(sources).flatMap(({ name, text }) => {
    const faults: string[] = [];
    if (!listed.includes(`'./rules/${name}'`)) faults.push(`${name} is not listed in all-rules.ts`);
    if (!cleanTests.some(([path, test]) => path.includes(name) || test.includes(name)))
      faults.push(`${name} is named by no test under tests/core/clean`);
    if (!/reason:\s*['"`][^'"`]{12,}/.test(text)) faults.push(`${name} gives no reason`);
    return faults;
  });
}

const rulesOf = (sources: Sources): { name: string; text: string }[] =>
  Object.entries(sources)
    .filter(([path]) => /^core\/clean\/rules\/[\w-]+\.ts$/.test(path))
    .map(([path, text]) => ({ name: path.replace(/^.*\/|\.ts$/g, ''), text }));
