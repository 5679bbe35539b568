// Line drawings on a field of 20 by 20; they always stand beside a word, so they say nothing to a screen reader.
const DRAWINGS = {
  read: 'M10 5.5C8.5 4.2 6.3 3.8 3 4v11.500c3.300-.2 5.500.2 7 1.500 1.500-1.300 3.700-1.700 7-1.500V4c-3.300-.2-5.500.2-7 1.500zv11.500',
  listen: 'M4 13.500v-3a6 6 0 0 1 12 0v3M4 12.500h2.300v4.500H4zM13.700 12.500H16V17h-2.300z',
  clean: 'M13.800 3l-2 6M7 9h6.800l1.400 8H4.500zM8.500 17l.6-3.200M11.800 17v-3.200',
  panel: 'M3 4h14v12H3zM12.500 4v12',
  save: 'M5.500 3h9v14L10 13.500 5.500 17z',
  done: 'M4 10.500l4 4 8-9',
  copy: 'M7.500 7.500h9v9h-9zM12.500 7.500v-4h-9v9h4',
  download: 'M10 3v9.500M6 9l4 4 4-4M3.500 16.500h13',
  library: 'M4 3.500v13M8 3.500v13M11.500 4.200l4.200 12.300',
  play: 'M6.500 4l9 6-9 6z',
  pause: 'M7 4.500v11M13 4.500v11',
  original: 'M8 4H4v12h12v-4M11 3.500h5.500V9M16.500 3.500l-7.500 7.500',
  appearance: 'M2.500 15.500L7 4.500l4.500 11M4 12h6M13 15.500l2.500-6.500 2.500 6.500M14 13.500h3',
  mark: 'M4 16.500h12M6 12.500l7.500-8.500 3 2.600L9 15H6z',
  turns: 'M5 8l5 5 5-5',
  hidden: 'M3 3l14 14M8 5.200A8 8 0 0 1 18 10a11 11 0 0 1-2.300 3M12.300 14.700A8 8 0 0 1 2 10a11 11 0 0 1 3.300-3.800',
  more: 'M4.5 10h.01M10 10h.01M15.500 10h.01',
  remove: 'M5 5l10 10M15 5L5 15',
  back: 'M8 4.500L3.500 9 8 13.500M3.500 9H13a4 4 0 0 1 0 8h-2',
  find: 'M8.500 3a5.500 5.500 0 1 1 0 11 5.500 5.500 0 0 1 0-11zM12.500 12.500l4.500 4.500',
  outline: 'M3 5h.01M7 5h10M3 10h.01M7 10h10M3 15h.01M7 15h10',
  settings: 'M3 6h7M14 6h3M3 14h3M10 14h7M12 4v4M8 12v4',
} as const;

export type IconName = keyof typeof DRAWINGS;

/** Draws a small mark beside a word. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={name === 'turns' ? 'icon turns' : 'icon'} viewBox="0 0 20 20" aria-hidden="true">
      <path d={DRAWINGS[name]} />
    </svg>
  );
}
