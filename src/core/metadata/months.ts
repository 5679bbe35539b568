import { MONTH_NAMES } from './month-names';

type Names = ReadonlyMap<string, number>;

/** Languages that share the names of another one. */
const SAME: Readonly<Record<string, string>> = {
  no: 'nb',
  nn: 'nb',
  bs: 'hr',
  sh: 'sr',
  iw: 'he',
  in: 'id',
  fil: 'tl',
};

const known = new Map<string, Names>();

function namesOf(language: string): Names {
  const tag = language.toLowerCase().split(/[-_]/)[0] ?? '';
  const key = SAME[tag] ?? tag;
  const ready = known.get(key);
  if (ready) return ready;
  const names = new Map<string, number>();
  for (const [at, forms] of (MONTH_NAMES[key] ?? '').split(' ').entries())
    for (const form of forms.split('/')) if (form) names.set(form.replaceAll('_', ' '), at + 1);
  known.set(key, names);
  return names;
}

/** All languages' names but those that mean two months ("listopad" is November in Polish, October in Croatian). */
function everyName(): Names {
  const ready = known.get('*');
  if (ready) return ready;
  const all = new Map<string, number>();
  for (const language of Object.keys(MONTH_NAMES))
    for (const [name, month] of namesOf(language)) all.set(name, (all.get(name) ?? month) === month ? month : 0);
  known.set('*', all);
  return all;
}

/**
 * Gives the month (1 to 12) that a word names, or 0: in the page's language, in English, and else in any language where it
 * means one month only, for many pages name a wrong language or none.
 */
export function monthOf(word: string, language: string): number {
  const name = word.toLowerCase().replace(/[.,]+$/, '');
  return namesOf(language).get(name) ?? namesOf('en').get(name) ?? everyName().get(name) ?? 0;
}
