// Pages that no reader mode likes. Each is made when it is asked for; none is stored.

export interface HardPage {
  /** Content type, when it is not HTML. */
  type?: string;
  page(): string;
}

/** Elements of the large page: ten times what a long live blog holds. */
const MANY_ELEMENTS = 200_000;
/**
 * Levels of the deep page: HTML parsers cap the tree at 512, a script does not. They are laid out as "contents":
 * Chromium hangs for minutes over that many boxes in one another, with or without an extension.
 */
const MANY_LEVELS = 10_000;
const STORY_PARAGRAPHS = 9;

const SENTENCE =
  'The harbour council of Norrbeck voted on Tuesday to rebuild the eastern breakwater, which two winter storms had opened in three places, and to pay for it over eleven years.';

/** Paragraphs of an invented story, long enough to be an article. */
const story = (paragraphs = STORY_PARAGRAPHS): string =>
  Array.from({ length: paragraphs }, (_, index) => `<p>Paragraph ${index + 1}. ${SENTENCE}</p>`).join('\n');

const head = (title: string): string =>
  `<head><meta charset="utf-8"><title>${title}</title><meta property="og:type" content="article"></head>`;

const html = (body: string, title = 'Norrbeck rebuilds its breakwater'): string =>
  `<!doctype html><html lang="en">${head(title)}<body>${body}</body></html>`;

const article = (inside: string): string =>
  html(`<article><h1>Norrbeck rebuilds its breakwater</h1>${inside}</article>`);

/** Moves, adds and removes paragraphs without an end, while anybody may be reading. */
const RESTLESS = `
  let turn = 0;
  setInterval(() => {
    const text = document.querySelector('article');
    const extra = document.createElement('p');
    extra.textContent = 'A line that came late, number ' + ++turn + '.';
    text.append(extra);
    if (turn % 3 === 0) text.querySelector('p:last-child').remove();
    text.append(text.querySelector('p'));
  }, 1);`;

const NEST = `
  let place = document.querySelector('#nest');
  for (let level = 0; level < ${MANY_LEVELS}; level++) {
    const inner = document.createElement('div');
    place.append(inner);
    place = inner;
  }
  place.textContent = 'The lowest level.';`;

/** What the page's own styles hide is not of the story; what a reader opens, or the page shows later, is. */
const UNSEEN = `<style>.thanks,.menu,.late{display:none}.ghost{visibility:hidden}</style>
  <p class="thanks">Thank you for registering. We have sent you a message, please open it and confirm your address.</p>
  <p>The mayor <span class="menu">Copy this sentence</span>spoke first, and the harbour master of Norrbeck spoke after her at length.</p>
  <p class="ghost">An error has occurred. Please enter a valid address and try once more, or come back later today.</p>
  <details><summary>How the vote went</summary><p>Eleven members of the council voted for the breakwater, two voted against it, and one was at sea.</p></details>
  <div class="late"><p>The last storm had taken the lamp as well, which the council will not put back before the spring of next year.</p><p>Until then a ship lies off the point at night, and the fishermen of Norrbeck pay for her oil themselves.</p></div>`;

export const HARD_PAGES: Record<string, HardPage> = {
  unseen: { page: () => article(`${story(5)}${UNSEEN}${story(4)}`) },
  empty: { page: () => '' },
  'no-words': { page: () => html('') },
  'no-body': {
    page: () => html(`<script>document.documentElement.removeChild(document.body)</script>`, 'A page without a body'),
  },
  form: {
    page: () => html('<h1>Sign in</h1><form><label>Name <input></label><button>Go on</button></form>', 'Sign in'),
  },
  frameset: {
    page: () =>
      '<!doctype html><html><head><title>Frames</title></head><frameset cols="50%,50%"><frame src="/hard/form"><frame src="/hard/form"></frameset></html>',
  },
  xhtml: {
    type: 'application/xhtml+xml; charset=utf-8',
    page: () =>
      `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Norrbeck rebuilds its breakwater</title></head><body><article><h1>Norrbeck rebuilds its breakwater</h1>${story()}</article></body></html>`,
  },
  'broken-xhtml': {
    type: 'application/xhtml+xml; charset=utf-8',
    page: () => `<html xmlns="http://www.w3.org/1999/xhtml"><body><p>${SENTENCE}<b></p>`,
  },
  'cut-off': {
    page: () => article(`${story()}<div class="note"><p>The last paragraph is cut in the mid`).split('mid')[0] ?? '',
  },
  'many-elements': {
    page: () => article(`${story()}<div>${'<i></i><b>x</b>'.repeat(MANY_ELEMENTS / 2)}</div>`),
  },
  'many-levels': {
    page: () =>
      article(
        `${story()}<style>#nest, #nest * { display: contents }</style><div id="nest"></div><script>${NEST}</script>`,
      ),
  },
  // A picture that never comes: its text is there, and it loads for ever.
  'never-done': { page: () => article(`${story()}<img src="/hard/never" alt="">`) },
  restless: { page: () => article(`${story()}<script>${RESTLESS}</script>`) },
  picture: {
    type: 'image/svg+xml',
    page: () => '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><circle cx="20" cy="20" r="18"/></svg>',
  },
  'plain-text': { type: 'text/plain; charset=utf-8', page: () => 'Only a line of plain text.' },
};
