// What runs inside the browser for the bench of live cleaning: what is visible before, the cleaning, what is visible after.
import { findBlocks } from '../src/core/clean/clean';
import { cleanInPlace } from '../src/live/clean-in-place';

/** A labelled prompt, as ../shared/prompts/labels.jsonl has it. */
interface Label {
  category: string;
  selector?: string;
  text: string;
  parts?: string[];
}

/** What became of a label: `unseen` was not visible before the cleaning, `lost` has no element on this page. */
type Fate = 'gone' | 'visible' | 'unseen' | 'lost';

interface LiveResult {
  /** The page's visible text after the cleaning. */
  text: string;
  hidden: { kind: string; rule: string; text: string }[];
  fates: Fate[];
  /** True paragraphs that were visible before and are no longer, and how many were visible before. */
  eaten: string[];
  paragraphs: number;
  /** Height of the document before and after, and of the window, in pixels. */
  heights: [number, number, number];
  /** Whether the page scrolled before and after, if it is higher than the window. */
  scrolls: [boolean, boolean];
  /** The page's markup after the restore is what it was. */
  restored: boolean;
  /** Milliseconds until the first look was over. */
  ms: number;
}

/** Characters of a paragraph or a part that have to be found again; the same as in score.mjs. */
const START = 60;
const LONG = 25;
const FEWEST_WORDS = 8;

const squeeze = (text: string) =>
  text.normalize('NFKC').replace(/[‘’ʼ]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim().toLowerCase();

const visibleText = (element: HTMLElement) => (element.checkVisibility() ? element.innerText : '');

/** Says whether one of a prompt's lines is to be seen in its element. */
function isVisible({ parts, text }: Label, element: HTMLElement): boolean {
  const lines = visibleText(element).split(/\n+/).map(squeeze).filter(Boolean);
  const flat = lines.join(' ');
  const wanted = (parts?.length ? parts : [text]).map(squeeze).filter(Boolean);
  return wanted.some(part =>
    part.length >= LONG ? flat.includes(part.slice(0, START)) : lines.includes(part) || flat === part,
  );
}

function elementOf({ selector }: Label): HTMLElement | null {
  try {
    const found = selector ? document.querySelector(selector) : null;
    return found instanceof HTMLElement ? found : null;
  } catch {
    // A selector that this browser does not read has no element here.
    return null;
  }
}

function paragraphsIn(truth: string): string[] {
  const flat = squeeze(document.body.innerText);
  return truth
    .split(/\n+/)
    .map(squeeze)
    .filter(line => line.split(' ').length >= FEWEST_WORDS && flat.includes(line.slice(0, START)));
}

function scrolls(): boolean {
  scrollTo(0, 100_000);
  const moved = scrollY > 0 || document.documentElement.scrollHeight <= innerHeight + 1;
  scrollTo(0, 0);
  return moved;
}

/** Cleans the page that is open and says what is gone; `stays` leaves it cleaned, for a picture. */
async function run(labels: Label[], truth: string, stays: 'cleaned' | 'restored'): Promise<LiveResult> {
  const before = document.documentElement.outerHTML;
  const elements = labels.map(elementOf);
  const seen = elements.map((element, at) => element !== null && isVisible(parseLabel(labels[at]), element));
  const paragraphs = paragraphsIn(truth);
  const height = document.documentElement.scrollHeight;
  const didScroll = scrolls();
  const hidden = findBlocks(document, { address: document.URL }).map(({ kind, rule, text }) => ({ kind, rule, text }));
  const begun = performance.now();
  const cleaning = cleanInPlace(document, { wanted: 'this page', changed: () => undefined });
  const ms = performance.now() - begun;
  const text = document.body.innerText;
  const flat = squeeze(text);
  const fates = labels.map((label, at): Fate => {
    const element = elements[at];
    if (!element) return 'lost';
    if (!seen[at]) return 'unseen';
    return isVisible(label, element) ? 'visible' : 'gone';
  });
  const eaten = paragraphs.filter(line => !flat.includes(line.slice(0, START)));
  const heights: [number, number, number] = [height, document.documentElement.scrollHeight, innerHeight];
  const doesScroll: [boolean, boolean] = [didScroll, scrolls()];
  if (stays === 'restored') cleaning.stop();
  const restored = stays === 'cleaned' || document.documentElement.outerHTML === before;
  return { text, hidden, fates, eaten, paragraphs: paragraphs.length, heights, scrolls: doesScroll, restored, ms };
}

function parseLabel(label: Label | undefined): Label {
  return label ?? { category: 'other', text: '' };
}

Object.assign(globalThis, { runLive: run });
