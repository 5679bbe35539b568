import type { ComponentChildren } from 'preact';
import type { Article } from '../../../core/article';
import type { AidSettings } from '../../../settings/aids';
import type { OutlinePart } from '../../../ui/outline';
import { FindAid } from './find-aid';
import { LineLayer } from './line-layer';
import { OutlineBeside } from './outline-aid';
import { ProgressLine } from './progress-line';
import { ReturnLine } from './return-line';
import { usePlace } from './use-place';

interface AidLayerProps {
  article: Article;
  /** Parts for the list beside the column; none where there is no room. */
  parts: readonly OutlinePart[];
  find: { asked: number; onEnd: () => void };
  aids: AidSettings;
  /** Dialogs that are open. */
  children: ComponentChildren;
}

/** Draws the aids that lie over the page or beside the column. */
export function AidLayer({ article, parts, find, aids, children }: AidLayerProps) {
  const { hasReturned, forget } = usePlace(article, aids.places);
  return (
    <>
      {aids.progress && <ProgressLine />}
      {aids.line !== 'off' && <LineLayer key={aids.line} aid={aids.line} />}
      {parts.length > 0 && <OutlineBeside parts={parts} language={article.language} />}
      {find.asked > 0 && <FindAid {...find} />}
      {hasReturned && <ReturnLine onDone={forget} />}
      {children}
    </>
  );
}
