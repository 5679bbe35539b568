// A page of very many paragraphs. A list handed to a call as arguments overflows at some 125,000 of them; with a small stack it does
// so at a tenth, which is a tenth of the time.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Bundle, bundled, PATIENCE } from './bundle';

/** Kilobytes of stack: arguments of eight bytes each fill it. */
const STACK = 100;
const PARAGRAPHS = (STACK * 1024) / 8 + 200;

let bundle: Bundle;
beforeAll(async () => {
  bundle = await bundled();
});
afterAll(() => bundle.remove());

it('a page of very many paragraphs is read', { timeout: PATIENCE }, () => {
  const paragraphs = '<p>The pumps ran until the tide had turned, and then it rained.</p>'.repeat(PARAGRAPHS);
  const html = `<title>Pumps at work</title><article><h1>Pumps at work</h1>${paragraphs}</article>`;
  const { out, problem, code } = bundle.run(['read', '-'], html, [`--stack-size=${STACK}`]);
  expect([problem, code]).toEqual(['', 0]);
  expect(out.match(/The pumps ran/g)).toHaveLength(PARAGRAPHS);
});
