import type { KeyInput, Page } from 'puppeteer-core';

/** Presses and lets go of a key, held with Shift if so wished. */
export async function pressKey(page: Page, name: string, held: { shift: boolean }): Promise<void> {
  if (held.shift) await page.keyboard.down('Shift');
  await page.keyboard.press(parseKey(name));
  if (held.shift) await page.keyboard.up('Shift');
}

function parseKey(name: string): KeyInput {
  return name as KeyInput;
}
