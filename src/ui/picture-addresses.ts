import type { ElementContent, Root, RootContent } from 'hast';

/** Lists the addresses of the pictures in a body. */
export function pictureAddresses(body: Root): string[] {
  return body.children.flatMap(addressesIn);
}

function addressesIn(node: RootContent | ElementContent): string[] {
  if (node.type !== 'element') return [];
  if (node.tagName === 'img') return typeof node.properties.src === 'string' ? [node.properties.src] : [];
  return node.children.flatMap(addressesIn);
}
