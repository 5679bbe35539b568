/** Attributes in which pages keep the address of a picture that is loaded later, best first. */
const LATER = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-hi-res-src',
  'data-full-src',
  'data-image',
  'data-url',
  'data-lazy',
];
const LATER_SETS = ['srcset', 'data-srcset', 'data-lazy-srcset'];
/** Widest picture that a reader needs, in pixels; a set often has wider ones for posters. */
const WIDE_ENOUGH = 1_600;
/** Longest data address of a placeholder, in characters; a real picture is longer. */
const PLACEHOLDER = 1_000;

/** Gives the address a picture is shown from: its own, or where that is none or a placeholder, the one it is loaded from later. */
export function sourceOf(picture: Element): string {
  const own = picture.getAttribute('src') ?? '';
  if (!isPlaceholder(own)) return own;
  return laterAddress(picture) ?? setAddress(picture) ?? besideAddress(picture) ?? own;
}

function isPlaceholder(source: string): boolean {
  if (source.trim() === '' || /^about:/.test(source)) return true;
  if (source.startsWith('data:')) return source.length < PLACEHOLDER;
  return /(?:^|[/_-])(?:blank|spacer|placeholder|pixel|transparent|lazy|loading|grey|1x1)(?:[-_.]?(?:\d+|x|image|img))*\.(?:gif|png|svg|jpe?g|webp)/i.test(
    source,
  );
}

function laterAddress(picture: Element): string | null {
  for (const name of LATER) {
    const value = picture.getAttribute(name)?.trim() ?? '';
    if (/^\S*[./]\S*$/.test(value) && !isPlaceholder(value)) return value;
  }
  return null;
}

/** Chooses from a `srcset` the widest candidate that is wide enough for a reader. */
export function fromSet(set: string): string | null {
  const candidates = [...set.matchAll(/(\S*[^\s,])(?:\s+([\d.]+)[wx])?\s*(?:,|$)/g)].map(
    ([, address = '', size = '1']) => ({
      address,
      size: Number(size),
    }),
  );
  const fitting = candidates.filter(({ size }) => size <= WIDE_ENOUGH).sort((a, b) => b.size - a.size);
  return (fitting[0] ?? candidates[0])?.address ?? null;
}

function setAddress(picture: Element): string | null {
  const sources =
    picture.parentElement?.localName === 'picture' ? [...picture.parentElement.querySelectorAll('source')] : [];
  for (const element of [picture, ...sources]) {
    for (const name of LATER_SETS) {
      const address = fromSet(element.getAttribute(name) ?? '');
      if (address && !isPlaceholder(address)) return address;
    }
  }
  return null;
}

/** Reads the address of the same picture in a `noscript` beside it; where scripts run, that is text and not elements. */
function besideAddress(picture: Element): string | null {
  const noscript = [
    picture.nextElementSibling,
    picture.parentElement?.nextElementSibling,
    picture.previousElementSibling,
  ].find(element => element?.localName === 'noscript');
  const within = noscript?.querySelector('img')?.getAttribute('src');
  return within ?? /<img[^>]*\ssrc=["']([^"']+)["']/i.exec(noscript?.textContent ?? '')?.[1] ?? null;
}
