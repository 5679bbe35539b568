import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { translate, uiLanguage } from '../../../platform/translate';
import { FindBar } from '../../../ui/find-bar';
import { MOST_HITS } from './find-all';
import { blockAround, firstBelow, markHits, rangesOf, showHit, unmarkHits } from './find-in-story';
import { goTo } from './story-blocks';

interface Found {
  ranges: Range[];
  at: number;
}

const NOTHING: Found = { ranges: [], at: 0 };

interface FindAidProps {
  /** Grows each time the reader asks for it: then the field has the focus again. */
  asked: number;
  onEnd: () => void;
}

/** Finds words in the story as they are typed. */
export function FindAid({ asked, onEnd }: FindAidProps) {
  const field = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState('');
  const [found, setFound] = useState(NOTHING);
  // At once: the next letter is typed before the next frame, and it must not be taken for a key of the page.
  useLayoutEffect(() => field.current?.select(), [asked]);
  useEffect(() => unmarkHits, []);
  const show = (next: Found) => {
    setFound(next);
    const range = next.ranges[next.at];
    markHits(next.ranges, range);
    if (range) showHit(range);
  };
  const look = (typed: string) => {
    setWords(typed);
    const ranges = rangesOf(typed);
    show({ ranges, at: firstBelow(ranges) });
  };
  const step = (by: 1 | -1) => show(stepped(found, { by, words }));
  const end = () => {
    const range = found.ranges[found.at];
    const block = range ? blockAround(range) : null;
    onEnd();
    if (block) goTo(block, { block: 'nearest' });
  };
  return (
    <FindBar words={words} count={countWords(words, found)} field={field} onWords={look} onStep={step} onEnd={end} />
  );
}

/** The next hit or the one before, around both ends; looked for anew where the story was drawn anew meanwhile. */
function stepped({ ranges, at }: Found, { by, words }: { by: 1 | -1; words: string }): Found {
  const isStale = ranges.some(range => range.collapsed || !range.startContainer.isConnected);
  const fresh = isStale ? rangesOf(words) : ranges;
  return { ranges: fresh, at: fresh.length > 0 ? (at + by + fresh.length) % fresh.length : 0 };
}

function countWords(words: string, { ranges, at }: Found): string {
  if (words.trim() === '') return '';
  if (ranges.length === 0) return translate('find_none');
  const written = new Intl.NumberFormat(uiLanguage());
  const all = written.format(ranges.length);
  return translate('count_of', [written.format(at + 1), ranges.length < MOST_HITS ? all : `${all}+`]);
}
