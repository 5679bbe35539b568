import type { Root } from 'hast';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { Fragment, jsx, jsxs } from 'preact/jsx-runtime';
import { Figure, HeldPicture, OutwardLink, ScrollingTable, ShownPicture } from './body-parts';

/** "held" makes no img element at all: a saved article asks the network for nothing. */
export type Pictures = 'shown' | 'held';

const PARTS = { a: OutwardLink, table: ScrollingTable, figure: Figure };
const PARTS_WITH_PICTURES = {
  shown: { ...PARTS, img: ShownPicture },
  // A source names other files of the same picture.
  held: { ...PARTS, img: HeldPicture, source: Nothing },
};

function Nothing() {
  return null;
}

/** What draws elements of a body otherwise than they are, by their names. */
export type BodyParts = NonNullable<Parameters<typeof toJsxRuntime>[1]['components']>;

interface ArticleBodyProps {
  body: Root;
  language: string;
  direction: 'ltr' | 'rtl';
  pictures: Pictures;
  /** Parts of the page's own, before those that each page has; the same object as long as they draw the same. */
  parts?: BodyParts;
}

/** Draws the text of a story from its tree; what the tree does not hold cannot come to be. */
export function ArticleBody({ body, language, direction, pictures, parts }: ArticleBodyProps) {
  // Ten thousand paragraphs are not drawn again because a button beside them was pressed.
  const drawn = useMemo(() => drawTree(body, { ...PARTS_WITH_PICTURES[pictures], ...parts }), [body, pictures, parts]);
  return (
    <div class="story-body" lang={language || undefined} dir={direction}>
      {drawn}
    </div>
  );
}

/** Draws a tree; each part is given its node. */
export function drawTree(tree: Root, components: BodyParts = PARTS_WITH_PICTURES.held): VNode {
  return toJsxRuntime(tree, {
    Fragment,
    jsx,
    jsxs,
    components,
    passNode: true,
    elementAttributeNameCase: 'html',
    ignoreInvalidStyle: true,
  });
}
