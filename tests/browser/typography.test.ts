// How the reader chooses to read: each choice is seen at once, outlives a reload, and nothing moves or sticks out.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { barriers, settle } from './harness/barriers';
import { BROWSER_NAMES, launch, REAL } from './harness/launch';
import { readStory } from './harness/read-story';
import { type Publisher, publish } from './harness/server';
import { type Driver, press, until, type View } from './harness/view';

/** What is drawn of the choices. */
interface Look {
  ground: string;
  face: string;
  size: number;
  isLoaded: boolean;
}

describe.each(BROWSER_NAMES)('the look of the reader in %s', name => {
  let publisher: Publisher;
  let driver: Driver;
  let reader: View;

  beforeAll(async () => {
    publisher = await publish();
    driver = await launch(name, { extension: REAL });
    const page = await driver.open(`${publisher.origin}pages/flood-wall/`);
    const popup = await driver.openPopup(page);
    await readStory(popup);
    await press(popup, 'Read');
    reader = await driver.awaitOwnPage('reader.html');
    await readStory(reader);
  });

  afterAll(async () => {
    await driver?.close();
    await publisher?.close();
  });

  const lookIs = (sentence: string, holds: (look: Look) => boolean) =>
    until(sentence, async () => holds(await reader.ask(lookOf, null)));

  test('begins with a face that lies in the extension and is there', async () => {
    const look = await reader.ask(lookOf, null);
    expect(look.face).toContain('Source Serif 4 Variable');
    expect(look.isLoaded).toBe(true);
    expect(look.size).toBe(20);
  });

  test.each([
    ['Light', 'rgb(253, 252, 249)'],
    ['Dark', 'rgb(23, 24, 26)'],
    ['Sepia', 'rgb(245, 234, 212)'],
    ['Grey', 'rgb(220, 220, 218)'],
    ['High contrast', 'rgb(0, 0, 0)'],
    ['Own colours', 'rgb(251, 247, 238)'],
  ])('wears the theme %s at a press, without barriers', async (theme, ground) => {
    await openAppearance(reader);
    await press(reader, theme);
    await lookIs(`the ground is ${ground}`, look => look.ground === ground);
    await reader.ask(settle, null);
    if (name === 'chromium') expect(await barriers(reader)).toEqual([]);
  });

  test.each([
    ['Literata', 'Literata Variable'],
    ['Atkinson Hyperlegible', 'Atkinson Hyperlegible Next Variable'],
    ['OpenDyslexic', 'opendyslexic'],
  ])('is set in %s at a press, from a file of its own', async (face, family) => {
    await openAppearance(reader);
    await press(reader, face);
    await lookIs(`the face is ${family}`, look => look.face.includes(family) && look.isLoaded);
  });

  test('has the size that a slider is moved to', async () => {
    await openAppearance(reader);
    await pressAtEnd(reader, 'textSize');
    await lookIs('the text is large', look => look.size > 40);
  });

  test('sticks out nowhere at the largest size and the loosest spacing in a narrow column', async () => {
    await openAppearance(reader);
    await press(reader, 'Spacing, alignment, print');
    for (const measure of ['letterSpacing', 'wordSpacing', 'paragraphSpacing', 'lineHeight', 'weight'])
      await pressAtEnd(reader, measure);
    await press(reader, 'Justified');
    expect(await reader.ask(sideways, null)).toBeLessThanOrEqual(0);
  });

  test('outlives a reload, and is on before anything is drawn', async () => {
    await reader.ask(() => Boolean(setTimeout(() => location.reload(), 0)), null);
    await until('the page is a new one', () =>
      reader.ask(() => document.querySelector('.menu-sheet:not([hidden])') === null, null),
    );
    await readStory(reader);
    const look = await reader.ask(lookOf, null);
    expect(look.size).toBeGreaterThan(40);
    expect(look.face).toContain('opendyslexic');
    expect(look.ground).toBe('rgb(251, 247, 238)');
  });

  test('moves nothing after the first paint', async () => {
    const shift = await reader.ask(shiftOf, null);
    // Firefox keeps no account of moved lines.
    expect(shift ?? 0).toBe(0);
    expect(shift === null).toBe(name === 'firefox');
  });

  test('holds on one site only where the reader says so', async () => {
    await openAppearance(reader);
    await press(reader, 'Only for stories of 127.0.0.1');
    await press(reader, 'Dark');
    await lookIs('the ground is dark', look => look.ground === 'rgb(23, 24, 26)');
    const library = await driver.openOwnPage('library.html');
    await until('the library keeps the look for all', () =>
      library.ask(() => getComputedStyle(document.documentElement).backgroundColor === 'rgb(251, 247, 238)', null),
    );
    await library.close();
  });

  test('goes back to the beginning at a press', async () => {
    await openAppearance(reader);
    await press(reader, 'Reset the appearance');
    await lookIs('the text has its first size', look => look.size === 20 && look.face.includes('Source Serif 4'));
  });

  test('leaves no complaint in any console', async () => {
    expect(await driver.complaints()).toEqual([]);
  });
});

async function openAppearance(reader: View): Promise<void> {
  const isOpen = () => reader.ask(() => document.querySelector('.reading-controls')?.checkVisibility() ?? false, null);
  if (!(await isOpen())) await press(reader, 'Appearance');
  await until('the controls are open', isOpen);
}

/** Presses a slider at its very end, as a hand would. */
async function pressAtEnd(reader: View, measure: string): Promise<void> {
  const place = await until(`a slider for ${measure}`, () => reader.ask(endOfSlider, measure));
  await reader.pressAt(place.x, place.y);
}

/** Runs in the reader: where the slider of a measure ends. */
function endOfSlider(measure: string): { x: number; y: number } | null {
  const bounds: Record<string, string> = {
    textSize: '48',
    lineHeight: '240',
    weight: '700',
    letterSpacing: '20',
    wordSpacing: '60',
    paragraphSpacing: '250',
  };
  const slider = document.querySelector(`.measure input[max="${bounds[measure]}"]`);
  if (!slider?.checkVisibility()) return null;
  slider.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { right, top, height } = slider.getBoundingClientRect();
  return { x: Math.round(right - 3), y: Math.round(top + height / 2) };
}

/** Runs in the reader. */
function lookOf(): Look {
  const text = document.querySelector('.story-body p') ?? document.body;
  const { fontFamily, fontSize } = getComputedStyle(text);
  return {
    ground: getComputedStyle(document.documentElement).backgroundColor,
    face: fontFamily.split(',')[0] ?? '',
    size: Math.round(Number.parseFloat(fontSize)),
    isLoaded: document.fonts.check(`20px ${fontFamily.split(',')[0]}`, 'a'),
  };
}

/** Runs in the reader: pixels by which the page is wider than its window. */
function sideways(): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

/** Runs in the reader: the sum of the layout shifts since it was opened; null where the browser keeps none. */
async function shiftOf(): Promise<number | null> {
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return null;
  await new Promise(done => setTimeout(done, 500));
  return new Promise(done => {
    new PerformanceObserver(list => {
      done(list.getEntries().reduce((sum, entry) => sum + Number(Reflect.get(entry, 'value')), 0));
    }).observe({ type: 'layout-shift', buffered: true });
    // Where nothing has moved, the observer is never called.
    setTimeout(() => done(0), 500);
  });
}
