import type { ElementContent, Root, RootContent } from 'hast';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { buildBody } from '../../../src/core/tree/build';
import { FIGURES, MEDIA, TABLES } from './block-cases';
import { built, numberOf } from './hostile';
import { A, LINES, LISTS } from './line-cases';

/** Writes a tree as short markup, attributes left out unless they are addresses. */
function written(body: Root): string {
  return body.children.map(short).join('');
}

function short(node: RootContent | ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '?';
  const { href, src, start, colSpan } = node.properties;
  const shown = [href ?? src, start, colSpan].filter(value => value !== undefined).map(value => ` ${String(value)}`);
  return `<${node.tagName}${shown.join('')}>${node.children.map(short).join('')}</${node.tagName}>`;
}

for (const [what, cases] of Object.entries({
  lines: LINES,
  lists: LISTS,
  tables: TABLES,
  figures: FIGURES,
  media: MEDIA,
})) {
  describe(`of ${what} the body has`, () => {
    for (const { name, markup, gives, wrong } of cases)
      (wrong ? it.fails : it)(name + (wrong ? ` (not yet: ${wrong})` : ''), () =>
        expect(written(built(markup))).toBe(gives),
      );
  });
}

describe('numbered lines', () => {
  const MARKUP =
    '<p data-n="0">one</p><div data-n="1">two<p data-n="2">three</p>four</div><figure data-n="3"><img data-n="4" src="/a.jpg"><figcaption data-n="5">cap</figcaption></figure><ul><li data-n="6">five</li><li data-n="7">six</li></ul>';
  const build = (wanted: number[]) =>
    buildBody(parseHTML(`<html><body>${MARKUP}</body></html>`).document.body, {
      base: A,
      numberOf,
      wants: number => wanted.includes(number),
    });

  it('come in if they are wanted, and only then', () => {
    expect(written(build([0, 2, 7]).body)).toBe('<p>one</p><p>three</p><ul><li>six</li></ul>');
  });
  it('are named as used', () => expect([...build([0, 1, 2]).used].toSorted()).toEqual([0, 1, 2]));
  it('give each block the number it began with', () =>
    expect(build([0, 1, 2, 4, 6, 7]).order.slice(0, 3)).toEqual([0, 1, 2]));
  it('a caption comes exactly when its picture comes', () => {
    expect(written(build([4]).body)).toContain('<figcaption>cap</figcaption>');
    expect(written(build([0, 5]).body)).toBe('<p>one</p>');
  });
  it('none wanted, none built', () => expect(build([]).body.children).toEqual([]));
});
