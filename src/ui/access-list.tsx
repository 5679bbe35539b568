import type { Ref } from 'preact';
import { translate } from '../platform/translate';

/** What the access to a site is used for. */
export type AccessUse = 'rule' | 'news' | 'list';

/** A site that the browser lets Lede see. */
export interface AccessRow {
  /** Host, "*.example.org" for a domain with all its hosts, or "*" for all sites. */
  site: string;
  /** The browser's patterns for it. */
  origins: string[];
  /** Empty if nothing needs it any more. */
  uses: AccessUse[];
}

interface AccessListProps {
  rows: readonly AccessRow[];
  onTakeBack: (row: AccessRow, index: number) => void;
  list: Ref<HTMLUListElement>;
}

/** Draws every site that the browser lets Lede see, what for, and a button each to take the access back. */
export function AccessList({ rows, onTakeBack, list }: AccessListProps) {
  return (
    <ul class="access-list" ref={list}>
      {rows.map((row, index) => (
        <li key={row.site} class="site">
          <div class="site-words">
            <p class="site-host">{siteName(row)}</p>
            <p class="site-state">{usesOf(row)}</p>
          </div>
          <button
            type="button"
            class="button"
            aria-label={translate('take_back_named', [siteName(row)])}
            onClick={() => onTakeBack(row, index)}
          >
            {translate('take_back')}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Names the site of a row for the reader. */
export function siteName({ site }: Pick<AccessRow, 'site'>): string {
  return site === '*' ? translate('all_sites') : site;
}

const USES = { rule: 'use_rule', news: 'use_news', list: 'use_list' } as const;

function usesOf({ uses }: AccessRow): string {
  return uses.length === 0 ? translate('use_none') : uses.map(use => translate(USES[use])).join(' · ');
}
