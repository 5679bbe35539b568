import type { Article } from '../../../core/article';
import { translate } from '../../../platform/translate';
import { counted } from '../../../ui/counted';
import { useMinutesLeft } from './use-progress';

/** Draws how long the rest of the story takes. */
export function TimeLeft({ article }: { article: Article }) {
  const left = useMinutesLeft(article);
  return <p class="time-left">{left > 0 ? counted('minutes_left', left) : translate('all_read')}</p>;
}
