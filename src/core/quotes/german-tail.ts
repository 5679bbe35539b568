// What follows a German quote that is a sentence of its own and says whose it is: "(Nordbund)", "Das sagte Park",
// "Mit diesen Worten trat Park zurück", "Das ist das Ergebnis einer Studie".
import type { Stretch } from './according';
import { readFollowing } from './german-following';
import { readGenitive } from './german-genitive';
import { readGermanPhrase } from './german-phrase';
import type { Mention, Reading } from './noun-phrase';
import { sentenceEnd } from './sentences';
import { wordAt } from './words';

/** Words of such a sentence up to its verb, at most. */
const HEAD = 4;

/** Reads the speaker from what follows a quote on its line; null if that is about something else. */
export function readGermanTail(reading: Reading, at: number): Mention | null {
  const { words } = reading;
  const next = wordAt(words, at + 1);
  if (next.line !== wordAt(words, at).line) return null;
  if (next.text === '(') return readBrackets(reading, at + 1);
  const stretch = { from: at + 1, to: sentenceEnd(words, at + 1, words.length) };
  return readPointing(reading, stretch);
}

/** "(Nordbund)": nothing but a name of a body or a person stands in the brackets. */
function readBrackets(reading: Reading, open: number): Mention | null {
  const { words } = reading;
  let close = open + 1;
  while (close < open + 8 && !/^[),;:]$/.test(wordAt(words, close).text)) close++;
  const mention = readGermanPhrase(reading, { from: open + 1, to: close });
  return mention?.to === close && /^(?:person|organisation)$/.test(mention.kind) ? mention : null;
}

/** "Das sagte Park": the sentence points back at the words. */
function readPointing(reading: Reading, { from, to }: Stretch): Mention | null {
  const { words, language } = reading;
  const first = wordAt(words, from).lower;
  const words2 = first === 'mit' && /^dies(?:en|er)$/.test(wordAt(words, from + 1).lower);
  const head = words2 && /^(?:worten|aussage|begründung)$/.test(wordAt(words, from + 2).lower) ? from + 3 : from + 1;
  if (!/^(?:das|dies|dieses|so|mit)$/.test(first) || (first === 'mit' && head === from + 1)) return null;
  for (let i = head; i < Math.min(to, head + HEAD); i++) {
    const { lower } = wordAt(words, i);
    if (first !== 'mit' && /^(?:ist|war|sind|waren|lautet|lautete)$/.test(lower)) {
      return readGenitive(reading, { from: i + 1, to });
    }
    if (language.is('verb', lower) || (first === 'mit' && i === head))
      return readFollowing(reading, { from: i + 1, to });
  }
  return null;
}
