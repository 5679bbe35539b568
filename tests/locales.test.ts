// Every word that the interface says is there in every language, and nothing else is.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FAMILIES } from './locales/families';
import { SAME } from './locales/same-words';

interface Message {
  message: string;
  description?: string;
  placeholders?: Record<string, { content: string }>;
}
type Locale = Record<string, Message>;

function parseLocale(text: string): Locale {
  return JSON.parse(text);
}

function sources(): string {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(file => /\.tsx?$/.test(file));
  return [...files.map(file => `src/${file}`), 'manifest.json'].map(file => readFileSync(file, 'utf8')).join('\n');
}

/** Keys that the code names: in quotation marks, as `__MSG_…__`, by count, or as a family and a name. */
function usedKeys(code: string): Set<string> {
  const plain = [
    ...code.matchAll(/translate\(\s*'(\w+)'/g),
    ...code.matchAll(/__MSG_(\w+)__/g),
    ...code.matchAll(/title: '(\w+)'/g),
  ];
  const counts = [...code.matchAll(/counted\('(\w+)'/g)].flatMap(([, key]) => [`${key}_one`, `${key}_other`]);
  const named = Object.entries(FAMILIES).flatMap(([family, names]) =>
    names.map(name => `${family}_${name.replaceAll('-', '_')}`),
  );
  return new Set([...plain.map(([, key]) => key ?? ''), ...counts, ...named]);
}

/** A key that stands in the code as any text: `saved ? 'show' : 'hide'`, a table of keys, a key put together. */
function isNamed(key: string, code: string): boolean {
  const stem = key.replace(/_(less|more)$/, '');
  return code.includes(`'${key}'`) || (stem !== key && new RegExp(`family="${stem}"`).test(code));
}

const placeholders = ({ message, placeholders: given = {} }: Message) => ({
  said: [...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name?.toLowerCase()).sort(),
  given: Object.keys(given).sort(),
});

const CODE = sources();
const LOCALES = readdirSync('_locales').map((name): [string, Locale] => [
  name,
  parseLocale(readFileSync(`_locales/${name}/messages.json`, 'utf8')),
]);
const ENGLISH = Object.fromEntries(LOCALES).en ?? {};
const OTHERS = LOCALES.filter(([name]) => name !== 'en');

describe('English', () => {
  test('has every key that the code uses', () => {
    expect([...usedKeys(CODE)].filter(key => !(key in ENGLISH))).toEqual([]);
  });
  test('has no key that the code does not use', () => {
    const used = usedKeys(CODE);
    expect(Object.keys(ENGLISH).filter(key => !used.has(key) && !isNamed(key, CODE))).toEqual([]);
  });
  test('tells translators what each message is for', () => {
    expect(
      Object.entries(ENGLISH)
        .filter(([, { description }]) => !description)
        .map(([key]) => key),
    ).toEqual([]);
  });
});

/** The keys that a locale must have: those of English, and for what is counted each plural form that whole numbers have there. */
function wantedKeys(name: string): string[] {
  const rules = new Intl.PluralRules(name.replace('_', '-'));
  // Beyond a thousand nothing is counted here; French and its sisters have a form of their own for millions.
  const forms = new Set([...Array(1_000).keys()].map(count => rules.select(count)).concat('other'));
  return Object.keys(ENGLISH).flatMap(key => {
    const stem = /^(.*)_other$/.exec(key)?.[1];
    if (stem !== undefined && `${stem}_one` in ENGLISH) return [...forms].map(form => `${stem}_${form}`);
    return key.endsWith('_one') && `${key.slice(0, -'_one'.length)}_other` in ENGLISH ? [] : [key];
  });
}

/** A form that is for one number only may say it in a word; in Russian `one` is for 21 as well. */
function mayLeaveOutCount(name: string, key: string): boolean {
  const rules = new Intl.PluralRules(name.replace('_', '-'));
  const form = /_(zero|one|two)$/.exec(key)?.[1];
  return [...Array(1_000).keys()].filter(count => rules.select(count) === form).length === 1;
}

/** What English says for a key; for a form of a plural what it says of many. */
const inEnglish = (key: string): Message | undefined =>
  ENGLISH[key.replace(/_(zero|one|two|few|many)$/, '_other')] ?? ENGLISH[key];

describe.each(LOCALES)('the locale %s', (name, locale) => {
  test('has the keys of English, in all plural forms of its language, no more and no fewer', () => {
    expect(Object.keys(locale).sort()).toEqual(wantedKeys(name).sort());
  });
  test('leaves no message empty', () => {
    expect(Object.entries(locale).filter(([, { message }]) => message.trim() === '')).toEqual([]);
  });
  test('says every placeholder that English says, and gives each a content', () => {
    const wrong = Object.entries(locale).filter(([key, message]) => {
      const { said, given } = placeholders(message);
      const english = placeholders(inEnglish(key) ?? message);
      if (said.length === 0 && mayLeaveOutCount(name, key)) return false;
      return said.join() !== given.join() || said.join() !== english.said.join();
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });
  test('describes the extension within the 132 characters of the stores, and without words that they read as a promise', () => {
    const words = locale.appDescription?.message ?? '';
    expect(words.length).toBeGreaterThan(0);
    expect(words.length).toBeLessThanOrEqual(132);
    expect(words).not.toMatch(/paywall|bypass|ad.?block/i);
  });
});

describe.each(OTHERS)('the translation %s', (name, locale) => {
  test('leaves nothing in English by accident', () => {
    const same = Object.keys(locale).filter(key => locale[key]?.message === ENGLISH[key]?.message);
    expect(same.sort()).toEqual([...(SAME[name] ?? [])].sort());
  });
});
