// A page that fights back: it shows again what was hidden, or puts it in anew. Ten rounds, then the page has won.

/** Rounds after which Lede gives up on a block. A page that only draws itself anew does it two or three times. */
export const MOST_ROUNDS = 10;
/** Milliseconds after which an old round is forgotten: a live page that draws itself anew every minute does not fight. */
const ROUND_LASTS = 20_000;
/** Slots of adverts are filled again and again by design, and no page fights for the word over them. */
const PEACEFUL: ReadonlySet<string> = new Set(['advert']);
const BEGINNING = 80;

/** A block that is about to be hidden. */
export interface Contender {
  kind: string;
  rule: string;
  text: string;
  elements: readonly Element[];
}

/** How it stands with a block: met for the first time, there as before, back again, or lost to the page. */
export type Encounter = 'first' | 'as before' | 'again' | 'lost';

interface Fight {
  elements: Set<Element>;
  rounds: number;
  last: number;
}

/** Counts the rounds with each block of a page. */
export interface Struggle {
  meet(block: Contender, options: { isShownAgain: (element: Element) => boolean }): Encounter;
  /** How many blocks were lost. */
  lost(): number;
  /** The elements of a lost block, to be brought back. */
  elementsOf(block: Contender): Element[];
}

/** Begins in peace; `now` gives milliseconds. */
export function createStruggle({ now }: { now: () => number }): Struggle {
  const fights = new Map<string, Fight>();
  const isLost = (fight: Fight) => fight.rounds >= MOST_ROUNDS;
  return {
    meet(block, { isShownAgain }) {
      const fight = fights.get(nameOf(block));
      if (fight === undefined) {
        fights.set(nameOf(block), { elements: new Set(block.elements), rounds: 0, last: now() });
        return 'first';
      }
      if (isLost(fight)) return 'lost';
      const isBack = isRound(block, { fight, isShownAgain });
      for (const element of block.elements) fight.elements.add(element);
      if (!isBack || PEACEFUL.has(block.kind)) return 'as before';
      fight.rounds = now() - fight.last > ROUND_LASTS ? 1 : fight.rounds + 1;
      fight.last = now();
      return isLost(fight) ? 'lost' : 'again';
    },
    lost: () => [...fights.values()].filter(isLost).length,
    elementsOf: block => [...(fights.get(nameOf(block))?.elements ?? [])],
  };
}

function nameOf({ rule, text }: Contender): string {
  return `${rule} ${text.slice(0, BEGINNING)}`;
}

/** A round: what was hidden is shown, or stands there as a new element while the old one is gone. */
function isRound(
  { elements }: Contender,
  { fight, isShownAgain }: { fight: Fight; isShownAgain: (element: Element) => boolean },
): boolean {
  if (elements.some(isShownAgain)) return true;
  const isNew = elements.some(element => !fight.elements.has(element));
  return isNew && [...fight.elements].every(element => !element.isConnected);
}
