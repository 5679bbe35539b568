/** Milliseconds for a whole answer. */
const LIMIT = 30_000;

/** Fetches a text that the reader asked for, without cookies and without saying where from; the size is in bytes. */
export async function fetchText(
  address: string,
  { most }: { most: number },
): Promise<{ text: string } | 'unreachable' | 'too-large'> {
  try {
    const answer = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(LIMIT),
    });
    if (!answer.ok || answer.body === null) return 'unreachable';
    return await readAll(answer.body, most);
  } catch {
    // No network, no such host, a certificate that does not hold, an answer that never ends: for the reader it is one thing.
    return 'unreachable';
  }
}

async function readAll(body: ReadableStream<Uint8Array>, most: number): Promise<{ text: string } | 'too-large'> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let size = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { text: text + decoder.decode() };
    size += value.byteLength;
    if (size > most) {
      await reader.cancel();
      return 'too-large';
    }
    text += decoder.decode(value, { stream: true });
  }
}
