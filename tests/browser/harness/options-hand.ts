// What a hand does on the settings page that a press alone cannot: functions that run in the document.

declare const chrome: { permissions: { request: (wanted: { origins: string[] }) => Promise<boolean> } };

/** Fills in the form for a rule. */
export function fillRule({ place, action }: { place: string; action: string }): void {
  const form = document.querySelector<HTMLFormElement>('#site-rules form');
  const [field, choice] = [form?.querySelector('input'), form?.querySelector('select')];
  if (!field || !choice) throw new Error('the settings have no form for a rule');
  field.value = place;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  choice.value = action;
  choice.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Types words into the search. */
export function typeSearch(words: string): void {
  const field = document.querySelector<HTMLInputElement>('input[type="search"]');
  if (!field) throw new Error('the settings have no search');
  field.focus();
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Presses Escape where the focus is. */
export function pressEscape(): void {
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
}

/** Gives the id of what has the focus, or the class of what has none. */
export function focused(): string {
  return document.activeElement?.id || document.activeElement?.className || '';
}

/** Puts in a button that asks the browser for access to a host, as an earlier version or another page of ours might have. */
export function askByPress(host: string): void {
  const button = document.createElement('button');
  button.textContent = 'Ask';
  button.addEventListener('click', async () => {
    const origins = [`https://${host}/*`, `http://${host}/*`];
    button.dataset.answer = String(await chrome.permissions.request({ origins }));
  });
  document.querySelector('h1')?.append(button);
}

/** Says whether the browser has said yes to that button, and takes it out again. */
export function answerAsked(): boolean {
  const button = document.querySelector<HTMLButtonElement>('h1 > button');
  if (button?.dataset.answer !== 'true') return false;
  button.remove();
  return true;
}

/** From now on keeps the last file that is handed to the browser to download. */
export function keepFiles(): void {
  const create = URL.createObjectURL.bind(URL);
  URL.createObjectURL = content => {
    if (content instanceof Blob) Object.assign(globalThis, { ledeFile: content });
    return create(content);
  };
}

/** Gives the text of the file that was kept last. */
export function keptFile(): Promise<string> {
  const kept: unknown = Reflect.get(globalThis, 'ledeFile');
  if (!(kept instanceof Blob)) throw new Error('no file was handed to the browser');
  return kept.text();
}

/** Chooses a file with this text for the import of everything. */
export function chooseFile(text: string): void {
  const chooser = document.querySelector<HTMLInputElement>('#import input[type="file"]');
  if (!chooser) throw new Error('the settings have no import');
  const transfer = new DataTransfer();
  transfer.items.add(new File([text], 'lede.json', { type: 'application/json' }));
  chooser.files = transfer.files;
  chooser.dispatchEvent(new Event('change', { bubbles: true }));
}
