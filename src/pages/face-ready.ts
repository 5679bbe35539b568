// A face that arrives after the first paint would move every line under the reader's eyes.

/** Milliseconds that a story waits for its face, which lies on the disk. */
const LIMIT = 400;
/** Characters of a story that tell which files of the face it needs. */
const LOOKED_AT = 3_000;
const STYLES = ['400 1em', '700 1em', 'italic 400 1em'];

/** Waits until the chosen face can draw these words. */
export async function faceReady(words: string): Promise<void> {
  const face = getComputedStyle(document.documentElement).getPropertyValue('--face');
  const seen = words.slice(0, LOOKED_AT);
  const loads = STYLES.map(style => document.fonts.load(`${style} ${face}`, seen));
  await Promise.race([Promise.allSettled(loads), new Promise(done => setTimeout(done, LIMIT))]);
}
