// What stands in shadow roots: the rules read documents, so the content of a root is copied into one, and what they find there is
// found again in the root.
import { type FoundBlock, findBlocks } from '../core/clean/clean';

/** Gives the shadow root of an element, the closed one too where the browser shows it to extensions; null if it has none. */
export type RootOf = (element: Element) => ShadowRoot | null;

/** Characters of a root's text: below it there is no prompt, above it there is an application. */
const SHORTEST = 20;
const LONGEST = 6_000;
/** Roots that are read in one look: pages made of components have thousands. */
const MOST_ROOTS = 60;
/** Share of a root's text above which its host goes as a whole. */
const MOST_OF_ROOT = 0.5;
/** What tells the rules whose page it is. */
const NAMES = 'title,meta[property="og:site_name"],meta[name="application-name"]';

/** Finds the shadow roots of a page, those in other roots too. */
export function rootsOf(page: Document | ShadowRoot, rootOf: RootOf): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  for (const element of page.querySelectorAll('*')) {
    const root = rootOf(element);
    if (root !== null) found.push(root, ...rootsOf(root, rootOf));
    if (found.length >= MOST_ROOTS) break;
  }
  return found.slice(0, MOST_ROOTS);
}

/** Finds prompts in shadow roots: the host where it holds hardly anything else, else the elements in the root. */
export function findInRoots(page: Document, roots: readonly ShadowRoot[]): FoundBlock[] {
  return roots.flatMap(root => findInRoot(page, root));
}

function findInRoot(page: Document, root: ShadowRoot): FoundBlock[] {
  const length = textLength(root);
  if (length < SHORTEST || length > LONGEST) return [];
  const { copy, twins } = copyApart(page, root.children);
  const blocks = findBlocks(copy, { address: page.URL });
  const letters = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const [first] = blocks;
  // A host with paragraphs of its own shows them through a slot: only what stands in the root may go.
  const isAll = letters > length * MOST_OF_ROOT && (root.host.textContent ?? '').trim() === '';
  if (first && isAll) return [{ ...first, elements: [root.host], text: blocks.map(({ text }) => text).join('\n') }];
  return blocks.map(block => ({
    ...block,
    elements: block.elements.flatMap(element => twins.get(element) ?? [...root.children]),
  }));
}

function textLength(root: ShadowRoot): number {
  let length = 0;
  for (const child of root.children) if (!isSilent(child)) length += (child.textContent ?? '').trim().length;
  return length;
}

const isSilent = (element: Element) => /^(?:style|script|link|template)$/.test(element.localName);

/** Copies elements into a document of their own that says whose page it is; gives each copy's original too. */
export function copyApart(
  page: Document,
  children: Iterable<Element>,
): { copy: Document; twins: Map<Element, Element> } {
  const copy = page.implementation.createHTMLDocument('');
  copy.documentElement.lang = page.documentElement.lang;
  for (const name of page.querySelectorAll(NAMES)) copy.head.append(copy.importNode(name, true));
  const twins = new Map<Element, Element>();
  const box = copy.createElement('div');
  copy.body.append(box);
  for (const child of children) {
    if (isSilent(child)) continue;
    const twin = copy.importNode(child, true);
    box.append(twin);
    pair(twin, child, twins);
  }
  return { copy, twins };
}

function pair(twin: Element, original: Element, twins: Map<Element, Element>): void {
  twins.set(twin, original);
  const originals = original.querySelectorAll('*');
  for (const [at, inner] of twin.querySelectorAll('*').entries()) {
    const match = originals[at];
    if (match) twins.set(inner, match);
  }
}
