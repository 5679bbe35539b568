import { orSaySeen, press, until, type View } from './view';

/** The story as the popup or the reader page shows it. */
export interface ShownStory {
  publisher: string;
  headline: string;
  standfirst: string;
  byline: string;
  dateline: string;
  quotes: { words: string; speaker: string }[];
  /** The text, a block a line. */
  body: string;
  hidden: { reason: string; text: string }[];
}

/** Waits for the story and reads it as it is shown, the hidden list opened. */
export async function readStory(view: View, options: { patience?: number } = {}): Promise<ShownStory> {
  const isShown = () => view.ask(() => document.querySelector('.story-header') !== null, null);
  await orSaySeen(view, until('a story is shown', isShown, options));
  return view.ask(collect, null);
}

/** Waits for the sentence that stands in place of a story. */
export function readProblem(view: View, options: { patience?: number } = {}): Promise<string> {
  const title = () => document.querySelector('.problem-title')?.textContent ?? null;
  return orSaySeen(
    view,
    until('a problem is named', () => view.ask(title, null), options),
  );
}

/** Opens the list of what was hidden, as a reader would. */
export async function openHiddenList(view: View): Promise<void> {
  await press(view, 'Hidden');
  await until('the hidden list is open', () =>
    view.ask(() => document.querySelector('.hidden-list[open]') !== null, null),
  );
}

/** Runs in the document. The hidden list is read closed as well as open: its text is there, it is only not shown. */
function collect(): ShownStory {
  const wordsOf = (place: Element | null | undefined) => (place?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const words = (selector: string) => wordsOf(document.querySelector(selector));
  const parts = (selector: string) => [...document.querySelectorAll(selector)];
  return {
    publisher: words('.kicker'),
    headline: words('.headline'),
    standfirst: words('.standfirst'),
    byline: parts('.byline > span').map(wordsOf).join(' · '),
    dateline: parts('.dateline > span').map(wordsOf).join(' · '),
    quotes: parts('.quote').map(quote => ({
      words: wordsOf(quote.querySelector('.quote-words')),
      speaker: wordsOf(quote.querySelector('.quote-speaker')),
    })),
    body: parts('.story-body > *').map(wordsOf).filter(Boolean).join('\n'),
    hidden: parts('.hidden-blocks > li').map(block => ({
      reason: wordsOf(block.querySelector('.hidden-reason')),
      text: wordsOf(block.querySelector('.hidden-text')),
    })),
  };
}
