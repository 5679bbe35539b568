// What a scenario sees of a browser: a driver, and views (a page, the popup, a page of Lede's own). Two drivers fill it in.
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { findPlace } from './find-place';

/** A point of the viewport, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/** One document in a browser that a scenario reads, presses and photographs. */
export interface View {
  /** Runs a self-contained function in the document; argument and answer travel as JSON. */
  ask<Argument, Answer>(
    question: (argument: Argument) => Answer | Promise<Answer>,
    argument: Argument,
  ): Promise<Answer>;
  /** Presses the mouse at a point of the viewport, in CSS pixels, as a hand would: it counts as the user's act. */
  pressAt(x: number, y: number): Promise<void>;
  /** Drags the mouse from one point of the viewport to another, as a hand that selects words. */
  drag(from: Point, to: Point): Promise<void>;
  /** Presses and lets go of a key as a hand would: a character, or "Escape", "Enter", "ArrowDown" …; held with Shift if so wished. */
  key(name: string, held?: { shift: boolean }): Promise<void>;
  /** Makes the window's inside so wide, in CSS pixels. */
  setWidth(pixels: number): Promise<void>;
  /** Writes what is to be seen as a PNG. */
  photograph(file: string): Promise<void>;
  close(): Promise<void>;
}

/** What a browser tells of its own window. */
export type ToldEvent =
  | { kind: 'key'; command: string }
  | { kind: 'menu'; entry: string; link?: string }
  | { kind: 'keyword'; words: string };

export type BrowserName = 'chromium' | 'firefox';

/** A running browser with Lede in it. */
export interface Driver {
  name: BrowserName;
  /** Opens an address in a new tab in front and waits until it has loaded. */
  open(address: string): Promise<View>;
  /** Opens an address and does not wait for the load to finish. */
  openLoading(address: string): Promise<View>;
  /** Presses Lede's toolbar button over the page in front and waits for the popup. */
  openPopup(page: View): Promise<View>;
  /** Opens a page of Lede's own in a new tab, e.g. "library.html". */
  openOwnPage(path: string): Promise<View>;
  /** Waits for a tab of Lede's own that something else opens, e.g. "reader.html". */
  awaitOwnPage(path: string, options?: { patience?: number }): Promise<View>;
  /**
   * Tells Lede of something that no protocol can do in the window itself, while the given page is in front: a key of the manifest, an
   * entry of the context menu, words after the keyword. Firefox grants access to the page as it does with a true press; Chromium
   * grants it only with a true one, so there the build for tests is needed, which holds it.
   */
  tell(page: View, event: ToldEvent): Promise<void>;
  /** The text on Lede's toolbar button while the given page is in front. */
  badge(page: View): Promise<string>;
  /** Waits for the panel at the side of the window. */
  awaitPanel(): Promise<View>;
  /** Waits for a tab with this address that something else opens. */
  awaitPage(address: string): Promise<View>;
  /** Makes a view see a light or dark system. */
  setScheme(view: View, scheme: 'light' | 'dark'): Promise<void>;
  /** Answers the browser's question about a host with yes, before Lede asks it. */
  allowHost(host: string): Promise<void>;
  /** Takes the permission for a host away, as the browser's own settings do. */
  takeBackHost(host: string): Promise<void>;
  /** Exceptions, errors and policy violations of Lede's documents, worker and content scripts so far. */
  complaints(): Promise<string[]>;
  /** Ends the browser with SIGKILL, as a crash or a power cut would. */
  kill(): Promise<void>;
  close(): Promise<void>;
  /** Resolves when the person at the window has closed it. */
  untilClosed(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the built extension. */
  extension: string;
  /** Profile folder that outlives the browser; a new one when missing. */
  profile?: string;
  /** Every request of the browser fails. */
  offline?: boolean;
  /** Leaves the page open that greets the reader after the installation; else it is closed before a scenario begins. */
  greeting?: 'stays';
  /** Language of the browser, e.g. "ar" (Chromium). */
  language?: string;
  /** Opens a real window. */
  window?: boolean;
}

/** How long a scenario waits for something to appear, in milliseconds; generous, as two cores carry two browsers. */
const PATIENCE = 15_000;
const PAUSE = 60;
/** Pixels by which a control at rest may seem to move: scrolling it into sight twice may round otherwise. */
const REST = 4;
/** How much of a page a failure quotes, in characters. */
const SEEN = 600;

/** Resolves after the given milliseconds. */
export const pause = (milliseconds: number): Promise<void> => new Promise(done => setTimeout(done, milliseconds));

/** Asks again and again until the answer is neither null nor false; fails with the sentence after `patience` milliseconds. */
export async function until<Answer>(
  sentence: string,
  question: () => Promise<Answer | null | false>,
  { patience = PATIENCE }: { patience?: number } = {},
): Promise<Answer> {
  const end = Date.now() + patience;
  let last = 'nothing';
  for (;;) {
    try {
      const answer = await question();
      if (answer !== null && answer !== false) return answer;
    } catch (error) {
      // A document that is being replaced cannot answer; it is asked again until patience ends.
      last = String(error);
    }
    if (Date.now() > end) throw new Error(`Waited in vain: ${sentence} (last: ${last})`);
    await pause(PAUSE);
  }
}

/** The visible text of a view. */
// Not textContent: only innerText leaves out what is not shown.
export const textOf = (view: View): Promise<string> => view.ask(() => document.body?.innerText ?? '', null);

/** Waits until the view's visible text contains the words, and returns the whole text. */
export async function textWith(view: View, words: string, options: { patience?: number } = {}): Promise<string> {
  const look = async () => {
    const seen = await textOf(view);
    return seen.includes(words) && seen;
  };
  return orSaySeen(view, until(`the text “${words}”`, look, options));
}

/** Lets a failure say what was to be seen instead. */
export async function orSaySeen<Value>(view: View, waiting: Promise<Value>): Promise<Value> {
  return waiting.catch(async (error: unknown) => {
    const seen = await view.ask(() => `${location.href}\n${document.body?.textContent}`, null).catch(String);
    throw new Error(`${String(error)}\nseen: ${seen.slice(0, SEEN)}`);
  });
}

/** Waits for a control with this visible or spoken name, scrolls it into sight and presses it. */
export async function press(view: View, name: string, options: { patience?: number } = {}): Promise<void> {
  const place = await orSaySeen(
    view,
    until(`a control named “${name}”`, () => placeAtRest(view, name), options),
  );
  await view.pressAt(place.x, place.y);
}

/** A page that is still being filled moves what stands below: a hand waits until it has come to rest. */
async function placeAtRest(view: View, name: string) {
  const [before, now] = [await view.ask(findPlace, name), await view.ask(findPlace, name)];
  if (!before || !now) return null;
  return Math.hypot(now.x - before.x, now.y - before.y) <= REST ? now : null;
}

/** Whether a control with this name is there. */
export const offers = async (view: View, name: string): Promise<boolean> => (await view.ask(findPlace, name)) !== null;

/** Photographs a view into a file whose folder is made first. */
export async function photograph(view: View, file: string): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  await view.photograph(file);
}
