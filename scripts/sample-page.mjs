// node scripts/sample-page.mjs: writes tests/pages/flood-wall/source.html anew from its story (tests/core/sample.test.ts holds the two together).
import { build } from 'esbuild';

const contents = `
  import { writeFileSync } from 'node:fs';
  import { floodWall } from './tests/pages/flood-wall/story';
  import { namedMarkup } from './tests/pages/story-markup';
  writeFileSync('tests/pages/flood-wall/source.html', namedMarkup(floodWall));
`;
const stdin = { contents, loader: 'ts', resolveDir: process.cwd() };
const bundle = await build({ stdin, bundle: true, platform: 'node', format: 'esm', write: false });
await import(`data:text/javascript,${encodeURIComponent(bundle.outputFiles[0].text)}`);
