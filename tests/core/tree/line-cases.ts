// What the body makes of lines and lists.

/** Markup of a page, and the body it gives, written short. */
export interface BuildCase {
  name: string;
  markup: string;
  gives: string;
  /** What is wrong today: the case is known to fail. */
  wrong?: string;
}

/** Where the pages of these cases lie. */
export const A = 'https://www.meridian.example';

export const LINES: readonly BuildCase[] = [
  { name: 'a paragraph', markup: '<p> one\n  two </p>', gives: '<p>one two</p>' },
  { name: 'loose words are a paragraph', markup: '<div>one</div>', gives: '<p>one</p>' },
  {
    name: 'loose words beside a paragraph are another',
    markup: '<div>one<p>two</p>three</div>',
    gives: '<p>one</p><p>two</p><p>three</p>',
  },
  {
    name: 'two line breaks part two paragraphs',
    markup: '<div>one<br><br>two<br>\n<br> <br>three</div>',
    gives: '<p>one</p><p>two</p><p>three</p>',
  },
  { name: 'two line breaks in a p do as well', markup: '<p>one<br><br>two</p>', gives: '<p>one</p><p>two</p>' },
  {
    name: 'two line breaks within a span do as well',
    markup: '<p><span>one<br><br>two</span></p>',
    gives: '<p>one</p><p>two</p>',
  },
  {
    name: 'two line breaks within bold type do as well',
    markup: '<p><b>one<br><br>two</b></p>',
    gives: '<p><strong>one</strong></p><p><strong>two</strong></p>',
    wrong: 'breaks inside an inline element part nothing',
  },
  { name: 'one line break stays', markup: '<p>one<br>two</p>', gives: '<p>one<br></br>two</p>' },
  { name: 'line breaks at the ends go', markup: '<p><br>one<br><br></p>', gives: '<p>one</p>' },
  { name: 'empty paragraphs go', markup: '<p></p><p> </p><p><br></p><p>one</p>', gives: '<p>one</p>' },
  { name: 'a no-break space stays', markup: '<p>9\u00a0March</p>', gives: '<p>9\u00a0March</p>' },
  {
    name: 'a blank between two inline elements stays',
    markup: '<p><b>one</b> <i>two</i></p>',
    gives: '<p><strong>one</strong> <em>two</em></p>',
  },
  {
    name: 'a blank at the end of bold type stays',
    markup: '<p><b>one </b>two</p>',
    gives: '<p><strong>one </strong>two</p>',
  },
  { name: 'an empty mark leaves no element', markup: '<p>one<b> </b>two</p>', gives: '<p>one two</p>' },
  { name: 'a link is made absolute', markup: '<p><a href="/x?y#z">one</a></p>', gives: `<p><a ${A}/x?y#z>one</a></p>` },
  {
    name: 'a link with a bad scheme loses itself, not its words',
    markup: '<p><a href="javascript:x">one</a></p>',
    gives: '<p>one</p>',
  },
  {
    name: 'a mail and a telephone stay links',
    markup: '<p><a href="mailto:a@b.example">m</a><a href="tel:112">t</a></p>',
    gives: '<p><a mailto:a@b.example>m</a><a tel:112>t</a></p>',
  },
  {
    name: 'an unknown element loses itself, not its words',
    markup: '<p><font color="red">one</font></p><x-y>two</x-y>',
    gives: '<p>one</p><p>two</p>',
  },
  { name: 'an h1 in the text is a subheading', markup: '<h1>one</h1><h3>two</h3>', gives: '<h2>one</h2><h3>two</h3>' },
  { name: 'a heading with a div in it is a heading', markup: '<h2><div>one</div></h2>', gives: '<h2>one</h2>' },
  { name: 'a rule stays', markup: '<p>one</p><hr><p>two</p>', gives: '<p>one</p><hr></hr><p>two</p>' },
  { name: 'preformatted text keeps its lines', markup: '<pre>one\n  two</pre>', gives: '<pre>one\n  two</pre>' },
  {
    name: 'a block within a link within a paragraph keeps its words',
    markup: '<a href="/x"><div>one</div><div>two</div></a>',
    gives: '<p>one</p><p>two</p>',
  },
  {
    name: 'ruby keeps its parts',
    markup: '<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby></p>',
    gives: '<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby></p>',
  },
];

export const LISTS: readonly BuildCase[] = [
  { name: 'a list', markup: '<ul><li>one</li><li><p>two</p></li></ul>', gives: '<ul><li>one</li><li>two</li></ul>' },
  {
    name: 'an item with two paragraphs keeps both',
    markup: '<ol start="3"><li><p>one</p><p>two</p></li></ol>',
    gives: '<ol 3><li><p>one</p><p>two</p></li></ol>',
  },
  {
    name: 'a list within a list',
    markup: '<ul><li>one<ul><li>two</li></ul></li></ul>',
    gives: '<ul><li><p>one</p><ul><li>two</li></ul></li></ul>',
  },
  {
    name: 'empty items and lists go',
    markup: '<ul><li></li><li>one</li></ul><ul><li> </li></ul>',
    gives: '<ul><li>one</li></ul>',
  },
  {
    name: 'a list of definitions',
    markup: '<dl><dt>one</dt><dd>two</dd></dl>',
    gives: '<dl><dt>one</dt><dd>two</dd></dl>',
  },
  {
    name: 'definitions in groups',
    markup: '<dl><div><dt>one</dt><dd>two</dd></div></dl>',
    gives: '<dl><dt>one</dt><dd>two</dd></dl>',
  },
  {
    name: 'a list directly within a list',
    markup: '<ul><li>one</li><ul><li>two</li></ul></ul>',
    gives: '<ul><li>one</li><li>two</li></ul>',
  },
  {
    name: 'loose words in a list keep their words',
    markup: '<ul>one<li>two</li></ul>',
    gives: '<ul><li>one</li><li>two</li></ul>',
  },
  {
    name: 'a block quote',
    markup: '<blockquote>one<p>two</p></blockquote>',
    gives: '<blockquote><p>one</p><p>two</p></blockquote>',
  },
  {
    name: 'loose words in a list of definitions keep their words',
    markup: '<dl>one<dt>two</dt><dd>three</dd></dl>',
    gives: '<dl><dd>one</dd><dt>two</dt><dd>three</dd></dl>',
  },
];
