// What elements are to the survey. Data, and the two questions asked of it.

const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data dfn em font i ins del kbd mark q rp rt ruby s samp small span strike ' +
    'strong sub sup time tt u var wbr br img picture nobr'
  ).split(' '),
);

const SILENT = new Set(
  'script style noscript template svg canvas head link meta iframe object embed audio video math source track'.split(
    ' ',
  ),
);

/** Says whether an element of that name flows in a line. An unknown one (a custom element) stands as a block. */
export function isInline(localName: string): boolean {
  return INLINE.has(localName);
}

/** Says whether an element's text is not shown as text of the page. */
export function isSilent(element: Element): boolean {
  return SILENT.has(element.localName);
}
