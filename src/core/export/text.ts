import type { Article } from '../article';
import { bodyText } from '../tree/text';
import { bylineText, dateText, plain, sourceText, UNSEEN } from './head-lines';

/** Prints an article as plain text: headline, standfirst, byline, date, the body's lines, the source; blank lines between. */
export function toText(article: Article): string {
  const { headline, standfirst, byline, published, body } = article;
  const head = [headline, standfirst, bylineText(byline), dateText(published)].map(plain);
  const lines = [...head, bodyText(body).replace(UNSEEN, ''), plain(sourceText(article))];
  return `${lines.filter(Boolean).join('\n\n')}\n`;
}
