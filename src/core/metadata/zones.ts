/** Offsets of the zones that newspapers print. Data. */
const ZONES: Readonly<Record<string, string>> = {
  UTC: '+00:00',
  GMT: '+00:00',
  BST: '+01:00',
  CET: '+01:00',
  MEZ: '+01:00',
  CEST: '+02:00',
  MESZ: '+02:00',
  SAST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  IST: '+05:30',
  PKT: '+05:00',
  WIB: '+07:00',
  SGT: '+08:00',
  HKT: '+08:00',
  JST: '+09:00',
  KST: '+09:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  NZST: '+12:00',
  NZDT: '+13:00',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
};

/** "ET" and its like mean the standard or the daylight zone, by the day. */
const EITHER: Readonly<Record<string, readonly [standard: string, daylight: string]>> = {
  ET: ['EST', 'EDT'],
  CT: ['CST', 'CDT'],
  MT: ['MST', 'MDT'],
  PT: ['PST', 'PDT'],
};

const SUNDAYS_BEFORE_START = 8;
const MARCH = 3;
const NOVEMBER = 11;

/** The day of the month of its first Sunday on or after a day. */
function sunday(year: number, month: number, from: number): number {
  return from + ((7 - new Date(Date.UTC(year, month - 1, from)).getUTCDay()) % 7);
}

/** American daylight time: from the second Sunday of March to the first of November (Energy Policy Act of 2005). */
function isDaylight(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const start = month > MARCH || (month === MARCH && date >= sunday(year, MARCH, SUNDAYS_BEFORE_START));
  const ended = month > NOVEMBER || (month === NOVEMBER && date >= sunday(year, NOVEMBER, 1));
  return start && !ended;
}

/** Gives the offset of a printed zone on a day ("2025-03-09"), or '' for a word that is none. */
export function offsetOf(zone: string, day: string): string {
  const name = zone.toUpperCase();
  const either = EITHER[name];
  return ZONES[either ? either[isDaylight(day) ? 1 : 0] : name] ?? '';
}
