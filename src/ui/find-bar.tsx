import type { Ref } from 'preact';
import { translate } from '../platform/translate';
import { Icon } from './icon';

interface FindBarProps {
  words: string;
  /** "3 of 17"; empty before anything is looked for. */
  count: string;
  field: Ref<HTMLInputElement>;
  onWords: (words: string) => void;
  /** Goes to the hit after this one, or before it. */
  onStep: (step: 1 | -1) => void;
  /** Ends the search and leaves the focus at the hit. */
  onEnd: () => void;
}

/** Draws the field to find words in the text: Enter goes on, Shift and Enter back, Escape ends. */
export function FindBar({ words, count, field, onWords, onStep, onEnd }: FindBarProps) {
  const hear = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onEnd();
    else if (event.key === 'Enter' && event.target === event.currentTarget) onStep(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    // It must not close or press anything else.
    event.stopPropagation();
  };
  return (
    <search class="find-bar" aria-label={translate('find')}>
      <input
        type="search"
        ref={field}
        aria-label={translate('find_words')}
        placeholder={translate('find_words')}
        value={words}
        onInput={event => onWords(event.currentTarget.value)}
        onKeyDown={hear}
      />
      <p class="find-count" role="status">
        {count}
      </p>
      <StepButton label={translate('find_previous')} turned onPress={() => onStep(-1)} />
      <StepButton label={translate('find_next')} onPress={() => onStep(1)} />
      <button type="button" class="button plain find-step" aria-label={translate('find_end')} onClick={onEnd}>
        <Icon name="remove" />
      </button>
    </search>
  );
}

function StepButton({ label, turned, onPress }: { label: string; turned?: boolean; onPress: () => void }) {
  return (
    <button type="button" class="button plain find-step" aria-label={label} title={label} onClick={onPress}>
      <span class={turned ? 'find-arrow turned' : 'find-arrow'}>
        <Icon name="turns" />
      </span>
    </button>
  );
}
