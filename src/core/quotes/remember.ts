// Answers that are asked for word by word again and again are worked out once a word.

/** Words remembered at most: enough for any story, and no store that grows for good. */
const MOST = 5000;

/** Gives a function of a word that remembers its answers. */
export function remember<Answer extends string | boolean>(answer: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return word => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const given = answer(word);
    known.set(word, given);
    return given;
  };
}
