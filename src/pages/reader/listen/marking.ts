// What is being spoken, marked in the page by highlights of the browser: the text itself is not touched.

const SENTENCE = 'spoken-sentence';
const WORD = 'spoken-word';

/** Marks the sentence and the word in it that are being spoken, in the place of those before; null marks none. */
export function markSpoken(sentence: Range | null, word: Range | null): void {
  // A browser without highlights speaks all the same.
  if (!CSS.highlights) return;
  mark(SENTENCE, sentence, 1);
  mark(WORD, word, 2);
}

function mark(name: string, range: Range | null, priority: number): void {
  if (!range) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight(range);
  // Above the marks that the reader made, the word above its sentence.
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
}
