import type { Article } from '../../core/article';
import { loadSaved } from '../../library/library-store';
import { loadOpened } from '../../library/opened-store';
import { loadSettings } from '../../settings/settings-store';

/** What a reader tab is asked to show. */
export interface ReaderRequest {
  /** Id of an article that was just read; lost when the browser is closed. */
  opened: string;
  /** Id of a saved article. */
  saved: string;
  /** Where the article came from, http or https; empty if unknown. */
  from: string;
  /** The tab that its page stands in, if it is still open; null if unknown. */
  tabId: number | null;
  /** Why there is nothing to show, where the menu's "Read in Lede" could not read the page; empty otherwise. */
  problem: string;
}

export type LoadedArticle = { ok: true; article: Article } | { ok: false; problem: string };

/** Reads the request from the tab's own address. */
export function parseRequest(query: string): ReaderRequest {
  const given = new URLSearchParams(query);
  const from = given.get('from') ?? '';
  return {
    opened: given.get('opened') ?? '',
    saved: given.get('saved') ?? '',
    // A page could link here with any address: only those of the web become links.
    from: /^https?:\/\//i.test(from) ? from : '',
    tabId: /^\d+$/.test(given.get('tab') ?? '') ? Number(given.get('tab')) : null,
    problem: /^[a-z-]+$/.test(given.get('problem') ?? '') ? (given.get('problem') ?? '') : '',
  };
}

/** Loads the article of a request, and the settings, so that the first drawing need not be changed by them. */
export async function loadArticle(request: ReaderRequest): Promise<LoadedArticle> {
  const [loaded] = await Promise.all([findArticle(request), loadSettings()]);
  return loaded;
}

async function findArticle(request: ReaderRequest): Promise<LoadedArticle> {
  if (request.problem) return { ok: false, problem: request.problem };
  if (request.saved) {
    const saved = await loadSaved(request.saved);
    return saved.ok ? { ok: true, article: saved.value.article } : saved;
  }
  const article = request.opened ? await loadOpened(request.opened) : null;
  return article ? { ok: true, article } : { ok: false, problem: 'opened-gone' };
}
