import { translate } from '../platform/translate';
import { SITE_ACTIONS, type SiteAction, type SiteRule } from '../settings/site-rules';
import { messageKey } from './message-key';

/** A site rule, and whether the browser gives access to the site now. */
export interface SiteRow extends SiteRule {
  held: boolean;
}

interface SiteListProps {
  sites: SiteRow[];
  /** Called in the click itself: the browser's question needs it. */
  onAsk: (site: SiteRow) => void;
  /** Called in the choice itself. */
  onChoose: (site: SiteRow, action: SiteAction) => void;
  onRemove: (site: SiteRow) => void;
}

/** Draws the reader's rules for sites and parts of sites, with the ways to change and to end each. */
export function SiteList({ sites, ...on }: SiteListProps) {
  return (
    <ul class="site-list">
      {sites.map(site => (
        <SiteEntry key={site.host + site.path} site={site} {...on} />
      ))}
    </ul>
  );
}

function SiteEntry({ site, onAsk, onChoose, onRemove }: Omit<SiteListProps, 'sites'> & { site: SiteRow }) {
  const name = site.host + site.path;
  return (
    <li class="site">
      <div class="site-words">
        <p class="site-host">{name}</p>
        <p class="site-state">{stateOf(site)}</p>
      </div>
      {needsAccess(site) && (
        <button
          type="button"
          class="button"
          aria-label={translate('ask_access_named', [name])}
          onClick={() => onAsk(site)}
        >
          {translate('ask_access')}
        </button>
      )}
      <ActionChoice
        label={translate('action_named', [name])}
        action={site.action}
        onChoose={action => onChoose(site, action)}
      />
      <button
        type="button"
        class="button"
        aria-label={translate('remove_named', [name])}
        onClick={() => onRemove(site)}
      >
        {translate('remove')}
      </button>
    </li>
  );
}

const needsAccess = ({ held, action }: SiteRow) => !held && action !== 'leave';

function stateOf(site: SiteRow): string {
  if (site.action === 'leave') return translate('access_unneeded');
  return translate(site.held ? 'access_held' : 'access_missing');
}

/** Draws the choice of what is done with the articles of a site. */
export function ActionChoice({
  label,
  action,
  onChoose,
}: {
  label: string;
  action: SiteAction;
  onChoose: (action: SiteAction) => void;
}) {
  const choose = (value: string) => {
    const chosen = SITE_ACTIONS.find(name => name === value);
    if (chosen) onChoose(chosen);
  };
  return (
    <select class="choice" aria-label={label} onChange={event => choose(event.currentTarget.value)}>
      {SITE_ACTIONS.map(name => (
        <option key={name} value={name} selected={name === action}>
          {translate(messageKey('action', name))}
        </option>
      ))}
    </select>
  );
}
