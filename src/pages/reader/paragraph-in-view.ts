// The paragraph that the reader is at: the one at the top of what is to be seen.
import type { Anchor, Article } from '../../core/article';
import { describe } from '../../core/quotes/anchor';
import { bodyText } from '../../core/tree/text';

const PARAGRAPHS = '.story-body :is(p, li, blockquote, h2, h3, h4, h5, h6, td, th, dd, dt, pre)';
/** Pixels of a paragraph that must be left in view: less is the end of one that has been read. */
const LEAST = 24;

/** Where the reader is in a story: at its beginning, or at a paragraph further on. */
export interface PlaceInView {
  anchor: Anchor;
  at: 'beginning' | 'further on';
}

/** Finds the paragraph at the top of the view; null if the story has none. */
export function paragraphInView(page: Document, article: Article): PlaceInView | null {
  const edge = Math.max(0, page.querySelector('.reader-bar')?.getBoundingClientRect().bottom ?? 0);
  const paragraphs = [...page.querySelectorAll(PARAGRAPHS)].filter(isWords);
  const [first] = paragraphs;
  if (!first) return null;
  const found = paragraphs.find(paragraph => paragraph.getBoundingClientRect().bottom > edge + LEAST);
  const isBegun = first.getBoundingClientRect().top < edge;
  return {
    anchor: anchorOf(wordsIn((isBegun && found) || first), bodyText(article.body)),
    at: isBegun ? 'further on' : 'beginning',
  };
}

/** A paragraph of the story itself: none that holds others, and no block that was hidden and is shown again. */
function isWords(paragraph: Element): boolean {
  const isStory = paragraph.querySelector('p, li, blockquote, td') === null && !paragraph.closest('.shown-hidden');
  return isStory && wordsIn(paragraph) !== '';
}

function wordsIn(paragraph: Element): string {
  return (paragraph.textContent ?? '').replace(/[^\S\u00a0]+/g, ' ').trim();
}

function anchorOf(words: string, text: string): Anchor {
  const start = text.indexOf(words);
  return start < 0 ? { exact: words, prefix: '', suffix: '', start: 0 } : describe(text, start, start + words.length);
}
