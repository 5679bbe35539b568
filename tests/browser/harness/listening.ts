// What the scenarios of listening do and see in the reader, beside its words.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { View } from './view';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Runs in the reader: whether the marked sentence is above the player. */
export function isMarkInSight(): boolean {
  const [range] = CSS.highlights.get('spoken-sentence') ?? [];
  const player = document.querySelector('.listen-player')?.getBoundingClientRect();
  if (!(range instanceof Range) || !player) return false;
  const { top } = range.getBoundingClientRect();
  return top > 0 && top < player.top && document.querySelector('.story-body')?.contains(range.startContainer) === true;
}

/** Runs in the reader: scrolls as far from the words as the page goes, as a hand on the wheel would. */
export function scrollAway(): void {
  document.body.dispatchEvent(new WheelEvent('wheel', { bubbles: true }));
  const isBelow = scrollY > document.documentElement.scrollHeight / 2;
  scrollTo({ top: isBelow ? 0 : document.documentElement.scrollHeight, behavior: 'instant' });
}

/** Runs in the reader: a key that is struck. */
export function strike(key: string): void {
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

/** Runs in the reader: chooses a voice in the list of the player. */
export function choose(voice: string): void {
  const select = document.querySelector<HTMLSelectElement>('.listen-news select');
  if (!select) return;
  select.value = voice;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Names what axe finds: the rule, and the first place. */
export async function barriers(view: View): Promise<string[]> {
  const run = async (axeSource: string) => {
    const axe = new Function('module', 'exports', `${axeSource}; return module.exports;`)({ exports: {} }, {});
    const { violations } = await axe.run(document);
    return violations.map(
      ({ id, nodes }: { id: string; nodes: { target: string[] }[] }) => `${id} ${nodes[0]?.target}`,
    );
  };
  return view.ask(run, AXE);
}
