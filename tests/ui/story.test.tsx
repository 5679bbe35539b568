import { describe, expect, test, vi } from 'vitest';
import type { Article } from '../../src/core/article';
import { KeyQuotes } from '../../src/ui/key-quotes';
import { LeadPicture } from '../../src/ui/lead-picture';
import { Notices } from '../../src/ui/notices';
import { StoryHeader } from '../../src/ui/story-header';
import { draw, wordsOf } from './draw';
import { QUOTES, SAMPLE } from './sample-article';

vi.mock('../../src/platform/translate', () => import('./english'));

const nothing = () => undefined;

describe('the header', () => {
  const CASES: [string, Partial<Article>, string][] = [
    [
      'names publisher, headline and standfirst',
      {},
      'The Coast Courier Aldersea votes to raise its flood wall by a metre and a half After a night of argument',
    ],
    ['names the writer and the agency', {}, 'By Shauna Conlon Northern Press'],
    [
      'joins writers as the language does',
      {
        byline: {
          people: [
            { name: 'A', role: '' },
            { name: 'B', role: '' },
            { name: 'C', role: '' },
          ],
          agency: '',
        },
      },
      'By A, B and C',
    ],
    [
      'keeps roles apart from names',
      {
        byline: {
          people: [
            { name: 'A', role: 'Editor' },
            { name: 'B', role: '' },
          ],
          agency: '',
        },
      },
      'By A, Editor; B',
    ],
    [
      'names the section and the kind after the publisher',
      { section: 'Coast', kind: 'opinion' },
      'The Coast Courier Coast Opinion',
    ],
    [
      'says once what section and kind both say',
      { section: 'Opinion', kind: 'opinion' },
      'The Coast Courier Opinion Aldersea',
    ],
    ['has no label for news', { kind: 'news' }, 'The Coast Courier Aldersea'],
    ['says when a story is paid for', { kind: 'sponsored' }, 'The Coast Courier Sponsored'],
    ['shows corrections', { corrections: ['Correction: the wall is of stone.'] }, 'Correction: the wall is of stone.'],
    [
      'puts a role that leads to a name before it',
      {
        byline: {
          people: [
            { name: 'A', role: '' },
            { name: 'B', role: 'as told to' },
          ],
          agency: '',
        },
      },
      'By A; as told to B',
    ],
    ['names an agency alone', { byline: { people: [], agency: 'dpa' } }, 'court. dpa Published'],
    ['says when it was changed, by the clock on the same day', {}, 'Updated 09:05'],
    ['says when it was changed on a later day', { modified: '2026-03-05T09:05:00+01:00' }, 'Updated 5 March 2026'],
    ['says how long it reads', { readingMinutes: 12 }, '12 min read'],
    ['says that there is no headline', { headline: '' }, 'No headline'],
  ];
  test.each(CASES)('%s', (_what, change, words) => {
    expect(wordsOf(<StoryHeader article={{ ...SAMPLE, ...change }} />)).toContain(words);
  });

  test('claims no change where there was none', () => {
    expect(wordsOf(<StoryHeader article={{ ...SAMPLE, modified: SAMPLE.published }} />)).not.toContain('Updated');
  });

  test('has one heading of the first rank, in the story’s language', () => {
    expect(draw(<StoryHeader article={SAMPLE} />).match(/<h1 [^>]*lang="en-GB"/g)).toHaveLength(1);
  });

  test('stays silent where the page said nothing', () => {
    const bare = {
      ...SAMPLE,
      publisher: '',
      standfirst: '',
      byline: { people: [], agency: '' },
      published: '',
      modified: '',
    };
    expect(wordsOf(<StoryHeader article={bare} />)).toBe(`${SAMPLE.headline} 3 min read`);
  });
});

describe('key quotes', () => {
  const drawn = draw(<KeyQuotes quotes={QUOTES} language="de" onJump={nothing} />);

  test('are the key ones only', () => expect(drawn).not.toContain('carries nothing much'));
  test('name their speaker, or say that the story does not', () => {
    expect(drawn).toContain('Miriam Okafor');
    expect(drawn).toContain('Speaker not named');
  });
  test('are buttons that lead to the text', () =>
    expect(drawn.match(/<button type="button" class="quote-words"/g)).toHaveLength(2));
  test('take their marks from the story’s language, which is set around them', () =>
    expect(drawn).toContain('<figure class="quote" lang="de">'));
  test('end without the comma before "she said"', () =>
    expect(drawn).toContain('<q>A wall of that height takes the sea from the people who live by it</q>'));
  test('are not there when there are none', () => {
    expect(draw(<KeyQuotes quotes={QUOTES.filter(quote => !quote.key)} language="en" onJump={nothing} />)).toBe('');
  });
});

describe('notices', () => {
  test('are sentences', () => {
    expect(wordsOf(<Notices notices={['looks-cut-short']} />)).toBe(
      'The text looks cut short. The publisher may have sent only the beginning.',
    );
  });
  test('are not there when there are none', () => expect(draw(<Notices notices={[]} />)).toBe(''));
});

describe('the picture above the text', () => {
  const leadPicture = {
    address: 'https://pictures.example.org/lead.jpg',
    alt: 'The harbour',
    caption: 'The harbour at dawn.',
    credit: 'Ida Brandt',
  };
  const withLead = (address: string) => (
    <LeadPicture article={{ ...SAMPLE, leadPicture: { ...leadPicture, address } }} pictures="shown" />
  );

  test('comes with caption and credit', () =>
    expect(wordsOf(withLead(leadPicture.address))).toBe('The harbour at dawn. Ida Brandt'));
  test('is not drawn twice when the text shows it, in whatever size', () => {
    expect(draw(withLead('https://pictures.example.org/wall.jpg?width=320'))).toBe('');
  });
  test('waits like the others when pictures are held', () => {
    const drawn = draw(<LeadPicture article={{ ...SAMPLE, leadPicture }} pictures="held" />);
    expect(drawn).not.toMatch(/<img|lead\.jpg/);
    expect(drawn).toContain('Picture: The harbour');
  });
});
