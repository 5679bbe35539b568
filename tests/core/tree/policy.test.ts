// Nothing outside the policy comes to exist: not from a page, not from a stored body, whatever is tried.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../src/core/tree/parse';
import { DROPPED, ELEMENTS, GROUPS, LINK_SCHEMES, PICTURE_DATA, RENAMED } from '../../../src/core/tree/policy';
import { bodyText } from '../../../src/core/tree/text';
import { branch, grown, stored } from './any-tree';
import { built, builtFrom, faultsOf } from './hostile';

describe('the judge of these tests', () => {
  const bad: unknown[] = [
    { type: 'root', children: [{ type: 'element', tagName: 'script', properties: {}, children: [] }] },
    { type: 'root', children: [{ type: 'element', tagName: 'p', properties: { onclick: 'x' }, children: [] }] },
    { type: 'root', children: [{ type: 'element', tagName: 'a', properties: { href: 'javascript:x' }, children: [] }] },
    {
      type: 'root',
      children: [{ type: 'element', tagName: 'img', properties: { src: 'data:image/svg+xml,x' }, children: [] }],
    },
    { type: 'root', children: [{ type: 'raw', value: '<script>' }] },
    { type: 'root', children: [{ type: 'element', tagName: 'p', properties: { lang: ['en'] }, children: [] }] },
  ];
  for (const body of bad)
    it(`sees what is wrong in ${JSON.stringify(body)}`, () => expect(faultsOf(body)).not.toEqual([]));
});

describe('the policy', () => {
  it('lets no element in that it drops', () =>
    expect(Object.keys(ELEMENTS).filter(name => DROPPED.has(name))).toEqual([]));
  it('renames only to what it knows', () =>
    expect(Object.values(RENAMED).filter(name => !Object.hasOwn(ELEMENTS, name))).toEqual([]));
  it('drops nothing that it also groups', () => expect([...GROUPS].filter(name => DROPPED.has(name))).toEqual([]));
  it('knows no attribute that runs or styles', () =>
    expect(
      Object.values(ELEMENTS)
        .flat()
        .filter(name => /^on|style|srcset|class|^id$|target/i.test(name)),
    ).toEqual([]));
  it('has no scheme that runs or reads', () => {
    for (const scheme of ['javascript:', 'data:', 'vbscript:', 'file:', 'blob:'])
      expect(LINK_SCHEMES.has(scheme)).toBe(false);
  });
  it('takes pixels in an address, not documents', () => {
    expect(PICTURE_DATA.test('data:image/png;base64,iVBORw0KGgo=')).toBe(true);
    for (const data of [
      'data:image/svg+xml;base64,PHN2Zz4=',
      'data:text/html,x',
      'data:image/png,<svg>',
      'data:image/png;base64,"onerror=x',
    ])
      expect(PICTURE_DATA.test(data)).toBe(false);
  });
});

const HOSTILE = [
  '<p>a<script>alert(1)</script>b</p>',
  '<p onclick="alert(1)" style="position:fixed" class="x" id="y">a</p>',
  '<p><a href="javascript:alert(1)">a</a><a href=" java\nscript:alert(1)">b</a><a href="&#106;avascript:alert(1)">c</a></p>',
  '<p><a href="data:text/html,<script>1</script>">a</a><a href="vbscript:x">b</a><a href="//evil.example">c</a></p>',
  '<img src="javascript:alert(1)"><img src="data:image/svg+xml,<svg onload=alert(1)>"><img src=x onerror=alert(1)>',
  '<img srcset="javascript:alert(1) 1x" src="https://a.example/b.jpg">',
  '<svg><script>alert(1)</script><p>a</p></svg><math><mtext><p>b</p></mtext></math>',
  '<iframe srcdoc="<script>alert(1)</script>">a</iframe><object data="x"><p>a</p></object><embed src="x">',
  '<form action="https://evil.example"><p>a</p><input name="q"><button formaction="javascript:alert(1)">b</button></form>',
  '<template><p>a<script>1</script></p></template><noscript><p title="</noscript><img src=x onerror=alert(1)>">a</p></noscript>',
  '<table><tr><td background="javascript:alert(1)">a</td><td>b</td></tr><tr><td onmouseover="x">c</td><td>d</td></tr></table>',
  '<style>@import "https://evil.example"</style><link rel="stylesheet" href="x"><meta http-equiv="refresh" content="0;url=x">',
  '<base href="https://evil.example/"><p><a href="/x">a</a></p>',
  '<custom-element onclick="x"><p>a</p></custom-element><p is="x-y">b</p>',
  '<blockquote cite="javascript:alert(1)"><p>a</p></blockquote><q cite="javascript:x">b</q><p><time datetime="x" onclick="y">c</time></p>',
  '<p><a href="https://a.example/" ping="https://evil.example" target="_blank" rel="opener" download>a</a></p>',
  '<details open ontoggle="alert(1)"><summary>a</summary><p>b</p></details><dialog open><p>c</p></dialog>',
  '<video src="x" onerror="y"><source src="z"><p>a</p></video><audio src="x"></audio><marquee onstart="x">b</marquee>',
  '<ul><li><script>1</script></li><li onclick="x">a</li></ul><ol start="99999999999" reversed="javascript:x"><li value="-1">a</li></ol>',
  '<p lang="en\' onclick=x" dir="expression(1)">a</p><p lang="x><script>">b</p>',
  '<noembed><p>a</p></noembed><noframes><p>b</p></noframes><xmp><p>c</p></xmp><plaintext><p>d</p>',
  '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p><pre>&lt;img src=x onerror=alert(1)&gt;</pre>',
];

describe('hostile markup', () => {
  for (const markup of HOSTILE)
    it(`gives nothing outside the policy: ${markup.slice(0, 70)}`, () => expect(faultsOf(built(markup))).toEqual([]));
  it('that is escaped stays a text', () =>
    expect(bodyText(built('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'))).toBe('<script>alert(1)</script>'));
});

describe('any tree', () => {
  it('of a page gives nothing outside the policy, and the parse of it is itself', () => {
    fc.assert(
      fc.property(fc.array(branch, { maxLength: 4 }), branches => {
        const { document } = parseHTML('<html><body></body></html>');
        document.body.append(...branches.map(each => grown(document, each)));
        const body = builtFrom(document.body);
        expect(faultsOf(body)).toEqual([]);
        expect(parseBody(JSON.parse(JSON.stringify(body)))).toEqual(body);
      }),
      { numRuns: 300 },
    );
  });

  it('that was stored gives nothing outside the policy, and parsing twice changes nothing', () => {
    fc.assert(
      fc.property(fc.array(stored, { maxLength: 4 }), children => {
        const body = parseBody({ type: 'root', children });
        expect(faultsOf(body)).toEqual([]);
        expect(parseBody(body)).toEqual(body);
      }),
      { numRuns: 300 },
    );
  });
});

const VECTORS = join(process.env.LEDE_SHARED ?? '../shared', 'security/xss.dev.jsonl');
const there = existsSync(VECTORS);

describe.skipIf(!there)(`the collected attacks${there ? '' : ' (skipped: ../shared is not there)'}`, () => {
  const rows = there ? readFileSync(VECTORS, 'utf8').split('\n').filter(Boolean).map(parseRow) : [];
  const attacks = rows.filter(row => row.kind === 'html');

  it('are thousands', () => expect(attacks.length).toBeGreaterThan(1_000));

  it('give nothing outside the policy, built and parsed', { timeout: 120_000 }, () => {
    const through = attacks.flatMap(({ id, html }) => {
      const body = built(html);
      return [...faultsOf(body), ...faultsOf(parseBody(JSON.parse(JSON.stringify(body))))].map(
        fault => `${id}: ${fault}`,
      );
    });
    expect(through).toEqual([]);
  });
});

function parseRow(line: string): { id: string; kind: string; html: string } {
  return JSON.parse(line) as { id: string; kind: string; html: string };
}
