// The command line as a person runs it: bundled once, started anew for each case.
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/core/parse-article';
import { floodWall } from '../pages/flood-wall/story';
import { type Bundle, bundled, PATIENCE } from './bundle';

const PAGE = resolve('tests/pages/flood-wall/source.html');

let bundle: Bundle;
beforeAll(async () => {
  bundle = await bundled();
  writeFileSync(join(bundle.folder, 'empty.html'), '<html><body></body></html>');
  writeFileSync(join(bundle.folder, 'links.html'), '<html><body><ul><li><a href="/">Home</a></li></ul></body></html>');
});
afterAll(() => bundle.remove());

const lede = (given: string[], input = '') => bundle.run(given, input);

describe('reading a file', { timeout: PATIENCE }, () => {
  it('prints text with headline, standfirst, byline with agency, and date at its top', () => {
    const { out, problem, code } = lede(['read', PAGE]);
    expect([problem, code]).toEqual(['', 0]);
    const top = out.slice(0, out.indexOf(floodWall.paragraphs[0] ?? 'no paragraph'));
    for (const part of [floodWall.headline, floodWall.standfirst, 'Thea Quill', 'Press Association', '2025'])
      expect(top).toContain(part);
  });

  it('prints every paragraph, and no furniture', () => {
    const { out } = lede(['read', PAGE, '--format', 'txt']);
    for (const paragraph of floodWall.paragraphs) expect(out).toContain(paragraph);
    for (const line of [...floodWall.appeal, ...floodWall.forum, ...floodWall.registered])
      expect(out).not.toContain(line);
  });

  it('prints Markdown that begins with the headline', () => {
    const { out, code } = lede(['read', PAGE, '--format', 'md']);
    expect(out).toContain(`# ${floodWall.headline}`);
    expect(out).toContain('Press Association');
    expect(code).toBe(0);
  });

  it('prints JSON that is an article', () => {
    const { out } = lede(['read', PAGE, '--format=json']);
    const article = parseArticle(JSON.parse(out));
    expect(article?.headline).toBe(floodWall.headline);
    expect(article?.address).toBe(pathToFileURL(PAGE).href);
    expect(article?.byline).toEqual({ people: [{ name: 'Thea Quill', role: '' }], agency: 'Press Association' });
    expect(article?.quotes.length).toBeGreaterThan(1);
    expect(article?.hidden.length).toBeGreaterThan(3);
  });

  it('gives it the address of --url', () => {
    const { out } = lede(['read', PAGE, '--format', 'json', '--url', 'https://www.meridian.example/a/b']);
    expect(parseArticle(JSON.parse(out))?.address).toBe('https://www.meridian.example/a/b');
  });
});

describe('reading standard input', { timeout: PATIENCE }, () => {
  const html = readFileSync(PAGE, 'utf8');

  it('prints the article of the page that comes in', () => {
    const { out, code } = lede(['read', '-'], html);
    expect(out).toContain(floodWall.paragraphs[3]);
    expect(code).toBe(0);
  });

  it('takes the address of --url', () => {
    const { out } = lede(['read', '-', '--url', 'https://www.meridian.example/x', '--format', 'json'], html);
    expect(parseArticle(JSON.parse(out))?.address).toBe('https://www.meridian.example/x');
  });

  it('without an address gives JSON that can be parsed as an article again', () => {
    // The address is empty then: an article may have come without one.
    const { out } = lede(['read', '-', '--format', 'json'], html);
    expect(parseArticle(JSON.parse(out))).not.toBeNull();
  });
});

describe('reading an address', { timeout: PATIENCE }, () => {
  let server: Server;
  let site = '';

  beforeAll(async () => {
    server = createServer((request, response) => {
      response.writeHead(request.url === '/story' ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(readFileSync(PAGE));
    });
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
    site = `http://127.0.0.1:${parsePort(server.address())}`;
  });
  afterAll(() => server.close());

  it('prints its article', async () => {
    const run = await bundle.start(['read', `${site}/story`]);
    expect(run.out).toContain(floodWall.headline);
    expect(run.code).toBe(0);
  });

  it('says what the server answered where there is no page', async () => {
    const run = await bundle.start(['read', `${site}/nothing`]);
    expect([run.out, run.code]).toEqual(['', 2]);
    expect(run.problem).toContain('404');
  });
});

function parsePort(address: string | AddressInfo | null): number {
  return (address as AddressInfo).port;
}

describe('what goes wrong', { timeout: PATIENCE }, () => {
  const wrongUse: Record<string, string[]> = {
    'no command': [],
    'an unknown command': ['write', PAGE],
    'no page': ['read'],
    'two pages': ['read', PAGE, PAGE],
    'an unknown format': ['read', PAGE, '--format', 'pdf'],
    'a format that every object has': ['read', PAGE, '--format', 'toString'],
    'an unknown option': ['read', PAGE, '--colour'],
    'an option without its value': ['read', PAGE, '--url'],
  };
  for (const [name, given] of Object.entries(wrongUse))
    it(`${name} ends with 2 and the usage`, () => {
      const { out, problem, code } = lede(given);
      expect([out, code]).toEqual(['', 2]);
      expect(problem).toContain('usage: lede read');
    });

  it('a file that is not there ends with 2 and a sentence that names it', () => {
    const { out, problem, code } = lede(['read', 'no-such-file.html']);
    expect([out, code]).toEqual(['', 2]);
    expect(problem).toContain('no-such-file.html could not be read');
    expect(problem).not.toContain('    at ');
  });

  for (const name of ['empty.html', 'links.html'])
    it(`${name} ends with 1 and a sentence`, () => {
      const { out, problem, code } = lede(['read', join(bundle.folder, name)]);
      expect([out, code]).toEqual(['', 1]);
      expect(problem).toMatch(/^This page .+\.\n$/);
    });

  // The parser would give a document without a root element; the loader gives it one.
  for (const [name, input] of Object.entries({
    nothing: '',
    'white space': ' \n',
    'a text without markup': 'only words',
  }))
    it(`${name} on standard input ends with 1 and a sentence`, () => {
      const { out, problem, code } = lede(['read', '-'], input);
      expect([out, code]).toEqual(['', 1]);
      expect(problem).toMatch(/^This page .+\.\n$/);
    });

  // HTML lets a page leave out html, head and body; the parser alone would take the first element for the root.
  it('a page without html, head and body tags is read', () => {
    const paragraphs = floodWall.paragraphs.map(paragraph => `<p>${paragraph}</p>`).join('');
    const { out, code } = lede(
      ['read', '-'],
      `<!DOCTYPE html><title>Flood wall</title><h1>Flood wall</h1>${paragraphs}`,
    );
    expect(code).toBe(0);
    for (const paragraph of floodWall.paragraphs) expect(out).toContain(paragraph);
  });

  it('--help prints the usage and ends with 0', () => {
    const { out, code } = lede(['--help']);
    expect(out).toContain('usage: lede read');
    expect(code).toBe(0);
  });
});
