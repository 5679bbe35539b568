import type { ComponentChildren, TargetedEvent } from 'preact';
import type { Article } from '../../core/article';
import { linkToWords } from '../../core/quotes/text-fragment';
import { bodyText } from '../../core/tree/text';
import { askContent } from '../../messages/send';
import { bringForward, goTo } from '../../platform/tabs';
import { Icon } from '../../ui/icon';
import { wordsOf } from '../show-quote';
import { paragraphInView } from './paragraph-in-view';

/** An article and the tab that its page stood in; null if that is unknown. */
export interface Original {
  article: Article;
  tabId: number | null;
}

/** Draws the link back to the publisher's page, at the paragraph that the reader is at; nothing for an article without a page. */
export function OriginalLink({
  article,
  tabId,
  children,
  ...rest
}: Original & { class?: string; children: ComponentChildren }) {
  if (!article.address) return null;
  const aim = (event: TargetedEvent<HTMLAnchorElement, Event>) => {
    event.currentTarget.href = addressInView(article);
  };
  const go = (event: TargetedEvent<HTMLAnchorElement, MouseEvent>) => {
    aim(event);
    // With a key held the reader says where it is to open.
    if (tabId === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void backToPage({ article, tabId });
  };
  return (
    <a {...rest} href={article.address} rel="noreferrer" onPointerDown={aim} onClick={go}>
      <Icon name="original" />
      {children}
    </a>
  );
}

/** The address of the page, with the words of the paragraph in view once the reader has begun. */
function addressInView(article: Article): string {
  const place = paragraphInView(document, article);
  return place?.at === 'further on'
    ? linkToWords(article.address, place.anchor, bodyText(article.body))
    : article.address;
}

/** Goes to the original page without a link to press, for a key. */
export function goToOriginal({ article, tabId }: Original): void {
  if (!article.address) return;
  if (tabId === null) location.assign(addressInView(article));
  else void backToPage({ article, tabId });
}

/** Goes to the tab of the page and to the paragraph there; if the tab is gone or shows another page, to a new tab. */
async function backToPage({ article, tabId }: { article: Article; tabId: number }): Promise<void> {
  const place = paragraphInView(document, article);
  const answer = place && (await askContent(tabId).showWords(wordsOf(article, place.anchor)));
  const isThere = answer?.ok === true && answer.value.shown && (await bringForward(tabId));
  if (!isThere) await openOriginal(addressInView(article));
}

/** Firefox goes to the words of an address only where the click itself opens it; an answer may come too late for that. */
async function openOriginal(address: string): Promise<void> {
  if (navigator.userActivation.isActive) window.open(address, '_blank', 'noreferrer');
  else await goTo(address);
}
