import type { Article } from '../article';

/** Bytes of UTF-8 that every file system and archive takes, with room for " (1)" of the browser. */
const MOST_BYTES = 120;
/** A name without any usable character. */
const NAMELESS = 'article';
/** Reserved on Windows, whatever the extension. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|clock\$|com[0-9¹²³]|lpt[0-9¹²³])(?=$|[\s.])/i;
/** Reserved characters, separators of paths and look-alikes of them, controls, marks of direction, lone surrogates. */
const UNSAFE = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029\u2044\u2215\u29f8\uff0f\uff3c]/gu;
/** Marks that end a name badly (Windows drops them) or hide the file (a leading dot) or read as an option (a leading dash). */
const EDGES = /^[\s.~-]+|[\s.]+$/gu;

/** Makes a file name of date and headline that is safe on every system: at most 120 bytes of UTF-8, the extension ("md") last. */
export function fileName({ headline, published }: Pick<Article, 'headline' | 'published'>, extension: string): string {
  const date = /^\d{4}-\d\d-\d\d/.exec(published)?.[0] ?? '';
  const ending = `.${extension.replace(/[^a-z0-9]/gi, '')}`;
  const title = clean(headline) || NAMELESS;
  const name = RESERVED.test(title) ? `_${title}` : title;
  return `${cutToBytes(date ? `${date} ${name}` : name, MOST_BYTES - ending.length)}${ending}`;
}

function clean(text: string): string {
  const safe = text.normalize('NFC').replace(UNSAFE, ' ').replace(/\s+/g, ' ').replace(EDGES, '');
  // Systems that hide the ending would show "story.exe.txt" as "story.exe".
  return safe.replace(/\.(?=[a-z0-9]{1,4}$)/i, ' ');
}

/** Cuts between characters, never inside one. */
function cutToBytes(text: string, bytes: number): string {
  const encoder = new TextEncoder();
  let [name, size] = ['', 0];
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
    size += encoder.encode(segment).length;
    if (size > bytes) break;
    name += segment;
  }
  return name.replace(EDGES, '') || NAMELESS;
}
