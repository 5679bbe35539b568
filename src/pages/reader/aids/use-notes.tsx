import type { VNode } from 'preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Article } from '../../../core/article';
import { type Way, waysOf } from '../../../ui/ways';
import { NoteAid, type ShownNote } from './note-aid';
import { goTo } from './story-blocks';

interface Notes {
  ways: ReadonlyMap<string, Way>;
  /** Shows the note that a link leads to, or goes to another place of the story. */
  follow: (name: string, link: HTMLElement) => void;
  note: VNode | null;
}

/** Gives the ways within an article, how one is followed, and the note that is open. */
export function useNotes({ body, language, direction }: Article): Notes {
  const ways = useMemo(() => waysOf(body), [body]);
  const [shown, setShown] = useState<ShownNote | null>(null);
  const follow = useCallback(
    (name: string, link: HTMLElement) => {
      const way = ways.get(name);
      if (way?.kind === 'note') setShown({ way, link });
      else goToPlace(name);
    },
    [ways],
  );
  const note = shown && (
    <NoteAid
      key={shown.link.textContent}
      {...shown}
      ways={ways}
      language={language}
      direction={direction}
      onClose={() => setShown(before => (before?.link === shown.link ? null : before))}
    />
  );
  return { ways, follow, note };
}

function goToPlace(name: string): void {
  const place = document.querySelector(`.story-body [data-place~="${CSS.escape(name)}"]`);
  if (place instanceof HTMLElement) goTo(place, { block: 'center' });
}
