import { describe, expect, it } from 'vitest';
import { describePage } from '../../src/live/report';
import { openPage } from './linked-page';

const SECRET = 'tidewater';
const report = (html: string, address = `https://www.example.org/news/a-story?reader=${SECRET}#${SECRET}`) =>
  describePage(openPage(html, address).page);

const PAGE = `
  <article><h1>${SECRET}</h1><p title="${SECRET}">${SECRET} is a word of the story.</p>
  <img alt="${SECRET}" src="https://img.example/${SECRET}.jpg"><a href="/?q=${SECRET}">${SECRET}</a></article>
  <div id="letter" class="newsletter-form wide"><form><h3>Sign up to our newsletter ${SECRET}</h3>
  <input type="email" value="${SECRET}"><button>Sign up</button></form></div>`;

describe('the report of a page', () => {
  it('holds not a word of it, and nothing that names its reader', () => {
    expect(report(PAGE)).not.toContain(SECRET);
  });
  it('holds its address without query, what it was taken for, which rules fired, and its structure', () => {
    const lines = report(PAGE);
    expect(lines).toContain('page: https://www.example.org/news/a-story\n');
    expect(lines).toMatch(/taken for an article: (?:yes|no)\n/);
    expect(lines).toContain('newsletter newsletter-form: ');
    expect(lines).toContain('div#letter.newsletter-form.wide');
    expect(lines).toMatch(/h1 9\n/);
  });
  it('is not longer than a file that can be attached, however large the page is', () => {
    const lines = report('<i>x</i>'.repeat(20_000)).split('\n');
    expect(lines.length).toBeLessThan(5_000);
    expect(lines.join('\n')).toContain('cut off');
  });
  it('names no file of the reader', () => {
    expect(report(PAGE, `file:///users/${SECRET}/page.html`)).not.toContain(SECRET);
  });
});
