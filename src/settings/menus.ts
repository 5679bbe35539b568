// The entries of the context menu, each of which the reader may switch off.
import { fieldsOf } from './fields';

/** On what an entry is offered. */
export const MENUS = ['page', 'selection', 'link'] as const;
export type MenuName = (typeof MENUS)[number];
export type Menus = Record<MenuName, boolean>;

export const DEFAULT_MENUS: Menus = { page: true, selection: true, link: true };

/** Walks anything into the choice of entries; what is missing is on. */
export function parseMenus(value: unknown): Menus {
  const found = fieldsOf(value);
  const isOn = (name: MenuName) => found[name] !== false;
  return { page: isOn('page'), selection: isOn('selection'), link: isOn('link') };
}
