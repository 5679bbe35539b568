import type { Properties } from 'hast';
import { linkAddress, pictureAddress } from './address';
import { ELEMENTS, EVERYWHERE } from './policy';

/** Longest value of an attribute that is no address, in characters: longer ones are no alt texts. */
const LONGEST_VALUE = 2_000;
/** Greatest number a span, a size or a start may have. */
const GREATEST_NUMBER = 10_000;

const NUMBERS = new Set(['colSpan', 'rowSpan', 'start', 'value', 'width', 'height']);

/** Where attribute values come from: an element of a page, or a stored value. */
export type ReadValue = (name: string) => unknown;

function number(value: unknown): number | undefined {
  const found = typeof value === 'number' ? value : typeof value === 'string' ? Number.parseInt(value, 10) : Number.NaN;
  return Number.isInteger(found) && found >= 0 && found <= GREATEST_NUMBER ? found : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value.slice(0, LONGEST_VALUE) : undefined;
}

function allowed(name: string, value: unknown, base: string): string | number | true | undefined {
  if (value === undefined || value === null) return undefined;
  if (NUMBERS.has(name)) return number(value);
  if (name === 'href') return linkAddress(text(value) ?? '', base) ?? undefined;
  if (name === 'src') return pictureAddress(String(value), base) ?? undefined;
  if (name === 'dir') return /^(?:ltr|rtl|auto)$/i.test(String(value)) ? String(value).toLowerCase() : undefined;
  if (name === 'lang') return /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(String(value)) ? String(value) : undefined;
  if (name === 'reversed') return true;
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

/** Gives the allowed attributes of a page's element under its name in the body. */
export function attributesOf(element: Element, tagName: string, base: string): Properties {
  return allowedAttributes(tagName, name => element.getAttribute(name.toLowerCase()), base);
}
