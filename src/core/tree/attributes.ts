import type { Properties } from 'hast';
import { linkAddress, pictureAddress } from './address';
import { ELEMENTS, EVERYWHERE } from './policy';

/** Longest value of an attribute that is no address, in characters: longer ones are no alt texts. */
const LONGEST_VALUE = 2_000;
/** Greatest number a span, a size or a start may have. */
const GREATEST_NUMBER = 10_000;

const NUMBERS = new Set(['colSpan', 'rowSpan', 'start', 'value', 'width', 'height']);

/** Names of places within a story, parted by a blank. */
const PLACE_NAMES = /^(?=.{1,2000}$)\S{1,200}(?: \S{1,200})*$/;

/** Where attribute values come from: an element of a page, or a stored value. */
export type ReadValue = (name: string) => unknown;

function number(value: unknown): number | undefined {
  const found = typeof value === 'number' ? value : typeof value === 'string' ? Number.parseInt(value, 10) : Number.NaN;
  return Number.isInteger(found) && found >= 0 && found <= GREATEST_NUMBER ? found : undefined;
}

const text = (value: string) => value.slice(0, LONGEST_VALUE);

function allowed(name: string, value: unknown, base: string): string | number | true | undefined {
  if (value === undefined || value === null) return undefined;
  if (NUMBERS.has(name)) return number(value);
  if (name === 'reversed') return true;
  return typeof value === 'string' ? allowedText(name, value, base) : undefined;
}

function allowedText(name: string, value: string, base: string): string | undefined {
  if (name === 'href') return linkAddress(text(value), base) ?? undefined;
  if (name === 'src') return pictureAddress(value, base) ?? undefined;
  if (name === 'dir') return /^(?:ltr|rtl|auto)$/i.test(value) ? value.toLowerCase() : undefined;
  if (name === 'lang') return /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(value) ? value : undefined;
  if (name === 'dataPlace' || name === 'dataTo') return PLACE_NAMES.test(value) ? value : undefined;
  return text(value);
}

/** Gives the attributes that the policy allows an element, checked and with absolute addresses. */
export function allowedAttributes(tagName: string, read: ReadValue, base: string): Properties {
  const properties: Properties = {};
  for (const name of [...(ELEMENTS[tagName] ?? []), ...EVERYWHERE]) {
    const value = allowed(name, read(name), base);
    if (value !== undefined && value !== '') properties[name] = value;
  }
  return properties;
}

/** Gives the allowed attributes of a page's element under its name in the body; names of places come from ways.ts alone. */
export function attributesOf(element: Element, tagName: string, base: string): Properties {
  const read = (name: string) => (name.startsWith('data') ? null : element.getAttribute(name.toLowerCase()));
  return allowedAttributes(tagName, read, base);
}
