import type { Mark } from '../../src/library/marks';

/** Makes a highlight of the flood wall's story. */
export function aMark(more: Partial<Mark> = {}): Mark {
  return {
    id: 'one',
    anchor: { exact: 'The wall', prefix: '', suffix: ' will stand.', start: 0 },
    colour: 'green',
    note: '',
    madeAt: '2026-11-02T09:30:00.000Z',
    changedAt: '2026-11-02T09:30:00.000Z',
    article: {
      address: 'https://www.example.org/flood-wall',
      headline: 'Town votes for a flood wall',
      publisher: 'The Harbour Post',
    },
    ...more,
  };
}
