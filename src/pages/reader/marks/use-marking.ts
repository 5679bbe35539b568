import { useState } from 'preact/hooks';
import type { Article } from '../../../core/article';
import type { Place } from '../../../core/quotes/anchor';
import type { Mark, MarkColour } from '../../../library/marks';
import { translate } from '../../../platform/translate';
import { messageKey } from '../../../ui/message-key';
import { rememberColour } from './last-colour';
import { anchorOf, markOn } from './settle-marks';
import type { DrawnMarks } from './use-drawn-marks';
import type { MarkKeeping } from './use-marks';

/** What the reader does with marks, and what came of it. */
export interface Marking {
  /** What happened last, to be spoken: it can be seen already. The turn tells the same words said again from those before. */
  said: { words: string; turn: number };
  /** The mark that was removed last, until that is taken back or something else happens. */
  removed: Mark | null;
  highlight: (place: Place, colour: MarkColour) => Promise<Mark | null>;
  recolour: (id: string, colour: MarkColour) => void;
  write: (id: string, note: string) => void;
  remove: (id: string) => Promise<Mark | null>;
  undo: () => Promise<Mark | null>;
  forgetRemoved: () => void;
}

/** Gives what can be done with the marks of an article. */
export function useMarking(article: Article, { keeping, drawn }: { keeping: MarkKeeping; drawn: DrawnMarks }): Marking {
  const [said, setSaid] = useState({ words: '', turn: 0 });
  const [removed, setRemoved] = useState<Mark | null>(null);
  const markOf = (id: string) => keeping.marks.find(mark => mark.id === id);
  const settle = (mark: Mark | null, { words, gone = null }: { words: string; gone?: Mark | null }) => {
    if (!mark) return null;
    setSaid(before => ({ words, turn: before.turn + 1 }));
    setRemoved(gone);
    return mark;
  };
  const highlight = async (place: Place, colour: MarkColour) => {
    rememberColour(colour);
    const there = markOn(drawn.standing, place);
    const kept = there
      ? await keeping.change(there, { colour })
      : await keeping.keep(newMark(article, { colour, anchor: anchorOf(drawn.read().text, place) }));
    return settle(kept, { words: inColour(colour) });
  };
  const change = async (id: string, wanted: { colour?: MarkColour; note?: string }, words: string) => {
    const mark = markOf(id);
    if (mark) settle(await keeping.change(mark, wanted), { words });
  };
  const recolour = (id: string, colour: MarkColour) => {
    rememberColour(colour);
    void change(id, { colour }, inColour(colour));
  };
  const remove = async (id: string) => {
    const mark = markOf(id);
    const gone = mark ? await keeping.remove(mark) : null;
    return settle(gone, { words: translate('mark_removed_news'), gone });
  };
  const undo = async () => settle(removed && (await keeping.keep(removed)), { words: translate('mark_back_news') });
  const write = (id: string, note: string) => void change(id, { note }, translate('mark_note_kept_news'));
  return { said, removed, highlight, recolour, write, remove, undo, forgetRemoved: () => setRemoved(null) };
}

function inColour(colour: MarkColour): string {
  return translate('mark_news', [translate(messageKey('mark', colour))]);
}

function newMark(article: Article, { anchor, colour }: Pick<Mark, 'anchor' | 'colour'>): Mark {
  const { address, headline, publisher } = article;
  const madeAt = new Date().toISOString();
  return {
    id: crypto.randomUUID(),
    anchor,
    colour,
    note: '',
    madeAt,
    changedAt: madeAt,
    article: { address, headline, publisher },
  };
}
