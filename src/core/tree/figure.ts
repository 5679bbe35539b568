import type { Element as Branch, ElementContent } from 'hast';
import { allowedAttributes } from './attributes';
import { inline } from './inline';
import { paragraph } from './paragraph';
import { sourceOf } from './picture-source';
import { isElement, nameIn, type Place, within } from './place';
import { BLOCKS, GROUPS } from './policy';

/** A picture of at most this many pixels a side counts a visit or stands for a letter; it shows nothing. */
const TOO_SMALL = 32;

function sizeOf(picture: Element, side: 'width' | 'height'): number {
  const value = picture.getAttribute(side) ?? '';
  return /^\d+(?:px)?$/.test(value.trim()) ? Number.parseInt(value, 10) : Number.POSITIVE_INFINITY;
}

function image(picture: Element, outer: Place): Branch | null {
  const place = within(picture, outer);
  const small = sizeOf(picture, 'width') <= TOO_SMALL || sizeOf(picture, 'height') <= TOO_SMALL;
  if (small || !place.wants(place.number)) return null;
  const properties = allowedAttributes('img', name => attributeOf(picture, name), place.base);
  if (properties.src === undefined) return null;
  place.used.add(place.number);
  return { type: 'element', tagName: 'img', properties, children: [] };
}

function attributeOf(picture: Element, name: string): string | null {
  return name === 'src' ? sourceOf(picture) : picture.getAttribute(name.toLowerCase());
}

function figure(children: ElementContent[]): Branch {
  return { type: 'element', tagName: 'figure', properties: {}, children };
}

/** Makes a figure of a picture that stands in no figure. */
export function pictureOf(picture: Element, place: Place): ElementContent[] {
  const found = image(picture, place);
  return found ? [figure([found])] : [];
}

function captionOf(caption: Element, place: Place): Branch[] {
  const all: Place = { ...place, wants: () => true };
  const inside = within(caption, all);
  const lines = paragraph(
    [...caption.childNodes].flatMap(node => [...inline(node, inside), ...(isBlock(node) ? [blank()] : [])]),
  );
  const children = lines.flatMap((line, at) => (at === 0 ? line.children : [blank(), ...line.children]));
  return children.length > 0 ? [{ type: 'element', tagName: 'figcaption', properties: {}, children }] : [];
}

const isBlock = (node: Node) => isElement(node) && (BLOCKS.has(nameIn(node)) || GROUPS.has(nameIn(node)));

const blank = (): ElementContent => ({ type: 'text', value: ' ' });

/** Says whether a figure holds text of the story: a table, a quotation with its portrait, code; without a picture any line but a caption. */
export function holdsText(figure: Element, place: Place): boolean {
  const hasPicture = figure.querySelector('img') !== null;
  const lines = [...figure.querySelectorAll('*')].flatMap(element => {
    const number = element.closest('figcaption,img') ? undefined : place.numberOf(element);
    return number === undefined ? [] : [number];
  });
  const hasText = lines.some(number => place.wants(number) && place.isCaption?.(number) !== true);
  if (hasPicture) return hasText && figure.querySelector(TEXT) !== null;
  return hasText || figure.querySelector(lines.length === 0 ? `${TEXT},${MEDIA}` : MEDIA) !== null;
}

const MEDIA = 'iframe,video,audio';
const TEXT = 'table,blockquote,pre,ul,ol';

/** Makes a figure of its pictures and their caption, which goes exactly when they go; nothing if it has no picture of the story. */
export function figureOf(element: Element, outer: Place): ElementContent[] {
  const place = within(element, outer);
  const pictures = [...element.querySelectorAll('img')].flatMap(picture => image(picture, place) ?? []);
  if (pictures.length === 0) return [];
  const captions = [...element.querySelectorAll('figcaption')];
  return [figure([...pictures, ...captions.flatMap(caption => captionOf(caption, place))])];
}
