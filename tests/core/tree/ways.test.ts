// Ways within a story: a footnote's sign, the note, the way back. No id of a page ever comes into a body.
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../src/core/tree/parse';
import { BASE, built, faultsOf } from './hostile';

const elementsOf = (node: Root | RootContent | ElementContent): Element[] =>
  'children' in node
    ? [...(node.type === 'element' ? [node] : []), ...node.children.flatMap(child => elementsOf(child))]
    : [];

/** Writes the ways of a body: `li=fn1` for a place, `>fn1` for a link that leads there. */
function waysOf(body: Root): string[] {
  return elementsOf(body).flatMap(({ tagName, properties: { dataPlace, dataTo } }) => [
    ...(dataPlace === undefined ? [] : [`${tagName}=${String(dataPlace)}`]),
    ...(dataTo === undefined ? [] : [`>${String(dataTo)}`]),
  ]);
}

const SIGN = '<p>The wall<sup id="r1"><a href="#n1">1</a></sup> holds.</p>';
const WAYS = [
  {
    name: 'a note in a list, and the way back to its sign',
    markup: `${SIGN}<ol><li id="n1">Built in 1911. <a href="#r1">Back</a></li></ol>`,
    gives: ['p=r1', '>n1', 'li=n1', '>r1'],
  },
  {
    name: 'an item whose words stand in a paragraph of the name',
    markup: `${SIGN}<ol><li><p id="n1">Built in 1911.</p></li></ol>`,
    gives: ['>n1', 'li=n1'],
  },
  { name: 'a paragraph', markup: `${SIGN}<p id="n1">1 Built in 1911.</p>`, gives: ['>n1', 'p=n1'] },
  {
    name: 'a paragraph with an old anchor in it',
    markup: `${SIGN}<p><a name="n1"></a>Built in 1911.</p>`,
    gives: ['>n1', 'p=n1'],
  },
  {
    name: 'a box: its first line',
    markup: `${SIGN}<div id="n1"><p>Built in 1911.</p><p>Raised twice.</p></div>`,
    gives: ['>n1', 'p=n1'],
  },
  { name: 'a heading', markup: '<p><a href="#h">Costs</a></p><h2 id="h">Costs</h2>', gives: ['>h', 'h2=h'] },
  { name: 'the page’s whole address', markup: `<p><a href="${BASE}#n">1</a></p><p id="n">a</p>`, gives: ['>n', 'p=n'] },
  {
    name: 'a name written in percent',
    markup: '<p><a href="#fu%C3%9F">1</a></p><p id="fuß">a</p>',
    gives: ['>fuß', 'p=fuß'],
  },
  {
    name: 'the first of two of one name',
    markup: '<p><a href="#n">1</a></p><p id="n">a</p><p id="n">b</p>',
    gives: ['>n', 'p=n'],
  },
  { name: 'nothing for an id that no link leads to', markup: '<p id="n">a</p><p>b</p>', gives: [] },
  { name: 'nothing for another page', markup: '<p><a href="/b#n">1</a></p><p id="n">a</p>', gives: [] },
  { name: 'nothing for a name with a blank', markup: '<p><a href="#a b">1</a></p><p id="a b">a</p>', gives: [] },
  {
    name: 'nothing that a page writes itself',
    markup: '<p dataplace="x" data-place="x">a<a href="/b" dataTo="x">b</a></p>',
    gives: [],
  },
];

describe('a body has of ways', () => {
  for (const { name, markup, gives } of WAYS)
    it(name, () => {
      const body = built(markup);
      expect(waysOf(body)).toEqual(gives);
      expect(faultsOf(body)).toEqual([]);
      expect(parseBody(JSON.parse(JSON.stringify(body)))).toEqual(body);
    });

  it('and never an id', () => {
    const ids = built(`${SIGN}<p id="n1">a</p><h2 id="key-quotes-title">b</h2>`);
    expect(elementsOf(ids).filter(({ properties }) => 'id' in properties || 'name' in properties)).toEqual([]);
  });
});

describe('a stored body', () => {
  const stored = (dataPlace: unknown) =>
    parseBody({ type: 'root', children: [{ type: 'element', tagName: 'p', properties: { dataPlace }, children: [] }] });
  it.each([['a\nb'], ['a  b'], [''], [' a'], ['x'.repeat(201)], [{ toString: 'x' }]])(
    'gives no place the name %j',
    name => {
      const [first] = stored(name)?.children ?? [];
      expect(first?.type === 'element' && first.properties).toEqual({});
    },
  );
});
