import { expect, test } from 'vitest';
import { DEFAULT_MENUS, parseMenus } from '../../src/settings/menus';

test.each([
  ['nothing', undefined, DEFAULT_MENUS],
  ['one that is off', { link: false }, { ...DEFAULT_MENUS, link: false }],
  ['words for a choice', { page: 'no', selection: 0 }, DEFAULT_MENUS],
  ['all off', { page: false, selection: false, link: false }, { page: false, selection: false, link: false }],
])('the entries of the context menu from %s', (_name, value, menus) => expect(parseMenus(value)).toEqual(menus));
