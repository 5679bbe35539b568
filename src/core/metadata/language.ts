import { type Candidate, firstOf } from './candidate';
import { textIn } from './json-ld';
import { meta, type Source } from './source';

const TABLE: Candidate<string>[] = [
  { from: 'the root element', read: ({ language }) => tagOf(language) },
  { from: 'structured data', read: ({ article }) => tagOf(textIn(article?.inLanguage)) },
  {
    from: 'the head of the page',
    read: source => tagOf(meta(source, 'og:locale', 'content-language', 'language', 'dc.language', 'dcterms.language')),
  },
  {
    from: 'the body or article',
    read: ({ page }) => tagOf(page.querySelector('body[lang],article[lang],main[lang]')?.getAttribute('lang') ?? ''),
  },
];

/** Gives the language tag that a text is, with hyphens; '' if it is none. */
function tagOf(text: string): string {
  const tag = text.trim().replaceAll('_', '-');
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : '';
}

/** Reads the language as a BCP 47 tag; empty if the page names none that is one. */
export function languageOf(source: Source): string {
  return firstOf(TABLE, source, '');
}

const RIGHT_TO_LEFT = /^(?:ar|he|iw|fa|ur|yi|ps|ckb|dv|sd|ug)(?:-|$)/i;

/** Tells the direction: what the page declares, else what its language is written in, else what most letters are. */
export function directionOf(
  { page }: Source,
  { language, sample }: { language: string; sample: string },
): 'ltr' | 'rtl' {
  const declared =
    page.querySelector('article[dir],main[dir]')?.getAttribute('dir') ??
    page.body?.getAttribute('dir') ??
    page.documentElement.getAttribute('dir');
  if (declared === 'rtl' || declared === 'ltr') return declared;
  if (RIGHT_TO_LEFT.test(language)) return 'rtl';
  const letters = sample.slice(0, 2_000).match(/\p{L}/gu) ?? [];
  const fromRight = letters.filter(letter =>
    /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(letter),
  );
  return fromRight.length > letters.length / 2 ? 'rtl' : 'ltr';
}
