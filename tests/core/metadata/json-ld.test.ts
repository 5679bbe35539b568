import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { articleThing, resolved, textIn, thingsOf, typesOf } from '../../../src/core/metadata/json-ld';
import { ADDRESS, metadataOf } from './page';

const ORG = '{"@type":"NewsMediaOrganization","@id":"#org","name":"The Meridian"}';
const AUTHOR = '{"@type":"Person","@id":"#thea","name":"Thea Quill"}';

interface ShapeCase {
  name: string;
  script: string;
  /** The author that must be read. */
  gives?: string;
  wrong?: string;
}

const STORY = '"@type":"NewsArticle","headline":"Bridge opens"';
const BY_THEA = `${STORY},"author":{"name":"Thea Quill"}`;

const SHAPES: ShapeCase[] = [
  { name: 'one thing', script: `{${BY_THEA}}` },
  { name: 'a list of things', script: `[${ORG},{${BY_THEA}}]` },
  { name: 'a graph', script: `{"@graph":[${ORG},{${BY_THEA}}]}` },
  { name: 'a list of graphs', script: `[{"@graph":[{"@graph":[{${BY_THEA}}]}]}]` },
  { name: 'a reference by @id', script: `{"@graph":[${AUTHOR},{${STORY},"author":{"@id":"#thea"}}]}` },
  { name: 'a list of references by @id', script: `{"@graph":[${AUTHOR},{${STORY},"author":[{"@id":"#thea"}]}]}` },
  { name: 'an author as a text', script: `{${STORY},"author":"Thea Quill"}` },
  { name: 'a list of texts', script: `{${STORY},"author":["Thea Quill"]}` },
  { name: 'a list of names in one person', script: `{${STORY},"author":{"name":["Thea Quill"]}}` },
  { name: 'a name in two parts', script: `{${STORY},"author":{"givenName":"Thea","familyName":"Quill"}}` },
  { name: 'a creator', script: `{${STORY},"creator":"Thea Quill"}` },
  {
    name: 'a list of types',
    script: `{"@type":["CreativeWork","NewsArticle"],"headline":"Bridge opens","author":"Thea Quill"}`,
  },
  {
    name: 'a type with its schema',
    script: `{"@type":"https://schema.org/NewsArticle","headline":"x y","author":"Thea Quill"}`,
  },
  { name: 'a main entity of a page', script: `{"@type":"WebPage","mainEntity":{${BY_THEA}}}` },
  { name: 'a comma too many', script: `{${BY_THEA},}` },
  { name: 'a line break in a text', script: `{${BY_THEA},"description":"one\ntwo"}` },
  { name: 'a semicolon at the end', script: `{${BY_THEA}};` },
  { name: 'HTML comments around it', script: `<!-- {${BY_THEA}} -->` },
  { name: 'CDATA marks', script: `<![CDATA[{${BY_THEA}}]]>` },
  { name: 'CDATA marks in comments', script: `/*<![CDATA[*/{${BY_THEA}}/*]]>*/` },
  {
    name: 'CDATA marks in line comments',
    script: `//<![CDATA[\n{${BY_THEA}}\n//]]>`,
  },
  { name: 'a byte order mark', script: `\uFEFF{${BY_THEA}}` },
];

const page = (...scripts: string[]) =>
  parseHTML(
    `<html><head>${scripts.map(text => `<script type="application/ld+json">${text}</script>`).join('')}</head><body></body></html>`,
  ).document;
const script = (text: string) => `<script type="application/ld+json">${text}</script>`;
const authorsOf = (head: string) => metadataOf({ head }).byline.people.map(person => person.name);

describe('structured data is read in the shape of', () => {
  for (const { name, script: text, wrong } of SHAPES)
    (wrong ? it.fails : it)(name + (wrong ? ` (not yet: ${wrong})` : ''), () =>
      expect(authorsOf(script(text))).toEqual(['Thea Quill']),
    );
});

describe('structured data that is broken', () => {
  for (const text of [
    '',
    '{',
    'null',
    '[]',
    '42',
    '"text"',
    '{"@type":',
    `{${STORY},"author":`,
    '{"@type":{}}',
    '[[[[[[[[[]]]]]]]]]',
  ])
    it(`${text || 'nothing'} gives no author and throws nothing`, () => expect(authorsOf(script(text))).toEqual([]));

  it('does not hide what stands in another script', () =>
    expect(authorsOf(script('{broken') + script(`{${BY_THEA}}`))).toEqual(['Thea Quill']));

  it('nested a thousand levels deep is left', () =>
    expect(thingsOf(page(`${'{"mainEntity":'.repeat(1_000)}1${'}'.repeat(1_000)}`)).length).toBeLessThan(20));

  it('with values of other kinds gives empty fields', () => {
    const read = metadataOf({
      top: '',
      thing: {
        headline: 7,
        author: 7,
        datePublished: {},
        publisher: [null],
        inLanguage: [],
        image: 7,
        description: false,
      },
    });
    expect([read.headline, read.published, read.publisher, read.language, read.byline.people]).toEqual([
      '',
      '',
      '',
      '',
      [],
    ]);
  });
});

describe('hostile structured data', () => {
  it('changes no prototype', () => {
    const hostile =
      '{"__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}},"@type":"NewsArticle","headline":"Bridge opens","author":{"__proto__":{"name":"Eve"}}}';
    expect(authorsOf(script(hostile))).toEqual([]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('whose references go in a circle ends', () =>
    expect(
      authorsOf(
        script(
          `{"@graph":[{"@id":"#a","author":{"@id":"#b"}},{"@id":"#b","author":{"@id":"#a"}},{${STORY},"author":{"@id":"#a"}}]}`,
        ),
      ),
    ).toEqual([]));
});

describe('the thing that is the article', () => {
  const other = { '@type': 'NewsArticle', headline: 'Another story', url: 'https://www.meridian.example/other' };
  const own = { '@type': 'NewsArticle', headline: 'This story', mainEntityOfPage: { '@id': `${ADDRESS}?from=app` } };

  it('is the one whose address is the page’s', () => expect(articleThing([other, own], ADDRESS)).toBe(own));
  it('is the first with a headline where no address fits', () =>
    expect(articleThing([{ '@type': 'NewsArticle' }, other], 'file:///page.html')).toBe(other));
  it('is no web page and no organisation', () =>
    expect(articleThing([{ '@type': 'WebPage', headline: 'x' }, { '@type': 'Organization' }], ADDRESS)).toBeNull());
});

describe('small questions', () => {
  it('the types of a thing have no schema', () =>
    expect(typesOf({ '@type': ['schema:Article', 'http://schema.org/Thing', 7] })).toEqual(['Article', 'Thing']));
  it('a text value is the first of a list, @value, or a name', () =>
    expect([textIn([' a ', 'b']), textIn({ '@value': 'c' }), textIn({ name: 'd' }), textIn(7), textIn(null)]).toEqual([
      'a',
      'c',
      'd',
      '',
      '',
    ]));
  it('a thing with a name is no reference', () => {
    const thing = { '@id': '#a', name: 'own' };
    expect(resolved(thing, [{ '@id': '#a', name: 'other' }])).toBe(thing);
  });
  it('a reference that leads nowhere stays as it is', () =>
    expect(resolved({ '@id': '#x' }, [])).toEqual({ '@id': '#x' }));
});
