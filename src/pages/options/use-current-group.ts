import { useEffect, useState } from 'preact/hooks';
import { GROUPS, type GroupId } from './groups';

/** The strip of the window, from the top, in which the group that is read stands. */
const READING_STRIP = '0px 0px -70% 0px';

/** Gives the group that is being read, so that the list of groups can mark it. */
export function useCurrentGroup(): GroupId | null {
  const [current, setCurrent] = useState<GroupId | null>(null);
  useEffect(() => {
    const seen = new Set<string>();
    const watch = new IntersectionObserver(
      entries => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) seen.add(target.id);
          else seen.delete(target.id);
        }
        setCurrent(GROUPS.find(({ id }) => seen.has(`group-${id}`))?.id ?? null);
      },
      { rootMargin: READING_STRIP },
    );
    for (const section of document.querySelectorAll('.group')) watch.observe(section);
    return () => watch.disconnect();
  }, []);
  return current;
}
