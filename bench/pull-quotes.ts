// How the weights of the key quotes rank what publishers themselves pulled out: elements marked as quotes whose words stand in
// the text again are taken out of the page before it is read, and sought among the article's quotes by the order of the weights.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import type { Article, Quote } from '../src/core/article';
import { rateQuotes } from '../src/core/quotes/key-quotes';
import { readArticle } from '../src/core/read-article';
import { bodyText } from '../src/core/tree/text';

const { values } = parseArgs({ options: { data: { type: 'string' }, list: { type: 'boolean' } } });
const data = values.data ?? join(process.env.LEDE_SHARED ?? '../shared', 'bench/data');
if (!existsSync(data)) {
  console.error(`No pages at ${data}: give --data, or set LEDE_SHARED.`);
  process.exit(2);
}

/** Words of a pull quote: fewer are a label, more a whole passage that is quoted once. */
const LENGTH = { least: 6, most: 90 };
/** A quote of fewer words is no candidate of the key quotes either. */
const LEAST_WORDS = 6;
/** Share of the shorter one's words that a pull quote and a quote must have in common, in order, to be the same. */
const SAME = 0.8;

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const wordsOf = (text: string) => plain(text).split(' ').filter(Boolean);

interface Judged {
  rates: number[];
  lengths: number[];
  right: boolean[];
}

function parsePage(file: string): Document {
  return parseHTML(gunzipSync(readFileSync(file)).toString('utf8')).document as unknown as Document;
}

/** Elements that set words apart, and names that publishers give to pulled ones. */
const APART =
  'blockquote, aside, q, [class*="quote" i], [class*="zitat" i], [class*="citat" i], [class*="highlight" i], [class*="callout" i]';
/** Posts of others are no pull quotes, a teaser is none of the story, and the page itself may carry such a name. */
const OTHER = /twitter|tweet|instagram|bbcode|comment|teaser|sidebar|related|gallery|caption/i;
/** Words of a run by which the same words are found again, and the share of such runs that must recur. */
const RUN = 5;
const RECURS = 0.7;

/** Takes the elements that set words apart which stand elsewhere on the page, too; gives their words. */
function takePulled(page: Document): string[] {
  for (const silent of page.querySelectorAll('script, style, noscript, template')) silent.remove();
  const pulled: string[] = [];
  for (const element of page.querySelectorAll(APART)) {
    if (!page.contains(element) || OTHER.test(`${element.getAttribute('class')} ${element.id}`)) continue;
    const words = quotedWords(element);
    const length = wordsOf(words).length;
    if (length < LENGTH.least || length > LENGTH.most) continue;
    const mark = page.createComment('pulled');
    element.replaceWith(mark);
    if (recurs(words, page)) pulled.push(words);
    else mark.replaceWith(element);
  }
  return pulled;
}

function recurs(words: string, page: Document): boolean {
  const all = ` ${plain(page.body?.textContent ?? '')} `;
  const parts = wordsOf(words);
  const runs = parts.slice(RUN - 1).map((_, i) => ` ${parts.slice(i, i + RUN).join(' ')} `);
  return runs.filter(run => all.includes(run)).length >= RECURS * runs.length;
}

/** The words of a pull quote without who said them. */
function quotedWords(element: Element): string {
  const credit = [...element.querySelectorAll('cite, footer, figcaption, [class*="author" i], [class*="credit" i]')];
  const said = credit.reduce((text, one) => text.replace(one.textContent ?? '', ' '), element.textContent ?? '');
  return said.replace(/\s+/g, ' ').trim();
}

function isPulled(quote: Quote, pulled: readonly string[]): boolean {
  const said = plain(quote.text);
  return pulled.some(text => {
    const words = plain(text);
    const [short, long] = words.length < said.length ? [words, said] : [said, words];
    if (long.includes(short)) return true;
    const others = new Set(long.split(' '));
    const parts = short.split(' ');
    return parts.filter(word => others.has(word)).length >= SAME * parts.length && parts.length >= LEAST_WORDS;
  });
}

function judge(article: Article, pulled: readonly string[]): Judged | null {
  const quotes = article.quotes.filter(quote => wordsOf(quote.text).length >= LEAST_WORDS);
  const right = quotes.map(quote => isPulled(quote, pulled));
  if (!right.includes(true) || !right.includes(false)) return null;
  const candidates = quotes.map(({ text, speaker, anchor }) => ({ text, speaker, start: anchor.start }));
  const { headline, standfirst } = article;
  const rates = rateQuotes(candidates, { headline, standfirst, body: bodyText(article.body) });
  return { rates, lengths: quotes.map(({ text }) => wordsOf(text).length), right };
}

/** Share of pairs of a pulled and another quote in which the pulled one has the higher rate; ties count half. */
function areaUnderCurve(rates: readonly number[], right: readonly boolean[]): number {
  const pairs: number[] = rates.flatMap((rate, i) =>
    right[i] ? rates.filter((_, j) => !right[j]).map(other => (rate > other ? 1 : rate === other ? 0.5 : 0)) : [],
  );
  return pairs.reduce((sum, one) => sum + one, 0) / pairs.length;
}

function precisionAt(count: number, rates: readonly number[], right: readonly boolean[]): number {
  const order = rates.map((_, i) => i).sort((a, b) => (rates[b] ?? 0) - (rates[a] ?? 0));
  const top = order.slice(0, count);
  return top.filter(i => right[i]).length / top.length;
}

const judged: Judged[] = [];
for (const source of readdirSync(data)) {
  const folder = join(data, source);
  for (const name of readdirSync(folder).filter(file => file.endsWith('.html.gz'))) {
    const text = gunzipSync(readFileSync(join(folder, name))).toString('latin1');
    if (!/<(?:blockquote|aside|q)\b|class="[^"]*(?:quote|zitat|citat|highlight|callout)/i.test(text)) continue;
    const page = parsePage(join(folder, name));
    const pulled = takePulled(page);
    if (pulled.length === 0) continue;
    const reading = readArticle(page, { address: 'https://news.example.org/story' });
    const one = reading.ok ? judge(reading.article, pulled) : null;
    if (values.list && pulled.length > 0) {
      console.log(`${one ? '+' : '-'} ${source}/${name}`);
      for (const words of pulled) console.log(`    ${words.slice(0, 100)}`);
    }
    if (one) judged.push(one);
  }
}

const share = (right: readonly boolean[]) => right.filter(Boolean).length / right.length;
const mean = (of: (one: Judged) => number) =>
  ((100 * judged.reduce((sum, one) => sum + of(one), 0)) / judged.length).toFixed(1);
const WAYS: [string, (one: Judged) => number[]][] = [
  ['weights', one => one.rates],
  ['first', one => one.rates.map((_, i) => -i)],
  ['longest', one => one.lengths],
];
console.log(`${judged.length} articles with a pull quote among their quotes`);
console.log(
  `random    precision@1 ${mean(one => share(one.right))}  precision@3 ${mean(one => share(one.right))}  AUC 50.0`,
);
for (const [name, rates] of WAYS) {
  const at = (count: number) => mean(one => precisionAt(count, rates(one), one.right));
  const auc = mean(one => areaUnderCurve(rates(one), one.right));
  console.log(`${name.padEnd(9)} precision@1 ${at(1)}  precision@3 ${at(3)}  AUC ${auc}`);
}
