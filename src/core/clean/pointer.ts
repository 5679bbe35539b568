// Lines that point to another story, and what they lead to.
import { linkedShare } from './prose';
import type { Block } from './survey';

/** Share of its characters in links from which a line is a pointer and nothing else. */
const ALL_LINK = 0.9;

/** Pages of people and topics, which bylines link to. */
const AUTHOR =
  /\/(?:authors?|autor(?:en)?|auteurs?|profiles?|people|person|by|contributors?|journalists?|staff|redaktion)\//i;

/** Says whether a line is a link and nothing else. */
export const isPointer = (block: Block): boolean => block.text !== '' && linkedShare(block) >= ALL_LINK;

/** Gives the address that a line leads to; empty if it holds no link. */
export function linkOf(block: Block): string {
  const link = block.element.closest('a') ?? block.element.querySelector('a');
  return link?.getAttribute('href') ?? '';
}

/** Says whether an address leads to another story of the same site: a path of some depth or a long last part. */
export function leadsToStory(address: string, host: string): boolean {
  if (AUTHOR.test(address)) return false;
  const [, theirs = '', path = ''] = /^(?:https?:)?(?:\/\/([^/?#]+))?([^?#]*)/.exec(address) ?? [];
  if (theirs && host && theirs.replace(/^www\./, '') !== host) return false;
  const parts = path.split('/').filter(Boolean);
  return parts.length > 0 && ((parts.at(-1) ?? '').length > 12 || parts.length > 2);
}

const SHARE_ADDRESS =
  /facebook\.com\/(?:sharer|dialog)|twitter\.com\/(?:intent|share)|x\.com\/(?:intent|share)|wa\.me|whatsapp:|api\.whatsapp|linkedin\.com\/share|reddit\.com\/submit|t\.me\/share|pinterest\.[a-z]+\/pin\/create|mailto:\?|bsky\.app\/intent|threads\.net\/intent|share\.flipboard/i;

/** Says whether an address shares a page somewhere. */
export function sharesPage(address: string): boolean {
  return SHARE_ADDRESS.test(address);
}
