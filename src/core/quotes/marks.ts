// Quotation marks: each opening mark with the marks that may close it. Straight and doubled marks open and close alike;
// German „…“ and »…« turn the English and French marks round, Swedish and Finnish use ”…” and »…».

/** Marks that set off speech by themselves, in any language. */
export const DOUBLE_MARKS: Readonly<Record<string, string>> = {
  '“': '”"“',
  '„': '“”"',
  '‟': '”',
  '"': '"”',
  '”': '”',
  '«': '»',
  '»': '«»',
  '「': '」',
  '『': '』',
  '﹁': '﹂',
  '〝': '〞〟',
  '＂': '＂',
};

/** Marks that set off speech only where a story uses no double ones (British usage), else quotes in quotes. */
export const SINGLE_MARKS: Readonly<Record<string, string>> = {
  '‘': '’',
  '‚': '‘’',
  "'": "'",
  '‹': '›',
};

/** Marks that look the same on both sides: what stands beside them tells whether they open. */
export const TWO_SIDED = '"”»＂\'';

/** Words that begin with an apostrophe and open no quote: 'tis, 'em, '90s. */
export const ELISION = /^(?:tis|twas|em|cause|til|till|n|bout|round|\d\ds?)\b/i;

/** Opening and closing mark that newspapers of a language print, as Unicode CLDR has them, for Arabic as its papers do; French sets them apart by spaces. */
const LANGUAGE_MARKS: Readonly<Record<string, readonly [string, string]>> = {
  ar: ['«', '»'],
  bg: ['„', '“'],
  cs: ['„', '“'],
  da: ['“', '”'],
  de: ['„', '“'],
  el: ['«', '»'],
  en: ['“', '”'],
  es: ['«', '»'],
  et: ['„', '“'],
  fi: ['”', '”'],
  fr: ['«\u202f', '\u202f»'],
  he: ['”', '”'],
  hr: ['„', '”'],
  hu: ['„', '”'],
  is: ['„', '“'],
  it: ['«', '»'],
  ja: ['「', '」'],
  lt: ['„', '“'],
  nb: ['«', '»'],
  nl: ['“', '”'],
  nn: ['«', '»'],
  no: ['«', '»'],
  pl: ['„', '”'],
  pt: ['“', '”'],
  ro: ['„', '”'],
  ru: ['«', '»'],
  sk: ['„', '“'],
  sl: ['„', '“'],
  sv: ['”', '”'],
  tr: ['“', '”'],
  uk: ['«', '»'],
  zh: ['“', '”'],
};

/** Gives the marks of a BCP 47 tag's language; of one that is not listed the English ones, which are the most common. */
export function marksOf(tag: string): readonly [string, string] {
  return LANGUAGE_MARKS[tag.toLowerCase().split('-')[0] ?? ''] ?? ['“', '”'];
}
