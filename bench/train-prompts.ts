// What runs inside the browser for train-prompts: the signs of every line of a page that says something of a kind.
import type { HiddenKind } from '../src/core/article';
import { see } from '../src/core/clean/ask';
import { look } from '../src/core/clean/look';
import { speechOf } from '../src/core/clean/phrase-match';

/** A line and what was seen of it for one kind. */
interface Line {
  text: string;
  kind: HiddenKind;
  signs: string[];
}

function lines(html: string, address: string): Line[] {
  const surroundings = look(new DOMParser().parseFromString(html, 'text/html'), { address });
  if (!surroundings) return [];
  return surroundings.survey.blocks.flatMap(block =>
    [...speechOf(block, surroundings.phrases).kinds.keys()].flatMap(kind => {
      const { signs } = see(block, kind, surroundings);
      return signs.length ? [{ text: block.text, kind, signs }] : [];
    }),
  );
}

Object.assign(globalThis, { runLines: lines });
