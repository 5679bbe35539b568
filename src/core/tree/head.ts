import type { Built } from './build';
import { blocks, textOf } from './text';

/** What the head of the article shows, and so must not stand at the top of its text again. */
export interface Head {
  headline: string;
  standfirst: string;
  byline: { people: readonly { name: string }[]; agency: string };
}

/** Children at the start in which the head is looked for. */
const TOP = 6;

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function isSignature(text: string, { byline }: Head): boolean {
  const bare = plain(text).replace(/^(?:by|von|par|por|di|source|quelle) /, '');
  const names = [byline.agency, ...byline.people.map(person => person.name)].map(plain).filter(Boolean);
  return names.includes(bare);
}

/** Takes what the head shows off the body: the headline, standfirst and names at its start, the agency's signature at its end. */
export function withoutHead(built: Built, head: Head): Built {
  const { children } = built.body;
  const repeated = [head.headline, head.standfirst].map(plain).filter(Boolean);
  const last = children.length - 1;
  const keep = children.map((child, at) => {
    if (at >= TOP && at !== last) return true;
    const text = textOf(child);
    if (text && isSignature(text, head)) return false;
    return at >= TOP || !repeated.includes(plain(text));
  });
  const body = { ...built.body, children: children.filter((_, at) => keep[at]) };
  // A body that is nothing but its own standfirst keeps it: no word may be lost.
  return blocks(body).length > 0 ? { ...built, body, order: built.order.filter((_, at) => keep[at]) } : built;
}
