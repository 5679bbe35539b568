// All settings, a line each: a new one needs a group, the keys of its words, and what draws it. Within a group they stand in this order.
import type { ComponentType } from 'preact';
import { askBackground } from '../../messages/send';
import type { MenuName } from '../../settings/menus';
import type { Choices } from '../../settings/settings';
import type { SettingWords } from '../../ui/setting-row';
import { AccessSetting, SeenSetting } from './access-settings';
import { AidsSetting } from './aids-setting';
import { ExportSetting, ResetSetting, RoomSetting } from './data-settings';
import { DeleteSetting } from './delete-setting';
import type { SettingKeys } from './find-settings';
import { ImportSetting } from './import-setting';
import { KeysSetting } from './keys-setting';
import { ListsSetting } from './lists-setting';
import { LookSetting } from './look-setting';
import { SitesFileSetting } from './sites-file-setting';
import { AllNewsSetting, NewsSitesSetting, SiteRulesSetting } from './sites-settings';
import { switchOf } from './switch-of';
import { TallySetting } from './tally-setting';

/** A setting of the page. Its id names it in the address: "options.html#all-news". */
export interface Setting extends SettingKeys {
  /** Draws all of it, with the words that it is given. */
  control: ComponentType<SettingWords>;
}

const choice = (name: keyof Choices, then: () => Promise<unknown> = async () => null) =>
  switchOf({
    isOn: ({ choices }) => choices[name],
    put: (settings, on) => ({ ...settings, choices: { ...settings.choices, [name]: on } }),
    then,
  });

const menu = (name: MenuName) =>
  switchOf({
    isOn: ({ menus }) => menus[name],
    put: (settings, on) => ({ ...settings, menus: { ...settings.menus, [name]: on } }),
  });

// biome-ignore format: a line a setting is what makes it a table
export const SETTINGS: readonly Setting[] = [
  { id: 'look', group: 'reading', name: 'appearance', words: 'appearance_words', search: 'search_look', control: LookSetting },

  { id: 'site-rules', group: 'sites', name: 'site_rules', words: 'sites_words', search: 'search_site_rules', control: SiteRulesSetting },
  { id: 'news-sites', group: 'sites', name: 'shelves', words: 'shelves_words', search: 'search_news_sites', control: NewsSitesSetting },
  { id: 'all-news', group: 'sites', name: 'all_news', words: 'all_news_words', search: 'search_all_news', control: AllNewsSetting },
  { id: 'sites-file', group: 'sites', name: 'sites_file', words: 'sites_file_words', search: 'search_sites_file', control: SitesFileSetting },

  { id: 'paused', group: 'cleaning', name: 'choice_paused', words: 'choice_paused_words', search: 'search_paused', control: choice('paused', askBackground.siteRulesChanged) },
  { id: 'badge', group: 'cleaning', name: 'choice_badge', words: 'choice_badge_words', search: 'search_badge', control: choice('badge') },
  { id: 'support', group: 'cleaning', name: 'choice_support', words: 'choice_support_words', search: 'search_support', control: choice('support') },
  { id: 'tally', group: 'cleaning', name: 'choice_tally', words: 'choice_tally_words', search: 'search_tally', control: TallySetting },

  { id: 'quotes-apart', group: 'listening', name: 'listen_quotes_apart', words: 'listen_quotes_words', search: 'search_listening', control: switchOf({ isOn: ({ listening }) => listening.quotesApart, put: (settings, quotesApart) => ({ ...settings, listening: { ...settings.listening, quotesApart } }) }) },

  { id: 'reading-aids', group: 'aids', name: 'group_aids', words: 'aids_words', search: 'search_aids', control: AidsSetting },

  { id: 'menu-page', group: 'menus', name: 'menuRead', words: 'menu_page_words', search: 'search_menus', control: menu('page') },
  { id: 'menu-selection', group: 'menus', name: 'menu_selection', words: 'menu_selection_words', search: 'search_menus', control: menu('selection') },
  { id: 'menu-link', group: 'menus', name: 'menu_link', words: 'menu_link_words', search: 'search_menus', control: menu('link') },
  { id: 'keys', group: 'menus', name: 'command_keys', words: 'keys_browser_note', search: 'search_keys', control: KeysSetting },

  { id: 'subscriptions', group: 'lists', name: 'lists', words: 'lists_words', search: 'search_lists', control: ListsSetting },

  { id: 'access-given', group: 'access', name: 'access_given', words: 'access_given_words', search: 'search_access', control: AccessSetting },
  { id: 'what-is-seen', group: 'access', name: 'access', words: '', search: 'search_privacy', control: SeenSetting },

  { id: 'room', group: 'data', name: 'room', words: '', search: 'search_room', control: RoomSetting },
  { id: 'export', group: 'data', name: 'export_all', words: 'export_all_words', search: 'search_export', control: ExportSetting },
  { id: 'import', group: 'data', name: 'import_all', words: 'import_all_words', search: 'search_import', control: ImportSetting },
  { id: 'reset', group: 'data', name: 'reset_settings', words: 'reset_settings_words', search: 'search_reset', control: ResetSetting },
  { id: 'delete', group: 'data', name: 'delete_all', words: 'delete_all_words', search: 'search_delete', control: DeleteSetting },
];
