import { isInline } from '../core/clean/element-kinds';
import { type Block, numbersIn, type Survey, squeeze } from '../core/clean/survey';
import { isSentence } from './page-parts';

/**
 * Gives the elements with which a line goes. It may share its element with lines that stay: then it goes with the parts of it that
 * are its own, if they are all of it, and else not at all.
 */
export function elementsOfLine(
  number: number,
  { survey, staying = NONE }: { survey: Survey; staying?: ReadonlySet<number> },
): Element[] {
  const block = survey.blocks[number];
  const span = block && survey.spans.get(block.element);
  if (!block) return [];
  const others = span ? numbersIn(span).filter(other => other !== number) : [];
  const isAlone = span !== undefined && !others.some(other => staying.has(other) || isLong(survey.blocks[other]));
  return isAlone ? [block.element] : ownParts(block);
}

const NONE: ReadonlySet<number> = new Set();
const isLong = (block: Block | undefined) => block !== undefined && isSentence(block);

function ownParts({ element, text }: Block): Element[] {
  const parts = [...element.children].filter(
    child => isInline(child.localName) && text.includes(squeeze(child.textContent ?? '')),
  );
  return squeeze(parts.map(part => part.textContent).join(' ')) === text ? parts : [];
}
