// The one seam to the browser: Chrome's and Firefox's APIs look the same behind it, and tests put one fake in its place.
import type { Runtime } from 'webextension-polyfill';

export { default as browser } from 'webextension-polyfill';

/** Who sent a message, as the browser vouches for it. */
export type Sender = Runtime.MessageSender;
