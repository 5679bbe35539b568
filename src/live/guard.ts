// What the rules found, once more with the page in view: an article keeps its byline and its short last paragraph anyway, for there
// the text is chosen line by line; on the page itself a box that is too wide would take them along.
import type { FoundBlock } from '../core/clean/clean';
import { segments } from '../core/clean/kinds';
import { speechOf } from '../core/clean/phrase-match';
import type { Surroundings } from '../core/clean/rule';
import { type Block, linesAt } from '../core/clean/survey';
import { isPressed, isWord } from './line-signs';
import { elementsOfLine } from './own-parts';
import { headlineAt, isSentence } from './page-parts';
import type { Region } from './story-region';
import { teaserLines } from './teasers';

/** What publishers call the author and the date. */
const BYLINE =
  'time,[rel=author],[itemprop=author],[class*=author i],[class*=byline i],[class*=publish i],[class*=date i],[class*=timestamp i]';

const BY = /^(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v|[Aa]f)\s\p{Lu}/u;

/** Narrows blocks to the lines in them that tell of a prompt, where others stand in them that may be the story's. */
export function guarded(
  found: readonly FoundBlock[],
  { surroundings, region }: { surroundings: Surroundings; region: Region },
): FoundBlock[] {
  const headline = headlineAt(surroundings, region);
  const teasers = new Set(teaserLines(surroundings));
  const isHead = (number: number) => number > headline && number < region.story.from;
  const isStory = (number: number) =>
    isHead(number) ? isHeadLine(number, surroundings) : !teasers.has(number) && isSilentSentence(number, surroundings);
  const hasWords = (number: number) => surroundings.survey.blocks[number]?.text !== '';
  return found.flatMap(block => {
    const stays = block.numbers.filter(isStory);
    // Where not one line tells, the rule has read the block as a whole.
    const isWhole = stays.length === block.numbers.filter(hasWords).length;
    return stays.length === 0 || isWhole ? block : narrowed(block, { without: new Set(stays), surroundings });
  });
}

/** A line of the head that nothing but a name around it tells of: the author, the date, the standfirst. */
function isHeadLine(number: number, surroundings: Surroundings): boolean {
  const block = surroundings.survey.blocks[number];
  if (!block || isPressed(block) || !(isSentence(block) || isByline(block))) return false;
  return !segments([number], surroundings)[0]?.evidence.some(isWord);
}

function isByline({ element, text }: Block): boolean {
  const isCalled = element.matches(BYLINE) || element.querySelector(BYLINE) !== null;
  return isCalled || element.parentElement?.matches(BYLINE) === true || BY.test(text);
}

/** A long line, though it end without a full stop: sentences that do were read by the rule itself. */
function isSilentSentence(number: number, surroundings: Surroundings): boolean {
  const block = surroundings.survey.blocks[number];
  if (!block || block.prose || !isSentence(block)) return false;
  return segments([number], surroundings)[0]?.kind === null && speechOf(block, surroundings.phrases).kinds.size === 0;
}

function narrowed(
  block: FoundBlock,
  { without, surroundings }: { without: ReadonlySet<number>; surroundings: Surroundings },
): FoundBlock[] {
  const { blocks } = surroundings.survey;
  const numbers = block.numbers.filter(number => !without.has(number) && blocks[number]?.text !== '');
  const elements = numbers.flatMap(number => elementsOfLine(number, { survey: surroundings.survey, staying: without }));
  const text = linesAt(surroundings.survey, numbers);
  return elements.length === 0 ? [] : [{ ...block, elements, numbers, text }];
}
