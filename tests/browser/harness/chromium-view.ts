import { writeFileSync } from 'node:fs';
import type { Page, Target } from 'puppeteer-core';
import type { View } from './view';

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
