// The second look: what goes with the prompts that the rules found, and what looks like it and stays.
import { describe, expect, it } from 'vitest';
import { findLive } from '../../src/live/find-blocks';
import { type LiveWishes, NO_WISHES } from '../../src/live/wishes';
import { openPage } from './linked-page';

const SENTENCE =
  'The harbour council of Norrbeck voted on Tuesday to rebuild the eastern breakwater, which two winter storms had opened';
const story = Array.from({ length: 10 }, (_, at) => `<p>${SENTENCE} in ${at + 2} places.</p>`);
const link = (words: string, path = '/news/coast/what-the-bridge-over-the-sound-will-cost-1953') =>
  `<a href="${path}">${words}</a>`;

interface Parts {
  head?: string;
  middle?: string;
  after?: string;
  around?: string;
}

/** The ids of what goes from a page that has a story and, besides, what is given. */
function gone({ head = '', middle = '', after = '', around = '' }: Parts, kept: Partial<LiveWishes> = {}): string[] {
  const text = [...story.slice(0, 5), middle, ...story.slice(5)].join('');
  const { page } = openPage(
    `<div id="page"><article><header><h1>Norrbeck rebuilds</h1>${head}</header><div id="text">${text}</div>${after}</article>${around}</div>`,
  );
  const wishes = { ...NO_WISHES, ...kept };
  const found = findLive(page, { address: page.URL, roots: [], wishes }).flatMap(({ elements }) => elements);
  const ids = [...page.querySelectorAll('[id]')].filter(element => found.some(other => other.contains(element)));
  return ids.map(({ id }) => id);
}

describe('of a page that is cleaned in place goes', () => {
  it.each<[string, Parts, string[]]>([
    [
      'the heading over a list of other stories',
      {
        after: `<section id="box"><h2 id="head">From the quay</h2><ul id="list">${`<li>${link('What the bridge over the sound will cost')}</li>`.repeat(4)}</ul></section>`,
      },
      ['box', 'head', 'list'],
    ],
    [
      'the rest of a row of buttons',
      {
        head: '<ul id="bar" class="share-links"><li><a href="https://www.facebook.com/sharer?u=1">Facebook</a></li><li><a href="https://twitter.com/intent/tweet?1">Twitter</a></li><li id="odd"><a href="https://truth.example/1">Truth</a></li></ul>',
      },
      ['bar', 'odd'],
    ],
    [
      'a line with a name of its kind after the story',
      { after: '<p id="ask" class="comments-count">12 voices</p>' },
      ['ask'],
    ],
    [
      'a link to another story with its date after the story',
      { after: `<p id="next">Next article ${link('Seven boats came back to Norrbeck before the storm')}</p>` },
      ['next'],
    ],
    [
      'a newsletter box with the sentence that says what it brings',
      {
        middle:
          '<section id="letter" class="newsletter"><h3>Harbour post</h3><p>Every second Sunday: answers to what our readers asked about tides, ropes and winches, kindly put.</p><button>Sign up</button></section>',
      },
      ['letter'],
    ],
    [
      'the announcement of another story with the sentence about it',
      {
        middle: `<div id="card"><p>Read more</p><div>${link('What the bridge over the sound will cost')}</div><p>The bridge over the sound was to cost ninety million; now the builders say that it will be twice as much.</p></div>`,
      },
      ['card'],
    ],
    [
      'a line that announces another story in capitals',
      { middle: '<p id="see">READ MORE What the bridge over the sound will cost, and who is going to pay for it.</p>' },
      ['see'],
    ],
    [
      'a sentence about another story under its headline, beside others',
      {
        after: `<div id="more">${['one', 'two'].map(name => `<div><h4>${link(`What the bridge over the sound will cost in part ${name}`)}</h4><p id="${name}">The bridge over the sound was to cost ninety million; now the builders say that it will be twice as much.</p></div>`).join('')}</div>`,
      },
      ['more', 'one', 'two'],
    ],
    [
      'a link that jumps over what is embedded',
      { middle: '<p id="jump"><a href="#after-1">Here follows a film from another site. Jump over it.</a></p>' },
      ['jump'],
    ],
    [
      'what stands in the sidebar, though it comes before the text',
      {
        head: `<div id="sidebar"><div>Motors</div><h5 id="other">${link('The new winch of the lifeboat is here')}</h5></div>`,
      },
      ['sidebar', 'other'],
    ],
  ])('%s', (_name, parts, ids) => {
    expect(gone(parts)).toEqual(ids);
  });
});

describe('of a page that is cleaned in place stays', () => {
  it.each<[string, Parts]>([
    ['the author under the headline', { head: `<p id="by">By ${link('Ada Berg', '/authors/ada-berg')}</p>` }],
    [
      'the author beside a row of buttons',
      {
        head: `<div id="line"><span id="by">By Ada Berg, Norrbeck</span><ul class="share-links"><li><a href="https://www.facebook.com/sharer?u=1">Facebook</a></li></ul></div>`,
      },
    ],
    [
      'the author and the date in a box that has the name of the buttons in it',
      {
        head: '<div class="share-tools"><div><p id="by" class="byline">By Ada Berg and Lars Holm</p><p id="when"><time>Three hours ago</time></p></div><a href="https://www.facebook.com/sharer?u=1">Facebook</a><button>Copy link</button></div>',
      },
    ],
    [
      'a table of contents',
      {
        middle: `<ol id="contents">${[1, 2, 3].map(at => `<li id="part${at}"><a href="#part-${at}">Part ${at}: what the harbour council wants to do about it</a></li>`).join('')}</ol>`,
      },
    ],
    ['a heading of the story', { middle: '<h2 id="head">What comes next</h2>' }],
    [
      'a paragraph whose box has a name of a kind',
      { middle: '<div id="box" class="teaser"><p id="line">The council meets again in May.</p></div>' },
    ],
    [
      'a link of the story to its source',
      { middle: `<p id="source">${link('The minutes', 'https://a.example/m')}</p>` },
    ],
    [
      'a paragraph that begins with a name in capitals',
      { middle: '<p id="agency">NORRBECK The council will meet again in May, its chairwoman said.</p>' },
    ],
    [
      'the last words of the story',
      { after: `<div id="end"><p id="last">${SENTENCE}, its clerk said, in nine places</p>${link('More')}</div>` },
    ],
    [
      "the site's own foot",
      { around: '<div class="footer"><p id="foot">Follow us</p><p id="menu" class="newsletter">Newsletters</p></div>' },
    ],
    [
      'a line of many links, which is a menu',
      {
        around: `<div id="legal">${['Imprint', 'Terms', 'Privacy', 'Press'].map(name => `<a href="/${name.toLowerCase()}-of-the-meridian">${name}</a>`).join(' ')}</div>`,
      },
    ],
    [
      'a section that asks in the middle of the story',
      {
        middle: `<div id="part"><h2>How to help</h2><p id="help">${SENTENCE}, and asked for help.</p><button>Map</button></div>`,
      },
    ],
  ])('%s', (_name, parts) => {
    const marked = [parts.head, parts.middle, parts.after, parts.around].join('').matchAll(/id="(\w+)"/g);
    const ids = [...marked].map(([, id]) => id);
    expect(gone(parts).filter(id => ids.includes(id))).toEqual([]);
  });
  it('what the reader keeps, and the box around it', () => {
    const after = `<section id="box"><h2 id="head">From the quay</h2><ul id="list">${`<li>${link('What the bridge over the sound will cost')}</li>`.repeat(4)}</ul></section>`;
    expect(gone({ after }, { keptKinds: ['related'] })).toEqual([]);
    expect(gone({ after }, { keptTexts: ['From the quay'] })).toEqual([]);
  });
});
