// The reader's corrections: kinds that stay on a site, and blocks that were part of the story.
import type { HiddenKind } from '../core/article';
import { fieldsOf } from './fields';
import { isHost } from './site-rules';

/** What stays on the pages of a host although a rule finds it. */
export interface Kept {
  host: string;
  /** Kinds of blocks that the reader wants to see there. */
  kinds: HiddenKind[];
  /** Beginnings of blocks that were part of the story, as `beginningOf` gives them. */
  texts: string[];
}

/** Characters by which a block is known again. */
const BEGINNING = 120;
/** Most hosts, and most entries of one host. */
const MOST = 1_000;

const KINDS: Record<HiddenKind, true> = {
  donation: true,
  subscription: true,
  newsletter: true,
  registration: true,
  comments: true,
  notification: true,
  app: true,
  social: true,
  consent: true,
  survey: true,
  related: true,
  advert: true,
  'correction-contact': true,
  other: true,
};

/** Walks a list into what is kept. */
export function parseKept(value: unknown): Kept[] {
  const found = (Array.isArray(value) ? value.slice(0, MOST) : []).flatMap(parseOne);
  return found.filter(({ host }, index) => found.findIndex(other => other.host === host) === index);
}

function parseOne(value: unknown): Kept[] {
  const { host, kinds, texts } = fieldsOf(value);
  if (typeof host !== 'string' || !isHost(host)) return [];
  return [{ host, ...parseKeeping({ kinds, texts }) }];
}

/** Walks anything into kinds and texts that stay. */
function parseKeeping(value: unknown): Omit<Kept, 'host'> {
  const { kinds, texts } = fieldsOf(value);
  return {
    kinds: (Array.isArray(kinds) ? kinds : []).filter(isKind),
    texts: (Array.isArray(texts) ? texts.slice(0, MOST) : []).filter(text => typeof text === 'string' && text !== ''),
  };
}

function isKind(value: unknown): value is HiddenKind {
  return typeof value === 'string' && Object.hasOwn(KINDS, value);
}

/** Gives the words by which a block is known again on another page of the site. */
export function beginningOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, BEGINNING);
}

/** Gives what stays on a host. */
export function keptOn(kept: readonly Kept[], host: string): Omit<Kept, 'host'> {
  return kept.find(one => one.host === host) ?? { kinds: [], texts: [] };
}

/** Gives the list with one more kind, or one more block, that stays on a host. */
export function withKept(
  kept: readonly Kept[],
  { host, kind, text }: { host: string; kind?: HiddenKind; text?: string },
): Kept[] {
  const old = keptOn(kept, host);
  const kinds = new Set(kind === undefined ? old.kinds : [...old.kinds, kind]);
  const texts = new Set(text === undefined ? old.texts : [...old.texts, beginningOf(text)]);
  return [...withoutKept(kept, host), { host, kinds: [...kinds], texts: [...texts] }];
}

/** Gives the list without anything that stays on a host. */
export function withoutKept(kept: readonly Kept[], host: string): Kept[] {
  return kept.filter(one => one.host !== host);
}
