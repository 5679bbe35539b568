import { isInline } from '../core/clean/element-kinds';
import { type Block, type Survey, squeeze } from '../core/clean/survey';
import { isSentence } from './page-parts';

/**
 * Gives the elements with which a line goes. It may share its element with sentences of the story: then it goes with the parts of
 * it that are its own, if they are all of it, and else not at all.
 */
export function elementsOfLine(block: Block | undefined, survey: Survey): Element[] {
  if (!block) return [];
  return holdsOtherSentences(block, survey) ? ownParts(block) : [block.element];
}

function holdsOtherSentences(block: Block, { spans, blocks }: Survey): boolean {
  const span = spans.get(block.element);
  return span === undefined || blocks.slice(span.from, span.to).some(other => other !== block && isSentence(other));
}

function ownParts({ element, text }: Block): Element[] {
  const parts = [...element.children].filter(
    child => isInline(child.localName) && text.includes(squeeze(child.textContent ?? '')),
  );
  return squeeze(parts.map(part => part.textContent).join(' ')) === text ? parts : [];
}
