import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Article } from '../../../core/article';
import { PictureViewer } from '../../../ui/picture-viewer';
import { picturesIn } from './pictures';

/** Gives the way to open a picture large, and the viewer while one is open; only what may be loaded is shown. */
export function useViewer(
  article: Article,
  mayLoad: (address: string) => boolean,
): { enlarge: (address: string) => void; viewer: VNode | null } {
  const [open, setOpen] = useState('');
  const pictures = useMemo(() => picturesIn(article).filter(({ address }) => mayLoad(address)), [article, mayLoad]);
  const at = pictures.findIndex(({ address }) => address === open);
  const viewer = at >= 0 && (
    <PictureViewer
      pictures={pictures}
      at={at}
      language={article.language}
      onShow={next => setOpen(pictures[next]?.address ?? '')}
      onClose={() => setOpen('')}
    />
  );
  return { enlarge: setOpen, viewer: viewer || null };
}
