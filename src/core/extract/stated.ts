// What the page says of itself without showing it: the article's text in its structured data, its descriptions.

/** Fewer characters than this are a summary, whatever the publisher calls them. */
const WHOLE = 400;

/** Gives the text that structured data state as the article's (schema.org `articleBody`); empty if there is none. */
export function statedBody(page: Document): string {
  let longest = '';
  for (const script of page.querySelectorAll('script[type*="ld+json"]')) {
    const source = script.textContent ?? '';
    if (!source.includes('"articleBody"')) continue;
    // Only this one string is wanted: broken JSON around it does not matter.
    for (const [, value = ''] of source.matchAll(/"articleBody"\s*:\s*"((?:[^"\\]|\\.)*)"/g)) {
      if (value.length > longest.length) longest = value;
    }
  }
  const text = unescaped(longest);
  return text.length >= WHOLE ? text : '';
}

function unescaped(value: string): string {
  return value
    .replace(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\[nrt]/g, ' ')
    .replace(/\\(.)/g, '$1')
    .replace(/<[^>]{1,200}>/g, ' ')
    .replace(/&(?:nbsp|#160|amp|quot|#39|rsquo|lsquo|rdquo|ldquo);/g, ' ');
}

/** Gives the descriptions and titles that a page's metadata state. */
export function descriptionsOf(page: Document): string[] {
  const metas = page.querySelectorAll(
    'meta[name="description"],meta[property="og:description"],meta[property="og:title"]',
  );
  return [...metas].map(meta => meta.getAttribute('content') ?? '');
}
