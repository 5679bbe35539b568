import { describe, expect, test, vi } from 'vitest';
import { ListenPlayer, type ListenPlayerProps } from '../../src/ui/listen-player';
import { VoiceSelect } from '../../src/ui/voice-select';
import { draw, wordsOf } from './draw';

vi.mock('../../src/platform/translate', () => import('./english'));

const nothing = () => undefined;
const voice = {
  label: 'Voice',
  chosen: '',
  own: [{ name: 'Netz', language: 'German', remote: true }],
  others: [{ name: 'Kate', language: 'British English', remote: false }],
  languageName: 'German',
  onChoose: nothing,
};
const PROPS: ListenPlayerProps = {
  speaking: true,
  trouble: '',
  languageName: 'German',
  news: '',
  progress: { spoken: 3, all: 12 },
  rate: 2.5,
  rates: { least: 0.5, most: 2.5, step: 0.25 },
  voice,
  children: null,
  onPlay: nothing,
  onGo: nothing,
  onRate: nothing,
  onClose: nothing,
};
const player = (more: Partial<ListenPlayerProps> = {}) => <ListenPlayer {...PROPS} {...more} />;

describe('the player', () => {
  test('says in words what its buttons do', () => {
    expect(wordsOf(player())).toBe(
      'Pause Sentence ‹ › Paragraph ‹ › Speed − 2.5\u202f× + Close'.replace('\u202f', ' '),
    );
    for (const name of ['Previous sentence', 'Next paragraph', 'Slower', 'Faster', 'Read aloud'])
      expect(draw(player())).toContain(`aria-label="${name}"`);
  });

  test('stops at the greatest speed but keeps the button in reach', () => {
    expect(draw(player())).toMatch(/aria-label="Faster"[^>]*aria-disabled="true"/);
    expect(draw(player())).toMatch(/aria-label="Slower"[^>]*aria-disabled="false"/);
  });

  test.each([
    ['none', /This browser has no voice/],
    ['foreign', /no voice for the language of this article \(German\).*Choose a voice/],
    ['network', /\(German\) work over the network.*Choose a voice/],
  ] as const)('says why it is mute (%s), and offers nothing that would do nothing', (trouble, words) => {
    expect(wordsOf(player({ trouble }))).toMatch(words);
    expect(wordsOf(player({ trouble }))).not.toContain('Pause');
  });

  test.each([
    [{ trouble: 'refused', speaking: false }, 'press Play to begin'],
    [
      { trouble: 'stuck', speaking: false },
      'The voice does not answer. Try again, or choose another voice. Try again Play',
    ],
    [{ news: 'resumed' }, 'Going on where you stopped. From the beginning'],
    [{ news: 'astray' }, 'Reading aloud goes on at another place. Show it'],
    [{ news: 'ended', speaking: false }, 'That was the whole article. Play'],
  ] as const)('%o: %s', (more, words) => expect(wordsOf(player(more))).toContain(words));

  test('has its news spoken', () => expect(draw(player({ news: 'ended' }))).toContain('<p role="status">That was'));
});

test('a voice that sends the text away says so, and the article’s language comes first', () => {
  expect(wordsOf(<VoiceSelect {...voice} />)).toBe(
    'Voice Choose a voice Netz · German (over the network) Kate · British English',
  );
});
