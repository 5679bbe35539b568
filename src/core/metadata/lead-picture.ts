import type { Picture } from '../article';
import { textIn } from './json-ld';
import { meta, type Source } from './source';

function addressIn(value: unknown): string {
  if (Array.isArray(value)) return addressIn(value[0]);
  if (typeof value === 'object' && value !== null)
    return addressIn('url' in value ? value.url : 'contentUrl' in value ? value.contentUrl : '');
  return typeof value === 'string' ? value.trim() : '';
}

/** Reads the picture that stands for the story; null if the page names none with an http address. */
export function leadPictureOf(source: Source, base: string): Picture | null {
  const { article } = source;
  const given =
    meta(source, 'og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image', 'twitter:image:src') ||
    addressIn(article?.image);
  const url = given && URL.canParse(given, base) ? new URL(given, base) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const caption =
    typeof article?.image === 'object' && article.image !== null && 'caption' in article.image
      ? textIn(article.image.caption)
      : '';
  return { address: url.href, alt: meta(source, 'og:image:alt', 'twitter:image:alt'), caption, credit: '' };
}
