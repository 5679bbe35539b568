import { useEffect, useRef, useState } from 'preact/hooks';
import { type SavedArticle, type SavedSummary, withWords } from '../../library/library';
import { translate } from '../../platform/translate';
import { counted } from '../../ui/counted';
import { Icon } from '../../ui/icon';
import { NewsLine } from '../../ui/news-line';
import { ProblemView } from '../../ui/problem';
import { EmptyShelf, SavedList } from '../../ui/saved-list';
import { Wordmark } from '../../ui/wordmark';
import { useShelf } from './use-shelf';

/** Draws what is saved: a list to search, open and remove from; it begins with the words that its address names. */
export function LibraryPage({ query }: { query: string }) {
  const { items, problem, removed, remove, undo } = useShelf();
  const [words, setWords] = useState(() => new URLSearchParams(query).get('words') ?? '');
  const found = withWords(items ?? [], words);
  return (
    <div class="sheet">
      <SheetHead />
      <main>
        <h1 class="sheet-title">{translate('library')}</h1>
        {problem && <ProblemView name={problem} />}
        {items && items.length > 0 && <Filter words={words} found={found} onWords={setWords} />}
        {items && <Shelf items={items} found={found} onRemove={remove} />}
      </main>
      {removed && <Undo removed={removed} onUndo={undo} />}
    </div>
  );
}

function SheetHead() {
  return (
    <header class="sheet-head">
      <Wordmark />
      <a class="button plain" href="options.html">
        <Icon name="settings" />
        {translate('options')}
      </a>
    </header>
  );
}

interface FilterProps {
  words: string;
  found: SavedSummary[];
  onWords: (words: string) => void;
}

function Filter({ words, found, onWords }: FilterProps) {
  return (
    <search class="filter">
      <label>
        <span class="unseen">{translate('filter')}</span>
        <input
          type="search"
          value={words}
          placeholder={translate('filter')}
          onInput={event => onWords(event.currentTarget.value)}
        />
      </label>
      <p class="filter-count" role="status">
        {counted('saved_articles', found.length)}
      </p>
    </search>
  );
}

interface ShelfProps {
  items: SavedSummary[];
  found: SavedSummary[];
  onRemove: (id: string) => void;
}

function Shelf({ items, found, onRemove }: ShelfProps) {
  if (items.length === 0)
    return <EmptyShelf title={translate('library_empty')}>{translate('library_empty_advice')}</EmptyShelf>;
  if (found.length === 0)
    return <EmptyShelf title={translate('nothing_found')}>{translate('nothing_found_advice')}</EmptyShelf>;
  return <SavedList items={found} onRemove={onRemove} />;
}

function Undo({ removed, onUndo }: { removed: SavedArticle; onUndo: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone with its article; the focus goes where the press can be taken back.
  useEffect(() => button.current?.focus(), [removed.id]);
  return (
    <aside class="toast" aria-label={translate('removed')}>
      <div class="toast-words">
        <NewsLine words={translate('removed_news', [removed.article.headline])} tone="good" />
        <button type="button" class="button" ref={button} onClick={onUndo}>
          <Icon name="back" />
          {translate('undo')}
        </button>
      </div>
    </aside>
  );
}
