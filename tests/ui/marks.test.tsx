import { describe, expect, test, vi } from 'vitest';
import { MarkCard } from '../../src/ui/mark-card';
import type { ListedMark } from '../../src/ui/mark-entry';
import { MarkUndo } from '../../src/ui/mark-undo';
import { MarksPanel } from '../../src/ui/marks-panel';
import { SelectionBar } from '../../src/ui/selection-bar';
import { draw, wordsOf } from './draw';

vi.mock('../../src/platform/translate', () => import('./english'));
vi.stubGlobal('matchMedia', () => ({ matches: false }));

const nothing = () => undefined;
const listed = (more: Partial<ListedMark> = {}): ListedMark => ({
  id: 'one',
  words: 'The wall will stand',
  colour: 'green',
  note: 'Why?',
  draft: 'Why?',
  language: 'en-GB',
  direction: 'ltr',
  stands: 'there',
  ...more,
});

interface Shown {
  standing?: ListedMark[];
  gone?: ListedMark[];
  edited?: string;
  problem?: string;
}

const panel = ({ standing = [], gone = [], edited = '', problem = '' }: Shown) => (
  <MarksPanel
    id="marks"
    below={53}
    standing={standing}
    gone={gone}
    problem={problem}
    actions={{ edited, onJump: nothing, onEdit: nothing, onColour: nothing, onNote: nothing, onRemove: nothing }}
    onCopy={nothing}
    onClose={nothing}
  />
);

describe('the bar beside a selection', () => {
  const bar = <SelectionBar boxOf={() => null} onColour={nothing} onNote={nothing} onCopy={nothing} />;
  test('names every colour in words', () => expect(wordsOf(bar)).toBe('Yellow Green Blue Rose Note Copy'));
  test('has a name', () => expect(draw(bar)).toContain('<aside class="selection-bar" aria-label="Selected words"'));
});

describe('the card of a highlight', () => {
  const card = draw(
    <MarkCard
      mark={listed()}
      boxOf={() => null}
      focus="card"
      onColour={nothing}
      onNote={nothing}
      onRemove={nothing}
      onClose={nothing}
    />,
  );
  test('is a named dialog', () => expect(card).toContain('role="dialog" aria-label="Highlight"'));
  test('checks the colour that is on', () => expect(card).toMatch(/value="green" checked/));
  test('names the field of the note', () => {
    const field = /<label[^>]* for="([^"]+)">Note</.exec(card)?.[1] ?? 'none';
    expect(card).toContain(`<textarea id="${field}"`);
  });
});

describe('the list', () => {
  test('says how to highlight while it is empty, and offers nothing to copy', () => {
    expect(wordsOf(panel({}))).toContain('Nothing highlighted yet');
    expect(wordsOf(panel({}))).not.toContain('Copy as text');
  });
  test('says why highlights could not be read, and not that there are none', () => {
    const words = wordsOf(panel({ problem: 'storage-failed' }));
    expect(words).toContain('could not be opened');
    expect(words).not.toContain('Nothing highlighted');
  });
  test('shows words, note and colour in words', () =>
    expect(wordsOf(panel({ standing: [listed()] }))).toContain('The wall will stand Why? Green Edit Remove'));
  test('says that all is kept though the article is not saved', () =>
    expect(wordsOf(panel({ standing: [listed()] }))).toContain(
      'kept on this computer, even if the article is not saved',
    ));
  test('shows what could not be saved, too', () =>
    expect(wordsOf(panel({ standing: [listed({ draft: 'Why not?' })] }))).toContain('Why not?'));
  test('names the buttons of each highlight', () => {
    const drawn = draw(panel({ standing: [listed()] }));
    expect(drawn).toContain('aria-label="Edit: The wall will stand" aria-expanded="false"');
    expect(drawn).toContain('aria-label="Remove: The wall will stand"');
  });
  test('says words in the language and direction of the story', () =>
    expect(draw(panel({ standing: [listed({ language: 'ar', direction: 'rtl' })] }))).toContain('lang="ar" dir="rtl"'));
  test('has those that are gone under a heading, with words and note, and no way to a place', () => {
    const gone = panel({ standing: [], gone: [listed({ stands: 'gone' })] });
    expect(wordsOf(gone)).toMatch(/Words no longer in the text .* The wall will stand Why\?/);
    expect(draw(gone)).not.toContain('Show in the text');
  });
  test('opens the editor of one highlight, in place of its note', () => {
    const drawn = draw(panel({ standing: [listed(), listed({ id: 'two' })], edited: 'one' }));
    expect(drawn.match(/<textarea/g)).toHaveLength(1);
    expect(drawn).toContain('aria-expanded="true"');
  });
});

test('a removal can be taken back', () =>
  expect(wordsOf(<MarkUndo id="one" onUndo={nothing} />)).toBe('Highlight removed. Undo'));
