import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/core/article';
import { readArticle } from '../../src/core/read-article';
import { blocks, bodyText } from '../../src/core/tree/text';
import { floodWall } from '../pages/flood-wall/story';
import { namelessMarkup } from '../pages/nameless-markup';
import { sharedSample } from '../pages/shared-sample';
import { namedMarkup, type Story } from '../pages/story-markup';

function read(html: string, story: Story): Article {
  const reading = readArticle(parseHTML(html).document, { address: `https://${story.host}${story.path}` });
  if (!reading.ok) throw new Error(`no article: ${reading.problem}`);
  return reading.article;
}

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Lines of the furniture that stand in the region of the article, as a reader sees them. */
const furnitureOf = (story: Story) => [...story.appeal, ...story.forum, ...story.registered].map(squeeze);

const stories = [
  { name: 'the invented story', story: floodWall, speakers: ['Aldo Brandvik', 'Ines Marrow'] },
  { name: "the sample's own lines", story: sharedSample(), speakers: ['Jens Stoltenberg', 'Donald Trump'] },
];
const markups = [
  { kind: 'in the markup of a newspaper', markup: namedMarkup },
  { kind: 'in markup without telling names', markup: namelessMarkup },
];

describe('the sample page', () => {
  it('is the named markup of the invented story', () => {
    expect(readFileSync('tests/pages/flood-wall/source.html', 'utf8')).toBe(namedMarkup(floodWall));
  });
});

for (const { name, story, speakers } of stories) {
  for (const { kind, markup } of markups) {
    describe.skipIf(story === null)(`${name} ${kind}${story ? '' : ' (skipped: ../shared is not there)'}`, () => {
      const given = story ?? floodWall;
      const article = read(markup(given), given);

      it('gives the headline and the standfirst', () => {
        expect(article.headline).toBe(given.headline);
        expect(article.standfirst).toBe(given.standfirst);
      });

      it('gives the author, the agency and the day', () => {
        expect(article.byline.people.map(person => person.name)).toEqual([given.author]);
        expect(article.byline.agency).toBe('Press Association');
        expect(article.published).toBe(given.date.iso);
      });

      it('gives every paragraph and not one line more', () => {
        expect(blocks(article.body).map(block => block.text)).toEqual(given.paragraphs.map(squeeze));
      });

      it('lists every line of the furniture that stood in the article', () => {
        const hidden = article.hidden.map(block => squeeze(block.text)).join(' ¶ ');
        for (const line of furnitureOf(given)) expect(hidden).toContain(line);
      });

      it('lists the appeal as a donation, the forum as comments, the notice as registration', () => {
        const kindOf = (line: string) =>
          article.hidden.find(block => squeeze(block.text).includes(squeeze(line)))?.kind;
        expect(given.appeal.map(kindOf)).toEqual(given.appeal.map(() => 'donation'));
        expect(kindOf(given.forum[0])).toBe('comments');
        expect(kindOf(given.registered[0] ?? '')).toBe('registration');
        expect(kindOf(given.notification[0])).toBe('notification');
      });

      it('gives key quotes of both speakers by their names', () => {
        const named = article.quotes.filter(quote => quote.key).map(quote => quote.speaker);
        expect(new Set(named)).toEqual(new Set(speakers));
      });

      it('anchors each quote in the text', () => {
        const text = bodyText(article.body);
        for (const { anchor } of article.quotes)
          expect(text.slice(anchor.start, anchor.start + anchor.exact.length)).toBe(anchor.exact);
      });
    });
  }
}
