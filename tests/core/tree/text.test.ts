import { describe, expect, it } from 'vitest';
import { blocks, bodyText, captionsOf, countWords, readingMinutes } from '../../../src/core/tree/text';
import { built } from './hostile';

describe('the text of a body', () => {
  const cases: { name: string; markup: string; text: string }[] = [
    {
      name: 'parts paragraphs by a blank line',
      markup: '<p>one</p><h2>two</h2><p>three</p>',
      text: 'one\n\ntwo\n\nthree',
    },
    {
      name: 'gives each list item a line',
      markup: '<ul><li>one</li><li>two<ul><li>three</li></ul></li></ul>',
      text: 'one\n\ntwo\n\nthree',
    },
    {
      name: 'gives each table row a line',
      markup: '<table><caption>Bill</caption><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table>',
      text: 'Bill\n\na b\n\nc d',
    },
    {
      name: 'gives each paragraph of a quotation a line',
      markup: '<blockquote><p>one</p><p>two</p></blockquote>',
      text: 'one\n\ntwo',
    },
    { name: 'gives definitions a line each', markup: '<dl><dt>one</dt><dd>two</dd></dl>', text: 'one\n\ntwo' },
    { name: 'makes a line break a blank', markup: '<p>one<br>two</p>', text: 'one two' },
    {
      name: 'leaves captions out',
      markup: '<p>one</p><figure><img src="/a.jpg"><figcaption>cap</figcaption></figure><p>two</p>',
      text: 'one\n\ntwo',
    },
    { name: 'leaves the reading of ruby out', markup: '<p><ruby>漢<rt>kan</rt></ruby>字</p>', text: '漢字' },
    {
      name: 'keeps marks in their line',
      markup: '<p>one <b>two</b>, <a href="/x">three</a></p>',
      text: 'one two, three',
    },
    { name: 'of nothing is empty', markup: '', text: '' },
  ];
  for (const { name, markup, text } of cases) it(name, () => expect(bodyText(built(markup))).toBe(text));

  it('names for each line the child that holds it', () =>
    expect(blocks(built('<p>one</p><ul><li>two</li><li>three</li></ul><p>four</p>'))).toEqual([
      { index: 0, text: 'one' },
      { index: 1, text: 'two' },
      { index: 1, text: 'three' },
      { index: 2, text: 'four' },
    ]));

  it('has its captions apart, in order', () =>
    expect(
      captionsOf(
        built(
          '<figure><img src="/a.jpg"><figcaption> one\n two</figcaption></figure><figure><img src="/b.jpg"><figcaption>three</figcaption></figure>',
        ),
      ),
    ).toEqual(['one two', 'three']));
});

describe('counting words', () => {
  const cases: [text: string, words: number][] = [
    ['', 0],
    [' … – ', 0],
    ['one two three', 3],
    ['It’s the harbour-master’s', 3],
    ['19.5 million', 2],
    ['旧桥重新开放', 6],
    ['橋が再び開く', 6],
    ['旧桥 opens', 3],
    ['다리가 다시 열렸다', 3],
    ['สะพาน', 5],
    ['الجسر القديم', 2],
  ];
  for (const [text, words] of cases) it(`“${text}” has ${words}`, () => expect(countWords(text)).toBe(words));
});

describe('the reading time', () => {
  const cases: { name: string; text: string; minutes: number }[] = [
    { name: 'of nothing is a minute', text: '', minutes: 1 },
    { name: 'of a word is a minute', text: 'bridge', minutes: 1 },
    { name: 'of 476 words is two', text: 'bridge '.repeat(476), minutes: 2 },
    { name: 'of 2,380 words is ten', text: 'bridge '.repeat(2_380), minutes: 10 },
    { name: 'of 510 Chinese characters is two', text: '桥'.repeat(510), minutes: 2 },
    { name: 'of both is the sum', text: `${'桥'.repeat(510)}${' bridge'.repeat(476)}`, minutes: 4 },
  ];
  for (const { name, text, minutes } of cases)
    it(name, () => expect(readingMinutes(text, countWords(text))).toBe(minutes));
});
