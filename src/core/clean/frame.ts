/** The site's own frame: its menus are no prompts, and must stay on a page that is cleaned in place. */
export const FRAME =
  'nav,footer,[role=navigation],[role=banner],[role=contentinfo],body>header,[class*=site-header i],[id=header]';
/** What stands within these is no part of the site's frame, whatever it is called: a story has headers and footers of its own. */
const STORY = 'article,main';

/** Gives the elements that are the site's frame. */
export function framesOf(body: Element): ReadonlySet<Element> {
  return new Set([...body.querySelectorAll(FRAME)].filter(element => !element.closest(STORY)));
}

/** Says whether an element stands in a frame, the site's or one of the story's own. */
export const standsInFrame = (element: Element) => element.closest(FRAME) !== null;

/** Says whether an element stands in the site's frame. */
export function standsInSiteFrame(element: Element): boolean {
  const frame = element.closest(FRAME);
  return frame !== null && !frame.closest(STORY);
}
