import { findAsking } from '../ask';
import { cover } from '../enclose';
import { namedAs } from '../names';
import { label } from '../phrase-match';
import type { Finding, Rule, Surroundings } from '../rule';
import type { Block } from '../survey';

/** What buttons of a share bar say, in many languages. */
const LABELS = new Set(
  (
    'share|share this|share on facebook|share on twitter|share on x|share via email|share this article|share article|facebook|twitter|' +
    'x|whatsapp|linkedin|reddit|pinterest|telegram|flipboard|bluesky|threads|messenger|email|e-mail|mail|copy link|copy|link|print|save|pocket|tumblr|' +
    'copied|link copied|gift|listen|more|viber|line|xing|mastodon|instagram|youtube|tiktok|tweet|post|pin|sms|rss|' +
    'teilen|artikel teilen|drucken|merken|per mail|link kopieren|partager|imprimer|copier le lien|envoyer|compartir|copiar enlace|imprimir|' +
    'guardar|condividi|stampa|copia link|delen|del|dela|jaa|udostępnij|поделиться|поділитися|paylaş|مشاركة|シェア|分享|compartilhar|twittern|submit|comment|like|send'
  ).split('|'),
);

const SHARE_ADDRESS =
  /facebook\.com\/(?:sharer|dialog)|twitter\.com\/(?:intent|share)|x\.com\/(?:intent|share)|wa\.me|whatsapp:|api\.whatsapp|linkedin\.com\/share|reddit\.com\/submit|t\.me\/share|pinterest\.[a-z]+\/pin\/create|mailto:\?|bsky\.app\/intent|threads\.net\/intent|share\.flipboard/i;

/** Labels in a row from which they are a bar, not a word. */
const ROW = 2;

/** Longest row of labels that stands in one line, in characters. */
const ONE_LINE = 60;

/** A label, or a row of them in one line: "Share Tweet Submit". */
function isLabel({ text }: Block): boolean {
  const whole = label(text);
  if (LABELS.has(whole)) return true;
  const words = whole.split(/[\s|•·,]+/).filter(Boolean);
  return text.length <= ONE_LINE && words.length > 1 && words.every(word => LABELS.has(word));
}

function sharesPage(block: Block): boolean {
  const link = block.element.closest('a') ?? block.element.querySelector('a');
  return SHARE_ADDRESS.test(link?.getAttribute('href') ?? '');
}

/** Finds rows of share labels, and single ones that a name or an address gives away. */
function findBars(surroundings: Surroundings): Finding[] {
  const { survey } = surroundings;
  const found: Finding[] = [];
  for (let from = 0; from < survey.blocks.length; from++) {
    let to = from;
    const evidence: string[] = [];
    for (let block = survey.blocks[to]; block && block.text !== '' && isShare(block); block = survey.blocks[++to]) {
      evidence.push(label(block.text));
    }
    if (to === from) continue;
    const first = survey.blocks[from];
    const named = first ? nameAround(first.element) : null;
    if (to - from >= ROW || named || (first && sharesPage(first))) {
      found.push({ elements: cover(survey, { from, to }), evidence: named ? [...evidence, `.${named}`] : evidence });
    }
    from = to;
  }
  return found;
}

const isShare = (block: Block) => isLabel(block) || (block.text.length < 40 && sharesPage(block));

function nameAround(element: Element): string | null {
  for (let at: Element | null = element, steps = 0; at && steps < 4; at = at.parentElement, steps++) {
    const name = namedAs(at, 'social');
    if (name) return name;
  }
  return null;
}

/** Bars that share, print or save the page, and calls to follow the publisher. */
export const shareBar: Rule = {
  id: 'share-bar',
  kind: 'social',
  reason: 'Asks to share the page or to follow the publisher elsewhere.',
  find: surroundings => [...findBars(surroundings), ...findAsking('social', surroundings)],
};
