import type { Element, ElementContent } from 'hast';

/** Loose words and inline elements, before they are a paragraph. */
export type Run = ElementContent[];

/** Anything but white space and the marks that take no room, which content systems leave in empty paragraphs. */
const SEEN = /[^\s\u200b-\u200f\u2060\ufeff]/;

const isBreak = (node: ElementContent) => node.type === 'element' && node.tagName === 'br';
const isBlank = (node: ElementContent | undefined): boolean =>
  node?.type === 'text' ? !SEEN.test(node.value) : node?.type !== 'element' || isBreak(node);

/** Takes blank text and line breaks off both ends of a run. */
export function tidyRun(run: Run): Run {
  let from = 0;
  let to = run.length;
  while (from < to && isBlank(run[from])) from++;
  while (to > from && isBlank(run[to - 1])) to--;
  return trimEnds(run.slice(from, to));
}

function trimEnds(run: Run): Run {
  return run.map((node, at) => {
    if (node.type !== 'text') return node;
    const start = at === 0 ? node.value.trimStart() : node.value;
    return { ...node, value: at === run.length - 1 ? start.trimEnd() : start };
  });
}

/** Parts a run at every double line break: pages of the old school write their paragraphs so. */
function partsOf(run: Run): Run[] {
  const parts: Run[] = [];
  let part: Run = [];
  let breaks = 0;
  for (const node of run) {
    if (isBreak(node)) breaks++;
    else if (!isBlank(node)) {
      if (breaks > 1) {
        parts.push(part);
        part = [];
      }
      breaks = 0;
    }
    part.push(node);
  }
  return [...parts, part];
}

/** Makes paragraphs of a run: none if it is blank, more than one where two line breaks part it. */
export function paragraph(run: Run): Element[] {
  return partsOf(run)
    .map(tidyRun)
    .filter(children => children.length > 0)
    .map(children => ({ type: 'element', tagName: 'p', properties: {}, children }));
}
