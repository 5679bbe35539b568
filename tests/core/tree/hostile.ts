// The judge of a body: what stands in it that the policy does not know. And the ways to build one.
import type { Root } from 'hast';
import { parseHTML } from 'linkedom';
import { buildBody } from '../../../src/core/tree/build';
import { ELEMENTS, EVERYWHERE, LINK_SCHEMES, PICTURE_SCHEMES } from '../../../src/core/tree/policy';

export const BASE = 'https://www.meridian.example/news/a.html';
/** The number that a line or picture of the tests carries. */
export const numberOf = (element: Element) =>
  element.hasAttribute('data-n') ? Number(element.getAttribute('data-n')) : undefined;

type Fields = Record<string, unknown>;

/** Opens an unknown value as a record of fields; a body under test is not trusted to be one. */
function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** Pictures in the address itself that may be: pixels, never documents. Written anew, not taken from the policy. */
const PIXELS = /^data:image\/(?:png|jpeg|gif|webp|avif);base64,/i;

function addressFaults(name: string, value: unknown): string[] {
  if (name !== 'href' && name !== 'src') return [];
  if (typeof value !== 'string') return [`${name} is no text`];
  if (name === 'src' && PIXELS.test(value)) return [];
  const schemes = name === 'href' ? LINK_SCHEMES : PICTURE_SCHEMES;
  return URL.canParse(value) && schemes.has(new URL(value).protocol) ? [] : [`${name}=${value}`];
}

/** Lists all that stands in a body and not in the policy. */
export function faultsOf(body: unknown): string[] {
  const faults: string[] = [];
  const open: unknown[] = [...childrenOf(body)];
  if (fieldsOf(body).type !== 'root') faults.push('the root is none');
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    faults.push(...nodeFaults(fieldsOf(node)));
    open.push(...childrenOf(node));
  }
  return faults;
}

const childrenOf = (node: unknown): unknown[] => {
  const { children } = fieldsOf(node);
  return Array.isArray(children) ? children : [];
};

function nodeFaults({ type, tagName, value, properties }: Fields): string[] {
  if (type === 'text') return typeof value === 'string' ? [] : ['a text that is none'];
  if (type !== 'element') return [`a node of type ${String(type)}`];
  if (typeof tagName !== 'string' || !Object.hasOwn(ELEMENTS, tagName)) return [`<${String(tagName)}>`];
  const allowed = new Set([...(ELEMENTS[tagName] ?? []), ...EVERYWHERE]);
  return Object.entries(fieldsOf(properties)).flatMap(([name, given]) => {
    if (!allowed.has(name)) return [`<${tagName} ${name}>`];
    const plain = typeof given === 'string' || typeof given === 'number' || given === true;
    return plain ? addressFaults(name, given) : [`<${tagName} ${name}> is no plain value`];
  });
}

/** Builds a body from markup as from a page; every line of it is wanted. */
export function built(markup: string): Root {
  return builtFrom(parseHTML(`<!DOCTYPE html><html><head></head><body>${markup}</body></html>`).document.body);
}

export function builtFrom(region: Element): Root {
  return buildBody(region, { base: BASE, numberOf, wants: () => true }).body;
}
