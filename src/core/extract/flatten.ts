/** Deepest nesting that is walked; a parser's own limit is 512, only scripts nest deeper (Readability is quadratic in it). */
const DEEPEST = 400;

const WRAPPERS = new Set('div span section article main center font header footer aside b i em strong'.split(' '));

/** Takes wrappers out of branches that are nested deeper than DEEPEST; no word is lost. Changes what it is given: a copy. */
export function flatten(root: Element): void {
  if (!isDeep(root)) return;
  const open: { node: Element; depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    const unwraps = depth > DEEPEST && WRAPPERS.has(node.localName) && node.firstElementChild !== null;
    const children = [...node.children];
    if (unwraps) node.replaceWith(...node.childNodes);
    for (const child of children) open.push({ node: child, depth: unwraps ? depth : depth + 1 });
  }
}

/** Says whether branches are nested deeper than DEEPEST. Walks once without recursion: most pages are some dozens deep and need nothing done. */
export function isDeep(root: Element): boolean {
  let depth = 0;
  let node: Element = root;
  for (;;) {
    const child = node.firstElementChild;
    if (child) {
      node = child;
      if (++depth > DEEPEST) return true;
      continue;
    }
    while (node !== root && !node.nextElementSibling) {
      node = node.parentElement ?? root;
      depth--;
    }
    if (node === root) return false;
    node = node.nextElementSibling ?? root;
  }
}
