// What the names of a box (class, id, data attributes) say of it. Words as publishers' content systems use them; data.

/** What a box can be by its names. */
const BOX_KINDS = {
  text: 'article-body|articlebody|article-text|article-content|story-body|story-text|story|entry-content|entry-body|post-content|post-body|content|text|paragraph|body|main|richtext|prose|editorial|entry',
  head: 'byline|by-line|author|authors|date|time|timestamp|meta|metadata|dateline|info|published|posted|source|reading|updated|headline|title|kicker',
  biography:
    'bio|biography|author-box|author-info|author-bio|author-card|author-profile|about-author|profile|contributor|contributors|tagline',
  picture:
    'caption|captions|figcaption|credit|credits|figure|image|images|img|gallery|photo|photos|picture|media|slide|slideshow|carousel|legend',
  summary:
    'summary|standfirst|dek|deck|sub-title|subtitle|subhead|sub-headline|lead|lede|intro|excerpt|kicker|chapo|description|abstract|strapline|sapo|vorspann|tldr|highlights|key-points|takeaways|bullets',
  sharing: 'share|sharing|social|follow|tools|toolbar|print|email|buttons|actions',
  related:
    'related|recommend|recommended|recommendations|recirc|more|read-more|readmore|read-next|read-also|most|popular|trending|outbrain|taboola|promo|teaser|teasers|next|also|latest|card|cards|list|links|inline-link|onward|siblings|stories|posts',
  asking:
    'newsletter|subscribe|subscription|subscriber|signup|sign-up|donate|donation|paywall|register|login|piano|cta|form|alert|notice|notification|modal|popup|overlay',
  advert:
    'ad|ads|advert|advertisement|advertising|sponsor|sponsored|dfp|gpt|banner|commercial|disclaimer|affiliate|disclosure',
  comments: 'comment|comments|disqus|respond|discussion|replies|reply|commentlist|kommentare',
  tags: 'tag|tags|taglist|topics|topic|keywords|category|categories|section|label|labels|breadcrumb|breadcrumbs',
  frame: 'nav|menu|navbar|navigation|pagination|pager|header|footer|toc|skip|masthead|site|logo',
  unseen:
    'sr-only|visually-hidden|visuallyhidden|screen-reader|screen-reader-text|hidden|hide|invisible|a11y|print-only|offscreen',
  side: 'sidebar|side-bar|widget|module|box|infobox|aside|rail|sticky|tooltip|callout|factbox|fact|explainer|wiki',
  embed: 'tweet|twitter|instagram|facebook|embed|embedded|video|player|audio|iframe|social-embed|youtube|podcast',
  quote: 'pullquote|pull-quote|quote|blockquote|zitat',
  note: 'footnote|footnotes|reference|references|copyright|legal|correction|corrections|editor-note|editors-note|disclaimers|end-note|endnote',
} as const;

export type BoxKind = keyof typeof BOX_KINDS;

export const KINDS: readonly BoxKind[] = parseKinds(Object.keys(BOX_KINDS));

function parseKinds(names: string[]): BoxKind[] {
  return names as BoxKind[];
}

/** For each word its kinds, as bits in the order of KINDS. */
const BITS = new Map<string, number>();
for (const [at, kind] of KINDS.entries()) {
  for (const word of BOX_KINDS[kind].split('|')) BITS.set(word, (BITS.get(word) ?? 0) | (1 << at));
}

/** What names say: pages repeat them. Emptied at MOST_KNOWN, for a page may live for days. */
const known = new Map<string, number>();
const MOST_KNOWN = 5000;

/** Says what a box is by its names, as bits in the order of KINDS. */
export function kindsOf(element: Element): number {
  if (!element.hasAttributes()) return 0;
  const names = `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('data-testid') ?? ''} ${element.getAttribute('data-component') ?? ''}`;
  const before = known.get(names);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const bits = bitsOf(names);
  known.set(names, bits);
  return bits;
}

function bitsOf(names: string): number {
  let bits = 0;
  let before = '';
  for (const word of names
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
    .toLowerCase()
    .split(/[\s_-]+/)) {
    bits |= (BITS.get(word) ?? 0) | (before ? (BITS.get(`${before}-${word}`) ?? 0) : 0);
    before = word;
  }
  return bits;
}
