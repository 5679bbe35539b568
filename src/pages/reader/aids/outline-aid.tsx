import { useEffect, useState } from 'preact/hooks';
import { translate } from '../../../platform/translate';
import { Menu } from '../../../ui/menu';
import { Outline, type OutlinePart } from '../../../ui/outline';
import { goTo, storyBlocks } from './story-blocks';

/** Pixels beside the column that a list of parts needs. */
const ROOM = 240;
/** A heading above this line is passed. The field reaches up without end: one that was jumped over is passed too. */
const PASSED = '10000000px 0px -65% 0px';

/** Goes to the heading of a part. */
function goToPart({ index }: OutlinePart): void {
  const heading = storyBlocks()[index];
  if (heading) goTo(heading);
}

/** Gives the index of the part that is being read; -1 before the first. */
function useCurrentPart(parts: readonly OutlinePart[]): number {
  const [current, setCurrent] = useState(-1);
  useEffect(() => {
    const blocks = storyBlocks();
    const passed = new Map<Element, boolean>();
    const indexOf = new Map(parts.flatMap(({ index }) => (blocks[index] ? [[blocks[index], index]] : [])));
    const look = (entries: IntersectionObserverEntry[]) => {
      for (const { target, isIntersecting } of entries) passed.set(target, isIntersecting);
      setCurrent([...indexOf].findLast(([heading]) => passed.get(heading))?.[1] ?? -1);
    };
    const watch = new IntersectionObserver(look, { rootMargin: PASSED });
    for (const heading of indexOf.keys()) watch.observe(heading);
    return () => watch.disconnect();
  }, [parts]);
  return current;
}

/** Says whether a list has room beside the story, whatever the reader chose for letters and width. */
export function useRoomBeside(): boolean {
  const [hasRoom, setRoom] = useState(false);
  useEffect(() => {
    const story = document.querySelector('.story');
    if (!story) return;
    const look = () => {
      const { left, right } = story.getBoundingClientRect();
      const before = document.documentElement.dir === 'rtl' ? document.documentElement.clientWidth - right : left;
      document.documentElement.style.setProperty('--beside', `${Math.floor(before)}px`);
      setRoom(before >= ROOM);
    };
    const watch = new ResizeObserver(look);
    watch.observe(story);
    watch.observe(document.documentElement);
    return () => watch.disconnect();
  }, []);
  return hasRoom;
}

interface OutlineAidProps {
  parts: readonly OutlinePart[];
  language: string;
}

/** Draws the list of parts beside the column. */
export function OutlineBeside({ parts, language }: OutlineAidProps) {
  const current = useCurrentPart(parts);
  return (
    <nav class="outline-beside" aria-labelledby="outline-title">
      <h2 class="section-title" id="outline-title" tabIndex={-1}>
        {translate('outline')}
      </h2>
      <Outline parts={parts} current={current} language={language} onGo={goToPart} />
    </nav>
  );
}

/** Draws the list of parts as a menu, where there is no room beside the column. */
export function OutlineMenu({ parts, language }: OutlineAidProps) {
  const current = useCurrentPart(parts);
  return (
    <nav class="outline-menu" aria-label={translate('outline')}>
      <Menu label={translate('outline')} icon="outline">
        {close => (
          <Outline
            parts={parts}
            current={current}
            language={language}
            onGo={part => {
              close();
              goToPart(part);
            }}
          />
        )}
      </Menu>
    </nav>
  );
}

/** Goes to the list of parts, wherever it stands, and opens it. */
export function goToOutline(): void {
  const beside = document.querySelector('.outline-beside [aria-current], .outline-beside .outline-part');
  const opener = document.querySelector('.outline-menu .button');
  if (beside instanceof HTMLElement) beside.focus();
  if (!(opener instanceof HTMLElement)) return;
  opener.focus();
  if (opener.getAttribute('aria-expanded') === 'false') opener.click();
}
