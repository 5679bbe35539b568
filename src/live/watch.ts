// Watching a page for what it adds later, at a bounded price: news pages change all the time, mostly by adverts.

// Milliseconds from a change to the first look. Shorter flickers less; changes come in bursts that are one look's work.
const SHORTEST_PAUSE = 100;
// Looks that find nothing double the pause up to this: a prompt that comes minutes later still goes within seconds.
const LONGEST_PAUSE = 5_000;
// A look may take a tenth of the time, so the pause is nine times as long as the last look took.
const PAUSE_PER_LOOK = 9;
// Looks without a find after which nothing more is expected; at the longest pause some five minutes of constant change.
const MOST_FRUITLESS = 60;
// Milliseconds between glances at the address. Pages that turn into another story without loading tell no one else.
const ADDRESS_PAUSE = 1_000;

// Node.ELEMENT_NODE and DOCUMENT_FRAGMENT_NODE, which are not at hand without a window.
const ELEMENT = 1;
const FRAGMENT = 11;
const WITHOUT_TEXT = new Set(['script', 'style', 'link', 'meta', 'img']);
const GROWTH = { childList: true, subtree: true };
const RESTYLING = { attributes: true, attributeFilter: ['style', 'class', 'hidden'] };

export interface GrowthOptions {
  /** Looks at the page; says whether it found something. */
  look: () => boolean;
  /** Says whether the page has undone what we did to an element. */
  isUndone: (element: Element) => boolean;
  /** What is to be watched besides the document: shadow roots for growth, elements for what the page does to them. */
  watched: () => readonly Node[];
  signal: AbortSignal;
}

/** Calls `look` after the page has grown, or has undone our work, until the signal ends it. */
export function watchGrowth(page: Document, { look, isUndone, watched, signal }: GrowthOptions): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let fruitless = 0;
  let pause = SHORTEST_PAUSE;
  const Observer = page.defaultView?.MutationObserver;
  if (Observer === undefined) return;
  const followed = new WeakSet<Node>();
  const follow = (node: Node) => {
    if (followed.has(node)) return;
    followed.add(node);
    observer.observe(node, node.nodeType === FRAGMENT ? GROWTH : RESTYLING);
  };
  const stop = () => {
    clearTimeout(timer);
    observer.disconnect();
  };
  const lookNow = () => {
    timer = undefined;
    const begun = performance.now();
    const found = look();
    watched().forEach(follow);
    fruitless = found ? 0 : fruitless + 1;
    const wanted = found ? SHORTEST_PAUSE : Math.min(pause * 2, LONGEST_PAUSE);
    pause = Math.max(wanted, (performance.now() - begun) * PAUSE_PER_LOOK);
    if (fruitless >= MOST_FRUITLESS) stop();
  };
  const matters = (record: MutationRecord) =>
    record.type === 'attributes' ? isElement(record.target) && isUndone(record.target) : addsText(record);
  const observer = new Observer(records => {
    if (timer === undefined && records.some(matters)) timer = setTimeout(lookNow, pause);
  });
  observer.observe(page, GROWTH);
  watched().forEach(follow);
  signal.addEventListener('abort', stop);
}

/** Calls `moved` when the page's address changes without a load, its fragment aside, until the signal ends it. */
export function watchAddress(page: Document, options: { moved: () => void; signal: AbortSignal }): void {
  let address = addressOf(page);
  const timer = setInterval(() => {
    if (addressOf(page) === address) return;
    address = addressOf(page);
    options.moved();
  }, ADDRESS_PAUSE);
  options.signal.addEventListener('abort', () => clearInterval(timer));
}

/** Gives the page's address without its fragment, which only says where in the page the reader is. */
export function addressOf(page: Document): string {
  return page.URL.replace(/#.*$/s, '');
}

function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}

function addsText({ addedNodes }: MutationRecord): boolean {
  return [...addedNodes].some(node => node.nodeType === ELEMENT && !WITHOUT_TEXT.has(node.nodeName.toLowerCase()));
}
