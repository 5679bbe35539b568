// npm run bench:quotes -- --truth FILE --out PREDICTIONS.jsonl: bundles bench/quotes.ts and runs it.
import { build } from 'esbuild';

const outfile = 'dist/bench/quotes.mjs';
const options = { bundle: true, platform: 'node', format: 'esm', logLevel: 'warning' };
await build({ ...options, entryPoints: ['bench/quotes.ts'], outfile });
await import(new URL(`../${outfile}`, import.meta.url));
