import { cover, enclose, standsAlone } from '../enclose';
import { namedAs } from '../names';
import { whatIsSaid } from '../phrase-match';
import { linkedShare } from '../prose';
import type { Finding, Rule, Surroundings } from '../rule';
import { type Block, type Span, within } from '../survey';

/** Share of its characters in links from which a line is a pointer and nothing else. */
const ALL_LINK = 0.9;
/** Characters that may stand around an announcement: a headline and a sentence about it. */
const CARD = 320;
/** Share in links from which a list is one of pointers. */
const MOSTLY_LINKS = 0.75;
/** Pointers in a row from which they are a list of other stories. */
const ROW = 3;
/** Shortest headline of another story, in characters. */
const HEADLINE = 15;

/** Pages of people and topics, which bylines link to. */
const AUTHOR =
  /\/(?:authors?|autor(?:en)?|auteurs?|profiles?|people|person|by|contributors?|journalists?|staff|redaktion)\//i;

const isPointer = (block: Block) => block.text !== '' && linkedShare(block) >= ALL_LINK;

function linkOf(block: Block): string {
  const link = block.element.closest('a') ?? block.element.querySelector('a');
  return link?.getAttribute('href') ?? '';
}

/** Says whether an address leads to another story of the same site: a path of some depth or a long last part. */
function leadsToStory(address: string, host: string): boolean {
  if (AUTHOR.test(address)) return false;
  const [, theirs = '', path = ''] = /^(?:https?:)?(?:\/\/([^/?#]+))?([^?#]*)/.exec(address) ?? [];
  if (theirs && host && theirs.replace(/^www\./, '') !== host) return false;
  const parts = path.split('/').filter(Boolean);
  return parts.length > 0 && ((parts.at(-1) ?? '').length > 12 || parts.length > 2);
}

/** A heading or lead-in ("Read more", "More about …") with the links that it announces. */
function findAnnounced(surroundings: Surroundings): Finding[] {
  const { survey, phrases } = surroundings;
  return survey.blocks.flatMap((block, at) => {
    const said = whatIsSaid(block, phrases).get('related');
    const announced = said?.whole ?? said?.lead;
    if (!announced || !standsAlone(survey, block)) return [];
    let to = at + 1;
    while (isPointer(survey.blocks[to] ?? block) && survey.blocks[to]) to++;
    const around = enclose(survey, block.element, { free: CARD });
    const span = survey.spans.get(around);
    const run = () => [...new Set(cover(survey, { from: at, to }).map(element => enclose(survey, element)))];
    const elements = span && span.to >= to ? [around] : run();
    return { elements, evidence: [announced] };
  });
}

/** A line that is one link to another story of the site, between the paragraphs or after them. */
function findSingles(surroundings: Surroundings): Finding[] {
  const { survey, host } = surroundings;
  const firstProse = survey.blocks.findIndex(block => block.prose);
  return survey.blocks.flatMap((block, at) => {
    // Before the text stand the section, the author and the date, which are links as well.
    if (
      firstProse < 0 ||
      at < firstProse ||
      !isPointer(block) ||
      block.text.length < HEADLINE ||
      !leadsToStory(linkOf(block), host)
    )
      return [];
    if (block.element.closest('table,blockquote,figure,h1')) return [];
    return { elements: [enclose(survey, block.element)], evidence: ['a link and nothing else'] };
  });
}

/** Boxes and lists that hold links and hardly anything else. */
function findLists(surroundings: Surroundings): Finding[] {
  const { survey } = surroundings;
  const found: Finding[] = [];
  for (const [element, span] of survey.spans) {
    if (element === survey.body || !isListOfPointers(surroundings, span)) continue;
    const name = namedAs(element, 'related');
    if (name || (/^(?:ul|ol|aside|nav)$/.test(element.localName) && leadToStories(surroundings, span))) {
      found.push({ elements: [element], evidence: [name ? `.${name}` : 'a list of links and nothing else'] });
    }
  }
  return found;
}

/** Links to other hosts are sources; a list of other stories stays on the site. */
function leadToStories({ survey, host }: Surroundings, span: Span): boolean {
  return survey.blocks.slice(span.from, span.to).some(block => isPointer(block) && leadsToStory(linkOf(block), host));
}

function isListOfPointers({ survey }: Surroundings, span: Span): boolean {
  const { prose, letters, linked } = within(survey, span);
  if (prose > 0 || span.to - span.from < ROW || linked < letters * MOSTLY_LINKS) return false;
  return survey.blocks.slice(span.from, span.to).filter(isPointer).length >= ROW;
}

/** Named boxes of teasers: headlines of other stories with a sentence each. */
function findTeasers({ survey }: Surroundings): Finding[] {
  const found: Finding[] = [];
  for (const [element, span] of survey.spans) {
    const { prose, linked } = within(survey, span);
    const name = prose > 0 && linked > 0 ? namedAs(element, 'related') : null;
    if (!name || element.querySelector('h1')) continue;
    const pointers = survey.blocks.slice(span.from, span.to).filter(isPointer).length;
    if (pointers >= prose) found.push({ elements: [element], evidence: [`.${name}`], readProse: true });
  }
  return found;
}

/** Links to other stories: announced ones, bare linked headlines, lists and boxes of teasers. */
export const relatedLinks: Rule = {
  id: 'related-links',
  kind: 'related',
  reason: 'Leads to other stories.',
  find: surroundings => [
    ...findAnnounced(surroundings),
    ...findTeasers(surroundings),
    ...findLists(surroundings),
    ...findSingles(surroundings),
  ],
};
