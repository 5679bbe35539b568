// Lines that point to another story, and what they lead to.
import { linkedShare } from './prose';
import type { Block } from './survey';

/** Share of its characters in links from which a line is a pointer and nothing else. */
const ALL_LINK = 0.9;

/** Pages of people and topics, which bylines link to. */
const AUTHOR =
  /\/(?:authors?|autor(?:en)?|auteurs?|profiles?|people|person|by|contributors?|journalists?|staff|redaktion)\//i;

/** Longest words before a link that announce it, in characters: "Storm on the coast:". */
const LONGEST_LEAD = 48;
/** Share of such a line's characters in links. */
const MOSTLY_LINK = 0.4;

/** Says whether a line is a link and nothing else, or a link with the few words and the colon that announce it. */
export const isPointer = (block: Block): boolean =>
  block.text !== '' && (linkedShare(block) >= ALL_LINK || isAnnouncedLink(block));

function isAnnouncedLink(block: Block): boolean {
  const { text, linked, prose } = block;
  const share = linkedShare(block);
  if (prose || linked === 0 || share < MOSTLY_LINK) return false;
  const lead = text.slice(0, Math.max(0, text.length - linked)).trim();
  return lead.length <= LONGEST_LEAD && /[:：|»>]$/.test(lead);
}

/** Gives the address that a line leads to; empty if it holds no link. */
export function linkOf(block: Block): string {
  const link = block.element.closest('a') ?? block.element.querySelector('a');
  return link?.getAttribute('href') ?? '';
}

/** Says whether two hosts are of one site: one is the other's, or both lie in one domain ("video.coast.example"). */
function isSameSite(one: string, other: string): boolean {
  const [a, b] = [domainOf(one), domainOf(other)];
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}

const domainOf = (host: string) => host.replace(/^(?:www|m|amp|video|videos|news|edition|blog|blogs)\./, '');

/** Old sites have one program for all their stories: "story.php?id=1953". */
const PROGRAM = /\.(?:php|aspx?|jsp|cfm)$/i;
const NUMBERED = /[?&]\w+=\w*\d{2,}/;

/** Says whether an address leads to another story of the same site: a path of some depth or a long last part. */
export function leadsToStory(address: string, host: string): boolean {
  if (AUTHOR.test(address)) return false;
  const [, theirs = '', path = '', query = ''] =
    /^(?:https?:)?(?:\/\/([^/?#]+))?([^?#]*)(\?[^#]*)?/.exec(address) ?? [];
  if (theirs && host && !isSameSite(theirs, host)) return false;
  const parts = path.split('/').filter(Boolean);
  const last = parts.at(-1) ?? '';
  return parts.length > 0 && (last.length > 12 || parts.length > 2 || (PROGRAM.test(last) && NUMBERED.test(query)));
}

const SHARE_ADDRESS =
  /facebook\.com\/(?:sharer|dialog)|twitter\.com\/(?:intent|share)|x\.com\/(?:intent|share)|wa\.me|whatsapp:|api\.whatsapp|linkedin\.com\/share|reddit\.com\/submit|t\.me\/share|pinterest\.[a-z]+\/pin\/create|mailto:\?|bsky\.app\/intent|threads\.net\/intent|share\.flipboard/i;

/** Says whether an address shares a page somewhere. */
export function sharesPage(address: string): boolean {
  return SHARE_ADDRESS.test(address);
}
