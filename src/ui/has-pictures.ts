import type { ElementContent, Root, RootContent } from 'hast';
import type { Article } from '../core/article';

/** Says whether an article has a picture to show. */
export function hasPictures(article: Article): boolean {
  return article.leadPicture !== null || pictureAddresses(article.body).length > 0;
}

/** Lists the addresses of the pictures in a body. */
export function pictureAddresses(body: Root): string[] {
  return body.children.flatMap(addressesIn);
}

function addressesIn(node: RootContent | ElementContent): string[] {
  if (node.type !== 'element') return [];
  if (node.tagName === 'img') return typeof node.properties.src === 'string' ? [node.properties.src] : [];
  return node.children.flatMap(addressesIn);
}
