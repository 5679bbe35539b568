import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/core/parse-article';
import { parseBody } from '../../../src/core/tree/parse';
import { bodyText } from '../../../src/core/tree/text';
import { floodWall } from '../../pages/flood-wall/story';
import { namedMarkup } from '../../pages/story-markup';
import { read } from '../clean/page';
import { faultsOf } from './hostile';

const text = (value: string) => ({ type: 'text', value });
const element = (tagName: string, properties: unknown, ...children: unknown[]) => ({
  type: 'element',
  tagName,
  properties,
  children,
});
const root = (...children: unknown[]) => ({ type: 'root', children });
const p = (...children: unknown[]) => element('p', {}, ...children);

describe('a stored body', () => {
  for (const value of [
    null,
    undefined,
    7,
    'text',
    [],
    {},
    { type: 'root' },
    { type: 'root', children: {} },
    { type: 'element', children: [] },
  ])
    it(`that is ${JSON.stringify(value)} is none`, () => expect(parseBody(value)).toBeNull());

  it('loses an unknown element, not its words', () => {
    const body = parseBody(
      root(p(text('one '), element('blink', {}, text('two')), element('script', {}, text(' three')))),
    );
    expect(body && bodyText(body)).toBe('one two three');
    expect(faultsOf(body)).toEqual([]);
  });
  it('loses a picture without an address', () => expect(parseBody(root(element('img', {})))).toEqual(root()));
  it('loses a node of another type', () =>
    expect(parseBody(root({ type: 'raw', value: '<script>' }, { type: 'comment', value: 'x' }))).toEqual(root()));
  it('keeps only what the policy knows of attributes', () =>
    expect(
      parseBody(root(p(element('a', { href: 'https://a.example/', onClick: 'x', target: '_blank' }, text('a'))))),
    ).toEqual(root(p(element('a', { href: 'https://a.example/' }, text('a'))))));
  it('takes nothing from a prototype', () => {
    const hostile = JSON.parse(
      '{"type":"root","children":[{"type":"element","tagName":"a","__proto__":{"x":1},"properties":{"__proto__":{"href":"https://a.example/"}},"children":[]}]}',
    );
    expect(JSON.stringify(parseBody(hostile))).not.toContain('a.example');
  });
  it('puts loose words into a paragraph', () => expect(parseBody(root(text('loose')))).toEqual(root(p(text('loose')))));
  it('that is nested without end comes out finite', () => {
    let node: unknown = text('deep');
    for (let level = 0; level < 5_000; level++) node = element('blockquote', {}, node);
    expect(() => parseBody(root(node))).not.toThrow();
  });
});

const article = read(namedMarkup(floodWall), `https://${floodWall.host}${floodWall.path}`);
const stored = (): Record<string, unknown> => JSON.parse(JSON.stringify(article));

describe('a stored article', () => {
  it('equals the one that was read', () => expect(parseArticle(stored())).toEqual(article));

  for (const [name, value] of Object.entries<unknown>({
    nothing: null,
    'a text': 'article',
    'a list': [article],
    'another version': { ...stored(), version: 2 },
    'a version as a text': { ...stored(), version: '1' },
    'no body': { ...stored(), body: undefined },
    'a body that is a string': { ...stored(), body: '<p>a</p>' },
    'no address': { ...stored(), address: undefined },
    'a script as its address': { ...stored(), address: 'javascript:alert(1)' },
    'data as its address': { ...stored(), address: 'data:text/html,x' },
  }))
    it(`that is ${name} is refused`, () => expect(parseArticle(value)).toBeNull());

  it('from a file keeps its address', () =>
    expect(parseArticle({ ...stored(), address: 'file:///a.html' })?.address).toBe('file:///a.html'));

  it('with fields of other kinds has empty ones', () => {
    const bent = {
      ...stored(),
      headline: { toString: 'x' },
      byline: [],
      quotes: 'no',
      hidden: [null, 7, { kind: 'script' }],
      notices: ['alert', 'much-left-out'],
      words: 'many',
      direction: 'up',
      detection: null,
      leadPicture: { address: 'javascript:alert(1)' },
    };
    const parsed = parseArticle(bent);
    expect(parsed).toMatchObject({
      headline: '',
      byline: { people: [], agency: '' },
      quotes: [],
      hidden: [],
      notices: ['much-left-out'],
      words: 0,
      direction: 'ltr',
      leadPicture: null,
    });
    expect(parsed?.detection).toEqual({ isArticle: false, weight: 0, evidence: [] });
  });

  it('has no field that the vocabulary lacks', () =>
    expect(Object.keys(parseArticle({ ...stored(), extra: 'x' }) ?? {}).toSorted()).toEqual(
      Object.keys(article).toSorted(),
    ));

  it('keeps a hidden block of each kind that rules have', () => {
    const parsed = parseArticle(stored());
    expect(parsed?.hidden.map(block => block.kind)).toEqual(article.hidden.map(block => block.kind));
    expect(article.hidden.length).toBeGreaterThan(3);
  });
});
