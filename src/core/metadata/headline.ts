import { type Candidate, firstOf } from './candidate';
import { textIn } from './json-ld';
import { headlineElement } from './lines';
import { meta, type Source } from './source';

const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** Share of the shorter text's words that the other has, 0 to 1. */
export function likeness(one: string, other: string): number {
  const a = words(one);
  const b = words(other);
  const shared = [...a].filter(word => b.has(word)).length;
  return a.size && b.size ? shared / Math.min(a.size, b.size) : 0;
}

/** From this likeness an h1 and what the page's head says are the same headline in two wordings. */
const SAME = 0.5;

/** A shorter text at the end of an h1 is no headline of its own, in characters. */
const LEAST_HEADLINE = 20;

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Takes the publisher's name off the end or the start of a title; a dash or colon of the headline itself stays. */
export function withoutPublisher(title: string, publisher: string): string {
  const names = [publisher, publisher.replace(/^the /i, '')].filter(name => name.length > 1);
  for (const name of names) {
    const escaped = name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    const stripped = title
      .replace(new RegExp(`\\s*[|–—»:·•-]+\\s*(?:the )?${escaped}(?:\\.\\w{2,3})?\\s*$`, 'i'), '')
      .replace(new RegExp(`^(?:the )?${escaped}\\s*[|–—»:·•-]+\\s*`, 'i'), '');
    if (stripped && stripped !== title) return stripped;
  }
  return title;
}

/** The words of an element in one line; a line break parts words too. */
function wordsOf(element: Element | null): string {
  const walk = (node: Node): string =>
    node.nodeType === 3
      ? (node.nodeValue ?? '')
      : node.nodeName.toLowerCase() === 'br'
        ? ' '
        : [...node.childNodes].map(walk).join('');
  return element ? oneLine(walk(element)) : '';
}

function visible({ page, article }: Source): string | null {
  const element = headlineElement(page);
  const text = element ? wordsOf(element) : '';
  if (!text) return null;
  const said = [
    textIn(article?.headline),
    meta(page, 'og:title', 'twitter:title'),
    page.querySelector('title')?.textContent ?? '',
  ];
  if (!said.some(other => other && likeness(text, other) >= SAME)) return null;
  return withoutKicker(text, said.map(oneLine));
}

/** Takes a kicker off an h1 that holds both, where the head of the page has the headline alone ("Minority in Syria" before it). */
function withoutKicker(text: string, said: readonly string[]): string {
  const alone = said.find(other => other.length > LEAST_HEADLINE && text.length > other.length && text.endsWith(other));
  return alone ?? text;
}

function table(publisher: string): Candidate<string>[] {
  return [
    { from: 'the h1 that the head of the page repeats', read: visible },
    { from: 'structured data', read: ({ article }) => withoutPublisher(textIn(article?.headline), publisher) },
    { from: 'og:title', read: ({ page }) => withoutPublisher(meta(page, 'og:title', 'twitter:title'), publisher) },
    { from: 'the only h1', read: ({ page }) => wordsOf(headlineElement(page)) },
    {
      from: 'the title of the page',
      read: ({ page }) => withoutPublisher(oneLine(page.querySelector('title')?.textContent ?? ''), publisher),
    },
  ];
}

/** Reads the headline as the page shows it. */
export function headlineOf(source: Source, publisher: string): string {
  return firstOf(table(publisher), source, '');
}
