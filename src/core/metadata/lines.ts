/** A line that stands by the headline. */
export interface Line {
  element: Element;
  text: string;
  /** Stands before the headline. */
  before: boolean;
}

/** Lines looked at after the headline, and before it. */
const AFTER = 24;
const BEFORE = 8;
/** A line as long as this is a paragraph: the text has begun. */
const PARAGRAPH = 400;

const INLINE = new Set('a abbr b bdi cite em font i mark q s small span strong sub sup time u'.split(' '));
const SKIPPED = 'script,style,noscript,template,svg,nav,figure,form,select';

function blockOf(node: Node): Element | null {
  let element = node.parentElement;
  while (element && INLINE.has(element.localName) && element.parentElement) element = element.parentElement;
  return element;
}

/** Chooses the page's headline: the h1 that its title repeats, else the only or the first with words. */
export function headlineElement(page: Document): Element | null {
  const all = [...page.querySelectorAll('h1')].filter(element => /\p{L}/u.test(element.textContent ?? ''));
  const title = bare(page.querySelector('title')?.textContent ?? '');
  const repeated = all.filter(
    element => bare(element.textContent ?? '').length > 8 && title.includes(bare(element.textContent ?? '')),
  );
  const inArticle = all.filter(element => element.closest('article,main,[role=main]'));
  return repeated[0] ?? inArticle[0] ?? all[0] ?? null;
}

const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Collects the lines around the headline in the order of the page, the headline itself left out. */
export function linesByHeadline(page: Document): Line[] {
  const headline = headlineElement(page);
  if (!page.body || !headline) return [];
  const lines: Line[] = [];
  const walker = page.createTreeWalker(page.body, 4);
  let before = true;
  let afterwards = 0;
  for (let node = walker.nextNode(); node && afterwards < AFTER; node = walker.nextNode()) {
    if (headline.contains(node)) {
      before = false;
      continue;
    }
    const element = /\S/.test(node.nodeValue ?? '') ? blockOf(node) : null;
    if (!element || element.closest(SKIPPED)) continue;
    const last = lines.at(-1);
    if (last?.element === element && last.before === before) last.text += node.nodeValue ?? '';
    else {
      if (last && !before && !last.before && last.text.length > PARAGRAPH) break;
      lines.push({ element, text: node.nodeValue ?? '', before });
      if (!before) afterwards++;
    }
  }
  return near(lines.map(line => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() })));
}

function near(lines: Line[]): Line[] {
  return [...lines.filter(line => line.before).slice(-BEFORE), ...lines.filter(line => !line.before)];
}
