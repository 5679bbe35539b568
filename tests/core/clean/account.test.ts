// Finding changes nothing, and reading accounts for every line: it stands in the article or in the hidden list.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/article';
import { findBlocks } from '../../../src/core/clean/clean';
import { floodWall } from '../../pages/flood-wall/story';
import { namelessMarkup } from '../../pages/nameless-markup';
import { ADDRESS, documentOf, linesOf, read, squeeze, storyPage } from './page';

const FIXTURES: Record<string, string> = {
  'the flood wall': readFileSync('tests/pages/flood-wall/source.html', 'utf8'),
  'the flood wall without names': namelessMarkup(floodWall),
  'a story with a box of each kind': storyPage({
    top: '<div><p>Turn on notifications</p><button>Allow</button></div>',
    middle: '<div><p>Please donate.</p><button>Donate now</button></div><p>Advertisement</p>',
    end: '<div class="comments"><h2>Join the conversation</h2></div>',
  }),
};

for (const [name, html] of Object.entries(FIXTURES)) {
  describe(`finding in ${name}`, () => {
    it('changes nothing in the page', () => {
      const page = documentOf(html);
      const before = page.toString();
      expect(findBlocks(page, { address: ADDRESS }).length).toBeGreaterThan(0);
      expect(page.toString()).toBe(before);
    });

    it('and reading keeps or lists every line of the article’s region', () => {
      const article = read(html);
      const shown = squeeze(shownIn(article));
      const region = documentOf(html).querySelector('article') ?? documentOf(html).body;
      const missing = [...region.querySelectorAll('p,h2,h3,h4,li,button,figcaption')]
        .filter(element => !element.querySelector('p,li,button'))
        .map(element => squeeze(element.textContent ?? ''))
        .filter(line => line && !shown.includes(line));
      expect(missing).toEqual([]);
    });

    it('and reading shows no line of the story twice', () => {
      const lines = linesOf(read(html));
      expect(new Set(lines).size).toBe(lines.length);
    });
  });
}

/** All text that a reading shows: head, body with captions, and the hidden list. */
function shownIn(article: Article): string {
  const { headline, standfirst, byline, hidden, body } = article;
  const people = byline.people.map(person => person.name);
  const captions = JSON.stringify(body).match(/"value":"((?:[^"\\]|\\.)*)"/g) ?? [];
  const texts = captions.map(text => String(JSON.parse(text.slice('"value":'.length))));
  return [
    headline,
    standfirst,
    ...people,
    byline.agency,
    ...linesOf(article),
    ...texts,
    ...hidden.map(block => block.text),
  ].join(' ');
}
