import { describe, expect, test, vi } from 'vitest';
import { DEFAULT_READING, MEASURES } from '../../src/settings/reading';
import { ArticleActions, type SaveStage } from '../../src/ui/article-actions';
import { Menu } from '../../src/ui/menu';
import { NewsLine } from '../../src/ui/news-line';
import { ReadingControls } from '../../src/ui/reading-controls';
import { Skeleton } from '../../src/ui/skeleton';
import { Switch } from '../../src/ui/switch';
import { draw, wordsOf } from './draw';
import { translate } from './english';

vi.mock('../../src/platform/translate', () => import('./english'));

const nothing = () => undefined;
const actions = (saving: SaveStage) => (
  <ArticleActions saving={saving} menuOpens="down" onSave={nothing} onCopy={nothing} onDownload={nothing} />
);

describe('the actions', () => {
  test('say what they do in words', () => {
    expect(wordsOf(actions('unsaved'))).toBe('Save Copy Download Text (.txt) Markdown (.md)');
  });

  const STAGES = [
    ['unsaved', 'Save', 'aria-disabled="false"'],
    ['saving', 'Saving…', 'aria-disabled="true"'],
    ['saved', 'Saved', 'class="button done"'],
  ] as const;
  test.each(STAGES)('an article that is %s shows "%s"', (stage, words, mark) => {
    expect(wordsOf(actions(stage))).toContain(words);
    expect(draw(actions(stage))).toContain(mark);
  });

  test('claim nothing saved while it is being saved', () => expect(wordsOf(actions('saving'))).not.toContain('Saved'));
});

describe('a menu', () => {
  const drawn = draw(
    <Menu label="Download" icon="download">
      {() => <p>inside</p>}
    </Menu>,
  );
  test('says that it is closed', () => expect(drawn).toContain('aria-expanded="false"'));
  test('hides its sheet and names it as what the button opens', () => {
    const sheet = /aria-controls="([^"]+)"/.exec(drawn)?.[1] ?? 'none';
    expect(drawn).toContain(`<div class="menu-sheet" id="${sheet}" hidden`);
  });
});

describe('a switch', () => {
  test.each([
    [true, 'aria-checked="true"'],
    [false, 'aria-checked="false"'],
  ])('that is on: %s', (on, mark) => {
    const drawn = draw(<Switch on={on} label="Always clean this site" onFlip={nothing} />);
    expect(drawn).toContain('role="switch"');
    expect(drawn).toContain(mark);
  });
});

describe('the reading controls', () => {
  const reading = { ...DEFAULT_READING, theme: 'sepia' as const, lineHeight: 165 };
  const controls = <ReadingControls reading={reading} onChange={nothing} />;
  const drawn = draw(controls);

  test('offer every theme and every face in words', () =>
    expect(wordsOf(controls)).toMatch(
      /System Light Dark Sepia Grey High contrast Own colours Font Source Serif Literata Inter Atkinson/,
    ));
  test('check the theme and the face that are on', () => {
    expect(drawn).toMatch(/value="sepia" checked/);
    expect(drawn).toMatch(/value="source-serif" checked/);
  });
  test.each(Object.keys(MEASURES))('have a named slider for %s', measure => {
    const words = translate(`measure_${measure}`);
    const id = new RegExp(`for="([^"]+)">${words}`).exec(drawn)?.[1] ?? 'none';
    expect(drawn).toContain(`<input type="range" id="${id}"`);
  });
  test('say a measure in its unit', () => expect(drawn).toContain('aria-valuetext="1.65"'));
  test('ask for colours only where the theme is the reader’s own', () => {
    expect(drawn).not.toContain('type="color"');
    const own = { ...reading, theme: 'own' as const };
    expect(draw(<ReadingControls reading={own} onChange={nothing} />)).toContain('type="color"');
  });
  test('warn of colours that lie close to each other', () => {
    const own = { ...reading, theme: 'own' as const, own: { paper: '#777777', ink: '#888888', accent: '#000000' } };
    expect(wordsOf(<ReadingControls reading={own} onChange={nothing} />)).toContain('close to each other');
  });
  test('offer a look for one site where there is one', () => {
    expect(wordsOf(controls)).not.toContain('Only for stories of');
    const site = { host: 'www.example.org', own: false, onFlip: nothing };
    expect(wordsOf(<ReadingControls reading={reading} onChange={nothing} site={site} />)).toContain(
      'Only for stories of www.example.org',
    );
  });
});

describe('waiting', () => {
  test('shows nothing at first: most pages are read sooner', () => expect(wordsOf(<Skeleton />)).toBe(''));
  test('says that the page is read when it takes longer', () =>
    expect(wordsOf(<Skeleton patience={0} />)).toBe('Reading the page…'));
});

describe('news', () => {
  test('are spoken', () => expect(draw(<NewsLine words="Saved" tone="good" />)).toContain('role="status"'));
});
