import { COUNTED, type Counts } from '../../archive/counts';
import { translate } from '../../platform/translate';
import { counted } from '../../ui/counted';

const WORDS: Record<keyof Counts, (count: number) => string> = {
  settings: () => translate('file_settings'),
  news: () => translate('file_news'),
  rules: count => counted('file_rules', count),
  kept: count => counted('file_kept', count),
  articles: count => counted('saved_articles', count),
  marks: count => counted('marks_count', count),
  lists: count => counted('file_lists', count),
  remembered: count => counted('file_remembered', count),
  tally: count => counted('file_tally', count),
};

/** Says what there is of each kind, a line a kind; what there is none of is not named. */
export function countWords(counts: Counts): string[] {
  return COUNTED.filter(name => counts[name] > 0).map(name => WORDS[name](counts[name]));
}
