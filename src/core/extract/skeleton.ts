// A page of its own for Readability: boxes, lines and links without all that is no text. A tenth of the elements, so a part of the time.

/** A line of text or a picture of the page, as the survey gives it. */
export interface PageLine {
  element: Element;
  /** Its own text in one line; empty for a picture. */
  text: string;
  /** Characters of the text that stand in links. */
  linked: number;
  /** It reads like a paragraph of a story. */
  prose: boolean;
  /** The page's own styles hide it. */
  hidden: boolean;
}

export interface SkeletonOptions {
  page: Document;
  /** Attribute under which a line carries its number. */
  numberMark: string;
  /** Numbers of lines that are known to be no part of the story. */
  without: ReadonlySet<number>;
  /** Whether boxes keep their names (class, id). */
  names: 'kept' | 'left out';
}

/** What Readability looks at beside names and text. */
const ATTRIBUTES = { kept: ['class', 'id', 'role', 'rel', 'itemprop'], 'left out': ['role', 'rel', 'itemprop'] };
/** Words on controls are no lines to Readability. */
const CONTROLS = 'option,select,button,label,textarea';
/** An element that may hold a line itself; all others hold it in a paragraph, or Readability would make a new, unnumbered one. */
const LINE_HOLDERS = new Set('p h1 h2 h3 h4 h5 h6 li td th dt dd blockquote pre figcaption address caption'.split(' '));
const NAME = /^[a-z][a-z0-9-]*$/;

/** Builds it. The page is not changed. */
export function skeletonOf(
  lines: readonly PageLine[],
  { page, numberMark, without, names }: SkeletonOptions,
): Document {
  const skeleton = emptyLike(page);
  const shells = new Map<Element, Element>([[page.body, skeleton.body]]);
  const shellOf = (element: Element): Element => {
    const known = shells.get(element);
    if (known) return known;
    const shell = shellFor(element, skeleton, ATTRIBUTES[names]);
    shells.set(element, shell);
    (element.parentElement ? shellOf(element.parentElement) : skeleton.body).append(shell);
    return shell;
  };
  for (const [number, line] of lines.entries()) {
    if (line.text === '' || line.hidden || without.has(number) || line.element.closest(CONTROLS)) continue;
    const holder = holderIn(shellOf(line.element), skeleton);
    holder.setAttribute(numberMark, String(number));
    addWords(holder, line, skeleton);
  }
  return skeleton;
}

function holderIn(shell: Element, skeleton: Document): Element {
  if (LINE_HOLDERS.has(shell.localName) && !shell.firstChild) return shell;
  const holder = skeleton.createElement('p');
  shell.append(holder);
  return holder;
}

/** A line's links stand at its end: what counts is how much of the line they are. */
function addWords(holder: Element, { text, linked }: PageLine, skeleton: Document): void {
  const free = text.slice(0, Math.max(0, text.length - linked));
  if (free !== '') holder.append(free);
  if (linked === 0) return;
  const link = skeleton.createElement('a');
  link.setAttribute('href', 'https://linked.invalid/');
  link.append(text.slice(free.length));
  holder.append(link);
}

function shellFor(element: Element, skeleton: Document, attributes: readonly string[]): Element {
  const shell = skeleton.createElement(NAME.test(element.localName) ? element.localName : 'div');
  for (const name of attributes) {
    const value = element.getAttribute(name);
    if (value !== null) shell.setAttribute(name, value);
  }
  return shell;
}

function emptyLike(page: Document): Document {
  const skeleton = parseCloned(page.cloneNode(false));
  const html = skeleton.createElement('html');
  const head = skeleton.createElement('head');
  const title = skeleton.createElement('title');
  title.append(page.title);
  // Readability looks for a byline in every box, and takes that out, unless it is told one.
  const byline = skeleton.createElement('meta');
  byline.setAttribute('name', 'author');
  byline.setAttribute('content', 'known');
  head.append(title, byline);
  html.append(head, skeleton.createElement('body'));
  skeleton.append(html);
  return skeleton;
}

/** The types of the DOM do not say that a document's clone is a document. */
export function parseCloned(clone: Node): Document {
  return clone as Document;
}
