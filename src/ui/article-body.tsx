import type { Root } from 'hast';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { useMemo } from 'preact/hooks';
import { Fragment, jsx, jsxs } from 'preact/jsx-runtime';
import { HeldPicture, OutwardLink, ScrollingTable, ShownPicture } from './body-parts';

/** "held" makes no img element at all: a saved article asks the network for nothing. */
export type Pictures = 'shown' | 'held';

const PARTS = { a: OutwardLink, table: ScrollingTable };
const PARTS_WITH_PICTURES = {
  shown: { ...PARTS, img: ShownPicture },
  // A source names other files of the same picture.
  held: { ...PARTS, img: HeldPicture, source: Nothing },
};

function Nothing() {
  return null;
}

function drawTree(body: Root, pictures: Pictures) {
  return toJsxRuntime(body, {
    Fragment,
    jsx,
    jsxs,
    components: PARTS_WITH_PICTURES[pictures],
    elementAttributeNameCase: 'html',
    ignoreInvalidStyle: true,
  });
}

interface ArticleBodyProps {
  body: Root;
  language: string;
  direction: 'ltr' | 'rtl';
  pictures: Pictures;
}

/** Draws the text of a story from its tree; what the tree does not hold cannot come to be. */
export function ArticleBody({ body, language, direction, pictures }: ArticleBodyProps) {
  // Drawn anew only when it changes: with every word that is selected the page around it is.
  const drawn = useMemo(() => drawTree(body, pictures), [body, pictures]);
  return (
    <div class="story-body" lang={language || undefined} dir={direction}>
      {drawn}
    </div>
  );
}
