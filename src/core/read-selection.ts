// What the reader selected on a page, as an article: the page's own head, and a body of the selected text alone.
import type { Article, Reading } from './article';
import { shownIn } from './clean/shown';
import { detect } from './detect/detect';
import { baseOf } from './extract/prepare';
import { readMetadata } from './metadata/metadata';
import { describe } from './quotes/anchor';
import { findQuotes } from './quotes/quotes';
import { linkToWords } from './quotes/text-fragment';
import type { ReadOptions } from './read-article';
import { buildBody } from './tree/build';
import { withoutHead } from './tree/head';
import { bodyText, captionsOf, countWords, readingMinutes } from './tree/text';

/** Reads the selected ranges of a page; `no-selection` if they hold no text. The page is not changed. */
export function readSelection(page: Document, ranges: readonly Range[], { address }: ReadOptions): Reading {
  const detection = detect(page, { address });
  const base = baseOf(page, address);
  const copy = page.implementation.createHTMLDocument('');
  for (const range of ranges) copyInto(copy.body, range, shownIn(page.body));
  const built = buildBody(copy.body, { base, numberOf: () => undefined, wants: () => true });
  const sample = bodyText(built.body);
  if (sample === '') return { ok: false, problem: 'no-selection', detection };
  const metadata = readMetadata(page, { address, base, aboveText: [], paragraphs: [], lastLine: '', sample });
  const { body } = withoutHead(built, metadata);
  const text = bodyText(body);
  const words = countWords(text);
  const article: Article = {
    version: 1,
    // The address names the words as well: the selection is another thing than the whole article, in the library too.
    address: linkToWords(address, describe(text, 0, text.length), text),
    ...metadata,
    leadPicture: null,
    body,
    words,
    readingMinutes: readingMinutes(text, words),
    quotes: findQuotes({ ...metadata, body: text, captions: captionsOf(body) }),
    hidden: [],
    notices: ['selection'],
    detection,
  };
  return { ok: true, article };
}

/**
 * Copies what a range holds and the page shows. Into a document that is drawn nowhere and node by node: cloned on the page, pictures
 * would be fetched and the page's own elements would come alive.
 */
function copyInto(parent: Element, range: Range, isShown: (element: Element) => boolean): void {
  const root = range.commonAncestorContainer;
  const around = root.nodeType === root.ELEMENT_NODE ? root : root.parentNode;
  const copy = around && (isBody(around) ? null : parent.ownerDocument.importNode(around));
  if (copy) parent.append(copy);
  const nodes = isElement(root) ? [...root.childNodes] : [root];
  for (const node of nodes) copyNode(isElement(copy) ? copy : parent, node, { range, isShown });
}

interface Copying {
  range: Range;
  isShown: (element: Element) => boolean;
}

function copyNode(parent: Element, node: Node, copying: Copying): void {
  if (!copying.range.intersectsNode(node)) return;
  if (isText(node)) parent.append(selectedText(node, copying.range));
  if (!isElement(node) || !copying.isShown(node)) return;
  const copy = parent.ownerDocument.importNode(node);
  parent.append(copy);
  for (const child of node.childNodes) copyNode(copy, child, copying);
}

/** Gives what of a text the range holds. */
function selectedText(node: CharacterData, { startContainer, startOffset, endContainer, endOffset }: Range): string {
  const from = node === startContainer ? startOffset : 0;
  return node.data.slice(from, node === endContainer ? endOffset : undefined);
}

function isBody(node: Node): boolean {
  return node === node.ownerDocument?.body || node === node.ownerDocument?.documentElement;
}

function isElement(node: Node | null): node is Element {
  return node?.nodeType === 1;
}

function isText(node: Node): node is CharacterData {
  return node.nodeType === 3;
}
