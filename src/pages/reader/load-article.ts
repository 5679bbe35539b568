import type { Article } from '../../core/article';
import { loadSaved } from '../../library/library-store';
import { loadOpened } from '../../library/opened-store';
import type { Problem } from '../../platform/result';

/** What a reader tab is asked to show. */
export interface ReaderRequest {
  /** Id of an article that was just read; lost when the browser is closed. */
  opened: string;
  /** Id of a saved article. */
  saved: string;
  /** Where the article came from, http or https; empty if unknown. */
  from: string;
}

export type LoadedArticle = { ok: true; article: Article } | { ok: false; problem: Problem | 'opened-gone' };

/** Reads the request from the tab's own address. */
export function parseRequest(query: string): ReaderRequest {
  const given = new URLSearchParams(query);
  const from = given.get('from') ?? '';
  return {
    opened: given.get('opened') ?? '',
    saved: given.get('saved') ?? '',
    // A page could link here with any address: only those of the web become links.
    from: /^https?:\/\//i.test(from) ? from : '',
  };
}

/** Loads the article of a request. */
export async function loadArticle(request: ReaderRequest): Promise<LoadedArticle> {
  if (request.saved) {
    const saved = await loadSaved(request.saved);
    return saved.ok ? { ok: true, article: saved.value.article } : saved;
  }
  const article = request.opened ? await loadOpened(request.opened) : null;
  return article ? { ok: true, article } : { ok: false, problem: 'opened-gone' };
}
