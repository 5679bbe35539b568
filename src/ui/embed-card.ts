// What a link card says of a film, a recording, a post: the core keeps a titled link, "The gate closes (youtube.com)".
import type { Element } from 'hast';

export type EmbedKind = 'video' | 'audio' | 'post' | 'chart' | 'map' | 'document' | 'other';

export interface EmbedCard {
  kind: EmbedKind;
  /** Empty if the page gives none. */
  title: string;
  host: string;
  address: string;
}

/** By the host or the end of the path; the first that fits. */
const KINDS: readonly [EmbedKind, RegExp][] = [
  ['audio', /(?:^|\.)(?:spotify|soundcloud|podigee|acast|megaphone)\.|podcasts?\.|\.(?:mp3|m4a|ogg|oga|wav|aac)$/],
  [
    'video',
    /(?:^|\.)(?:youtube|vimeo|dailymotion|ted|arte|ardmediathek|brightcove|jwplayer|bbc)\.|\.(?:mp4|m3u8|webm|mov)$/,
  ],
  ['post', /(?:^|\.)(?:tiktok|instagram|facebook|twitter|x|reddit|bsky)\.[a-z]+\//],
  ['chart', /(?:^|\.)(?:datawrapper|flourish|infogram)\./],
  ['map', /(?:^|\.)openstreetmap\.|google\.[a-z.]+\/maps/],
  ['document', /(?:^|\.)(?:documentcloud|scribd)\.|\.pdf$/],
];

/** Reads the card out of a figure that is nothing but a link; null if it is another figure. */
export function cardIn(figure: Element): EmbedCard | null {
  const [only, ...more] = figure.children;
  if (only?.type !== 'element' || only.tagName !== 'a' || more.length > 0) return null;
  const address = String(only.properties.href ?? '');
  if (!URL.canParse(address)) return null;
  const words = only.children.map(child => (child.type === 'text' ? child.value : '')).join('');
  const { hostname, pathname } = new URL(address);
  const named = /^(.+) \(([^()\s]+)\)$/.exec(words);
  const place = hostname + pathname.toLowerCase();
  return {
    kind: KINDS.find(([, pattern]) => pattern.test(place))?.[0] ?? 'other',
    title: named?.[1] ?? '',
    host: named?.[2] ?? (words || hostname),
    address,
  };
}
