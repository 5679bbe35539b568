import { findAsking } from '../ask';
import { cover } from '../enclose';
import { label } from '../lexicon';
import { sharesPage as isShareAddress, linkOf } from '../pointer';
import type { Finding, Rule, Surroundings } from '../rule';
import { isShareLabel } from '../share-labels';
import type { Block } from '../survey';

/** Labels in a row from which they are a bar, not a word. */
const ROW = 2;

const sharesPage = (block: Block) => isShareAddress(linkOf(block));

/** Finds rows of share labels, and single ones that a name or an address gives away. */
function findBars(surroundings: Surroundings): Finding[] {
  const { survey } = surroundings;
  const found: Finding[] = [];
  for (let from = 0; from < survey.blocks.length; from++) {
    let to = from;
    const evidence: string[] = [];
    for (let block = survey.blocks[to]; block && block.text !== '' && isShare(block); block = survey.blocks[++to]) {
      evidence.push(label(block.text));
    }
    if (to === from) continue;
    const first = survey.blocks[from];
    const named = first ? nameAround(first.element, surroundings) : null;
    if (to - from >= ROW || named || (first && sharesPage(first))) {
      found.push({ elements: cover(survey, { from, to }), evidence: named ? [...evidence, `.${named}`] : evidence });
    }
    from = to;
  }
  return found;
}

const isShare = (block: Block) => isShareLabel(block.text) || (block.text.length < 40 && sharesPage(block));

function nameAround(element: Element, { named }: Surroundings): string | null {
  for (let at: Element | null = element, steps = 0; at && steps < 4; at = at.parentElement, steps++) {
    const name = named.get(at)?.get('social');
    if (name) return name;
  }
  return null;
}

/** Bars that share, print or save the page, and calls to follow the publisher. */
export const shareBar: Rule = {
  id: 'share-bar',
  kind: 'social',
  reason: 'Asks to share the page or to follow the publisher elsewhere.',
  find: surroundings => [...findBars(surroundings), ...findAsking('social', surroundings)],
};
