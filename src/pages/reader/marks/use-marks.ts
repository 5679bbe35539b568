import { useEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '../../../core/article';
import type { Mark, MarkChange } from '../../../library/marks';
import { changeMark, keepMark, listMarks, onMarksChanged, removeMark } from '../../../library/marks-store';
import type { Problem, Result } from '../../../platform/result';

/** The marks of an article and the ways to change them. Each answers when the change is on the disk, or null if it failed. */
export interface MarkKeeping {
  marks: readonly Mark[];
  /** Why the marks could not be read. */
  problem: Problem | null;
  /** What was written to a mark but could not be saved, by the mark's id. */
  unsaved: Readonly<Record<string, string>>;
  keep: (mark: Mark) => Promise<Mark | null>;
  change: (mark: Mark, change: MarkChange) => Promise<Mark | null>;
  remove: (mark: Mark) => Promise<Mark | null>;
}

/** Keeps the marks of an article as they are on the disk, whichever tab changes them; `onProblem` hears why a change failed. */
export function useMarks({ address }: Article, onProblem: (problem: Problem) => void): MarkKeeping {
  const [marks, setMarks] = useState<readonly Mark[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [unsaved, setUnsaved] = useState<Record<string, string>>({});
  const load = async () => {
    const list = await listMarks(address);
    if (list.ok) setMarks(list.value);
    setProblem(list.ok ? null : list.problem);
  };
  useEffect(() => {
    void load();
    return onMarksChanged(address, () => void load());
  }, [address]);
  const inTurn = useTurns();
  const removed = useRef(new Set<string>());
  const settle = async (answer: Result<Mark>) => {
    if (answer.ok) await load();
    else onProblem(answer.problem);
    return answer.ok ? answer.value : null;
  };
  const keep = async (mark: Mark) => {
    removed.current.delete(mark.id);
    return settle(await inTurn(() => keepMark(mark)));
  };
  const change = async (mark: Mark, wanted: MarkChange) => {
    // The last words of an editor may come after its highlight was removed: they must not bring it back.
    if (removed.current.has(mark.id)) return null;
    const answer = await inTurn(() => changeMark(mark, wanted));
    const { note } = wanted;
    if (note !== undefined) setUnsaved(before => withDraft(before, { id: mark.id, draft: answer.ok ? null : note }));
    return settle(answer);
  };
  const remove = async (mark: Mark) => {
    removed.current.add(mark.id);
    const answer = await inTurn(() => removeMark(mark));
    if (!answer.ok) removed.current.delete(mark.id);
    return settle(answer);
  };
  return { marks, problem, unsaved, keep, change, remove };
}

/** Lets each piece of work begin when the one before it has ended: a note that is written last is stored last. */
function useTurns(): <Value>(work: () => Promise<Value>) => Promise<Value> {
  const last = useRef<Promise<unknown>>(Promise.resolve());
  return work => {
    const turn = last.current.then(work);
    last.current = turn;
    return turn;
  };
}

function withDraft(drafts: Record<string, string>, { id, draft }: { id: string; draft: string | null }) {
  const others = Object.fromEntries(Object.entries(drafts).filter(([other]) => other !== id));
  return draft === null ? others : { ...others, [id]: draft };
}
