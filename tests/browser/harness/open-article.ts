// A story in the reader without a page that it came from: its text can be any, and another one at the same address the next day.
import type { Article } from '../../../src/core/article';
import { readStory } from './read-story';
import { type Driver, until, type View } from './view';

declare const chrome: { storage: { session: { set(items: object): Promise<void> } } };

/** Opens an article in a reader tab, as if it had just been read. */
export async function openArticle(driver: Driver, article: Article): Promise<View> {
  const id = `0000000000001-${crypto.randomUUID()}`;
  const library = await driver.openOwnPage('library.html');
  await library.ask(([key, value]) => chrome.storage.session.set({ [String(key)]: value }), [`opened:${id}`, article]);
  const reader = await driver.openOwnPage(`reader.html?opened=${id}`);
  await readStory(reader);
  await library.close();
  return reader;
}

/** Loads a reader tab anew. */
export async function reload(view: View): Promise<void> {
  await view.ask(() => {
    document.body.dataset.old = '';
    setTimeout(() => location.reload());
  }, null);
  const isNew = () => document.readyState === 'complete' && document.body.dataset.old === undefined;
  await until('the tab is loaded anew', () => view.ask(isNew, null));
  await readStory(view);
}
