// The browser makes the popup as high as its content, up to 600 pixels, but on a low screen it shows less of it. Then the popup would
// scroll as a whole and its foot with the buttons would lie out of sight.

// Milliseconds without a change of size, after which the browser has done what it will do.
const SETTLED = 250;
// Pixels. A popup lower than this has not been given its size yet.
const LEAST = 300;

/** Keeps the popup's own height within what the browser shows of it; gives the way to end it. */
export function keepWithin(popup: Window): () => void {
  const root = popup.document.documentElement;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const measure = () => {
    const room = popup.innerHeight;
    if (room >= LEAST && root.scrollHeight > room) root.style.setProperty('--room', `${room}px`);
  };
  const settle = () => {
    clearTimeout(timer);
    timer = setTimeout(measure, SETTLED);
  };
  const grown = new ResizeObserver(settle);
  grown.observe(root);
  popup.addEventListener('resize', settle);
  return () => {
    clearTimeout(timer);
    grown.disconnect();
    popup.removeEventListener('resize', settle);
  };
}
