import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Article, Quote } from '../core/article';
import { fileName } from '../core/export/file-name';
import { attributionOf, inMarks, toQuotation } from '../core/quotes/quotation';
import { linkToWords } from '../core/quotes/text-fragment';
import { bodyText } from '../core/tree/text';
import { translate, uiLanguage } from '../platform/translate';
import { writtenDate } from '../ui/dates';
import type { QuoteActions } from '../ui/quote-menu';
import { QuotePicture } from '../ui/quote-picture';
import type { News } from './use-article-actions';

interface Shown {
  address: string;
  description: string;
}

/** Copies a quote or a link to it and draws its picture; `tell` hears how it went. The dialog is to be drawn by the page. */
export function useQuoteActions(
  article: Article,
  tell: (news: News) => void,
): { quoteActions: QuoteActions; dialog: VNode | null } {
  const [picture, setPicture] = useState<Shown | null>(null);
  const link = (quote: Quote) => linkToWords(article.address, quote.anchor, bodyText(article.body));
  const onCopy = async (quote: Quote) =>
    tell(await copyText(toQuotation(article, quote, link(quote)), 'quote_copied_news'));
  const onCopyLink = async (quote: Quote) => tell(await copyText(link(quote), 'quote_link_copied_news'));
  const onPicture = async (quote: Quote) => {
    const address = await pictureOf(article, quote);
    if (address) setPicture({ address, description: descriptionOf(article, quote) });
    else tell({ words: translate('quote_picture_failed_news'), tone: 'bad' });
  };
  const close = () => {
    if (picture) URL.revokeObjectURL(picture.address);
    setPicture(null);
  };
  const dialog = picture && (
    <QuotePicture
      {...picture}
      fileName={fileName(article, 'png')}
      onCopyDescription={async () => tell(await copyText(picture.description, 'quote_picture_words_news'))}
      onClose={close}
    />
  );
  return { quoteActions: { onCopy, onCopyLink, onPicture }, dialog };
}

async function copyText(text: string, done: string): Promise<News> {
  try {
    await navigator.clipboard.writeText(text);
    return { words: translate(done), tone: 'good' };
  } catch {
    // The browser or a policy of the machine keeps the clipboard to itself.
    return { words: translate('quote_not_copied_news'), tone: 'bad' };
  }
}

function descriptionOf(article: Article, quote: Quote): string {
  return translate('quote_picture_description', [toQuotation(article, quote).replaceAll('\n', ' · ')]);
}

/** Draws the picture and gives its address; empty if it could not be drawn. */
async function pictureOf(article: Article, quote: Quote): Promise<string> {
  try {
    // Seldom needed: loaded when it is.
    const { drawQuote } = await import('./draw-quote');
    const day = writtenDate(article.published.slice(0, 10), { language: uiLanguage() });
    const picture = await drawQuote({
      words: inMarks(quote.text, article.language),
      who: attributionOf(quote),
      headline: article.headline,
      source: [article.publisher, day].filter(Boolean).join(' · '),
      direction: article.direction,
    });
    return picture ? URL.createObjectURL(picture) : '';
  } catch {
    // The drawing's file is gone under the open page: Lede was updated meanwhile.
    return '';
  }
}
