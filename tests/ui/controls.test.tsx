import { describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS, TEXT_SIZE } from '../../src/settings/settings';
import { ArticleActions, type SaveStage } from '../../src/ui/article-actions';
import { Menu } from '../../src/ui/menu';
import { NewsLine } from '../../src/ui/news-line';
import { ReadingControls } from '../../src/ui/reading-controls';
import { Skeleton } from '../../src/ui/skeleton';
import { Switch } from '../../src/ui/switch';
import { draw, wordsOf } from './draw';

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
  const reading = { ...DEFAULT_SETTINGS.reading, theme: 'sepia' as const, textSize: TEXT_SIZE.least };
  const drawn = draw(<ReadingControls reading={reading} onChange={nothing} />);

  test('offer every theme in words', () =>
    expect(wordsOf(<ReadingControls reading={reading} onChange={nothing} />)).toMatch(/System Light Dark Sepia/));
  test('check the theme that is on', () => expect(drawn).toMatch(/value="sepia" checked/));
  test('stop at the bound but keep the button in reach of the keyboard', () => {
    expect(drawn).toContain('aria-label="Smaller text" aria-disabled="true"');
    expect(drawn).toContain('aria-label="Larger text" aria-disabled="false"');
    expect(drawn).not.toMatch(/<button[^>]* disabled/);
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
