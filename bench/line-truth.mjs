// Which lines of a page belong to its story, by the truth of the measuring data.

const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}_])+/gu;
const wordsOf = text => (text ?? '').toLowerCase().match(WORD) ?? [];
const squeeze = text =>
  (text ?? '').normalize('NFKC').replace(/[‘’ʼ]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim().toLowerCase();

const SHINGLE = 4;
/** A line of a page whose truth is only snippets counts this much of a page. */
const SNIPPET = 3;

function shingles(words) {
  const found = [];
  for (let at = 0; at <= Math.max(0, words.length - SHINGLE); at++) found.push(words.slice(at, at + SHINGLE).join(' '));
  return found;
}

/** Gives the lines whose truth is known: `belongs` 0 or 1, `weight` in hundredths of the page's story. */
export function labelled(lines, truth) {
  return truth.text && truth.textIsWhole !== false ? byText(lines, truth) : bySnippets(lines, truth);
}

function byText(lines, truth) {
  const whole = new Set((truth.text ?? '').split(/\n+/).map(line => wordsOf(line).join(' ')));
  const known = new Set(shingles(wordsOf(truth.text)));
  const either = new Set(
    [...(truth.optionalParagraphs ?? []), ...(truth.summary ?? [])].map(line => wordsOf(line).join(' ')),
  );
  const found = lines.flatMap(line => {
    const words = wordsOf(line.text);
    const joined = words.join(' ');
    if (words.length === 0 || either.has(joined)) return [];
    const parts = shingles(words);
    const isIn =
      words.length < SHINGLE ? whole.has(joined) : parts.filter(part => known.has(part)).length >= parts.length / 2;
    return [{ ...line, size: words.length, belongs: isIn ? 1 : 0 }];
  });
  const story = found.reduce((sum, { size, belongs }) => sum + size * belongs, 0) || 200;
  return found.map(({ values, belongs, size }) => ({
    values,
    belongs,
    weight: Math.min(50, (100 * size) / story) + 0.02,
  }));
}

function bySnippets(lines, { mustContain = [], mustNotContain = [], commentSnippets = [] }) {
  const inside = mustContain.map(squeeze);
  const outside = [...mustNotContain, ...commentSnippets].map(squeeze);
  return lines.flatMap(({ text, values }) => {
    const flat = squeeze(text);
    const belongs = inside.some(snippet => flat.includes(snippet));
    const isOut = outside.some(snippet => flat.includes(snippet));
    return belongs === isOut ? [] : [{ values, belongs: belongs ? 1 : 0, weight: SNIPPET }];
  });
}
