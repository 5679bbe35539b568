import { translate } from '../platform/translate';

/** A site rule, and whether the browser gives access to the site now. */
export interface SiteRow {
  host: string;
  held: boolean;
}

interface SiteListProps {
  sites: SiteRow[];
  /** Called in the click itself: the browser's question needs it. */
  onAsk: (host: string) => void;
  onRemove: (host: string) => void;
}

/** Draws the sites that are cleaned by themselves, with the way to end it. */
export function SiteList({ sites, onAsk, onRemove }: SiteListProps) {
  return (
    <ul class="site-list">
      {sites.map(({ host, held }) => (
        <li key={host} class="site">
          <div class="site-words">
            <p class="site-host">{host}</p>
            <p class="site-state">{translate(held ? 'access_held' : 'access_missing')}</p>
          </div>
          {!held && (
            <button
              type="button"
              class="button"
              aria-label={translate('ask_access_named', [host])}
              onClick={() => onAsk(host)}
            >
              {translate('ask_access')}
            </button>
          )}
          <button
            type="button"
            class="button"
            aria-label={translate('remove_named', [host])}
            onClick={() => onRemove(host)}
          >
            {translate('remove')}
          </button>
        </li>
      ))}
    </ul>
  );
}
