// The publishers of the tests: saved pages from tests/pages, and hard pages made on the spot.
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { AID_PAGES } from './aid-pages';
import { APPEAL_PAGES } from './appeal-pages';
import { HARD_PAGES, type HardPage } from './hard-pages';

const PAGES = resolve('tests/pages');
const MADE: Record<string, HardPage> = { ...HARD_PAGES, ...APPEAL_PAGES, ...AID_PAGES };
const HTML = 'text/html; charset=utf-8';
const TYPES: Record<string, string> = { '.html': HTML, '.css': 'text/css', '.svg': 'image/svg+xml' };

/** A running server and what it was asked for. */
export interface Publisher {
  /** Address with a slash at the end, e.g. "http://127.0.0.1:40123/". */
  origin: string;
  /** Paths in the order of the requests, without the browser's own question for an icon. */
  requests: string[];
  close(): Promise<void>;
}

/** Serves /pages/<slug>/ (tests/pages/<slug>/source.html and what lies beside it) and /hard/<name> on a free port of the loopback address. */
export async function publish({ port = 0 }: { port?: number } = {}): Promise<Publisher> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://publisher').pathname;
    if (path !== '/favicon.ico') requests.push(path);
    answer(path, response);
  });
  await new Promise<void>(done => server.listen(port, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  const close = () => {
    server.closeAllConnections();
    return new Promise<void>(done => server.close(() => done()));
  };
  return { origin: `http://127.0.0.1:${address.port}/`, requests, close };
}

/** What lies at a path; null if nothing does. */
function find(path: string): { type: string; text: string } | null {
  const [, shelf = '', name = '', file = ''] = path.split('/');
  const hard = shelf === 'hard' ? MADE[name] : undefined;
  if (hard) return { type: hard.type ?? HTML, text: hard.page() };
  const plain = /^[\w-]+$/.test(name) && /^[\w-]*(\.\w+)?$/.test(file);
  const saved = join(PAGES, name, file || 'source.html');
  if (shelf !== 'pages' || !plain || !existsSync(saved)) return null;
  return { type: TYPES[extname(saved)] ?? 'text/plain', text: readFileSync(saved, 'utf8') };
}

/** A path that is never answered. */
const NEVER = '/hard/never';

function answer(path: string, response: ServerResponse): void {
  if (path === NEVER) return;
  const found = find(path);
  response.writeHead(found ? 200 : 404, { 'content-type': found?.type ?? HTML, 'cache-control': 'no-store' });
  response.end(found?.text ?? '<!doctype html><title>Not here</title><p>Not here.</p>');
}
