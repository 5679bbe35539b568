// What the buttons of share bars say. Data, and the question asked of it.
import { label } from './lexicon';

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

/** Longest row of labels that stands in one line, in characters. */
const ONE_LINE = 60;

/** Says whether a text is a label of a share bar, or a row of them in one line: "Share Tweet Submit". */
export function isShareLabel(text: string): boolean {
  if (text.length > ONE_LINE) return false;
  const whole = label(text);
  if (LABELS.has(whole)) return true;
  const words = whole.split(/[\s|•·,]+/).filter(Boolean);
  return words.length > 1 && words.every(word => LABELS.has(word));
}
