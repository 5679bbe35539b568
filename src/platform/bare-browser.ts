// Stands in for webextension-polyfill in content.js (build.mjs). Both browsers answer with promises by now; only a listener that
// answers with one is understood by Firefox alone.
import type { Browser } from 'webextension-polyfill';

type Hear = (message: unknown, sender: unknown) => unknown;
type ChromiumHear = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => boolean;

interface Event<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

interface Chromium {
  runtime: { onMessage: Event<ChromiumHear> };
}

const found = parseGlobal(globalThis);

/** The browser's own object, with promises in listeners too. */
const browser: Browser = found.browser ?? withPromises(found.chrome);

export default browser;

function parseGlobal(value: unknown): { browser?: Browser; chrome: Chromium } {
  return value as { browser?: Browser; chrome: Chromium };
}

function withPromises(chromium: Chromium): Browser {
  const wrapped = new Map<Hear, ChromiumHear>();
  const onMessage: Event<Hear> = {
    addListener(hear) {
      const listener: ChromiumHear = (message, sender, respond) => respondLater(hear(message, sender), respond);
      wrapped.set(hear, listener);
      chromium.runtime.onMessage.addListener(listener);
    },
    removeListener(hear) {
      const listener = wrapped.get(hear);
      if (listener) chromium.runtime.onMessage.removeListener(listener);
    },
  };
  // A view of the object: its own functions insist on their own this.
  const runtime = Object.create(chromium.runtime, { onMessage: { value: onMessage } });
  return Object.create(chromium, { runtime: { value: runtime } });
}

/** Says whether an answer is to come; Chromium keeps the way open for it then. */
function respondLater(answer: unknown, respond: (answer: unknown) => void): boolean {
  if (!(answer instanceof Promise)) return false;
  answer.then(respond, () => respond(undefined));
  return true;
}
