// Small drawings of the two browsers' toolbars, of our own hand. They stand beside the words that say the same.

/** Draws Chromium's toolbar with the list of extensions open and the pin pressed. */
export function PinInChromium() {
  return (
    <svg class="drawing" viewBox="0 0 240 130" aria-hidden="true">
      <Toolbar />
      <path class="line" d={PUZZLE} transform="translate(196 13)" />
      <circle class="ring" cx="205" cy="22" r="14" />
      <rect class="sheet-of" x="96" y="46" width="132" height="72" rx="6" />
      <path class="text" d="M108 62h58" />
      <Sign x={108} y={78} />
      <path class="text strong" d="M128 86h36" />
      <path class="line accent" d="M206 79h8l-1 6 3 4h-12l3-4zM210 89v6" />
      <path class="text" d="M128 106h52" />
      <circle class="ring" cx="210" cy="87" r="13" />
    </svg>
  );
}

/** Draws Firefox's list of extensions with the cogwheel's menu open. */
export function PinInFirefox() {
  return (
    <svg class="drawing" viewBox="0 0 240 130" aria-hidden="true">
      <Toolbar />
      <path class="line" d={PUZZLE} transform="translate(196 13)" />
      <circle class="ring" cx="205" cy="22" r="14" />
      <rect class="sheet-of" x="118" y="46" width="110" height="38" rx="6" />
      <Sign x={128} y={58} />
      <path class="text strong" d="M148 66h34" />
      <path class="line accent" d={COG} transform="translate(204 58)" />
      <circle class="ring" cx="212" cy="66" r="13" />
      <rect class="sheet-of" x="44" y="76" width="140" height="42" rx="6" />
      <path class="text" d="M56 90h70" />
      <path class="text accent" d="M56 105h96" />
    </svg>
  );
}

/** Draws the story under the pressed button. */
export function StoryUnderButton() {
  return (
    <svg class="drawing" viewBox="0 0 240 130" aria-hidden="true">
      <Toolbar />
      <Sign x={170} y={14} />
      <circle class="ring" cx="178" cy="22" r="14" />
      <rect class="sheet-of" x="112" y="46" width="100" height="84" rx="6" />
      <path class="text accent" d="M122 58h26" />
      <path class="text headline-of" d="M122 69h76M122 79h52" />
      <path class="line accent" d="M123.500 90v14" />
      <path class="text strong" d="M130 93h64M130 101h40" />
      <path class="text" d="M122 114h80M122 122h72" />
    </svg>
  );
}

const PUZZLE = 'M3 6h4a2.500 2.500 0 1 1 5 0h4v4.500a2.500 2.500 0 1 1 0 5V18H3z';
const COG =
  'M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM8 1v3M8 12v3M1 8h3M12 8h3M3 3l2.200 2.200M10.800 10.800L13 13M13 3l-2.200 2.200M5.200 10.800L3 13';

function Toolbar() {
  return (
    <>
      <rect class="window-of" x="1" y="1" width="238" height="128" rx="8" />
      <path class="edge-of" d="M1 42h238" />
      <rect class="field-of" x="14" y="12" width="132" height="20" rx="10" />
      <path class="text" d="M26 22h60" />
      <path class="line" d="M226 17v.01M226 22v.01M226 27v.01" />
    </>
  );
}

/** Draws the mark of Lede on the button. */
function Sign({ x, y }: { x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <path class="fill-accent" d="M2 2h12v4H2z" />
      <path class="fill-ink" d="M2 8h12v2H2zM2 12h8v2H2z" />
    </g>
  );
}
