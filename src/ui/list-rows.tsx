import { translate, uiLanguage } from '../platform/translate';
import { REFUSALS } from '../subscriptions/filter';
import type { SubscriptionRow } from '../subscriptions/subscription';
import { counted } from './counted';
import { writtenDate } from './dates';

interface ListRowsProps {
  lists: SubscriptionRow[];
  /** Called in the click itself: the browser's question needs it. */
  onUpdate: (list: SubscriptionRow) => void;
  onRemove: (list: SubscriptionRow) => void;
}

/** Draws the lists that the reader subscribed to: what each holds, what of it was refused, and the ways to renew and end it. */
export function ListRows({ lists, onUpdate, onRemove }: ListRowsProps) {
  return (
    <ul class="site-list">
      {lists.map(list => (
        <li key={list.id} class="site">
          <div class="site-words">
            <p class="site-host">{list.title}</p>
            <p class="site-state">
              {counted('list_rules', list.count)} · {writtenDate(list.readAt, { language: uiLanguage() })}
              {list.address !== '' && ` · ${list.address}`}
            </p>
            {list.licence !== '' && <p class="site-state">{translate('list_licence', [list.licence])}</p>}
            <Refused list={list} />
          </div>
          {list.address !== '' && (
            <button
              type="button"
              class="button"
              aria-label={translate('list_update_named', [list.title])}
              onClick={() => onUpdate(list)}
            >
              {translate('list_update')}
            </button>
          )}
          <button
            type="button"
            class="button"
            aria-label={translate('remove_named', [list.title])}
            onClick={() => onRemove(list)}
          >
            {translate('remove')}
          </button>
        </li>
      ))}
    </ul>
  );
}

const REFUSED_WORDS = {
  script: 'refused_script',
  style: 'refused_style',
  procedure: 'refused_procedure',
  request: 'refused_request',
} as const;

function Refused({ list }: { list: SubscriptionRow }) {
  const named = REFUSALS.filter(name => list.refused[name] > 0);
  if (named.length === 0) return null;
  return (
    <ul class="refused">
      {named.map(name => (
        <li key={name}>{sentence(REFUSED_WORDS[name], list.refused[name])}</li>
      ))}
    </ul>
  );
}

function sentence(key: string, count: number): string {
  return translate(key, [new Intl.NumberFormat(uiLanguage()).format(count)]);
}
