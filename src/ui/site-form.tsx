import { useState } from 'preact/hooks';
import { translate } from '../platform/translate';
import { placeOf, type SiteAction, type SiteRule } from '../settings/site-rules';
import { ActionChoice } from './site-list';

/** Draws the form that adds a rule: an address or a host with its part, and what is done there. */
export function SiteForm({ onAdd }: { onAdd: (rule: SiteRule) => void }) {
  const [words, setWords] = useState('');
  const [action, setAction] = useState<SiteAction>('clean');
  const [trouble, setTrouble] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    const place = placeOf(words);
    setTrouble(place === null ? translate('site_unreadable') : '');
    if (place === null) return;
    // Still in the click: the browser's question needs it.
    onAdd({ ...place, action });
    setWords('');
  };
  return (
    <form class="line-form" onSubmit={add}>
      <label class="field">
        <span>{translate('site_add')}</span>
        <input
          type="text"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          value={words}
          placeholder="www.example.org/news"
          aria-invalid={trouble !== ''}
          aria-describedby="site-trouble"
          onInput={event => setWords(event.currentTarget.value)}
        />
      </label>
      <ActionChoice label={translate('site_add_action')} action={action} onChoose={setAction} />
      <button type="submit" class="button main">
        {translate('add')}
      </button>
      <p class="trouble" id="site-trouble" role="status">
        {trouble}
      </p>
    </form>
  );
}
