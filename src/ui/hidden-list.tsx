import type { HiddenBlock, HiddenKind } from '../core/article';
import { translate } from '../platform/translate';
import { counted } from './counted';
import { Icon } from './icon';
import { messageKey } from './message-key';

/** Draws the count of what was taken out, and opens to each block with its kind, the reason and its whole text. */
export function HiddenList({ blocks, language }: { blocks: HiddenBlock[]; language: string }) {
  if (blocks.length === 0) return <p class="hidden-none">{translate('hidden_none')}</p>;
  return (
    <details class="hidden-list">
      <summary>
        <Icon name="hidden" />
        {counted('hidden', blocks.length)}
        <Icon name="turns" />
      </summary>
      <div class="hidden-sheet">
        {byKind(blocks).map(([kind, some]) => (
          <HiddenKindGroup key={kind} kind={kind} blocks={some} language={language} />
        ))}
      </div>
    </details>
  );
}

function HiddenKindGroup({ kind, blocks, language }: { kind: HiddenKind; blocks: HiddenBlock[]; language: string }) {
  return (
    <section>
      <h3 class="hidden-kind">{translate(messageKey('kind', kind))}</h3>
      <ul class="hidden-blocks">
        {blocks.map(block => (
          <li key={`${block.rule} ${block.after} ${block.text}`}>
            <p class="hidden-reason" dir="auto">
              {reasonOf(block)}
            </p>
            {/* The page's language and direction, not those of the interface. */}
            {block.text && (
              <p class="hidden-text" dir="auto" lang={language || undefined}>
                {block.text}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Says why a block was taken out, in the interface's language; a rule without a sentence there gives its English one. */
export function reasonOf(block: HiddenBlock): string {
  return translate(messageKey('reason', block.rule)) || block.reason;
}

/** Groups the blocks by kind, kinds and blocks in the order of the page. */
export function byKind(blocks: HiddenBlock[]): [HiddenKind, HiddenBlock[]][] {
  const groups = new Map<HiddenKind, HiddenBlock[]>();
  for (const block of blocks) groups.set(block.kind, [...(groups.get(block.kind) ?? []), block]);
  return [...groups];
}
