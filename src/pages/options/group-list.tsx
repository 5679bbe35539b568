import { translate } from '../../platform/translate';
import { useCurrentGroup } from './use-current-group';

/** Draws the list of the groups, each a link to its heading. */
export function GroupList({ groups }: { groups: readonly { id: string; name: string }[] }) {
  const current = useCurrentGroup();
  return (
    <nav class="group-list" aria-label={translate('settings_groups')}>
      <ul>
        {groups.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? 'location' : undefined}>
              {translate(name)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
