import { type CDPSession, type Protocol, type Target, TargetType } from 'puppeteer-core';

export interface Listening {
  /** Address of the extension: a complaint of a web page counts only if it names this. */
  origin: string;
  /** Where complaints are put down. */
  heard: string[];
}

/** Puts down every exception, error and policy violation of a target from its first line on. */
export async function listenFor(target: Target, { origin, heard }: Listening): Promise<void> {
  // A popup is announced as "other" and without its address: everything that can run a script is listened to.
  if (target.type() === TargetType.BROWSER) return;
  const note = (what: string) => {
    if (target.url().startsWith(origin) || what.includes(origin)) heard.push(`${target.url()}: ${what}`);
  };
  try {
    await listen(await target.createCDPSession(), note);
  } catch (error) {
    // A target may be gone before the session stands, e.g. the start page; any other failure would make a test deaf.
    if (!/closed|detached|No target/i.test(String(error))) note(`not listened to: ${String(error)}`);
  }
}

async function listen(session: CDPSession, note: (what: string) => void): Promise<void> {
  session.on('Runtime.exceptionThrown', event => note(describeException(event.exceptionDetails)));
  session.on('Runtime.consoleAPICalled', event => {
    if (event.type === 'error' || event.type === 'assert') note(`console.error ${describeValues(event.args)}`);
  });
  session.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error') note(`${entry.source} ${entry.text} ${entry.url ?? ''}`);
  });
  await Promise.all([session.send('Runtime.enable'), session.send('Log.enable')]);
}

const describeException = (details: Protocol.Runtime.ExceptionDetails) =>
  `exception ${details.text} ${details.exception?.description ?? ''} ${details.url ?? ''}`;

const describeValues = (values: Protocol.Runtime.RemoteObject[]) =>
  values.map(value => value.description ?? String(value.value)).join(' ');
