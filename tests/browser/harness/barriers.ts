// What keeps people out of a page, as far as a program can tell: axe, over what is drawn now.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { View } from './view';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Runs in the document: waits until colours that fade from one scheme to the other have arrived. */
export async function settle(): Promise<void> {
  await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
  // In Firefox an animation in a closed list is pending for ever: nothing of it is drawn.
  const longest = new Promise(done => setTimeout(done, 1_000));
  await Promise.race([longest, Promise.allSettled(document.getAnimations().map(animation => animation.finished))]);
}

/** Names what axe finds: the rule, and the first place. */
export async function barriers(view: View): Promise<string[]> {
  const run = async (axeSource: string) => {
    // The page's policy allows no inline script; an evaluation by the test driver is none.
    const axe = new Function('module', 'exports', `${axeSource}; return module.exports;`)({ exports: {} }, {});
    const { violations } = await axe.run(document);
    return violations.map((one: { id: string; nodes: { html: string }[] }) => `${one.id}: ${one.nodes[0]?.html}`);
  };
  return view.ask(run, AXE);
}
