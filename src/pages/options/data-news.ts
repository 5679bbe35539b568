// An import or a deletion changes what other parts of the page show.
const told = new EventTarget();
const NAME = 'changed';

/** Tells the other parts of the page that what is stored has changed. */
export function tellDataChanged(): void {
  told.dispatchEvent(new Event(NAME));
}

/** Calls the listener when an import or a deletion is done; gives the way to end it. */
export function onDataChanged(listener: () => void): () => void {
  told.addEventListener(NAME, listener);
  return () => told.removeEventListener(NAME, listener);
}
