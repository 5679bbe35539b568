// Why a block was hidden, as one sentence in the interface's language: what the rule says of it, what was seen, where it stood.
import type { HiddenBlock } from '../core/article';
import { translate, uiLanguage } from '../platform/translate';
import { messageKey } from './message-key';

/** Shapes that the rules tell of, by the words of their evidence. */
const SHAPES: Readonly<Record<string, string>> = {
  'a link and nothing else': 'link',
  'a list of links and nothing else': 'links',
  'a run of cards': 'cards',
  'shares the page': 'shares',
  'advert slot': 'slot',
};
/** Pieces of evidence in the sentence: more is a list, and nobody reads it. */
const MOST = 3;
/** What ends a sentence, in the scripts of the interface. */
const END_MARK = /[.。]$/;

/** Says why a block was taken out: "It asks for money: says “your donation”, names The Meridian; it stood between two paragraphs." */
export function reasonOf(block: HiddenBlock): string {
  const reason = (translate(messageKey('reason', block.rule)) || block.reason).replace(END_MARK, '');
  const seen = listed(block.evidence.slice(0, MOST).map(evidenceWords));
  const said = seen ? translate('sentence_seen', [reason, seen]) : reason;
  const place = block.place === 'elsewhere' ? '' : translate(`place_${block.place}`);
  return translate('sentence_reason', [place ? translate('sentence_place', [said, place]) : said]);
}

/** Says one piece of evidence: a name of the page's code stands with a dot, the publisher's with "names", the rest are its own words. */
function evidenceWords(evidence: string): string {
  const shape = SHAPES[evidence];
  if (shape) return translate(`evidence_${shape}`);
  if (evidence.startsWith('.')) return translate('evidence_called', [evidence.slice(1)]);
  if (evidence.startsWith('names ')) return translate('evidence_names', [evidence.slice('names '.length)]);
  return translate('evidence_says', [evidence]);
}

function listed(parts: string[]): string {
  return new Intl.ListFormat(uiLanguage(), { type: 'conjunction', style: 'long' }).format(parts);
}
