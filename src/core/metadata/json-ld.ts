// Structured data in JSON-LD, in all shapes that publishers write it: lists, @graph, references by @id, broken JSON.

import { oneLine } from './entities';

/** One thing of the structured data, its fields unparsed. */
export type Thing = Readonly<Record<string, unknown>>;

const ARTICLE =
  /^(?:\w*(?:Article|Posting|Report)|Review|LiveBlogPosting|Analysis\w*|Opinion\w*|Background\w*|Ask\w*|ReportageNewsArticle)$/;
/** Deepest nesting of things that is looked into. */
const DEEPEST = 6;

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads a script's text; one with stray line breaks, comments or commas is mended once, one that still fails gives nothing. */
function parseScript(text: string): unknown {
  const bare = text
    .replace(
      /^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|(?:\/\/\s*)?<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|(?:\/\/\s*)?\]\]>)\s*$/g,
      '',
    )
    .trim();
  for (const attempt of [
    bare,
    bare
      .replace(/\p{Cc}+/gu, ' ')
      .replace(/,\s*([}\]])/g, '$1')
      .replace(/;\s*$/, ''),
  ]) {
    try {
      return JSON.parse(attempt);
    } catch (error) {
      // Broken structured data is common; the next attempt, or another source of the page, has to do.
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return salvaged(bare);
}

/** Fields that are worth having out of structured data that is broken elsewhere, each a text. */
const SALVAGED = ['headline', 'datePublished', 'dateModified', 'description', 'articleSection', 'inLanguage', 'url'];

/** Reads single fields out of a script that no mending makes JSON: a quotation mark within a text is the usual fault. */
function salvaged(text: string): Thing | null {
  const type = /"@type"\s*:\s*"(\w*(?:Article|Posting))"/.exec(text)?.[1];
  if (!type) return null;
  const fields = SALVAGED.flatMap(name => {
    const value = new RegExp(`"${name}"\\s*:\\s*"([^\\n]{0,500}?)"\\s*[,}\\]\\n]`).exec(text)?.[1];
    return value ? [[name, value.replace(/\\(["/\\])/g, '$1')]] : [];
  });
  const author = /"author"[^"]{0,20}(?:"@type"\s*:\s*"Person"[^}]{0,200}?)?"name"\s*:\s*"([^"]{2,80})"/.exec(text)?.[1];
  return { '@type': type, ...Object.fromEntries(fields), ...(author ? { author } : {}) };
}

function thingsIn(value: unknown, depth = 0): Thing[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap(entry => thingsIn(entry, depth + 1));
  if (!isThing(value)) return [];
  const inner = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'hasPart'].flatMap(name =>
    thingsIn(value[name], depth + 1),
  );
  return [value, ...inner];
}

/** Gives all things of a page's JSON-LD, the outer before the inner. */
export function thingsOf(page: Document): Thing[] {
  return [...page.querySelectorAll('script[type*="ld+json"]')].flatMap(script =>
    thingsIn(parseScript(script.textContent ?? '')),
  );
}

/** Gives the types of a thing without their schema's address. */
export function typesOf(thing: Thing): string[] {
  const type = thing['@type'];
  const all = Array.isArray(type) ? type : [type];
  return all.filter(name => typeof name === 'string').map(name => name.replace(/^.*[/#:]/, ''));
}

function leadsTo(thing: Thing, address: string): boolean {
  const entity = thing.mainEntityOfPage;
  const own = [thing.url, thing['@id'], isThing(entity) ? entity['@id'] : entity];
  const bare = (text: unknown) =>
    typeof text === 'string' ? text.replace(/^https?:\/\/(?:www\.)?|[?#].*$|\/$/g, '') : null;
  return own.some(text => bare(text) === bare(address));
}

/** Chooses the thing that is the page's article: the one whose address is the page's, else the first with a headline. */
export function articleThing(things: readonly Thing[], address: string): Thing | null {
  const articles = things.filter(thing => typesOf(thing).some(type => ARTICLE.test(type)));
  const named = articles.filter(thing => typeof thing.headline === 'string');
  return articles.find(thing => thing.headline && leadsTo(thing, address)) ?? named[0] ?? articles[0] ?? null;
}

/** Gives a text value in one line, with entities undone that publishers escape twice; empty for anything else. */
export function textIn(value: unknown): string {
  if (Array.isArray(value)) return textIn(value[0]);
  if (isThing(value)) return textIn(value['@value'] ?? value.name ?? value.text);
  return typeof value === 'string' ? oneLine(value) : '';
}

/** Follows a reference by @id to the thing it names. */
export function resolved(value: unknown, things: readonly Thing[]): unknown {
  if (!isThing(value) || value.name || !value['@id']) return value;
  return things.find(thing => thing['@id'] === value['@id'] && thing.name) ?? value;
}
