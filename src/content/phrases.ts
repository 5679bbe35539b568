// What prompts say in every language, for content.js and read.js: it comes before both, and neither holds it a second time.
import { LANGUAGES } from '../core/clean/phrases/languages';

declare global {
  /** The phrases of all languages; only scripts of this extension see them. */
  var ledePhrases: typeof LANGUAGES | undefined;
}

globalThis.ledePhrases = LANGUAGES;
