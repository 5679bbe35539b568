// The promise that no sentence is lost in silence, held on pages nobody here wrote: every shown line of the article's element stands
// in the text, in the head, in a caption or in the hidden list.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/core/read-article';
import { chooseStory } from '../../src/core/story';
import { bodyText, captionsOf } from '../../src/core/tree/text';
import { viewPage } from '../../src/core/view-page';
import { sourcePage } from '../pages/languages/pages';

/** Pages of each source; all of them would take minutes. */
const EACH = 4;
const DATA = join(process.env.LEDE_SHARED ?? '../shared', 'bench/data');
const SOURCES = ['aeb', 'fundus', 'fundus-eval', 'misinfo', 'wcxb', 'trafilatura'];
const isThere = existsSync(DATA);

/** Letters of a line that can be told apart from others. */
const SHORTEST = 12;
const fold = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Gives the lines of the story's element that stand nowhere in the answer. */
function lost(html: string): string[] {
  const { document } = parseHTML(html);
  const address = 'https://www.meridian.example/news/flood-wall-b2651790.html';
  const reading = readArticle(document, { address });
  const viewed = viewPage(document, { address });
  const chosen = viewed && chooseStory(viewed);
  if (!reading.ok || !viewed || !chosen) return [];
  const { article } = reading;
  const { headline, standfirst, publisher, section, body, hidden, corrections } = article;
  const captions = captionsOf(body);
  const hiddenTexts = hidden.map(({ text }) => text);
  const said = fold(
    [headline, standfirst, publisher, section, bodyText(body), ...captions, ...hiddenTexts, ...corrections].join(' '),
  );
  return chosen.region
    .map(number => viewed.survey.blocks[number]?.text ?? '')
    .filter(text => fold(text).length > SHORTEST && !said.includes(fold(text)) && !isHead(text, article));
}

/** A byline or a printed date is in the head, in other words. */
function isHead(
  text: string,
  { byline, published }: { byline: { people: { name: string }[]; agency: string }; published: string },
): boolean {
  const names = [...byline.people.map(({ name }) => name), byline.agency].filter(Boolean);
  return (
    names.some(name => fold(text).includes(fold(name))) || (text.length <= 60 && published !== '' && /\d/.test(text))
  );
}

describe('every line of the article is accounted for', () => {
  for (const language of ['en', 'de', 'ar', 'ja'])
    it(`in a page of our own in ${language}`, () => expect(lost(sourcePage(language))).toEqual([]));

  describe.skipIf(!isThere)(`in saved pages${isThere ? '' : ' (skipped: ../shared is not there)'}`, () => {
    for (const source of isThere ? SOURCES : [])
      it(source, { timeout: 120_000 }, () => {
        const files = readdirSync(join(DATA, source)).filter(name => name.endsWith('.html.gz'));
        const step = Math.max(1, Math.floor(files.length / EACH));
        const pages = files.filter((_, at) => at % step === 0).slice(0, EACH);
        const found = pages.flatMap(name => {
          const html = gunzipSync(readFileSync(join(DATA, source, name))).toString('utf8');
          return lost(html).map(text => `${name}: ${text.slice(0, 100)}`);
        });
        expect(found).toEqual([]);
      });
  });
});
