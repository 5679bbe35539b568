// Prompts in frames: where the page's scripts may look in, the rules read it; a frame of another host is judged by its names.
import { type FoundBlock, findBlocks } from '../core/clean/clean';
import { FRAME_WORDS } from './frame-words';
import { copyApart } from './shadow';

/** Characters of a frame's text above which it is no prompt but a page in the page. */
const LONGEST = 3_000;
const MOST_OF_FRAME = 0.4;
/** Words of a name. */
const MOST_WORDS = 3;
/** Frames that are looked at. */
const MOST_FRAMES = 40;

type LiveBlock = Pick<FoundBlock, 'elements' | 'kind' | 'rule' | 'reason' | 'evidence' | 'text'>;

/** Finds the frames of a page that hold a prompt and nothing else. */
export function findFrames(page: Document): LiveBlock[] {
  const frames = [...page.querySelectorAll('iframe')].slice(0, MOST_FRAMES);
  return frames.flatMap(frame => byContent(frame) ?? byName(frame) ?? []);
}

/** What the rules find in a frame that can be looked into; null where it cannot, or holds no words. */
function byContent(frame: HTMLIFrameElement): LiveBlock[] | null {
  const inside = contentOf(frame);
  const letters = (inside?.body?.textContent ?? '').trim().length;
  if (inside === null || letters === 0) return null;
  if (letters > LONGEST) return [];
  const { copy } = copyApart(frame.ownerDocument, inside.body.children);
  const blocks = findBlocks(copy, { address: frame.ownerDocument.URL });
  const found = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const [first] = blocks;
  return first && found > letters * MOST_OF_FRAME ? [{ ...first, elements: [frame] }] : [];
}

function contentOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    // A frame of another host is closed to us.
    return null;
  }
}

/** What a frame's names say, as whole words: its title, its own name, its classes, the parts of its address. */
function byName(frame: HTMLIFrameElement): LiveBlock | null {
  const classes = (frame.getAttribute('class') ?? '').split(/\s+/);
  const names = [frame.title, frame.name, frame.id, ...classes, ...pathOf(frame.src).split('/')];
  const words = names
    .map(wordsOf)
    .filter(({ length }) => length <= MOST_WORDS)
    .flat();
  const [kind, said] = Object.entries(FRAME_WORDS)
    .map(([name, known]) => [name, words.find(word => known.has(word)) ?? ''] as const)
    .find(([, word]) => word !== '') ?? ['', ''];
  if (!isFrameKind(kind)) return null;
  return {
    elements: [frame],
    kind,
    rule: 'prompt-frame',
    reason: 'A frame whose name says what it asks for.',
    evidence: [said],
    text: frame.title,
  };
}

/** A name has few words; more are a sentence, the title of a film. */
function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

function isFrameKind(kind: string): kind is keyof typeof FRAME_WORDS {
  return Object.hasOwn(FRAME_WORDS, kind);
}

function pathOf(address: string): string {
  return URL.canParse(address) ? new URL(address).pathname : '';
}
