const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;
const STEP = 1_000;

/** Writes a number of bytes in the largest unit of which there is at least one, e.g. "38 MB". */
export function writtenSize(bytes: number, options: { language: string }): string {
  const power = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / Math.log10(STEP))));
  const value = bytes / STEP ** power;
  const digits = power > 1 && value < 10 ? 1 : 0;
  return new Intl.NumberFormat(options.language, {
    style: 'unit',
    unit: UNITS[power] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: digits,
  }).format(value);
}
