interface SwitchProps {
  on: boolean;
  label: string;
  /** Called in the click itself, before anything is awaited: a permission question needs the click. */
  onFlip: () => void;
}

/** Draws a choice that is on or off. */
export function Switch({ on, label, onFlip }: SwitchProps) {
  return (
    <button type="button" class="switch" role="switch" aria-checked={on} onClick={onFlip}>
      <span class="switch-track" />
      <span>{label}</span>
    </button>
  );
}
