import { writeFileSync } from 'node:fs';
import { type Context, parsePicture, runIn } from './bidi';
import type { Point, View } from './view';

const MOUSE = { type: 'pointer', id: 'mouse' };
/** WebDriver's code points for keys that write nothing. */
const KEYS: Record<string, string> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};
const SHIFT = '\uE008';

/** A view over any context of Firefox: a tab, a tab of the extension, the popup. */
export class FirefoxView implements View {
  readonly #context: Context;
  readonly #end: () => Promise<unknown>;

  /** `end` closes what the view shows. */
  constructor(context: Context, end: () => Promise<unknown>) {
    this.#context = context;
    this.#end = end;
  }

  /** The BiDi id of what the view shows. */
  get context(): string {
    return this.#context.context;
  }

  async ask<Argument, Answer>(
    question: (argument: Argument) => Answer | Promise<Answer>,
    argument: Argument,
  ): Promise<Answer> {
    const call = `(${String(question)})(${JSON.stringify(argument ?? null)})`;
    return parseAnswer<Answer>(await runIn(this.#context, `return JSON.stringify((await ${call}) ?? null)`));
  }

  async pressAt(x: number, y: number): Promise<void> {
    const down = { type: 'pointerDown', button: 0 };
    await this.#act(MOUSE, [{ type: 'pointerMove', x, y }, down, { type: 'pointerUp', button: 0 }]);
  }

  async drag(from: Point, to: Point): Promise<void> {
    const moves = [0.5, 1].map(share => ({
      type: 'pointerMove',
      duration: 50,
      x: Math.round(from.x + share * (to.x - from.x)),
      y: Math.round(from.y + share * (to.y - from.y)),
    }));
    const down = { type: 'pointerDown', button: 0 };
    const up = { type: 'pointerUp', button: 0 };
    await this.#act(MOUSE, [{ type: 'pointerMove', ...from }, down, ...moves, up]);
  }

  async #act(source: { type: string; id: string }, actions: object[]): Promise<void> {
    const { bidi, context } = this.#context;
    await bidi.send('input.performActions', { context, actions: [{ ...source, actions }] });
  }

  async key(name: string, held: { shift: boolean } = { shift: false }): Promise<void> {
    const value = KEYS[name] ?? name;
    const press = [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ];
    const actions = held.shift ? [{ type: 'keyDown', value: SHIFT }, ...press, { type: 'keyUp', value: SHIFT }] : press;
    const keyboard = { type: 'key', id: 'keyboard', actions };
    await this.#context.bidi.send('input.performActions', { context: this.#context.context, actions: [keyboard] });
  }

  async setWidth(pixels: number): Promise<void> {
    const { bidi, context } = this.#context;
    await bidi.send('browsingContext.setViewport', { context, viewport: { width: pixels, height: 900 } });
  }

  async photograph(file: string): Promise<void> {
    const { bidi, context } = this.#context;
    writeFileSync(
      file,
      Buffer.from(parsePicture(await bidi.send('browsingContext.captureScreenshot', { context })), 'base64'),
    );
  }

  async close(): Promise<void> {
    await this.#end();
  }
}

function parseAnswer<Answer>(json: string): Answer {
  return JSON.parse(json) as Answer;
}
