import type { Block } from './survey';

/** Characters from which a line with a full stop is a sentence of the story and no label (one line of print). */
const PROSE = 80;
/** The same in scripts that write a word in one or two characters. */
const PROSE_UNSPACED = 30;
/** Share of a line's characters in links above which it is a pointer to elsewhere, not a sentence. */
const MOST_LINKED = 0.4;

/** An ellipsis ends a sentence only at the end of the line; within it, it leaves words out. */
const SENTENCE_END = /[.!?。！？؟।](?:["'”’»）」』)\]\s]|$)|…["'”’»)\]]*$/;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const PAIRS = /“[^“”]*(?:”|$)|"[^"]*(?:"|$)|„[^„“”]*(?:[“”]|$)|«[^«»]*(?:»|$)|»[^«»]*(?:«|$)|「[^「」]*(?:」|$)/g;

/** Elements whose text is no paragraph however long it is. */
const LABELS = new Set(['button', 'label', 'option', 'figcaption', 'legend', 'nav']);

/** Share of a line's characters that stand in links, 0 to 1. */
export function linkedShare(block: Pick<Block, 'text' | 'linked'>): number {
  return block.text ? Math.min(1, block.linked / block.text.length) : 0;
}

/** Says whether a line reads like a paragraph of a story: long enough, with a sentence's end, not mostly links. */
export function isProse(block: Omit<Block, 'prose'>): boolean {
  const { text } = block;
  if (text.length < PROSE && !(text.length >= PROSE_UNSPACED && UNSPACED.test(text))) return false;
  return SENTENCE_END.test(text) && linkedShare(block) < MOST_LINKED && !LABELS.has(block.element.localName);
}

/** Gives a text for the search of phrases: lower case, straight apostrophes, without what stands in quotation marks. */
export function outsideQuotes(text: string): string {
  return plain(/[“„«»「"]/.test(text) ? text.replace(PAIRS, ' ') : text);
}

/** What `plain` writes otherwise; most lines hold nothing of it. */
const UNEVEN = /[’‘ʼ`´ıأإآ\u0640]|\u0307|[\u064b-\u0652]|\s\s|[^\S ]|^ | $/;

/** Gives a text in lower case with straight apostrophes, single blanks, and one form of letters that are typed in several. */
export function plain(text: string): string {
  const small = text.toLowerCase();
  if (!UNEVEN.test(small)) return small;
  return (
    small
      .replace(/[’‘ʼ`´]/g, "'")
      // Turkish: the small form of I depends on the language, and toLowerCase leaves a dot behind.
      .replace(/ı/g, 'i')
      .replace(/i\u0307/g, 'i')
      // Arabic: vowel signs and the carrier of an alif are often left out.
      .replace(/[\u064b-\u0652\u0640]/g, '')
      .replace(/[أإآ]/g, 'ا')
      .replace(/\s+/g, ' ')
      .trim()
  );
}
