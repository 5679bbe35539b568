import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { type BoxKind, KINDS, kindsOf } from '../../../src/core/extract/box-names';

function kinds(attributes: string): BoxKind[] {
  const { document } = parseHTML(`<html><body><div ${attributes}></div></body></html>`);
  const bits = kindsOf(document.querySelector('div') ?? document.body);
  return KINDS.filter((_, at) => bits & (1 << at));
}

describe('a box is by its names', () => {
  const cases: [attributes: string, kinds: BoxKind[]][] = [
    ['class="article-body"', ['text']],
    ['class="articleBody"', ['text']],
    ['class="c-entry-content"', ['text']],
    ['id="comments"', ['comments']],
    ['class="author-bio"', ['head', 'biography']],
    ['class="wp-caption-text"', ['text', 'picture']],
    ['data-testid="related-stories"', ['related']],
    ['class="visually-hidden"', ['unseen']],
    ['class="NewsletterSignup"', ['asking']],
  ];
  for (const [attributes, expected] of cases)
    it(`${attributes}: ${expected.join(', ')}`, () =>
      expect(kinds(attributes)).toEqual(expect.arrayContaining(expected)));
});

describe('nothing is said by', () => {
  for (const attributes of [
    '',
    'class="x1 css-4kt"',
    'class="storybook"',
    'class="adapter"',
    'class="commentary"',
    'id="p3"',
  ])
    it(attributes || 'no name', () => expect(kinds(attributes)).toEqual([]));
});
