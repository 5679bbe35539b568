// What plays or moves on the page becomes a card: a titled link to it. Nothing of it is loaded.
import type { Element as Branch, Root, RootContent } from 'hast';
import { linkAddress } from './address';
import { nameIn, type Place } from './place';

/** Hosts whose frames are a part of stories, and how the address of a frame leads to a page that a reader can open. */
const HOSTS: readonly { host: RegExp; path: RegExp; page: string }[] = [
  {
    host: /(?:^|\.)youtube(?:-nocookie)?\.com$/,
    path: /^\/embed\/([\w-]{6,})/,
    page: 'https://www.youtube.com/watch?v=$1',
  },
  { host: /(?:^|\.)vimeo\.com$/, path: /^\/video\/(\d+)/, page: 'https://vimeo.com/$1' },
  { host: /(?:^|\.)dailymotion\.com$/, path: /^\/embed\/video\/(\w+)/, page: 'https://www.dailymotion.com/video/$1' },
  { host: /(?:^|\.)spotify\.com$/, path: /^\/embed(?:-podcast)?\/(.+)/, page: 'https://open.spotify.com/$1' },
];
/** Others whose frames are shown by their own address. */
const KNOWN =
  /(?:^|\.)(?:youtube|vimeo|dailymotion|spotify|soundcloud|ted|datawrapper|flourish|infogram|tiktok|instagram|facebook|twitter|x|reddit|bsky|arte|ardmediathek|bbc|apple|podigee|acast|megaphone|brightcove|jwplayer|documentcloud|scribd|openstreetmap|google)\.(?:com|net|org|tv|de|app|fm|co\.uk|studio|dw|flourish\.studio)$/;
const MEDIA = new Set(['iframe', 'video', 'audio']);
/** A frame smaller than this, in pixels, shows nothing: it counts. */
const TOO_SMALL = 40;
/** Longest title of a card, in characters. */
const LONGEST = 200;
const NO_TITLE = /^(?:youtube video player|embedded? .{0,20}|iframe.*|video player|advert.*|ad|untitled|\d.*)$/i;
const ADVERT = /doubleclick|googlesyndication|adservice|\/ads?\/|recaptcha|consent|googletagmanager/i;

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

export const isMedium = (element: Element): boolean => MEDIA.has(nameIn(element));

function sourceOf(element: Element): string {
  const own = ['src', 'data-src', 'data-lazy-src'].map(name => element.getAttribute(name) ?? '').find(Boolean);
  return own ?? element.querySelector('source[src]')?.getAttribute('src') ?? '';
}

function isTiny(element: Element): boolean {
  return ['width', 'height'].some(side => {
    const value = Number.parseInt(element.getAttribute(side) ?? '', 10);
    return value < TOO_SMALL && !/%/.test(element.getAttribute(side) ?? '');
  });
}

function pageOf(url: URL): string | null {
  for (const { host, path, page } of HOSTS) {
    const found = host.test(url.hostname) ? path.exec(url.pathname) : null;
    if (found) return page.replace('$1', found[1] ?? '');
  }
  return null;
}

/** Gives the card of a frame, a film or a recording; none where it shows nothing or leads nowhere. */
export function cardOf(element: Element, { base }: Place): Branch[] {
  const address = linkAddress(sourceOf(element), base);
  if (!address || !/^https?:/.test(address) || ADVERT.test(address) || isTiny(element)) return [];
  const url = new URL(address);
  const title = squeeze(element.getAttribute('title') ?? element.getAttribute('aria-label') ?? '');
  const isFrame = nameIn(element) === 'iframe';
  const page = pageOf(url);
  if (isFrame && !page && !KNOWN.test(url.hostname)) return [];
  const host = url.hostname.replace(/^(?:www|player|open|w|embed)\./, '');
  const words = title && !NO_TITLE.test(title) ? `${title.slice(0, LONGEST)} (${host})` : host;
  const link: Branch = {
    type: 'element',
    tagName: 'a',
    properties: { href: page ?? address },
    children: [{ type: 'text', value: words }],
  };
  return [{ type: 'element', tagName: 'figure', properties: {}, children: [link] }];
}

function isCard(node: RootContent | undefined): boolean {
  const only = node?.type === 'element' && node.tagName === 'figure' ? node.children[0] : undefined;
  return only?.type === 'element' && only.tagName === 'a';
}

/** Takes cards off both ends of a body: what plays before the first line or after the last belongs to the page, not to the story. */
export function trimCards({ children }: Root, order: number[]): void {
  while (isCard(children.at(-1))) {
    children.pop();
    order.pop();
  }
  while (isCard(children[0])) {
    children.shift();
    order.shift();
  }
}
