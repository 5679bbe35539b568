import { useEffect, useState } from 'preact/hooks';
import type { SavedArticle, SavedSummary } from '../../library/library';
import { listSaved, loadSaved, removeSaved, restoreSaved } from '../../library/library-store';
import type { Problem, Result } from '../../platform/result';

export interface Shelf {
  /** null while the library is opened. */
  items: SavedSummary[] | null;
  problem: Problem | null;
  /** The article that was removed last, until it is brought back or the page is left. */
  removed: SavedArticle | null;
  remove: (id: string) => void;
  undo: () => void;
}

/** Keeps the list of saved articles, removes from it and brings back what was removed last. */
export function useShelf(): Shelf {
  const [items, setItems] = useState<SavedSummary[] | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [removed, setRemoved] = useState<SavedArticle | null>(null);
  const load = async () => {
    const list = await listSaved();
    if (list.ok) setItems(list.value);
    setProblem(list.ok ? null : list.problem);
  };
  useEffect(() => {
    void load();
    // Another tab may have saved or removed something meanwhile.
    const again = () => void load();
    window.addEventListener('focus', again);
    return () => window.removeEventListener('focus', again);
  }, []);
  const settle = async (answer: Result<unknown>, gone: SavedArticle | null) => {
    if (answer.ok) setRemoved(gone);
    await load();
    if (!answer.ok) setProblem(answer.problem);
  };
  const remove = async (id: string) => {
    // Kept whole in memory, so that it can come back whole.
    const saved = await loadSaved(id);
    await settle(await removeSaved(id), saved.ok ? saved.value : null);
  };
  const undo = async () => {
    if (removed) await settle(await restoreSaved(removed), null);
  };
  return { items, problem, removed, remove, undo };
}
