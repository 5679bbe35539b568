import type { HiddenBlock, HiddenKind } from '../core/article';
import { translate } from '../platform/translate';
import type { HiddenActions, Keeping } from './hidden-list';
import { reasonOf } from './hidden-reason';
import { messageKey } from './message-key';

interface HiddenGroupProps {
  kind: HiddenKind;
  blocks: HiddenBlock[];
  language: string;
  actions: HiddenActions;
}

/** Draws the hidden blocks of one kind, and the way to keep that kind on the site. */
export function HiddenGroup({ kind, blocks, language, actions }: HiddenGroupProps) {
  const { keeping } = actions;
  return (
    <section class="hidden-group">
      <header class="hidden-head">
        <h3 class="hidden-kind">
          {translate(messageKey('kind', kind))} <span class="hidden-count">{blocks.length}</span>
        </h3>
        {keeping && <KeepKind kind={kind} keeping={keeping} />}
      </header>
      <ul class="hidden-blocks">
        {blocks.map((block, at) => (
          <HiddenItem key={`${at} ${block.rule} ${block.after}`} block={block} language={language} actions={actions} />
        ))}
      </ul>
    </section>
  );
}

function KeepKind({ kind, keeping }: { kind: HiddenKind; keeping: Keeping }) {
  const kept = keeping.keepsKind(kind);
  return (
    <button type="button" class="link" aria-pressed={kept} onClick={() => keeping.onKeepKind(kind)}>
      {translate(kept ? 'kind_is_kept' : 'keep_kind')}
    </button>
  );
}

function HiddenItem({ block, language, actions }: Omit<HiddenGroupProps, 'kind' | 'blocks'> & { block: HiddenBlock }) {
  const { keeping, shown, onFlip } = actions;
  const isShown = shown.has(block);
  const kept = keeping?.keepsBlock(block) ?? false;
  return (
    <li>
      <p class="hidden-reason" dir="auto">
        {reasonOf(block)}
      </p>
      {/* The page's language and direction, not those of the interface. */}
      {block.text && (
        <p class="hidden-text" dir="auto" lang={language || undefined}>
          {block.text}
        </p>
      )}
      <p class="hidden-ways">
        <button type="button" class="link" aria-pressed={isShown} onClick={() => onFlip(block)}>
          {translate(isShown ? 'hide_block_again' : 'show_in_place')}
        </button>
        {keeping && (
          <button type="button" class="link" aria-pressed={kept} onClick={() => keeping.onWasStory(block)}>
            {translate(kept ? 'block_is_kept' : 'was_story')}
          </button>
        )}
      </p>
    </li>
  );
}
