import type { Source } from './source';

/** Texts of elements that are named after an author, surest first; each list stands for one way of naming. */
export interface Marks {
  /** `rel="author"`. */
  linked: string[];
  /** Elements called an author's name. */
  named: string[];
  /** Links to an author's page. */
  profiles: string[];
  /** Links within a byline. */
  within: string[];
  /** Whole lines called byline, author, writer. */
  lines: string[];
}

const NAME = /(?:author|byline|autor|auteur|writer)(?:s?[-_]{0,2}|__)(?:name|link|title)|(?:^|\s)fn(?:\s|$)/i;
const LINE =
  /byline|author|autor(?:en|in|es)?(?![a-z])|auteur|writer|journalist|reporter|redakteur|signature|firma(?![a-z])/i;
const PROFILE =
  /\/(?:authors?|autor(?:en|es|a)?|auteurs?|autori|by|profiles?|people|journalist\w*|redakteur\w*|skribent\w*)\//i;
/** What the engine may look for without us: parts of the names that need no folding of case, so that few elements reach us. */
const SUSPECTS = [
  ...['uthor', 'yline', 'utor', 'uteur', 'riter', 'ournalist', 'eporter', 'edakteur', 'ignature', 'firma'].map(
    part => `[class*=${part}]`,
  ),
  ...['[id*=uthor]', '[id*=yline]', '[data-testid*=yline]', '[data-testid*=uthor]', '[data-component*=yline]', '.fn'],
  ...['[rel~=author]', 'a[href*="/auth"]', 'a[href*="/aut"]', 'a[href*="/by/"]', 'a[href*="/profile"]'],
  ...['a[href*="/people/"]', 'a[href*="/journalist"]', 'a[href*="/redakteur"]', 'a[href*="/skribent"]'],
  ...['[class*=yline] a', '[class*=uthor] a', '[data-testid*=yline] a'],
].join(',');
/** Places whose authors are not the story's. */
const ELSEWHERE =
  'footer,nav,aside,[class*=comment i],[id*=comment i],[class*=related i],[class*=teaser i],[class*=sidebar i],[class*=recommend i]';
/** Longest printed byline, in characters. */
export const LONGEST_BYLINE = 150;
/** Elements looked at: a byline stands near the headline or the end of the story. */
const MOST_ELEMENTS = 3_000;
/** Marked elements of one kind that are read: more are a list of the publisher's authors. */
const MOST_MARKS = 24;
/** Nodes within a byline's element; one with more holds a text. */
const MOST_NODES = 60;

/** Gives the words of an element in one line, with a blank where two elements meet; '' for what is longer than a byline. */
export function lineOf(element: Element): string {
  let line = '';
  let nodes = 0;
  const walk = (node: Node): void => {
    if (line.length > LONGEST_BYLINE * 2 || nodes++ > MOST_NODES) return;
    if (node.nodeType === 3) line += ` ${node.nodeValue ?? ''}`;
    else if (!/^(?:style|script|svg|button)$/i.test(node.nodeName))
      for (let child = node.firstChild; child; child = child.nextSibling) walk(child);
  };
  walk(element);
  line = line
    .replace(/\s+/g, ' ')
    .replace(/ ([,;.])/g, '$1')
    .trim();
  return nodes <= MOST_NODES && line.length > 1 && line.length <= LONGEST_BYLINE ? line : '';
}

/** Collects the marked elements of the story's part of the page, in one walk over it. */
export function marksIn({ page, headline }: Source): Marks {
  const marks: Marks = { linked: [], named: [], profiles: [], within: [], lines: [] };
  const scope = headline?.closest('article,main,[role=main]') ?? page.body;
  const firsts = new Map<keyof Marks, Element>();
  let seen = 0;
  for (const element of scope?.querySelectorAll(SUSPECTS) ?? []) {
    if (seen++ > MOST_ELEMENTS) break;
    const kind = kindOf(element);
    if (!kind || marks[kind].length >= MOST_MARKS || element.closest(ELSEWHERE)) continue;
    const first = firsts.get(kind);
    // Authors of one story stand together; the next such element far off is that of another story or of a comment.
    if (first && kind !== 'lines' && !around(first).contains(element)) continue;
    const text = lineOf(element);
    if (!text) continue;
    marks[kind].push(text);
    firsts.set(kind, first ?? element);
  }
  return marks;
}

/** The element three levels up: that of the byline as a whole. */
function around(element: Element): Element {
  const parent = element.parentElement ?? element;
  const next = parent.parentElement ?? parent;
  return next.parentElement ?? next;
}

const MARKS_OF_NAME = ['class', 'id', 'data-testid', 'data-component'];
const nameOf = (element: Element) => MARKS_OF_NAME.map(name => element.getAttribute(name) ?? '').join(' ');

function kindOf(element: Element): keyof Marks | null {
  const isLink = element.localName === 'a';
  if (isLink && /(?:^|\s)author(?:\s|$)/.test(element.getAttribute('rel') ?? '')) return 'linked';
  const name = nameOf(element);
  if (NAME.test(name)) return 'named';
  if (isLink && PROFILE.test(element.getAttribute('href') ?? '')) return 'profiles';
  if (LINE.test(name)) return 'lines';
  return isLink && LINE.test(nameOf(element.parentElement ?? element)) ? 'within' : null;
}
