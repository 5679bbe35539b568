import { parseSavedArticle, type SavedArticle } from '../../library/library';
import { clearLibrary, listSaved, loadManySaved, takeInSaved } from '../../library/library-store';
import { success } from '../../platform/result';
import { part, StoreFault } from '../part';

/** Articles that are in memory at once. */
const BATCH = 20;
const LONGEST_ID = 100;

/** The saved articles: a record an article. */
export const articlesPart = part<SavedArticle>({
  kind: 'article',
  all: allArticles,
  parse: parseForeignArticle,
  countOf: () => ({ articles: 1 }),
  async takeIn(values) {
    const taken = await takeInSaved(values);
    return taken.ok ? success({ articles: taken.value.fresh }) : taken;
  },
  clear: clearLibrary,
});

/** A damaged record is left out: it could not be read anywhere else either. */
async function* allArticles(): AsyncGenerator<SavedArticle, void> {
  const list = await listSaved();
  if (!list.ok) throw new StoreFault(list.problem);
  const ids = list.value.map(({ id }) => id);
  for (let at = 0; at < ids.length; at += BATCH) {
    const batch = await loadManySaved(ids.slice(at, at + BATCH));
    if (!batch.ok) throw new StoreFault(batch.problem);
    yield* batch.value;
  }
}

/** The time decides which of two stays, so it has to be one. */
function parseForeignArticle(value: unknown): SavedArticle | null {
  const saved = parseSavedArticle(value);
  if (saved === null || saved.id.length > LONGEST_ID) return null;
  const time = Date.parse(saved.savedAt);
  return Number.isNaN(time) ? null : { ...saved, savedAt: new Date(time).toISOString() };
}
