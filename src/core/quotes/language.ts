// What the search for speakers knows of the story's language.
import { GRAMMARS, type Grammar } from './grammar';
import { ENGLISH_VERBS, REPORTING_VERBS } from './reporting-verbs';

/** The words of one language, ready to be asked. */
export interface Language {
  code: string;
  verbs: ReadonlySet<string>;
  male: ReadonlySet<string>;
  female: ReadonlySet<string>;
  other: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  joiners: ReadonlySet<string>;
  auxiliaries: ReadonlySet<string>;
  according: string[][];
  /** Common nouns begin with a capital, as in German, or may for all we know: a capital says nothing. */
  capitalNouns: boolean;
}

const EMPTY: Grammar = {
  male: '',
  female: '',
  other: '',
  determiners: '',
  prepositions: '',
  joiners: '',
  auxiliaries: '',
  according: '',
};

/** Cuts a line of words into a set. */
export function wordSet(line: string): ReadonlySet<string> {
  return new Set(line.split(/\s+/).filter(Boolean));
}

/**
 * Gives the language of a BCP 47 tag, or the one whose words the text uses most if there is no tag.
 * A tag of a language that is not among ours gives one without words: quotes are found in it, but nobody is named.
 */
export function languageOf(tag: string, text: string): Language {
  const code = tag.toLowerCase().split('-')[0] ?? '';
  return prepare(code === '' || code === 'und' ? guess(text) : code);
}

/** A reporting verb says more of the language than an article that others have too. */
const VERB = 3;
/** Enough text to know a language by its small words. */
const SAMPLE = 4000;

function guess(text: string): string {
  const words = text
    .slice(0, SAMPLE)
    .toLowerCase()
    .split(/[^\p{L}']+/u);
  let [best, most] = ['en', 0];
  for (const code of Object.keys(GRAMMARS)) {
    const { determiners, prepositions, joiners, verbs } = prepare(code);
    const small = (word: string) => determiners.has(word) || prepositions.has(word) || joiners.has(word);
    const count = words.reduce((sum, word) => sum + (small(word) ? 1 : 0) + (verbs.has(word) ? VERB : 0), 0);
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
  const grammar = GRAMMARS[code] ?? EMPTY;
  return {
    code,
    verbs: verbsOf(code),
    male: wordSet(grammar.male),
    female: wordSet(grammar.female),
    other: wordSet(grammar.other),
    determiners: wordSet(grammar.determiners),
    prepositions: wordSet(grammar.prepositions),
    joiners: wordSet(grammar.joiners),
    auxiliaries: wordSet(grammar.auxiliaries),
    according: grammar.according
      .split('|')
      .filter(Boolean)
      .map(phrase => phrase.split(' ')),
    capitalNouns: code === 'de' || !(code in GRAMMARS),
  };
}

function verbsOf(code: string): ReadonlySet<string> {
  const forms = wordSet(REPORTING_VERBS[code] ?? '');
  return code === 'en' ? new Set([...forms, ...[...wordSet(ENGLISH_VERBS)].flatMap(englishForms)]) : forms;
}

/** Forms of a regular verb: argue, argues, argued, arguing; deny, denies; admit, admitted. Forms that no one writes do no harm. */
function englishForms(verb: string): string[] {
  const stem = verb.replace(/e$/, '').replace(/([^aeiou])y$/, '$1i');
  const doubled = verb.replace(/([aeiou])([bgmpt])$/, '$1$2$2');
  return [verb, `${verb}s`, `${stem}es`, `${stem}ed`, `${verb.replace(/e$/, '')}ing`, `${doubled}ed`, `${doubled}ing`];
}
