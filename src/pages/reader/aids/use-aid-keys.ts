// The keys of the aids, and of what else can be done with the article.

import { translate } from '../../../platform/translate';
import { type AidSettings, LINE_AIDS, nextOf, PICTURE_CHOICES } from '../../../settings/aids';
import type { ArticleActionsProps } from '../../../ui/article-actions';
import { messageKey } from '../../../ui/message-key';
import { showHidden } from '../../show-hidden';
import type { Aids } from '../../use-aids';
import type { News } from '../../use-article-actions';
import { type ReaderKey, useKeys } from '../use-keys';
import { goToOutline } from './outline-aid';
import { goTo, storyBlocks } from './story-blocks';

/** What the keys do that the page knows better. */
export interface KeyWork {
  actions: Pick<ArticleActionsProps, 'saving' | 'onSave' | 'onCopy'>;
  onOriginal: () => void;
  onFind: () => void;
  openKeys: () => void;
  /** Says aloud what has changed. */
  tell: (news: News) => void;
}

/** Brings the keys of the aids. */
export function useAidKeys(work: KeyWork, aids: Aids): void {
  const { saving, onSave, onCopy } = work.actions;
  useKeys([
    { key: 's', words: 'key_save', run: () => saving !== 'saving' && onSave() },
    { key: 'c', words: 'key_copy', run: onCopy },
    { key: 'v', words: 'open_original', run: work.onOriginal },
    { key: 'q', words: 'go_key_quotes', run: () => focusOn('.key-quotes .quote-words') },
    { key: 'x', words: 'key_hidden', run: showHidden },
    { key: 'j', words: 'key_next_block', run: () => stepBlock(1) },
    { key: 'k', words: 'key_previous_block', run: () => stepBlock(-1) },
    { key: '/', words: 'find', run: work.onFind },
    { key: 'o', words: 'outline', run: goToOutline },
    { key: '?', words: 'keys', run: work.openKeys },
    ...choiceKeys(aids, work.tell),
  ]);
}

/** The keys that go from one choice to the next and say which it is now. */
function choiceKeys({ aids, change }: Aids, tell: (news: News) => void): ReaderKey[] {
  const choose = (changed: AidSettings, key: string) => {
    change(changed);
    tell({ words: translate(key), tone: 'good' });
  };
  const line = nextOf(LINE_AIDS, aids.line);
  const pictures = nextOf(PICTURE_CHOICES, aids.pictures);
  return [
    { key: 'f', words: 'key_line', run: () => choose({ ...aids, line }, messageKey('line_news', line)) },
    {
      key: 'i',
      words: 'key_choose_pictures',
      run: () => choose({ ...aids, pictures }, messageKey('pictures_news', pictures)),
    },
  ];
}

function focusOn(selector: string): void {
  const found = document.querySelector(selector);
  if (found instanceof HTMLElement) goTo(found, { block: 'center' });
}

/** Puts the focus on the next block with words, or the one before; from nowhere on the first in the window. */
function stepBlock(by: 1 | -1): void {
  const blocks = storyBlocks();
  const now = blocks.findIndex(block => block.contains(document.activeElement));
  const inSight = blocks.findIndex(block => block.getBoundingClientRect().top >= 0);
  const next = now >= 0 ? now + by : by > 0 ? inSight : inSight - 1;
  const block = blocks[next];
  if (block) goTo(block, { block: 'center' });
}
