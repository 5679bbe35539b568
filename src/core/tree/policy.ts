// What a body may consist of. Data only: build.ts makes nothing that does not stand here, and parse.ts lets nothing else in.

/** Elements that may stand in a body, with the attributes each may carry (hast names). */
export const ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  p: [],
  h2: [],
  h3: [],
  h4: [],
  h5: [],
  h6: [],
  ul: [],
  ol: ['start', 'reversed'],
  li: ['value'],
  dl: [],
  dt: [],
  dd: [],
  blockquote: [],
  figure: [],
  figcaption: [],
  img: ['src', 'alt', 'width', 'height'],
  table: [],
  caption: [],
  thead: [],
  tbody: [],
  tfoot: [],
  tr: [],
  th: ['colSpan', 'rowSpan', 'scope'],
  td: ['colSpan', 'rowSpan'],
  pre: [],
  hr: [],
  br: [],
  wbr: [],
  a: ['href', 'dataTo'],
  em: [],
  strong: [],
  s: [],
  del: [],
  ins: [],
  mark: [],
  small: [],
  sub: [],
  sup: [],
  q: [],
  cite: [],
  abbr: ['title'],
  time: ['dateTime'],
  code: [],
  kbd: [],
  samp: [],
  var: [],
  bdi: [],
  ruby: [],
  rt: [],
  rp: [],
  math: ['display'],
  mrow: [],
  mi: ['mathvariant'],
  mn: [],
  mo: [],
  mtext: [],
  mspace: [],
  ms: [],
  mfrac: [],
  msqrt: [],
  mroot: [],
  msub: [],
  msup: [],
  msubsup: [],
  munder: [],
  mover: [],
  munderover: [],
  mtable: [],
  mtr: [],
  mtd: [],
};

/**
 * Attributes that every element may carry. No id ever comes from a page: it could be one of ours. Links within a story find
 * their place by `dataPlace` (names parted by a blank), which ways.ts gives.
 */
export const EVERYWHERE: readonly string[] = ['lang', 'dir', 'dataPlace'];

/** Names that are written otherwise in a body: the page's h1 is the headline, so one in the text is a subheading. */
export const RENAMED: Readonly<Record<string, string>> = {
  h1: 'h2',
  b: 'strong',
  i: 'em',
  strike: 's',
  tt: 'code',
  dfn: 'em',
  acronym: 'abbr',
};

/** Elements that go with all they hold: nothing in them is text of the story. */
export const DROPPED: ReadonlySet<string> = new Set(
  (
    'script style noscript template iframe frame frameset object embed applet svg canvas audio video form input textarea ' +
    'select option button dialog menu nav head title meta link base map area progress meter datalist output xmp plaintext annotation annotation-xml'
  ).split(' '),
);

/** Elements that stand as a block of their own; all others of ELEMENTS flow in a line. */
export const BLOCKS: ReadonlySet<string> = new Set(
  'p h2 h3 h4 h5 h6 ul ol dl blockquote figure table pre hr'.split(' '),
);

/** Elements of a page that only group others: their children take their place, each loose line as a paragraph. */
export const GROUPS: ReadonlySet<string> = new Set(
  (
    'div section article main header footer aside address center details summary fieldset hgroup body html legend label ' +
    'search tbody thead tfoot tr td th li dt dd'
  ).split(' '),
);

/** Schemes a link may have. */
export const LINK_SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:']);
/** Schemes a picture may have, beside the data addresses of PICTURE_DATA. */
export const PICTURE_SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:']);
/** Pictures in the address itself: pixels only, never SVG, which can carry script where it is opened as a document. */
export const PICTURE_DATA = /^data:image\/(?:png|jpeg|gif|webp|avif);base64,[a-z0-9+/=\s]*$/i;
