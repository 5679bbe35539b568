// What an address tells of its page.

function pathOf(address: string): string[] {
  return URL.canParse(address) ? new URL(address).pathname.split('/').filter(Boolean) : [];
}

const hostOf = (address: string) => (URL.canParse(address) ? new URL(address).hostname : '');

/** A last part that reads like a headline, or carries a number or a date: what content systems give stories. */
export function isStoryPath(address: string): boolean {
  const parts = pathOf(address);
  const last = (parts.at(-1) ?? '').replace(/\.\w{2,5}$/, '');
  return last.split(/[-_]/).length > 3 || /\d{5,}/.test(last) || /\/(?:19|20)\d{2}[/-]\d{1,2}/.test(address);
}

/** The address of a site itself, or of its edition in a language. */
export function isFront(address: string): boolean {
  const parts = pathOf(address);
  const only = parts[0] ?? '';
  return (
    /^https?:/.test(address) &&
    URL.canParse(address) &&
    !new URL(address).search &&
    (parts.length === 0 || (parts.length === 1 && /^(?:index|home|default)\b|^[a-z]{2}(?:-[a-z]{2})?$/i.test(only)))
  );
}

/** One or two plain words: "/politics", "/news/world". */
export function isSection(address: string): boolean {
  const parts = pathOf(address);
  return (
    /^https?:/.test(address) &&
    parts.length > 0 &&
    parts.length < 3 &&
    !isStoryPath(address) &&
    parts.every(part => /^[a-z]+(?:-[a-z]+)?$/i.test(part))
  );
}

/** Pages that list what is elsewhere: of a topic, a tag, an author, a search. */
export function isListing(address: string): boolean {
  return /\/(?:topics?|tags?|categor(?:y|ies)|kategorie|authors?|search|suche|archives?|schlagwort|thema|themen)\/[^/]*\/?(?:[?#]|$)/i.test(
    address,
  );
}

/** Forums, in the forms that their software gives addresses. */
export function isForum(address: string): boolean {
  return (
    /^(?:forums?|bbs|community|discuss|boards?)\./i.test(hostOf(address)) ||
    /\/(?:viewtopic|showthread|viewthread|forum(?:display)?s?|threads?|boards?|discussions?)(?:[/.-]|$)|\/t\/(?:[\w-]+\/)?\d+|[?&](?:t|tid|topic|thread)=\d+/i.test(
      address,
    )
  );
}

/** Documentation and reference. */
export function isDocumentation(address: string): boolean {
  return (
    /^(?:docs?|developers?|api|devdocs|manual|help|support|wiki)\./i.test(hostOf(address)) ||
    /\/(?:docs?|documentation|reference|manuals?|man-pages|api-docs|handbook|wiki|javadoc)\//i.test(address)
  );
}

/** Shops: a product or a shelf of them, or the mark of a shopping search. */
export function isShop(address: string): boolean {
  return (
    /\/(?:products?|shop|store|cart|basket|checkout|collections|browse|dp|item|p)\//i.test(address) ||
    /[?&]srsltid=/.test(address)
  );
}

/** Mailboxes and other programs that run in a page. */
export function isProgram(address: string): boolean {
  return /^(?:mail|webmail|outlook|calendar|drive|chat|web|app|accounts?|login)\./i.test(hostOf(address));
}
