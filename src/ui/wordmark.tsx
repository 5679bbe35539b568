/** Draws the mark of Lede, a bold first line over two light ones, with its name. */
export function Wordmark() {
  return (
    <span class="wordmark">
      <svg class="wordmark-sign" viewBox="0 0 16 16" aria-hidden="true">
        <path class="lede-line" d="M2 2h12v4H2z" />
        <path class="text-line" d="M2 8h12v2H2zM2 12h8v2H2z" />
      </svg>
      Lede
    </span>
  );
}
