import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { FoundBlock } from '../../src/core/clean/clean';
import { supportOf } from '../../src/core/support';

const BASE = 'https://www.meridian.example/news/a-story';
const found = (page: Document, kind: FoundBlock['kind']): FoundBlock[] =>
  [...page.querySelectorAll('.prompt')].map(element => ({
    elements: [element],
    kind,
    rule: 'test',
    reason: '',
    evidence: [],
    numbers: [],
    text: '',
  }));
const support = (
  html: string,
  { kind = 'donation', base = BASE }: { kind?: FoundBlock['kind']; base?: string } = {},
) => {
  const page = parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;
  return supportOf(page, { found: found(page, kind), base }).support ?? null;
};
const PROMPT = '<div class="prompt">Please give<a href="/give-now">Support us</a></div>';

describe("the publisher's page for support", () => {
  it.each([
    ['the link in the appeal', PROMPT, 'https://www.meridian.example/give-now'],
    [
      'without what counts the reader',
      '<div class="prompt"><a href="/donate?src=article&id=7#form">Go</a></div>',
      'https://www.meridian.example/donate',
    ],
    [
      'on another host of the publisher',
      '<div class="prompt"><a href="https://support.meridian.example/contribute">Go</a></div>',
      'https://support.meridian.example/contribute',
    ],
    [
      'elsewhere on the page, where the appeal has only a button',
      '<div class="prompt"><button>Support</button></div><footer><a href="/abo">Jetzt abonnieren</a></footer>',
      'https://www.meridian.example/abo',
    ],
    [
      'by its words in another language',
      '<div class="prompt"><a href="/x">Soutenir la rédaction</a></div>',
      'https://www.meridian.example/x',
    ],
  ])('is %s', (_name, html, address) => {
    expect(support(html)).toBe(address);
  });
  it.each([
    ['of another publisher', '<div class="prompt"><a href="https://pay.example/donate">Donate</a></div>'],
    [
      'of a neighbour under the same ending',
      '<div class="prompt"><a href="https://evil-meridian.example/donate">Donate</a></div>',
    ],
    ['that is a script', '<div class="prompt"><a href="javascript:donate()">Donate</a></div>'],
    ['that is a way in', '<div class="prompt"><a href="/login?next=/subscribe">Subscribe</a></div>'],
    ['that says nothing of it', '<div class="prompt"><a href="/about">About us</a></div>'],
  ])('is none %s', (_name, html) => {
    expect(support(html)).toBeNull();
  });
  it('is not looked for where no prompt for money was hidden', () => {
    expect(support(PROMPT, { kind: 'newsletter' })).toBeNull();
    expect(support('<footer><a href="/donate">Donate</a></footer>')).toBeNull();
  });
  it('is offered for a subscription too, and not from a file', () => {
    expect(support(PROMPT, { kind: 'subscription' })).toBe('https://www.meridian.example/give-now');
    expect(support(PROMPT, { base: '' })).toBeNull();
  });
  it('tells two publishers under "co.uk" apart', () => {
    const base = 'https://www.coast.co.uk/a';
    expect(
      support('<div class="prompt"><a href="https://www.other.co.uk/donate">Donate</a></div>', { base }),
    ).toBeNull();
  });
});
