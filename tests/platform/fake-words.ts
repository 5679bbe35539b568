// What a fake browser says and offers: its words and its context menu.
import { event } from './fake-event';

interface Menu {
  id: string;
  title: string;
  contexts: string[];
}

/** Makes a context menu that refuses two entries of one id, as browsers do. */
export function createMenus() {
  const menus: Menu[] = [];
  return {
    menus,
    onClicked: event<[{ menuItemId: string; pageUrl?: string; linkUrl?: string }, { id?: number }?]>(),
    removeAll: async () => void menus.splice(0),
    create: (menu: Menu) => {
      if (menus.some(({ id }) => id === menu.id)) throw new Error(`Cannot create item with duplicate id ${menu.id}`);
      menus.push(menu);
    },
  };
}

/** Says keys instead of words; `spoken` is the language of the words that it would have. */
export function createWords() {
  const words = {
    spoken: 'en',
    getMessage: (key: string, substitutions: string[]) =>
      key === 'localeTag' ? words.spoken : [key, ...substitutions].join(' '),
    getUILanguage: () => 'en-GB',
  };
  return words;
}
