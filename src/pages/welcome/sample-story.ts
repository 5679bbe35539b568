// The sample story as an article, as if Lede had read it from a page. It has no page: nothing is asked of the network.
import type { Article, HiddenBlock, Quote } from '../../core/article';
import { describe } from '../../core/quotes/anchor';
import { bodyText, countWords, readingMinutes } from '../../core/tree/text';
import { type SampleWords, sampleWords } from './sample-words';

/** Makes the sample story in a language, or in English where it is not told in that. */
export function sampleStory(language: string): Article {
  const told = sampleWords(language);
  const body = bodyOf(told);
  const text = bodyText(body);
  const words = countWords(text);
  return {
    version: 1,
    address: '',
    canonical: '',
    publisher: told.publisher,
    section: told.section,
    kind: 'news',
    headline: told.headline,
    standfirst: told.standfirst,
    byline: { people: [{ name: told.author, role: '' }], agency: '' },
    published: '2026-05-04T18:30:00+01:00',
    modified: '',
    corrections: [],
    language: told.language,
    direction: 'ltr',
    leadPicture: null,
    body,
    words,
    readingMinutes: readingMinutes(text, words),
    quotes: quotesOf(told, text),
    hidden: hiddenOf(told),
    notices: [],
    detection: { isArticle: true, weight: 1, evidence: [] },
  };
}

function bodyOf({ paragraphs }: SampleWords): Article['body'] {
  const paragraph = (value: string) => ({
    type: 'element' as const,
    tagName: 'p',
    properties: {},
    children: [{ type: 'text' as const, value }],
  });
  return { type: 'root', children: paragraphs.map(paragraph) };
}

function quotesOf({ quotes }: SampleWords, text: string): Quote[] {
  return quotes.map(({ words, speaker, role }) => {
    const start = text.indexOf(words);
    const anchor = describe(text, start, start + words.length);
    return { text: words, speaker, role, mention: '', anchor, key: true };
  });
}

function hiddenOf({ appeal, letter, publisher }: SampleWords): HiddenBlock[] {
  return [
    {
      kind: 'donation',
      rule: 'donation-appeal',
      reason: 'It asks for money.',
      evidence: [`names ${publisher}`],
      text: appeal.lines.join('\n'),
      place: 'between',
      after: appeal.after,
    },
    {
      kind: 'newsletter',
      rule: 'newsletter-form',
      reason: 'It asks for your address for a newsletter.',
      evidence: [],
      text: letter.lines.join('\n'),
      place: 'after',
      after: letter.after,
    },
  ];
}
