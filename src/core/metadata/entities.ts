// Publishers escape twice: "&amp;quot;" in an attribute reaches us as "&quot;". This undoes the second escaping.

/** The named entities of Latin-1 from U+00A0 on, in order (HTML 4.01, section 24.2). */
const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
const FIRST_OF_LATIN_1 = 160;

const NAMED: ReadonlyMap<string, string> = new Map([
  ...LATIN_1.split(' ').map((name, at) => [name, String.fromCharCode(FIRST_OF_LATIN_1 + at)] as const),
  ...Object.entries({
    ...{ amp: '&', quot: '"', apos: "'", lt: '<', gt: '>' },
    ...{ ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„' },
    ...{ lsaquo: '‹', rsaquo: '›', hellip: '…', bull: '•', euro: '€', trade: '™', minus: '−' },
  }),
]);

const LARGEST = 0x10ffff;

function signOf(whole: string, name: string): string {
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  if (name.startsWith('#')) return code > 0 && code <= LARGEST ? String.fromCodePoint(code) : whole;
  return NAMED.get(name) ?? whole;
}

/** Undoes entities that are left in a text; what is none stays as it stands. */
function withoutEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|\w{2,8});/gi, signOf);
}

/** Gives a text in one line: entities undone, signs without width away, white space folded. */
export function oneLine(text: string): string {
  return withoutEntities(text)
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
