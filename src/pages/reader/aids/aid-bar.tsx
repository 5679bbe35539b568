import type { Article } from '../../../core/article';
import { translate } from '../../../platform/translate';
import { counted } from '../../../ui/counted';
import { Icon } from '../../../ui/icon';
import type { OutlinePart } from '../../../ui/outline';
import { OutlineMenu } from './outline-aid';
import { useMinutesLeft } from './use-progress';

interface AidBarProps {
  article: Article;
  /** Parts for the menu; none where they stand beside the column. */
  parts: readonly OutlinePart[];
  onFind: () => void;
}

/** Draws what the bar has of the aids: the minutes that are left, the outline, the way to find words. */
export function AidBar({ article, parts, onFind }: AidBarProps) {
  return (
    <>
      {parts.length > 0 && <OutlineMenu parts={parts} language={article.language} />}
      <button type="button" class="button" onClick={onFind}>
        <Icon name="find" />
        {translate('find')}
      </button>
    </>
  );
}

/** Draws how long the rest of the story takes. */
export function TimeLeft({ article }: { article: Article }) {
  const left = useMinutesLeft(article);
  return <p class="time-left">{left > 0 ? counted('minutes_left', left) : translate('all_read')}</p>;
}
