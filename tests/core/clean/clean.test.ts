// What holds whatever a rule finds: the protections, one owner a block, the frame of the site.
import { describe, expect, it } from 'vitest';
import { ALL_RULES } from '../../../src/core/clean/all-rules';
import { findBlocks } from '../../../src/core/clean/clean';
import { ADDRESS, documentOf, found, linesOf, type Parts, read, squeeze, storyPage } from './page';
import { STORIES } from './stories';

const LONG =
  'The pilot of the timber lorry, a woman of sixty, had waved to the crowd on the quay and lost her new hat to the wind.';
const rulesOf = (html: string) => found(html).map(block => block.rule);

describe('the list of rules', () => {
  it('gives every rule a name of its own', () => {
    const names = ALL_RULES.map(rule => rule.id);
    expect(new Set(names).size).toBe(names.length);
  });
  it('gives every rule a reason that is a sentence', () => {
    for (const { reason } of ALL_RULES) expect(reason).toMatch(/^[A-Z].{10,}\.$/);
  });
});

describe('no block holds', () => {
  const kept: { name: string; parts: Parts; stays: string }[] = [
    {
      name: 'a figure',
      parts: {
        middle:
          '<figure class="newsletter"><img src="a.jpg" alt="A bridge"><figcaption>Sign up to our newsletter</figcaption></figure>',
      },
      stays: 'figure',
    },
    {
      name: 'a block quote',
      parts: { middle: '<blockquote class="donation-box"><p>Please donate. Make a donation today.</p></blockquote>' },
      stays: 'blockquote',
    },
    {
      name: 'a table',
      parts: {
        middle:
          '<table class="newsletter"><tr><th>Newsletter</th><th>Readers</th></tr><tr><td>Sign up for the Coast</td><td>9,000</td></tr></table>',
      },
      stays: 'table',
    },
    { name: 'preformatted text', parts: { middle: '<pre>donate now\nsign up</pre>' }, stays: 'pre' },
  ];
  for (const { name, parts, stays } of kept)
    it(name, () => {
      const html = storyPage(parts);
      const within = findBlocks(documentOf(html), { address: ADDRESS }).flatMap(block =>
        block.elements.filter(element => element.closest(stays)),
      );
      expect(within).toEqual([]);
      expect(read(html).body.children.some(child => child.type === 'element' && child.tagName === stays)).toBe(true);
    });

  it('the headline, whatever it says', () => {
    const html = storyPage({}).replace(/<h1>[^<]*/, '<h1>Please donate to our newsletter');
    expect(found(html)).toEqual([]);
  });

  it('a box with the headline in it, whatever it is called', () => {
    const html = storyPage({}).replace('<article>', '<article class="donation newsletter ad"><form></form>');
    expect(linesOf(read(html))).toEqual(STORIES.en.paragraphs.map(squeeze));
  });

  it('more than its share of the story: an editorial that is one long appeal stays an article', () => {
    const appeal = Array.from(
      { length: 8 },
      (_, at) =>
        `<p>${at}. The Meridian needs its readers: your donation pays for our journalism, and we ask you to make a donation.</p>`,
    ).join('');
    const html = storyPage({}).replace(/<div>[\s\S]*<\/div>/, `<div>${appeal}</div>`);
    expect(linesOf(read(html))).toHaveLength(8);
  });

  it('a paragraph of the story that stands in a prompt’s box', () => {
    const html = storyPage({
      middle: `<div class="newsletter"><p>${LONG}</p><form><input type="email"><button>Sign up</button></form></div>`,
    });
    expect(linesOf(read(html))).toContain(LONG);
  });
});

describe('the frame of the site stays', () => {
  const NAV =
    '<nav><ul><li><a href="/news">News</a></li><li><a href="/donate">Donate</a></li><li><a href="/newsletters">Newsletters</a></li></ul></nav>';
  const frames: { name: string; markup: string; at: 'top' | 'bottom' }[] = [
    {
      name: 'a header with its menu',
      markup: `<header>${NAV}<button>Subscribe</button><a href="/login">Log in</a></header>`,
      at: 'top',
    },
    {
      name: 'a menu above the headline that no element marks',
      markup:
        '<div class="x"><div><a href="/news">News</a></div><div><a href="/login">Log in</a></div><div><a href="/sub">Subscribe</a></div></div>',
      at: 'top',
    },
    {
      name: 'a footer',
      markup:
        '<footer><p>Follow us</p><ul><li><a href="/cookies">Cookie policy</a></li><li><a href="/newsletters">Newsletters</a></li></ul></footer>',
      at: 'bottom',
    },
  ];
  for (const { name, markup, at } of frames)
    it(name, () => {
      const html = at === 'top' ? storyPage({ top: markup }) : storyPage({}).replace('</body>', `${markup}</body>`);
      expect(rulesOf(html)).toEqual([]);
    });

  it('but a banner above the headline goes', () =>
    expect(rulesOf(storyPage({ top: '<div><p>Turn on notifications</p><button>Allow</button></div>' }))).toEqual([
      'notification-prompt',
    ]));

  it('and a footer inside the story is no frame', () =>
    expect(rulesOf(storyPage({ end: '<footer><p>Sign up for our newsletter</p></footer>' }))).toEqual([
      'newsletter-form',
    ]));
});

describe('a block has one owner', () => {
  const HTML = storyPage({
    middle:
      '<div class="box"><div class="newsletter"><h4>Sign up for our newsletter</h4><form><input type="email"><button>Sign up</button></form></div><div class="donation"><p>Please donate.</p><button>Donate now</button></div></div>',
    end: '<div class="comments" id="comments"><h2>Join the conversation</h2><div class="newsletter"><p>Sign up for our newsletter</p></div></div>',
  });

  it('no element stands in two blocks, nor within another', () => {
    const elements = found(HTML).flatMap(block => block.elements);
    for (const one of elements)
      for (const other of elements) if (one !== other) expect(one.contains(other)).toBe(false);
    expect(elements.length).toBeGreaterThan(1);
  });
  it('blocks come in the order of the page', () => {
    const starts = found(HTML).map(block => block.numbers[0] ?? -1);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });
  it('each has evidence, a reason and its text', () => {
    for (const block of found(HTML)) {
      expect(block.evidence).not.toEqual([]);
      expect(block.reason).not.toBe('');
      expect(block.text).not.toBe('');
    }
  });
});
