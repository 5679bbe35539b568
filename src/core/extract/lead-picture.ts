/** Narrowest picture that leads a story, in pixels, where it says its width; icons and portraits of authors are narrower. */
const NARROWEST = 300;
const ASIDE = 'aside,nav,footer,form,a[rel~=author],[class*=author i],[class*=avatar i],[class*=logo i]';

const numberOf = (element: Element, numberMark: string) => Number(element.getAttribute(numberMark) ?? -1);

function leads(picture: Element): boolean {
  if (picture.closest(ASIDE)) return false;
  const width = Number.parseInt(picture.getAttribute('width') ?? '', 10);
  return Number.isNaN(width) ? picture.closest('figure,picture') !== null : width >= NARROWEST;
}

/** Finds the picture between the headline and the first line of the text: most pages keep it outside the text's element. */
export function leadPicture(copy: Document, kept: ReadonlySet<number>, numberMark: string): Element | null {
  const headline = [...copy.querySelectorAll(`h1[${numberMark}]`)].at(0);
  const numbered = [...copy.querySelectorAll(`[${numberMark}]`)];
  const texts = numbered.filter(({ localName }) => localName !== 'img').map(element => numberOf(element, numberMark));
  const first = texts.find(number => kept.has(number)) ?? Number.POSITIVE_INFINITY;
  const above = headline ? numberOf(headline, numberMark) : -1;
  const between = numbered.filter(element => {
    const number = numberOf(element, numberMark);
    return element.localName === 'img' && number > above && number < first;
  });
  if (above < 0 || between.some(picture => kept.has(numberOf(picture, numberMark)))) return null;
  return between.find(leads) ?? null;
}
