import type { Area } from './import-table';

const none = { runs: [], knows: [], packages: [], packageTypes: [] };

/** The file of everything. How things join and how the file is laid out is pure; the parts know the store of each thing. */
export const ARCHIVE_AREAS: readonly Area[] = [
  {
    ...none,
    name: 'archive, joining',
    files: ['archive/merge'],
    runs: ['settings/{settings,kept,site-rules,tally}'],
  },
  {
    ...none,
    name: 'archive, its form',
    files: ['archive/{counts,file-format,lines,part}'],
    knows: ['platform/result', 'archive/merge'],
  },
  {
    ...none,
    name: 'archive',
    files: ['archive/**'],
    runs: ['archive/**', 'platform/**', 'settings/**', 'library/*', 'subscriptions/*'],
  },
];
