// The reading aids in one place: what the bar, the story and the layer over both need of them.
import type { VNode } from 'preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Article } from '../../../core/article';
import type { AidSettings, PictureChoice } from '../../../settings/aids';
import type { ArticleActionsProps } from '../../../ui/article-actions';
import type { Aids } from '../../use-aids';
import type { News } from '../../use-article-actions';
import { AidLayer } from './aid-layer';
import { outlineOf } from './outline';
import { OutlineMenu, useRoomBeside } from './outline-aid';
import { mayLoad, picturesIn } from './pictures';
import { type StoryParts, storyParts } from './story-parts';
import { useAidKeys } from './use-aid-keys';
import { useKeySheet } from './use-key-sheet';
import { useNotes } from './use-notes';
import { useViewer } from './use-viewer';

interface ReaderAidsOptions {
  /** An article from the library asks the network for nothing until the reader does. */
  kept: 'opened' | 'saved';
  settings: Aids;
  actions: Omit<ArticleActionsProps, 'menuOpens'>;
  tell: (news: News) => void;
  onOriginal: () => void;
}

/** What the page draws of the aids, each in its place. */
export interface ReaderAids {
  /** The menu of the story's parts, where they do not stand beside it. */
  outline: VNode | null;
  layer: VNode;
  story: StoryParts;
  settings: Aids;
  /** Whose pictures are loaded now, and whether some of the story's are not. */
  choice: PictureChoice;
  holdsPictures: boolean;
  showPictures: () => void;
  openKeys: () => void;
  onFind: () => void;
}

/** Gives the reading aids of an article. */
export function useReaderAids(article: Article, options: ReaderAidsOptions): ReaderAids {
  const { choice, choose, settings } = useChoice(options);
  const may = useCallback(
    (address: string) => mayLoad(address, { choice, article: article.address }),
    [choice, article.address],
  );
  const { ways, follow, note } = useNotes(article);
  const { enlarge, viewer } = useViewer(article, may);
  const [asked, setAsked] = useState(0);
  const { sheet, openKeys } = useKeySheet();
  const parts = useMemo(() => outlineOf(article.body), [article.body]);
  const hasRoom = useRoomBeside();
  const onFind = () => setAsked(before => before + 1);
  const find = { asked, onEnd: () => setAsked(0) };
  useAidKeys({ ...options, onFind, openKeys }, settings);
  return {
    outline: hasRoom || parts.length === 0 ? null : <OutlineMenu parts={parts} language={article.language} />,
    onFind,
    layer: (
      <AidLayer article={article} parts={hasRoom ? parts : []} find={find} aids={settings.aids}>
        {[note, viewer, sheet]}
      </AidLayer>
    ),
    story: useMemo(
      () => storyParts({ mayLoad: may, ways, onEnlarge: enlarge, onWay: follow }),
      [may, ways, enlarge, follow],
    ),
    settings,
    choice,
    holdsPictures: useMemo(() => picturesIn(article).some(({ address }) => !may(address)), [article, may]),
    showPictures: () => choose('all'),
    openKeys,
  };
}

/** Whose pictures are loaded on this page: as the reader said here, else as their settings say; of a saved article nobody's. */
function useChoice({ kept, settings }: ReaderAidsOptions) {
  const [here, setHere] = useState<PictureChoice | null>(null);
  const choice = here ?? (kept === 'saved' ? 'none' : settings.aids.pictures);
  const change = (changed: AidSettings) => {
    if (changed.pictures !== settings.aids.pictures) setHere(changed.pictures);
    settings.change(changed);
  };
  return { choice, choose: setHere, settings: { ...settings, change } };
}
