import type { View } from './view';

/** Selects words as a hand does: from before the first letter to behind the last. */
export async function select(view: View, words: string): Promise<void> {
  const { left, right, top, isReversed } = await view.ask(wordsBox, words);
  const [start, end] = isReversed ? [right, left] : [left, right];
  await view.drag({ x: start, y: top }, { x: end, y: top });
}

/** Runs in the reader: where words on one line stand in the window, their ends and their middle height, brought into sight. */
export function wordsBox(words: string): { left: number; right: number; top: number; isReversed: boolean } {
  const walker = document.createTreeWalker(document.querySelector('.story-body') ?? document, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.nodeValue?.indexOf(words) ?? -1;
    if (at < 0) continue;
    node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    const { left, right, top, height } = range.getBoundingClientRect();
    const isReversed = document.querySelector('.story')?.getAttribute('dir') === 'rtl';
    return { left: Math.round(left), right: Math.round(right), top: Math.round(top + height / 2), isReversed };
  }
  throw new Error(`no such words: ${words}`);
}
