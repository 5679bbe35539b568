import { useState } from 'preact/hooks';
import { translate, uiLanguage } from '../platform/translate';
import { NEWS_SHELVES, type NewsShelf } from '../settings/news-sites';
import { counted } from './counted';

interface NewsShelvesProps {
  /** Hosts that have a rule already. */
  chosen: ReadonlySet<string>;
  /** Called in the click itself: one question of the browser's for all of them. */
  onAdd: (hosts: string[]) => void;
}

/** Draws well-known news sites by country and language, to tick. */
export function NewsShelves({ chosen, onAdd }: NewsShelvesProps) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const tick = (host: string) => {
    const next = new Set(ticked);
    if (!next.delete(host)) next.add(host);
    setTicked(next);
  };
  const add = () => {
    onAdd([...ticked]);
    setTicked(new Set());
  };
  return (
    <details class="shelves">
      <summary>{translate('shelves')}</summary>
      <p class="part-words">{translate('shelves_words')}</p>
      {inOrder(NEWS_SHELVES).map(shelf => (
        <Shelf key={shelf.country + shelf.language} shelf={shelf} chosen={chosen} ticked={ticked} onTick={tick} />
      ))}
      <div class="shelves-foot">
        <button
          type="button"
          class="button main"
          aria-disabled={ticked.size === 0}
          onClick={ticked.size === 0 ? undefined : add}
        >
          {counted('shelves_add', ticked.size)}
        </button>
      </div>
    </details>
  );
}

interface ShelfProps extends Pick<NewsShelvesProps, 'chosen'> {
  shelf: NewsShelf;
  ticked: ReadonlySet<string>;
  onTick: (host: string) => void;
}

function Shelf({ shelf, chosen, ticked, onTick }: ShelfProps) {
  return (
    <fieldset class="shelf">
      <legend>{titleOf(shelf)}</legend>
      {shelf.sites.map(({ host, name }) => (
        <label key={host} class="tick">
          <input
            type="checkbox"
            checked={chosen.has(host) || ticked.has(host)}
            disabled={chosen.has(host)}
            onChange={() => onTick(host)}
          />
          <span lang={shelf.language}>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** "Switzerland, French", in the interface's language. */
function titleOf({ country, language }: NewsShelf): string {
  const named = (code: string, type: 'region' | 'language') =>
    new Intl.DisplayNames(uiLanguage(), { type }).of(code) ?? code;
  return `${named(country, 'region')}, ${named(language, 'language')}`;
}

/** The shelves in the reader's own language come first. */
function inOrder(shelves: readonly NewsShelf[]): NewsShelf[] {
  const own = uiLanguage().split('-')[0];
  return [...shelves.filter(({ language }) => language === own), ...shelves.filter(({ language }) => language !== own)];
}
