import { translate, uiLanguage } from '../platform/translate';

/**
 * Says a sentence with a count in the plural form of the interface's language.
 * Keys are `<key>_one`, `<key>_few` … as Intl.PluralRules names the forms; a form without a sentence falls back to `_other`.
 */
export function counted(key: string, count: number): string {
  const language = uiLanguage();
  const number = new Intl.NumberFormat(language).format(count);
  const form = new Intl.PluralRules(language).select(count);
  return translate(`${key}_${form}`, [number]) || translate(`${key}_other`, [number]);
}
