// The command line, bundled to a file of its own and run as a process.
import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

/** Milliseconds a run may take on a slow machine. */
export const PATIENCE = 60_000;

/** The bundle leaves linkedom outside and must find it: it lies below the packages. */
const CACHE = resolve('node_modules/.cache');

/** What a run printed and how it ended. */
export interface Run {
  out: string;
  problem: string;
  code: number | null;
}

export interface Bundle {
  folder: string;
  /** Runs it and waits; `flags` are Node's own. */
  run(given: string[], input: string, flags?: string[]): Run;
  /** Runs it while this process goes on: a server of the test's own may answer. */
  start(given: string[]): Promise<Run>;
  remove(): void;
}

/** Bundles the sources of the command line as they are now. */
export async function bundled(): Promise<Bundle> {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, 'lede-cli-'));
  const outfile = join(folder, 'lede.mjs');
  await build({
    entryPoints: ['src/cli/index.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['linkedom'],
    logLevel: 'silent',
  });
  return {
    folder,
    run: (given, input, flags = []) => run([...flags, outfile, ...given], input),
    start: given => start([outfile, ...given]),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function run(given: string[], input: string): Run {
  const ended = spawnSync(process.execPath, given, { input, encoding: 'utf8', timeout: PATIENCE });
  return { out: ended.stdout, problem: ended.stderr, code: ended.status };
}

function start(given: string[]): Promise<Run> {
  return new Promise(done => {
    const child = execFile(process.execPath, given, (_error, out, problem) =>
      done({ out, problem, code: child.exitCode }),
    );
  });
}
