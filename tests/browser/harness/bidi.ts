// WebDriver BiDi without puppeteer's pages: puppeteer cannot see a popup or an extension's tab, the protocol can.
import type { Browser } from 'puppeteer-core';

/** The connection to Firefox. */
export interface Bidi {
  /** Sends a command and returns its result. */
  send(method: string, parameters: Record<string, unknown>): Promise<Record<string, unknown>>;
}

/** One browsing context that scripts run in. */
export interface Context {
  bidi: Bidi;
  context: string;
}

/** Takes the protocol connection out of a puppeteer browser. */
export function parseConnection(browser: Browser): Bidi {
  const { connection } = browser as unknown as {
    connection: { send(method: string, parameters: object): Promise<{ result: Record<string, unknown> }> };
  };
  return { send: async (method, parameters) => (await connection.send(method, parameters)).result };
}

/** Runs the body of an async function whose answer is a JSON text. */
export async function runIn({ bidi, context }: Context, body: string): Promise<string> {
  const answer = await bidi.send('script.evaluate', {
    expression: `(async () => { ${body} })()`,
    target: { context },
    awaitPromise: true,
  });
  return parseEvaluation(answer);
}

/** The tabs of the content scope: context and address. */
export async function listTabs(bidi: Bidi): Promise<{ context: string; url: string }[]> {
  return parseTree(await bidi.send('browsingContext.getTree', { maxDepth: 0 }));
}

/** The browser window's own context, whose scripts may do what the browser may. */
export async function chromeContext(bidi: Bidi): Promise<Context> {
  const [window] = parseTree(await bidi.send('browsingContext.getTree', { maxDepth: 0, 'moz:scope': 'chrome' }));
  if (!window) throw new Error('Firefox has no window');
  return { bidi, context: window.context };
}

function parseTree(tree: Record<string, unknown>): { context: string; url: string }[] {
  return tree.contexts as { context: string; url: string }[];
}

function parseEvaluation(answer: Record<string, unknown>): string {
  const { type, result, exceptionDetails } = answer as {
    type: string;
    result?: { value?: unknown };
    exceptionDetails?: { text: string };
  };
  if (type !== 'success') throw new Error(exceptionDetails?.text ?? 'The script failed');
  return String(result?.value);
}

/** A context id out of the answer of browsingContext.create. */
export const parseContext = (answer: Record<string, unknown>): string => answer.context as string;

/** The picture, base64, out of the answer of browsingContext.captureScreenshot. */
export const parsePicture = (answer: Record<string, unknown>): string => answer.data as string;
