import { useEffect } from 'preact/hooks';

/** Takes the focus to the group or setting that the address names, now and whenever that changes; `onTarget` is called before. */
export function useHash(onTarget: () => void): void {
  useEffect(() => {
    const go = () => {
      const id = location.hash.slice(1);
      if (id === '') return;
      onTarget();
      // What a search had hidden is drawn again in the next frame.
      requestAnimationFrame(() => focusOn(id));
    };
    go();
    window.addEventListener('hashchange', go);
    return () => window.removeEventListener('hashchange', go);
  }, []);
}

function focusOn(id: string): void {
  const target = document.getElementById(id);
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: 'start' });
}
