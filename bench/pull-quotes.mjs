// npm run bench:pull-quotes [-- --data DIR]: bundles bench/pull-quotes.ts and runs it over the saved pages.
import { build } from 'esbuild';

const outfile = 'dist/bench/pull-quotes.mjs';
const options = { bundle: true, platform: 'node', format: 'esm', logLevel: 'warning', external: ['linkedom'] };
await build({ ...options, entryPoints: ['bench/pull-quotes.ts'], outfile });
await import(new URL(`../${outfile}`, import.meta.url));
