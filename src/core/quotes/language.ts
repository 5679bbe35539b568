// What the search for speakers knows of the story's language.
import { LETTERS } from '../tree/text';
import { GRAMMARS, PARTS } from './grammar';
import { REPORTING_VERBS } from './reporting-verbs';

/** What a small word can be. */
export type Small = (typeof PARTS)[number] | 'verb';

/** The words of one language, ready to be asked. */
export interface Language {
  code: string;
  /** True for a word, in lower case, of that kind. */
  is(kind: Small, word: string): boolean;
  /** Phrases whose object is the speaker, word by word. */
  according: string[][];
  /** Nouns begin with a capital and the verb wanders: german.ts reads it. */
  german: boolean;
  /** One of ours; else nobody is named, for a capital may say nothing there. */
  known: boolean;
}

/** Cuts a line of words into a set. */
export function wordSet(line: string): ReadonlySet<string> {
  return new Set(line.split(' '));
}

/**
 * Gives the language of a BCP 47 tag, or the one whose words the text uses most if there is no tag.
 * A tag of a language that is not among ours gives one without words: quotes are found in it, but nobody is named.
 */
export function languageOf(tag: string, text: string): Language {
  const own = tag.toLowerCase().split('-')[0] ?? '';
  const code = own === 'no' || own === 'nn' ? 'nb' : own;
  return prepare(code === '' || code === 'und' ? guess(text) : code);
}

const NO_WORD = new RegExp(`[^${LETTERS}']+`);

/** A reporting verb says more of the language than an article that others have too. */
const VERB = 3;
/** Enough text to know a language by its small words. */
const SAMPLE = 4000;

function guess(text: string): string {
  const words = text.slice(0, SAMPLE).toLowerCase().split(NO_WORD);
  let [best, most] = ['en', 0];
  for (const code of Object.keys(GRAMMARS)) {
    const { is } = prepare(code);
    const small = (word: string) => is('determiner', word) || is('preposition', word) || is('joiner', word);
    const count = words.reduce((sum, word) => sum + (small(word) ? 1 : 0) + (is('verb', word) ? VERB : 0), 0);
    if (count > most) [best, most] = [code, count];
  }
  return best;
}

/** What is worked out once serves every story: the words of a language do not change. */
const prepared = new Map<string, Language>();

function prepare(code: string): Language {
  const known = prepared.get(code) ?? build(code);
  prepared.set(code, known);
  return known;
}

function build(code: string): Language {
  const lines = (GRAMMARS[code] ?? '').split('|');
  const sets = new Map<Small, ReadonlySet<string>>(PARTS.map((part, i) => [part, wordSet(lines[i] ?? '')]));
  sets.set('verb', verbsOf(code));
  return {
    code,
    is: (kind, word) => word !== '' && sets.get(kind)?.has(word) === true,
    according: [...(sets.get('according') ?? [])].filter(Boolean).map(phrase => phrase.split('+')),
    german: code === 'de',
    known: code in GRAMMARS,
  };
}

function verbsOf(code: string): ReadonlySet<string> {
  const [stems = '', endings = '', forms = ''] = (REPORTING_VERBS[code] ?? '').split('|');
  const formsOf = (stem: string) =>
    code === 'en'
      ? englishForms(stem)
      : endings
          .split(' ')
          .map(ending => stem + ending)
          .concat(code === 'de' ? `ge${stem}t` : []);
  return new Set([...forms.split(' '), ...stems.split(' ').flatMap(formsOf)]);
}

/** Forms of a regular verb: argue, argues, argued, arguing; deny, denies; admit, admitted. */
function englishForms(verb: string): string[] {
  const stem = verb.replace(/e$/, '').replace(/([^aeiou])y$/, '$1i');
  const doubled = verb.replace(/([aeiou])([bgmpt])$/, '$1$2$2');
  return [verb, `${verb}s`, `${stem}es`, `${stem}ed`, `${verb.replace(/e$/, '')}ing`, `${doubled}ed`, `${doubled}ing`];
}
