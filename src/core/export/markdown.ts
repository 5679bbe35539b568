import type { Nodes as HastNodes } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type { Heading, Image, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown as print } from 'mdast-util-to-markdown';
import type { Article, Picture } from '../article';
import { bylineText, dateText, plain, sourceText, UNSEEN } from './head-lines';

/**
 * Prints an article as GitHub-flavoured Markdown: headline, standfirst, byline, date, the picture, the body, the source.
 * Everything is printed from a tree, so that no character of the text can turn into markup or HTML.
 */
export function toMarkdown(article: Article): string {
  const { headline, standfirst, byline, published, leadPicture, body } = article;
  const children: RootContent[] = [
    ...heading(headline),
    ...emphasised(standfirst),
    ...paragraph([text(bylineText(byline))]),
    ...paragraph([text(dateText(published))]),
    ...(leadPicture ? picture(leadPicture) : []),
    ...bodyOf(body),
    { type: 'thematicBreak' },
    ...source(article),
  ];
  return print(
    { type: 'root', children },
    { bullet: '-', emphasis: '_', rule: '-', fences: true, extensions: [gfmToMarkdown()] },
  );
}

function text(value: string): PhrasingContent {
  return { type: 'text', value: plain(value) };
}

function heading(headline: string): Heading[] {
  return plain(headline) === '' ? [] : [{ type: 'heading', depth: 1, children: [text(headline)] }];
}

function paragraph(children: PhrasingContent[]): Paragraph[] {
  const empty = children.every(child => child.type === 'text' && child.value === '');
  return empty ? [] : [{ type: 'paragraph', children }];
}

function emphasised(value: string): Paragraph[] {
  return plain(value) === '' ? [] : paragraph([{ type: 'strong', children: [text(value)] }]);
}

function picture({ address, alt, caption, credit }: Picture): RootContent[] {
  const image: Image = { type: 'image', url: address, alt: plain(alt) };
  const under = [caption, credit && !caption.includes(credit) ? `(${credit})` : ''].filter(Boolean).join(' ');
  return [...paragraph([image]), ...(plain(under) ? paragraph([{ type: 'emphasis', children: [text(under)] }]) : [])];
}

function bodyOf(body: HastNodes): RootContent[] {
  const tree = toMdast(cleanText(withCaptions(body)));
  // The types allow any node below a root; hast-util-to-mdast makes only content there.
  return tree.type === 'root' ? tree.children : [];
}

/** Captions are set apart from the text by emphasis; Markdown has no word for them. */
function withCaptions<Node extends HastNodes>(node: Node): Node {
  if (!('children' in node)) return node;
  const children = node.children.map(child => {
    const inner = withCaptions(child);
    const isCaption = inner.type === 'element' && inner.tagName === 'figcaption';
    return isCaption
      ? { ...inner, children: [{ type: 'element', tagName: 'em', properties: {}, children: inner.children }] }
      : inner;
  });
  return { ...node, children };
}

/** Takes out marks that turn the direction of text and control characters, which no Markdown can hold. */
function cleanText<Node extends HastNodes>(node: Node): Node {
  if (node.type === 'text') return { ...node, value: node.value.replace(UNSEEN, '') };
  return 'children' in node ? { ...node, children: node.children.map(cleanText) } : node;
}

function source(article: Article): Paragraph[] {
  const { publisher, address } = article;
  if (!/^https?:/.test(address)) return paragraph([text(sourceText(article))]);
  return paragraph([
    text(publisher),
    { type: 'text', value: publisher ? ', ' : '' },
    { type: 'link', url: address, children: [{ type: 'text', value: address }] },
  ]);
}
