// Who may import what: the table of the design. Anything not listed is forbidden.
import { ARCHIVE_AREAS } from './archive-areas';

/** A part of src/ and what its files may import, beside files of the same part. */
export interface Area {
  name: string;
  /** Its files, as patterns below src/, without extension: `*` stops at a slash, `**` does not. */
  files: string[];
  /** Files it may run: patterns below src/. */
  runs: string[];
  /** Files it may know the types of. What it may run is among them. */
  knows: string[];
  /** Packages; a name ends at the package or at a `*`. */
  packages: string[];
  /** Packages whose types it may know. */
  packageTypes: string[];
  /** Its files may not even import one another. */
  alone?: true;
}

const ARTICLE = 'core/article';
const WISHES = 'core/reader-wishes';
const LIST_RULE = 'core/lists/list-rule';
const TREE_UTILITIES = ['hast-util-*', 'mdast-util-*', 'unist-util-*'];
const TREE_TYPES = ['hast', 'mdast', 'unist'];
/** What crosses a border is unknown until this has walked it. */
const PARSE = 'core/parse-article';
/** The part of the core that is text work without a page: a page of ours may run it. */
const TEXT_WORK = [
  'core/export/**',
  'core/quotes/{anchor,spans,words-range,drawn-text,text-fragment,quotation,picture-layout,voices}',
  'core/tree/text',
];

const none = { runs: [], knows: [], packages: [], packageTypes: [] };

/** A folder of the core: knows the vocabulary and itself. */
const coreFolder = (name: string, more: Partial<Area> = {}): Area => ({
  ...none,
  name: `core/${name}`,
  files: [`core/${name}/**`],
  knows: [ARTICLE],
  packageTypes: TREE_TYPES,
  ...more,
});

/** In the order of the layers: an area may only look at areas above it. A file belongs to the area that names it most closely. */
export const AREAS: readonly Area[] = [
  { ...none, name: 'vocabulary', files: [ARTICLE], packageTypes: ['hast'], alone: true },
  { ...none, name: 'shape of the phrases', files: ['core/clean/phrases/phrases'], knows: [ARTICLE], alone: true },
  {
    ...none,
    name: 'data',
    files: [
      'core/clean/phrases/{en,de,fr,es,it,pt,nl,sv,no,da,fi,pl,tr,ru,uk,ar,ja,zh}',
      'core/tree/policy',
      'core/quotes/reporting-verbs',
    ],
    knows: [ARTICLE, 'core/clean/phrases/phrases'],
    alone: true,
  },
  coreFolder('detect'),
  { ...coreFolder('extract'), name: 'core/extract/skeleton', files: ['core/extract/skeleton'] },
  {
    ...coreFolder('extract'),
    name: 'core/extract/extract',
    files: ['core/extract/extract'],
    runs: ['core/extract/skeleton'],
    packages: ['@mozilla/readability'],
  },
  coreFolder('extract', { runs: ['core/extract/extract', 'core/extract/skeleton'] }),
  coreFolder('clean', { runs: ['core/clean/phrases/*'] }),
  coreFolder('tree', { runs: ['core/tree/policy'], packages: TREE_UTILITIES }),
  coreFolder('metadata'),
  coreFolder('quotes', { runs: ['core/quotes/reporting-verbs', 'core/tree/text'] }),
  coreFolder('lists'),
  coreFolder('export', { runs: ['core/tree/text'], packages: TREE_UTILITIES }),
  { ...none, name: 'core doors', files: ['core/*'], runs: ['core/**'], knows: ['core/**'], packageTypes: TREE_TYPES },
  {
    ...none,
    name: 'live',
    files: ['live/**'],
    runs: ['core/clean/**', 'core/detect/**', 'core/lists/**'],
    knows: [ARTICLE],
  },
  {
    ...none,
    name: 'platform',
    files: ['platform/**'],
    packages: ['webextension-polyfill'],
    packageTypes: ['webextension-polyfill'],
  },
  {
    ...none,
    name: 'messages',
    files: ['messages/**'],
    runs: ['platform/**', PARSE],
    knows: [ARTICLE, LIST_RULE, WISHES],
  },
  { ...none, name: 'settings', files: ['settings/**'], knows: [ARTICLE] },
  { ...none, name: 'settings store', files: ['settings/*-store'], runs: ['platform/**', 'settings/*'] },
  // The lists that the reader subscribed to: their syntax is pure, their store is a database of its own.
  { ...none, name: 'subscriptions', files: ['subscriptions/**'], knows: [LIST_RULE] },
  {
    ...none,
    name: 'subscriptions store',
    files: ['subscriptions/*-store'],
    runs: ['platform/**', 'subscriptions/*'],
    knows: [LIST_RULE],
    packages: ['idb'],
  },
  { ...none, name: 'library', files: ['library/{library,words}'], runs: [PARSE], knows: [ARTICLE] },
  { ...none, name: 'marks', files: ['library/marks'], knows: [ARTICLE] },
  {
    ...none,
    name: 'library search',
    files: ['library/search'],
    knows: [ARTICLE, 'library/library'],
    packages: ['minisearch'],
  },
  {
    ...none,
    name: 'library stores',
    files: ['library/*-store'],
    runs: ['platform/**', 'library/library', 'library/marks', PARSE],
    knows: [ARTICLE],
    packages: ['idb'],
  },
  ...ARCHIVE_AREAS,
  {
    ...none,
    name: 'content',
    files: ['content/**'],
    // The selectors of the site come straight from the store: a worker that sleeps would answer after the first paint.
    runs: [
      'core/read-article',
      'core/read-selection',
      'core/clean/phrases/languages',
      'core/quotes/words-range',
      'live/**',
      'messages/**',
      'settings/remembered-store',
      'platform/frames',
    ],
    knows: [ARTICLE, LIST_RULE, WISHES],
  },
  {
    ...none,
    name: 'background',
    files: ['background/**'],
    runs: ['messages/**', 'platform/**', 'settings/**', 'library/**', 'subscriptions/**'],
    knows: ['core/**'],
  },
  {
    ...none,
    name: 'ui',
    files: ['ui/**'],
    runs: [
      'settings/{aids,reading,settings}',
      'settings/site-rules',
      'settings/news-sites',
      'subscriptions/filter',
      'library/marks',
      'platform/translate',
    ],
    knows: [ARTICLE, 'subscriptions/*'],
    packages: ['preact', 'hast-util-to-jsx-runtime'],
    packageTypes: TREE_TYPES,
  },
  {
    ...none,
    name: 'pages, what they share',
    files: ['pages/*'],
    runs: ['ui/**', 'messages/**', 'platform/**', 'settings/**', 'library/**', 'subscriptions/**', ...TEXT_WORK],
    knows: [ARTICLE],
    packages: ['preact'],
    packageTypes: TREE_TYPES,
  },
  ...['popup', 'reader', 'library', 'options', 'welcome'].map(page => ({
    ...none,
    name: `pages/${page}`,
    files: [`pages/${page}/**`],
    runs: [
      'pages/*',
      'ui/**',
      'messages/**',
      'platform/**',
      'settings/**',
      'library/**',
      'subscriptions/**',
      ...(page === 'options' ? ['archive/**'] : []),
      ...TEXT_WORK,
    ],
    knows: [ARTICLE],
    packages: ['preact'],
    packageTypes: TREE_TYPES,
  })),
  { ...none, name: 'cli', files: ['cli/**'], runs: ['core/**'], knows: ['core/**'], packages: ['linkedom', 'node:*'] },
];
