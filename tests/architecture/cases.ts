// Small sources that the checks must take, and their look-alikes that they must leave.

interface Case {
  what: string;
  path: string;
  text: string;
}

export const BAD_IMPORTS: Case[] = [
  {
    what: 'a folder of the core that knows another',
    path: 'core/detect/a.ts',
    text: "import { b } from '../clean/clean';",
  },
  { what: 'the vocabulary running code', path: 'core/article.ts', text: "import { b } from './read-article';" },
  {
    what: 'Readability outside extract.ts',
    path: 'core/extract/a.ts',
    text: "import { R } from '@mozilla/readability';",
  },
  { what: 'the polyfill outside platform/', path: 'background/a.ts', text: "import b from 'webextension-polyfill';" },
  { what: 'its types too', path: 'library/a-store.ts', text: "import type { B } from 'webextension-polyfill';" },
  { what: 'the background running the core', path: 'background/a.ts', text: "import { b } from '../core/tree/text';" },
  { what: 'a piece of the interface that sends', path: 'ui/a.tsx', text: "import { b } from '../messages/send';" },
  { what: 'a piece that stores', path: 'ui/a.tsx', text: "import { b } from '../settings/settings-store';" },
  { what: 'a page that imports another', path: 'pages/popup/a.tsx', text: "import { b } from '../reader/b';" },
  { what: 'a page that reads a page', path: 'pages/popup/a.tsx', text: "import { b } from '../../core/read-article';" },
  {
    what: 'settings without a store that store',
    path: 'settings/a.ts',
    text: "import { b } from '../platform/browser';",
  },
  { what: 'idb outside a store', path: 'library/library.ts', text: "import { b } from 'idb';" },
  { what: 'content that saves', path: 'content/a.ts', text: "import { b } from '../library/library-store';" },
  { what: 'live that looks for quotes', path: 'live/a.ts', text: "import { b } from '../core/quotes/quotes';" },
  { what: 'data that runs code', path: 'core/tree/policy.ts', text: "import { b } from './build';" },
  { what: 'a way around by export', path: 'core/detect/a.ts', text: "export { b } from '../tree/text';" },
  { what: 'a way around by import()', path: 'core/detect/a.ts', text: "const b = await import('../tree/text');" },
  { what: 'a value beside a type', path: 'messages/a.ts', text: "import { type A, b } from '../core/article';" },
  { what: 'an import for its effect', path: 'background/a.ts', text: "import '../core/read-article';" },
  {
    what: 'the command line using the extension',
    path: 'cli/a.ts',
    text: "import { b } from '../platform/translate';",
  },
  { what: 'a file in no area', path: 'wherever/a.ts', text: '' },
  { what: 'the core using node', path: 'core/metadata/a.ts', text: "import { b } from 'node:fs';" },
];

export const GOOD_IMPORTS: Case[] = [
  { what: 'the one door', path: 'core/read-article.ts', text: "import { b } from './quotes/quotes';" },
  { what: 'types of the vocabulary', path: 'core/detect/a.ts', text: "import type { B } from '../article';" },
  { what: 'types named one by one', path: 'messages/a.ts', text: "import { type B, type C } from '../core/article';" },
  { what: 'a neighbour', path: 'core/quotes/a.ts', text: "import { b } from './b';" },
  { what: 'text work for quotes', path: 'core/quotes/a.ts', text: "import { b } from '../tree/text';" },
  { what: 'a part of preact', path: 'ui/a.tsx', text: "import { useState } from 'preact/hooks';" },
  {
    what: 'a page that exports an article',
    path: 'pages/popup/a.ts',
    text: "import { b } from '../../core/export/text';",
  },
  { what: 'a store that stores', path: 'library/a-store.ts', text: "import { b } from 'idb';" },
  { what: 'an import in a comment', path: 'core/detect/a.ts', text: "// import { b } from '../clean/clean';" },
  { what: 'an import in a string', path: 'core/detect/a.ts', text: 'const b = "import x from \'idb\'";' },
];

export const BAD_SOURCES: Case[] = [
  { what: 'innerHTML', path: 'ui/a.ts', text: 'a.innerHTML = b;' },
  { what: 'innerHTML by its name', path: 'ui/a.ts', text: "a['innerHTML'] = b;" },
  { what: 'outerHTML written', path: 'ui/a.ts', text: 'a.outerHTML += b;' },
  { what: 'insertAdjacentHTML', path: 'ui/a.ts', text: "a.insertAdjacentHTML('beforeend', b);" },
  { what: 'document.write', path: 'content/a.ts', text: 'document.write(b);' },
  { what: 'srcdoc in markup', path: 'ui/a.tsx', text: 'const a = <iframe srcdoc={b} />;' },
  { what: 'dangerouslySetInnerHTML', path: 'ui/a.tsx', text: 'const a = <p dangerouslySetInnerHTML={b} />;' },
  { what: 'a parser of one’s own', path: 'core/a.ts', text: 'const a = new DOMParser();' },
  { what: 'the bare document', path: 'core/detect/a.ts', text: "document.querySelector('p');" },
  { what: 'the bare window', path: 'live/a.ts', text: 'window.scrollTo(0, 0);' },
  { what: 'the bare location', path: 'core/metadata/a.ts', text: 'const a = location.href;' },
  { what: 'a request', path: 'core/a.ts', text: 'const a = await fetch(b);' },
  { what: 'the clock', path: 'core/a.ts', text: 'const a = Date.now();' },
  { what: 'the clock as a date', path: 'live/a.ts', text: 'const a = new Date();' },
  { what: 'the console', path: 'core/a.ts', text: 'console.log(a);' },
  { what: 'a global handed on', path: 'core/a.ts', text: 'const a = { document };' },
  { what: 'a global as a default', path: 'core/a.ts', text: 'function a(page = document) { return page; }' },
  {
    what: 'a global of another scope’s name',
    path: 'core/a.ts',
    text: 'const a = (document: B) => document; a(document);',
  },
];

export const GOOD_SOURCES: Case[] = [
  { what: 'outerHTML read', path: 'live/a.ts', text: 'const a = b.outerHTML.length;' },
  { what: 'a sink in a comment', path: 'ui/a.ts', text: '// never innerHTML' },
  { what: 'a stream that is written', path: 'cli/a.ts', text: 'process.stdout.write(a);' },
  { what: 'a node’s own document', path: 'core/a.ts', text: 'const a = b.ownerDocument.defaultView;' },
  { what: 'a parameter called document', path: 'core/a.ts', text: 'const a = (document: B) => document.body;' },
  { what: 'a taken-apart location', path: 'core/a.ts', text: 'function a({ location }: B) { return location; }' },
  { what: 'a property called location', path: 'core/a.ts', text: 'const a = { location: b.location };' },
  { what: 'a local called window', path: 'live/a.ts', text: 'const window = b.defaultView; window.stop();' },
  { what: 'a given date', path: 'core/a.ts', text: 'const a = new Date(b);' },
  { what: 'a type', path: 'core/a.ts', text: 'interface A { document: Document; fetch(): void }' },
  { what: 'the document in content/', path: 'content/a.ts', text: 'read(document);' },
  { what: 'a word in a string', path: 'core/a.ts', text: "const a = 'document.write window';" },
];
