import type { Detection, Notice } from './article';

export interface NoticeOptions {
  page: Document;
  detection: Detection;
  /** Words of the body. */
  words: number;
  /** Lines of the region that are not in the body. */
  dropped: readonly string[];
  /** Lines of other stories on the page. */
  others: number;
  /** ISO 8601; empty if unknown. */
  published: string;
  modified: string;
}

/** Fewer words than this under a publisher's own mark of a paid page are a preview, not a story. */
const PREVIEW = 150;
/** More dropped words than this share of the body are worth a sentence. */
const MUCH = 0.5;

/** The publisher itself says that the page is not free (schema.org `isAccessibleForFree`). */
function isPaid(page: Document): boolean {
  return [...page.querySelectorAll('script[type*="ld+json"]')].some(script =>
    /"isAccessibleForFree"\s*:\s*"?false/i.test(script.textContent ?? ''),
  );
}

/** A change within this time of the publication is a part of publishing, in milliseconds. */
const SETTLING = 60 * 60 * 1_000;

const isChanged = (published: string, modified: string) => Date.parse(modified) - Date.parse(published) > SETTLING;

/** Says what a reader should know about a reading. */
export function noticesFor(options: NoticeOptions): Notice[] {
  const { page, detection, words, dropped } = options;
  const left = dropped.reduce((sum, line) => sum + line.split(/\s+/).filter(Boolean).length, 0);
  const notices: [Notice, boolean][] = [
    ['looks-cut-short', isPaid(page) && words < PREVIEW],
    ['much-left-out', left > words * MUCH],
    ['maybe-no-article', !detection.isArticle],
    ['several-stories', options.others > 0],
    ['changed-since', isChanged(options.published, options.modified)],
  ];
  return notices.filter(([, holds]) => holds).map(([notice]) => notice);
}
