// The parts of a page on which something else than the story stands: the site's frame, the story's head.
import { FRAME } from '../core/clean/frame';
import { linkedShare } from '../core/clean/prose';
import type { Surroundings } from '../core/clean/rule';
import type { Block } from '../core/clean/survey';
import type { Region } from './story-region';

/** Where a site's own foot stands, though it is no footer by its element. */
const FOOT =
  '#footer,.footer,[id*=site-footer i],[class*=site-footer i],[class*=page-footer i],[class*=global-footer i]';
const STORY = 'article,main,[role=main]';
/** Characters from which a line is no label (one line of print). */
const LONG = 80;
/** Share of a line in links above which it is none of the story's sentences. */
const MOST_LINKED = 0.5;

/** Says whether an element belongs to the site's frame, which stays on a page that is cleaned in place. */
export function isFrame(element: Element): boolean {
  const frame = element.closest(`${FRAME},${FOOT}`);
  return frame !== null && frame.closest(STORY) === null;
}

/** Gives the number of the story's headline: the last h1 before its text. */
export function headlineAt({ survey }: Surroundings, { story }: Region): number {
  const lines = [...survey.body.querySelectorAll('h1')].map(element => survey.spans.get(element)?.from ?? -1);
  return Math.max(-1, ...lines.filter(line => line < story.from));
}

/** Says whether an element above the headline is the story's all the same: of its article, or of the head that holds the headline. */
export function isStoryHead(element: Element, region: Region): boolean {
  const head = element.closest('article,header');
  return head !== null && (head.contains(region.element) || head.querySelector('h1') !== null);
}

/** Says whether a line is long and no link: a sentence, or like one, whatever it ends with. */
export function isSentence(block: Block): boolean {
  return block.prose || (block.text.length >= LONG && linkedShare(block) < MOST_LINKED);
}
