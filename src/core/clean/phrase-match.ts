import type { HiddenKind } from '../article';
import type { Phrases } from './phrases/phrases';
import { plain } from './prose';

/** The phrases of one kind in one language, ready to search. */
interface Matcher {
  whole: ReadonlySet<string>;
  strong: RegExp | null;
  weak: RegExp | null;
}

const matchers = new Map<string, Matcher>();

/** Joins phrases to one search that finds them only between words; scripts without blanks have no such border. */
function searchFor(phrases: readonly string[], flags: string): RegExp | null {
  if (phrases.length === 0) return null;
  const parts = phrases.map(phrase => {
    const escaped = phrase.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Arabic}]/u.test(phrase)
      ? escaped
      : `(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`;
  });
  return new RegExp(parts.join('|'), flags);
}

function matcherOf(phrases: Phrases, kind: HiddenKind): Matcher {
  const name = `${phrases.language}/${kind}`;
  const known = matchers.get(name);
  if (known) return known;
  const all = (phrases.kinds[kind] ?? '').split('|').filter(Boolean);
  const begun = (mark: string) => all.filter(phrase => phrase.startsWith(mark)).map(phrase => phrase.slice(1));
  const matcher: Matcher = {
    whole: new Set(begun('=')),
    strong: searchFor(begun('!'), 'u'),
    weak: searchFor(
      all.filter(phrase => !/^[!=]/.test(phrase)),
      'gu',
    ),
  };
  matchers.set(name, matcher);
  return matcher;
}

/** What of a kind's phrases a text holds. */
export interface Said {
  /** The text as a whole is such a phrase ("Comments"). */
  whole: string | null;
  /** A phrase that is enough by itself. */
  strong: string | null;
  /** Different other phrases, in their order. */
  weak: string[];
}

/** Cuts from a label what is no word of it: counts, arrows, signs, a colon at the end. */
export function label(text: string): string {
  return plain(text)
    .replace(/^[^\p{L}]+|[^\p{L}.:?!]+$/gu, '')
    .replace(/(?:\.{3}|…|[.:!])$/, '')
    .trim();
}

/** Longest text that can be a label, in characters. */
const LONGEST_LABEL = 60;

/** Looks for a kind's phrases: the whole ones in the text itself, the others in what stands outside its quotation marks. */
export function whatIsSaid(
  text: string,
  outside: string,
  { kind, phrases }: { kind: HiddenKind; phrases: readonly Phrases[] },
): Said {
  const said: Said = { whole: null, strong: null, weak: [] };
  const whole = text.length <= LONGEST_LABEL ? label(text) : '';
  for (const language of phrases) {
    const matcher = matcherOf(language, kind);
    if (whole && (matcher.whole.has(whole) || matcher.whole.has(`${whole}:`))) said.whole ??= whole;
    said.strong ??= matcher.strong?.exec(outside)?.[0] ?? null;
    if (matcher.weak) said.weak.push(...(outside.match(matcher.weak) ?? []));
  }
  return { ...said, weak: [...new Set(said.weak)] };
}

const words = new Map<string, RegExp>();

/** Counts the words of a "|" list that stand in a text. */
export function countListed(list: string, outside: string): number {
  let search = words.get(list);
  if (!search) {
    search = searchFor(list.split('|'), 'gu') ?? /(?!)/g;
    words.set(list, search);
  }
  return outside.match(search)?.length ?? 0;
}
