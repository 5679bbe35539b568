import { translate } from '../platform/translate';
import { Icon } from './icon';

export interface ListenButtonProps {
  /** Whether something is being spoken. */
  speaking: boolean;
  onPress: () => void;
}

/** Draws the button that has a story read aloud, and stops it again. */
export function ListenButton({ speaking, onPress }: ListenButtonProps) {
  return (
    <button type="button" class="button listen-button" onClick={onPress}>
      <Icon name={speaking ? 'pause' : 'listen'} />
      {translate(speaking ? 'listen_pause' : 'listen')}
    </button>
  );
}
