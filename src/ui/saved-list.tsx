import type { ComponentChildren } from 'preact';
import { translate, uiLanguage } from '../platform/translate';
import { counted } from './counted';
import { writtenDate } from './dates';
import { Icon } from './icon';

/** What the list shows of a saved article. */
export interface SavedItem {
  id: string;
  /** ISO 8601. */
  savedAt: string;
  headline: string;
  publisher: string;
  published: string;
  readingMinutes: number;
  language: string;
  direction: 'ltr' | 'rtl';
}

interface SavedListProps {
  items: SavedItem[];
  onRemove: (id: string) => void;
}

/** Draws the saved articles, each a link to the reader. */
export function SavedList({ items, onRemove }: SavedListProps) {
  return (
    <ul class="saved-list">
      {items.map(item => (
        <li key={item.id} class="saved">
          <SavedEntry item={item} onRemove={onRemove} />
        </li>
      ))}
    </ul>
  );
}

function SavedEntry({ item, onRemove }: { item: SavedItem; onRemove: (id: string) => void }) {
  const headline = item.headline || translate('no_headline');
  return (
    <>
      <div class="saved-words" lang={item.language || undefined} dir={item.direction}>
        {item.publisher && <p class="kicker">{item.publisher}</p>}
        <h2 class="saved-headline">
          <a href={`reader.html?saved=${encodeURIComponent(item.id)}`}>{headline}</a>
        </h2>
      </div>
      <SavedFacts item={item} />
      <button
        type="button"
        class="button plain"
        aria-label={translate('remove_named', [headline])}
        onClick={() => onRemove(item.id)}
      >
        <Icon name="remove" />
        {translate('remove')}
      </button>
    </>
  );
}

function SavedFacts({ item }: { item: SavedItem }) {
  const language = uiLanguage();
  const saved = dayOf(item.savedAt, language);
  // The day is enough here; the clock stands in the reader.
  const published = writtenDate(item.published.slice(0, 'YYYY-MM-DD'.length), { language });
  return (
    <p class="dateline saved-facts">
      {published && <span>{published}</span>}
      <span>{counted('reading_minutes', item.readingMinutes)}</span>
      {saved && <span>{translate('saved_on', [saved])}</span>}
    </p>
  );
}

/** Writes the day of an instant in the reader's own zone; '' for a damaged record. */
function dayOf(instant: string, language: string): string {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? '' : new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(date);
}

/** Draws what stands in place of an empty list, and why it is empty. */
export function EmptyShelf({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="empty-shelf">
      <h2>{title}</h2>
      <p>{children}</p>
    </section>
  );
}
