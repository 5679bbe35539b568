// The pictures of a story: whose are loaded, and what the viewer shows of them.
import type { ElementContent, Root } from 'hast';
import type { Article } from '../../../core/article';
import { textOf } from '../../../core/tree/text';
import type { PictureChoice } from '../../../settings/aids';
import { isSameSite } from '../../../settings/same-site';
import { isInBody } from '../../../ui/lead-picture';
import type { ViewedPicture } from '../../../ui/picture-viewer';

/** Says whether a picture may be loaded. One that lies in its address itself asks nobody, but "none" holds it too. */
export function mayLoad(picture: string, { choice, article }: { choice: PictureChoice; article: string }): boolean {
  if (choice !== 'site') return choice === 'all';
  return picture.startsWith('data:') || isSameSite(picture, article);
}

/** Lists the pictures of an article in its order, the one above the text first, each with its caption and credit. */
export function picturesIn(article: Article): ViewedPicture[] {
  const { leadPicture: lead, body } = article;
  const first =
    lead && !isInBody(article, lead.address)
      ? [{ address: lead.address, alt: lead.alt, caption: [lead.caption, lead.credit].filter(Boolean).join(' ') }]
      : [];
  return [...first, ...body.children.flatMap(node => picturesBelow(node, ''))];
}

function picturesBelow(node: Root['children'][number] | ElementContent, caption: string): ViewedPicture[] {
  if (node.type !== 'element') return [];
  const { src, alt } = node.properties;
  if (node.tagName === 'img') return src ? [{ address: String(src), alt: String(alt ?? ''), caption }] : [];
  const own = node.tagName === 'figure' ? captionOf(node.children) : caption;
  return node.children.flatMap(child => picturesBelow(child, own));
}

function captionOf(children: readonly ElementContent[]): string {
  const found = children.find(child => child.type === 'element' && child.tagName === 'figcaption');
  return found ? textOf(found).replace(/\s+/g, ' ').trim() : '';
}
