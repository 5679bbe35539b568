import type { Article } from '../core/article';
import { translate } from '../platform/translate';

/** Draws one quiet link to the publisher's own page for support, where a prompt for it was hidden; nothing elsewhere. */
export function SupportLink({ article }: { article: Pick<Article, 'support' | 'publisher'> }) {
  if (!article.support) return null;
  const words = article.publisher ? translate('support_named', [article.publisher]) : translate('support');
  return (
    <p class="support">
      <a href={article.support} target="_blank" rel="noreferrer">
        {words}
      </a>
    </p>
  );
}
