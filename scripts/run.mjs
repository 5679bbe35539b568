// Starts programs. Runs before npm ci: node: builtins only.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const WINDOWS = process.platform === 'win32';

/**
 * Runs a program to its end and gives its exit code (1 if it could not be started or was killed).
 * `output: 'stderr'` sends what it says to our standard error; 'quiet' keeps it back and shows it only on failure, 'later' at its end.
 */
export function run(program, parameters, { env = process.env, output = 'inherit' } = {}) {
  const quiet = output === 'quiet' || output === 'later';
  const out = output === 'stderr' ? 2 : quiet ? 'pipe' : 'inherit';
  const said = [];
  return new Promise(done => {
    const child = spawn(program, parameters, {
      env,
      stdio: ['inherit', out, quiet ? 'pipe' : 'inherit'],
      shell: WINDOWS,
    });
    child.stdout?.on('data', piece => said.push(piece));
    child.stderr?.on('data', piece => said.push(piece));
    child.on('error', error => {
      process.stderr.write(`${program} could not be started: ${error.message}\n`);
      done(1);
    });
    child.on('close', code => {
      if (output === 'later' || (quiet && code !== 0)) process.stderr.write(Buffer.concat(said));
      done(code ?? 1);
    });
  });
}

/** Runs a tool of node_modules, e.g. "vitest". */
export function runTool(tool, parameters, options) {
  return run(join('node_modules', '.bin', tool), parameters, options);
}

/** Runs a script of ours with this Node. */
export function runScript(script, parameters = [], options) {
  return run(process.execPath, [script, ...parameters], options);
}

export function isOnPath(program) {
  return (process.env.PATH ?? '').split(delimiter).some(folder => folder && existsSync(join(folder, program)));
}
