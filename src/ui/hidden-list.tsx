import type { HiddenBlock, HiddenKind } from '../core/article';
import { translate } from '../platform/translate';
import { counted } from './counted';
import { HiddenGroup } from './hidden-group';
import { Icon } from './icon';

/** What a reader can do with hidden blocks. */
export interface HiddenActions {
  /** The blocks that stand in the text again. */
  shown: ReadonlySet<HiddenBlock>;
  onFlip: (block: HiddenBlock) => void;
  onFlipAll: () => void;
  /** What is to be kept on the site from now on; null where the article has no site. */
  keeping: Keeping | null;
}

/** What stays on the site of an article, and how the reader says so. Pressed again, it is taken back. */
export interface Keeping {
  keepsKind: (kind: HiddenKind) => boolean;
  keepsBlock: (block: HiddenBlock) => boolean;
  onKeepKind: (kind: HiddenKind) => void;
  onWasStory: (block: HiddenBlock) => void;
}

interface HiddenListProps {
  blocks: HiddenBlock[];
  language: string;
  actions: HiddenActions;
}

/** Draws the count of what was taken out, and opens to each block with its kind, the reason and its whole text. */
export function HiddenList({ blocks, language, actions }: HiddenListProps) {
  if (blocks.length === 0) return <p class="hidden-none">{translate('hidden_none')}</p>;
  const allShown = blocks.every(block => actions.shown.has(block));
  return (
    <details class="hidden-list">
      <summary>
        <Icon name="hidden" />
        {counted('hidden', blocks.length)}
        <Icon name="turns" />
      </summary>
      <div class="hidden-sheet">
        <button type="button" class="link hidden-all" aria-pressed={allShown} onClick={actions.onFlipAll}>
          {translate(allShown ? 'hide_all_again' : 'show_all_in_text')}
        </button>
        {byKind(blocks).map(([kind, some]) => (
          <HiddenGroup key={kind} kind={kind} blocks={some} language={language} actions={actions} />
        ))}
      </div>
    </details>
  );
}

/** Groups the blocks by kind, kinds and blocks in the order of the page. */
function byKind(blocks: HiddenBlock[]): [HiddenKind, HiddenBlock[]][] {
  const groups = new Map<HiddenKind, HiddenBlock[]>();
  for (const block of blocks) groups.set(block.kind, [...(groups.get(block.kind) ?? []), block]);
  return [...groups];
}
