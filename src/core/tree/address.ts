import { LINK_SCHEMES, PICTURE_DATA, PICTURE_SCHEMES } from './policy';

/** Resolves an address against a base; null where it is none. */
function resolve(address: string, base: string): URL | null {
  const text = address.trim();
  return text && URL.canParse(text, base || undefined) ? new URL(text, base || undefined) : null;
}

/** Gives the absolute address of a link, or null where the policy lacks its scheme. */
export function linkAddress(address: string, base: string): string | null {
  const url = resolve(address, base);
  return url && LINK_SCHEMES.has(url.protocol) ? url.href : null;
}

/** Gives the absolute address of a picture, or null where the policy lacks its scheme. */
export function pictureAddress(address: string, base: string): string | null {
  if (/^\s*data:/i.test(address)) return PICTURE_DATA.test(address.trim()) ? address.trim() : null;
  const url = resolve(address, base);
  return url && PICTURE_SCHEMES.has(url.protocol) ? url.href : null;
}
