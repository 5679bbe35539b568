// What the body makes of tables and figures.
import { A, type BuildCase } from './line-cases';

const ROW = (...cells: string[]) => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`;
export const TABLES: readonly BuildCase[] = [
  {
    name: 'a table of data',
    markup: `<table><caption>Bill</caption><tr><th>What</th><th>How much</th></tr>${ROW('Pier', '9')}</table>`,
    gives:
      '<table><caption>Bill</caption><tbody><tr><th>What</th><th>How much</th></tr><tr><td>Pier</td><td>9</td></tr></tbody></table>',
  },
  {
    name: 'its spans',
    markup: `<table><tr><th colspan="2">Bill</th></tr>${ROW('Pier', '9')}</table>`,
    gives: '<table><tbody><tr><th 2>Bill</th></tr><tr><td>Pier</td><td>9</td></tr></tbody></table>',
  },
  {
    name: 'an empty cell holds its place',
    markup: `<table>${ROW('Pier', '')}${ROW('', '9')}</table>`,
    gives: '<table><tbody><tr><td>Pier</td><td></td></tr><tr><td></td><td>9</td></tr></tbody></table>',
  },
  {
    name: 'a table of one column lays out the page',
    markup: `<table>${ROW('<p>one</p>')}${ROW('<p>two</p>')}</table>`,
    gives: '<p>one</p><p>two</p>',
  },
  {
    name: 'a table of one row lays out the page',
    markup: `<table>${ROW('<p>one</p>', '<p>two</p>')}</table>`,
    gives: '<p>one</p><p>two</p>',
  },
  {
    name: 'one that says so lays out the page',
    markup: `<table role="presentation">${ROW('a', 'b')}${ROW('c', 'd')}</table>`,
    gives: '<p>a</p><p>b</p><p>c</p><p>d</p>',
  },
  {
    name: 'one with a table in it lays out the page',
    markup: `<table>${ROW('a', `<table>${ROW('c', 'd')}${ROW('e', 'f')}</table>`)}${ROW('g', 'h')}</table>`,
    gives:
      '<p>a</p><table><tbody><tr><td>c</td><td>d</td></tr><tr><td>e</td><td>f</td></tr></tbody></table><p>g</p><p>h</p>',
  },
  {
    name: 'one with an essay in a cell lays out the page',
    markup: `<table>${ROW('a', 'b')}${ROW('c', 'long '.repeat(150))}</table>`,
    gives: `<p>a</p><p>b</p><p>c</p><p>${'long '.repeat(150).trim()}</p>`,
  },
];

const IMG = '<img src="/a.jpg" alt="A bridge">';
export const FIGURES: readonly BuildCase[] = [
  {
    name: 'a picture alone is a figure',
    markup: `<p>one ${IMG} two</p>`,
    gives: `<p>one</p><figure><img ${A}/a.jpg></img></figure><p>two</p>`,
  },
  {
    name: 'a figure keeps its caption',
    markup: `<figure>${IMG}<figcaption><p>one</p><p>two</p></figcaption></figure>`,
    gives: `<figure><img ${A}/a.jpg></img><figcaption>one two</figcaption></figure>`,
  },
  {
    name: 'a figure keeps a plain caption',
    markup: `<figure><div>${IMG}</div><figcaption>one <b>two</b></figcaption></figure>`,
    gives: `<figure><img ${A}/a.jpg></img><figcaption>one <strong>two</strong></figcaption></figure>`,
  },
  {
    name: 'a picture without an address takes its caption along',
    markup: '<figure><img alt="x"><figcaption>one</figcaption></figure>',
    gives: '',
  },
  {
    name: 'a picture with a bad address takes its caption along',
    markup: '<figure><img src="javascript:x"><figcaption>one</figcaption></figure>',
    gives: '',
  },
  {
    name: 'a pixel that counts goes',
    markup: '<img src="/count.gif" width="1" height="1"><p>one</p>',
    gives: '<p>one</p>',
  },
  {
    name: 'a figure of a quotation is that quotation',
    markup: '<figure><blockquote><p>one</p></blockquote></figure>',
    gives: '<blockquote><p>one</p></blockquote>',
  },
  {
    name: 'a figure of two pictures',
    markup: `<figure>${IMG}<img src="/b.jpg"><figcaption>one</figcaption></figure>`,
    gives: `<figure><img ${A}/a.jpg></img><img ${A}/b.jpg></img><figcaption>one</figcaption></figure>`,
  },
];

const MATH = '<math display="block"><mi>x</mi><mo>=</mo><mfrac><mn>1</mn><mn>2</mn></mfrac></math>';
const LINES = (between: string) => `<p>one</p>${between}<p>two</p>`;

/** What plays becomes a card; formulas stay. */
export const MEDIA: readonly BuildCase[] = [
  {
    name: 'a film in a frame is a titled link',
    markup: LINES('<iframe src="https://www.youtube.com/embed/abcdef12345" title="The gate closes"></iframe>'),
    gives: LINES('<figure><a https://www.youtube.com/watch?v=abcdef12345>The gate closes (youtube.com)</a></figure>'),
  },
  {
    name: 'a frame without a title is named by its host',
    markup: LINES('<iframe src="https://player.vimeo.com/video/12345"></iframe>'),
    gives: LINES('<figure><a https://vimeo.com/12345>vimeo.com</a></figure>'),
  },
  {
    name: 'a recording is a link to it',
    markup: LINES('<audio controls aria-label="The siren"><source src="/siren.mp3"></audio>'),
    gives: LINES(`<figure><a ${A}/siren.mp3>The siren (meridian.example)</a></figure>`),
  },
  {
    name: 'a frame in a figure keeps its place',
    markup: LINES('<figure><iframe src="https://vimeo.com/video/9" title="Ebb"></iframe></figure>'),
    gives: LINES('<figure><a https://vimeo.com/9>Ebb (vimeo.com)</a></figure>'),
  },
  {
    name: 'an advert in a frame is nothing',
    markup: LINES('<iframe src="https://googlesyndication.com/ads/x" title="Advertisement"></iframe>'),
    gives: LINES(''),
  },
  {
    name: 'a frame of an unknown host is nothing',
    markup: LINES('<iframe src="https://tracker.example/x"></iframe>'),
    gives: LINES(''),
  },
  {
    name: 'a frame that runs a script is nothing',
    markup: LINES('<iframe src="javascript:alert(1)" title="x"></iframe>'),
    gives: LINES(''),
  },
  {
    name: 'a pixel that counts is nothing',
    markup: LINES('<iframe src="https://www.youtube.com/embed/abcdef" width="1" height="1"></iframe>'),
    gives: LINES(''),
  },
  {
    name: 'what plays below the text belongs to the page',
    markup: '<p>one</p><video src="/a.mp4"></video>',
    gives: '<p>one</p>',
  },
  {
    name: 'a formula',
    markup: `<p>one ${MATH}</p>`,
    gives: '<p>one <math><mi>x</mi><mo>=</mo><mfrac><mn>1</mn><mn>2</mn></mfrac></math></p>',
  },
  {
    name: 'a formula loses what its program notes beside it',
    markup: '<p>a <math><mi>x</mi><annotation>x</annotation></math></p>',
    gives: '<p>a <math><mi>x</mi></math></p>',
  },
];
