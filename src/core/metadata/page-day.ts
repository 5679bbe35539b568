const HOUR = 3_600_000;
/** Hours of the zones farthest west and east. */
const WEST = -12;
const EAST = 14;

const two = (value: number) => String(Math.abs(value)).padStart(2, '0');

/** Writes a moment as the clock of a zone shows it; the offset in minutes. */
function at(moment: number, offset: number): string {
  const wall = new Date(moment + offset * 60_000).toISOString().slice(0, 19);
  return `${wall}${offset < 0 ? '-' : '+'}${two(Math.trunc(offset / 60))}:${two(offset % 60)}`;
}

/**
 * Gives a time of publication on the day that the page itself shows. Content systems write "2023-11-09T03:28:35Z" where the
 * page says "November 8, 10:28 pm": where the page's day is the neighbour of that in UTC, its day wins, with its clock and
 * the offset that follows if it prints one that fits.
 */
export function pageDay(published: string, shown: readonly string[]): string {
  if (!/T.*(?:Z|\+00:00)$/.test(published)) return published;
  const moment = Date.parse(published);
  for (const date of shown) {
    const wall = Date.parse(`${date.slice(0, 19)}${date.includes('T') ? 'Z' : 'T12:00:00Z'}`);
    const day = date.slice(0, 10);
    if (Number.isNaN(wall) || day === published.slice(0, 10)) continue;
    const midnight = Date.parse(`${day}T00:00:00Z`);
    // Is there a zone in which the moment falls on the day that is shown?
    const fits = midnight - moment <= EAST * HOUR && moment - (midnight + 24 * HOUR) < -WEST * HOUR;
    if (!fits) continue;
    const offset = Math.round((wall - moment) / 900_000) * 15;
    const exact = date.includes('T') && Math.abs(wall - moment - offset * 60_000) < 120_000;
    if (exact && offset >= WEST * 60 && offset <= EAST * 60) return at(moment, offset);
  }
  return published;
}
