import { type Candidate, firstOf } from './candidate';
import { keyOf, lettersOf, likeness, saidOf, wordsOf } from './headline-element';
import { type Thing, textIn, typesOf } from './json-ld';
import { meta, type Source } from './source';

/** From this likeness the visible headline and what the head of the page says are one headline in two wordings. */
const SAME = 0.5;
/** A shorter text within an h1 is no headline of its own, in characters. */
const LEAST_HEADLINE = 15;
/** What stands in small letters over a headline, by the names of its element. */
const KICKER =
  /kicker|eyebrow|overline|topline|top-line|dachzeile|roofline|spitzmarke|surtitle|pre-?title|super-?title|over-?title|antetitulo|occhiello|manchet|category|rubrik|label|badge/i;

const hostOf = (address: string) => (URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '');

/** Says whether the end or start of a title is the publisher: its name with or without "The", or the name of its site. */
function isPublisher(part: string, { publisher, host }: { publisher: string; host: string }): boolean {
  const bare = lettersOf(part.replace(/^the /i, '').replace(/\.\w{2,3}$/, ''));
  const names = [lettersOf(publisher.replace(/^the /i, '')), lettersOf(host), lettersOf(host.split('.').at(-2) ?? '')];
  return bare !== '' && (names.includes(bare) || names.includes(lettersOf(part)));
}

/** Takes the publisher's name off the end or the start of a title; a dash or colon of the headline itself stays. */
export function withoutPublisher(title: string, publisher: string, { address = '' } = {}): string {
  const who = { publisher, host: hostOf(address) };
  // The last separator first: "Bridge opens - Local | The Meridian".
  for (const found of [...title.matchAll(/\s*(?:\s[|–—»«:·•*-]+\s|[|»«·•]+|:\s)\s*/g)].reverse()) {
    const [before, after] = [title.slice(0, found.index), title.slice(found.index + found[0].length)];
    if (before && isPublisher(after, who) && !found[0].startsWith(':')) return before;
    if (after && isPublisher(before, who)) return after;
  }
  return title;
}

/** The h1 without what else it holds: a kicker before the headline, a subtitle after it, where the page's head has it alone. */
function shownAlone(element: Element, said: readonly string[]): string {
  const text = wordsOf(element);
  const key = keyOf(text);
  const own = [...element.children].filter(child =>
    KICKER.test(`${child.className} ${child.getAttribute('data-testid')}`),
  );
  const kicker = own.map(child => wordsOf(child)).find(Boolean) ?? '';
  const alone = said.find(other => {
    const inner = keyOf(other);
    return (
      other.length > LEAST_HEADLINE &&
      (key.endsWith(` ${inner}`) || (key.startsWith(`${inner} `) && element.children.length > 0))
    );
  });
  if (alone) return alone;
  const rest = kicker && text.startsWith(kicker) ? text.slice(kicker.length).replace(/^\s*[:|–—-]?\s*/, '') : '';
  return rest.length > LEAST_HEADLINE ? rest : text;
}

/** Types that newsrooms give their stories; what blog software fills in as "Article" is the title for search engines. */
const NEWSROOM = /^(?:\w*NewsArticle|LiveBlogPosting)$/;
const isNews = (article: Thing | null) => article !== null && typesOf(article).some(type => NEWSROOM.test(type));
/** From this likeness a newsroom's own headline is that of the page, in the wording without kicker and cuts. */
const OWN_WORDING = 0.4;

function table(publisher: string): Candidate<string>[] {
  const stripped = (title: string, address: string) => withoutPublisher(title, publisher, { address });
  const shown = ({ headline, page, metas, article, address }: Source) => {
    const said = saidOf({ metas, article }, page).map(title => stripped(title, address));
    const text = headline ? shownAlone(headline, said) : '';
    return {
      text,
      said,
      holds:
        text !== '' &&
        !isPublisher(text, { publisher, host: hostOf(address) }) &&
        said.some(other => likeness(text, other) >= SAME),
    };
  };
  return [
    {
      from: 'structured data of a newsroom, where the page shows it in like words',
      read: source => {
        const { article, address } = source;
        const own = isNews(article) ? stripped(textIn(article?.headline), address) : '';
        const { text, holds } = shown(source);
        const isCut = /(?:…|\.\.\.)$/.test(own) || keyOf(text).startsWith(keyOf(own));
        return own.length > LEAST_HEADLINE && holds && !isCut && likeness(own, text) >= OWN_WORDING ? own : null;
      },
    },
    {
      from: 'the heading that the head of the page repeats',
      read: source => {
        const { text, holds } = shown(source);
        return holds ? text : null;
      },
    },
    { from: 'structured data', read: ({ article, address }) => stripped(textIn(article?.headline), address) },
    { from: 'og:title', read: source => stripped(meta(source, 'og:title', 'twitter:title'), source.address) },
    { from: 'the only h1', read: ({ headline }) => wordsOf(headline) },
    { from: 'the title of the page', read: source => shown(source).said[0] ?? '' },
  ];
}

/** Reads the headline as the page shows it. */
export function headlineOf(source: Source, publisher: string): string {
  return firstOf(table(publisher), source, '');
}
