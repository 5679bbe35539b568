// Trees that nobody would write: of pages and of stored bodies, for the property tests.
import fc from 'fast-check';
import { DROPPED, ELEMENTS, GROUPS, RENAMED } from '../../../src/core/tree/policy';

const names = fc.oneof(
  fc.constantFrom(...Object.keys(ELEMENTS), ...DROPPED, ...GROUPS, ...Object.keys(RENAMED)),
  fc.constantFrom('x-y', 'font', 'marquee', 'center', 'foreignobject', 'annotation-xml'),
);
const values = fc.oneof(
  fc.constantFrom(
    'javascript:alert(1)',
    'data:text/html,x',
    'https://a.example/b',
    '/b',
    ' \tjavascript:x',
    'data:image/svg+xml,x',
    '7',
    '-1',
    'en',
    'rtl',
  ),
  fc.string(),
);
const attributes = fc.dictionary(
  fc.constantFrom(
    'href',
    'src',
    'onclick',
    'style',
    'title',
    'lang',
    'dir',
    'colspan',
    'start',
    'srcset',
    'alt',
    'datetime',
  ),
  values,
  { maxKeys: 4 },
);

/** An element with its children, before it is one. */
export interface Branch {
  name: string;
  given: Record<string, string>;
  inside: (Branch | string)[];
}
export const { branch } = fc.letrec<{ branch: Branch; node: Branch | string }>(tie => ({
  node: fc.oneof({ depthSize: 'small' }, fc.string(), tie('branch')),
  branch: fc.record({ name: names, given: attributes, inside: fc.array(tie('node'), { maxLength: 4 }) }),
}));

/** Builds elements by hand: a parser would mend what is nested wrongly. */
export function grown(document: Document, { name, given, inside }: Branch): Element {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(given)) element.setAttribute(key, value);
  for (const child of inside) element.append(typeof child === 'string' ? child : grown(document, child));
  return element;
}

/** A node of a stored body, or anything else. */
export const stored = fc.letrec<{ node: unknown }>(tie => ({
  node: fc.oneof(
    { depthSize: 'small' },
    fc.record({ type: fc.constant('text'), value: fc.oneof(fc.string(), fc.anything()) }),
    fc.record({
      type: fc.constantFrom('element', 'raw', 'comment', 'root', 'text'),
      tagName: fc.oneof(names, fc.constantFrom('__proto__', 'constructor', 'toString', 'SCRIPT'), fc.anything()),
      properties: fc.oneof(
        attributes,
        fc.dictionary(fc.constantFrom('href', 'src', 'colSpan', 'onClick', 'innerHTML', '__proto__'), fc.anything()),
      ),
      children: fc.oneof(fc.array(tie('node'), { maxLength: 4 }), fc.anything()),
    }),
    fc.anything(),
  ),
})).node;
