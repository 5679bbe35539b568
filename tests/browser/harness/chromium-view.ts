import { writeFileSync } from 'node:fs';
import type { KeyInput, Page, Target } from 'puppeteer-core';
import type { Point, View } from './view';

/** A view over a puppeteer page. */
export class ChromiumView implements View {
  constructor(readonly page: Page) {}

  ask<Argument, Answer>(
    question: (argument: Argument) => Answer | Promise<Answer>,
    argument: Argument,
  ): Promise<Answer> {
    return this.page.evaluate(parseQuestion<Argument, Answer>(question), argument);
  }

  async pressAt(x: number, y: number): Promise<void> {
    try {
      await this.page.mouse.click(x, y);
    } catch (error) {
      // What was pressed may close the popup before the mouse is up again, e.g. by opening a tab.
      if (!/closed|detached/i.test(String(error))) throw error;
    }
  }

  async drag(from: Point, to: Point): Promise<void> {
    const { mouse } = this.page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(to.x, to.y, { steps: 4 });
    await mouse.up();
  }

  async key(name: string, held: { shift: boolean } = { shift: false }): Promise<void> {
    if (held.shift) await this.page.keyboard.down('Shift');
    await this.page.keyboard.press(parseKey(name));
    if (held.shift) await this.page.keyboard.up('Shift');
  }

  async setWidth(pixels: number): Promise<void> {
    await this.page.setViewport({ width: pixels, height: 900 });
  }

  async photograph(file: string): Promise<void> {
    writeFileSync(file, await this.page.screenshot());
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}

/** Puppeteer's own type of a function that it carries into a page says less than ours. */
function parseQuestion<Argument, Answer>(question: (argument: Argument) => Answer | Promise<Answer>) {
  return question as (argument: unknown) => Promise<Answer>;
}

/** Puppeteer lists the keys it knows by name; ours are named alike. */
const parseKey = (key: string): KeyInput => key as KeyInput;

/** Gives a view of what a target shows. */
export const viewOf = async (target: Target): Promise<View> => new ChromiumView(await target.asPage());

/** Gives the puppeteer page of a view. */
export function pageOf(view: View): Page {
  if (view instanceof ChromiumView) return view.page;
  throw new Error('This view belongs to another browser');
}

/** A page that is in front already is let be: bringing it there again would close the popup over it. */
export async function bringToFront(page: Page): Promise<void> {
  if (!(await page.evaluate(() => document.visibilityState === 'visible'))) await page.bringToFront();
}
