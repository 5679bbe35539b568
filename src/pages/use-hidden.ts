import { useMemo, useState } from 'preact/hooks';
import type { Article, HiddenBlock } from '../core/article';
import type { HiddenActions } from '../ui/hidden-list';
import { SHOWN, withHidden } from '../ui/with-hidden';
import { useKeeping } from './use-keeping';

/** Gives what can be done with an article's hidden blocks, and the body with those in it that the reader wants to see. */
export function useHidden(article: Article): { actions: HiddenActions; body: Article['body'] } {
  const keeping = useKeeping(article);
  const [shown, setShown] = useState<ReadonlySet<HiddenBlock>>(new Set());
  const onFlip = (block: HiddenBlock) => {
    setShown(before =>
      before.has(block) ? new Set([...before].filter(other => other !== block)) : new Set([...before, block]),
    );
    if (!shown.has(block)) requestAnimationFrame(() => bringForward(block));
  };
  const onFlipAll = () => setShown(before => new Set(before.size === article.hidden.length ? [] : article.hidden));
  const body = useMemo(
    () =>
      withHidden(
        article.body,
        article.hidden.filter(block => shown.has(block)),
      ),
    [article, shown],
  );
  return { actions: { shown, onFlip, onFlipAll, keeping }, body };
}

/** Scrolls to a block that was put back into the text. */
function bringForward({ text }: HiddenBlock): void {
  const words = text.replace(/\s+/g, '');
  const found = [...document.querySelectorAll(`.${SHOWN}`)].find(
    element => (element.textContent ?? '').replace(/\s+/g, '') === words,
  );
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  found?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
}
