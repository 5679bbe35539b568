// What runs inside the browser for bench:prompts: a reading, and a clock around the rules and around Readability.
import { Readability } from '@mozilla/readability';
import { findIn } from '../src/core/clean/clean';
import { look } from '../src/core/clean/look';
import { readArticle } from '../src/core/read-article';
import { bodyText } from '../src/core/tree/text';

/** A prediction in the form of the labels' score script, with the milliseconds of the rules and of Readability. */
interface Prediction {
  text: string;
  hidden: { kind: string; rule: string; text: string; evidence: string[] }[];
  clean: number;
  readability: number;
}

const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');

function clocked(work: () => void): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

function clean(page: Document, address: string): void {
  const surroundings = look(page, { address });
  if (surroundings) findIn(surroundings);
}

/** Reads a page; each of the clocked runs has a document of its own. */
function run(html: string, address: string, { clocks: wanted }: { clocks: boolean }): Prediction {
  const reading = readArticle(parsed(html), { address });
  const clocks = wanted ? clocksOf(html, address) : { clean: 0, readability: 0 };
  if (!reading.ok) return { text: '', hidden: [], ...clocks };
  const { body, hidden } = reading.article;
  return {
    text: bodyText(body),
    hidden: hidden.map(({ kind, rule, text, evidence }) => ({ kind, rule, text, evidence })),
    ...clocks,
  };
}

function clocksOf(html: string, address: string): Pick<Prediction, 'clean' | 'readability'> {
  const pages = [parsed(html), parsed(html)] as const;
  return {
    clean: clocked(() => clean(pages[0], address)),
    readability: clocked(() => new Readability(pages[1]).parse()),
  };
}

Object.assign(globalThis, { runPrompts: run });
