// The keyword in the address bar. Firefox on a telephone has none.
import { browser } from './browser';
import type { Where } from './tabs';
import { isChromium } from './which-browser';

/** One line under the address bar. */
export interface Suggestion {
  /** What the browser hands back when the line is chosen. */
  content: string;
  description: string;
}

/** Where the reader wants what they chose, by the key they held. */
const WHERE: Record<string, Where> = { newForegroundTab: 'beside', newBackgroundTab: 'behind' };

/** Answers what is typed after the keyword with suggestions, and opens what is chosen; gives the way to end it. */
export function onKeyword(works: {
  suggest: (words: string) => Promise<Suggestion[]>;
  open: (words: string, where: Where) => void;
}): () => void {
  const { omnibox } = browser;
  const changed = (words: string, answer: (suggestions: Suggestion[]) => void) =>
    void works
      .suggest(words)
      .then(found =>
        answer(found.map(({ content, description }) => ({ content, description: inItsSyntax(description) }))),
      );
  const entered = (words: string, disposition: string) => works.open(words, WHERE[disposition] ?? 'here');
  omnibox?.onInputChanged.addListener(changed);
  omnibox?.onInputEntered.addListener(entered);
  return () => {
    omnibox?.onInputChanged.removeListener(changed);
    omnibox?.onInputEntered.removeListener(entered);
  };
}

/** Says what happens with the words as they stand, in the first line. */
export function sayDefault(description: string): void {
  browser.omnibox?.setDefaultSuggestion({ description: inItsSyntax(description) });
}

/** Chromium reads a description as XML, Firefox as it stands. */
function inItsSyntax(words: string): string {
  const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
  return isChromium() ? words.replace(/[&<>"']/g, mark => marks[mark] ?? '') : words;
}
