/** The site's own frame: its menus are no prompts, and must stay on a page that is cleaned in place. */
export const FRAME =
  'nav,footer,[role=navigation],[role=banner],[role=contentinfo],body>header,[class*=site-header i],[id=header]';
