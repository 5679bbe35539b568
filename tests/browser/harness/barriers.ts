import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { View } from './view';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Names what axe finds in a view: the rule, and the first place. */
export async function barriers(view: View): Promise<string[]> {
  const run = async (axeSource: string) => {
    // The page's policy allows no inline script; an evaluation by the test driver is none.
    const axe = new Function('module', 'exports', `${axeSource}; return module.exports;`)({ exports: {} }, {});
    const { violations } = await axe.run(document);
    return violations.map((one: { id: string; nodes: { html: string }[] }) => `${one.id}: ${one.nodes[0]?.html}`);
  };
  return view.ask(run, AXE);
}
