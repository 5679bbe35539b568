import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseHTML } from 'linkedom';

/** A page as the core reads it, and the address it counts as having. */
export interface LoadedPage {
  document: Document;
  address: string;
}

/** Longest wait for a server, in milliseconds. */
const PATIENCE = 30_000;

/** A page that could not be had; its message is a sentence for the user. */
export class LoadError extends Error {}

async function standardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

async function fetched(address: string): Promise<{ bytes: Buffer; charset: string }> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
  if (!answer.ok) throw new LoadError(`${address} answered ${answer.status}.`);
  return {
    bytes: Buffer.from(await answer.arrayBuffer()),
    charset: /charset=([\w-]+)/i.exec(answer.headers.get('content-type') ?? '')?.[1] ?? '',
  };
}

/** Decodes a page: the server's charset, else the one its own meta element names, else UTF-8. */
function decoded(bytes: Buffer, charset: string): string {
  const named =
    charset || /<meta[^>]+charset=["']?([\w-]+)/i.exec(bytes.subarray(0, 2_048).toString('latin1'))?.[1] || 'utf-8';
  try {
    return new TextDecoder(named, { fatal: true }).decode(bytes);
  } catch (error) {
    // A wrong or unknown name: saved pages often are UTF-8 whatever their meta element still says.
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
    return new TextDecoder('utf-8').decode(bytes);
  }
}

/** The bytes of saved pages are UTF-8 more often than their meta element says: UTF-8 that decodes cleanly is UTF-8. */
function textOf(bytes: Buffer, charset: string): string {
  return charset ? decoded(bytes, charset) : (decodedAsUtf8(bytes) ?? decoded(bytes, ''));
}

function decodedAsUtf8(bytes: Buffer): string | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  return text.includes('\uFFFD') ? null : text;
}

/** linkedom takes the first element for the root: a page that leaves out what HTML lets it leave out gets it here. */
function parsed(html: string): Document {
  const whole = /<html[\s>]/i.test(html) ? html : `<!DOCTYPE html><html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document;
}

async function bytesOf(from: string): Promise<{ bytes: Buffer; charset: string; address: string }> {
  if (from === '-') return { bytes: await standardInput(), charset: '', address: '' };
  if (/^https?:\/\//.test(from)) return { ...(await fetched(from)), address: from };
  return { bytes: await readFile(from), charset: '', address: pathToFileURL(resolve(from)).href };
}

/** Loads a page from a file, an address or "-" (standard input); a given address counts instead of its own. Throws LoadError. */
export async function loadPage(from: string, givenAddress: string): Promise<LoadedPage> {
  try {
    const { bytes, charset, address } = await bytesOf(from);
    return { document: parsed(textOf(bytes, charset)), address: givenAddress || address };
  } catch (error) {
    if (error instanceof LoadError || !(error instanceof Error)) throw error;
    throw new LoadError(
      `${from} could not be read: ${error.cause instanceof Error ? error.cause.message : error.message}`,
    );
  }
}
