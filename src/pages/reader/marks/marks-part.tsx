// Highlights and notes in the reader: the bar beside a selection, the card of a highlight, the list, and the keys.
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../../../core/article';
import { problemWords } from '../../../ui/problem';
import type { News } from '../../use-article-actions';
import { MarkLayer } from './mark-layer';
import { MarksOpener } from './marks-opener';
import { useDrawnMarks } from './use-drawn-marks';
import { useMarkKeys } from './use-mark-keys';
import { useMarking } from './use-marking';
import { useMarks } from './use-marks';
import { useSelectedWords } from './use-selected-words';

/** The card of a highlight that is open, and where its focus goes. */
export interface OpenCard {
  id: string;
  focus: 'card' | 'note';
}

interface Telling {
  /** What the page said last. */
  news: News | null;
  tell: (news: News) => void;
}

/** Brings highlights and notes to an article: the button for the bar, and all that lies over the page. */
export function useMarksPart(article: Article, { news, tell }: Telling): { opener: VNode; layer: VNode } {
  const [card, setCard] = useState<OpenCard | null>(null);
  const [panel, setPanel] = useState<'open' | 'closed'>('closed');
  const keeping = useMarks(article, problem => tell({ words: problemWords(problem), tone: 'bad' }));
  const drawn = useDrawnMarks(keeping.marks, card?.id ?? null);
  const marking = useMarking(article, { keeping, drawn });
  const [selected, dropSelected] = useSelectedWords(drawn.read);
  useEffect(() => {
    // One thing at a time at the foot of the page.
    if (news?.words) marking.forgetRemoved();
  }, [news]);
  const parts = { article, keeping, drawn, marking, tell, setCard };
  const onSelection = useMarkKeys({ ...parts, selected, dropSelected });
  const close = () => setPanel('closed');
  return {
    opener: (
      <MarksOpener
        count={keeping.marks.length}
        panel={panel}
        onPress={() => setPanel(panel === 'open' ? 'closed' : 'open')}
      />
    ),
    layer: <MarkLayer {...parts} {...onSelection} card={card} panel={panel} onClosePanel={close} />,
  };
}
