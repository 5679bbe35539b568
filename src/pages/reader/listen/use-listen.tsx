import type { VNode } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { Article } from '../../../core/article';
import { browserSpeech } from '../../../platform/speech';
import { Desk } from './desk';
import { DeskButton, DeskPlayer } from './desk-parts';

/** Gives the button and the player that read an article aloud, to be drawn by the page; opened with "listen=1" it begins by itself. */
export function useListen(article: Article): { listen: VNode; player: VNode } {
  const desk = useMemo(() => new Desk(article, browserSpeech()), [article]);
  useEffect(() => {
    const detach = desk.attach();
    if (isAskedFor()) desk.press();
    return detach;
  }, [desk]);
  return { listen: <DeskButton desk={desk} />, player: <DeskPlayer desk={desk} /> };
}

/** Says whether the tab's address asks for listening, once: loaded again, the page waits. */
function isAskedFor(): boolean {
  const address = new URL(location.href);
  if (address.searchParams.get('listen') !== '1') return false;
  address.searchParams.delete('listen');
  history.replaceState(history.state, '', address);
  return true;
}
