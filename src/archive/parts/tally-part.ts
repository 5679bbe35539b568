import { failure, success } from '../../platform/result';
import { parseTally, type SiteTally } from '../../settings/tally';
import { changeTally, clearTally, loadTally } from '../../settings/tally-store';
import { mergedTally } from '../merge';
import { part } from '../part';

/** The reader's own count of what was hidden: a record a site. */
export const tallyPart = part<SiteTally>({
  kind: 'tally',
  async *all() {
    yield* await loadTally();
  },
  parse: value => parseTally([value])[0] ?? null,
  countOf: () => ({ tally: 1 }),
  async takeIn(values) {
    try {
      const ours = await loadTally();
      await changeTally(old => mergedTally(old, values));
      return success({ tally: values.filter(({ host }) => !ours.some(one => one.host === host)).length });
    } catch {
      // Only the quota makes the browser refuse.
      return failure('storage-full');
    }
  },
  clear: async () => {
    await clearTally();
    return success(null);
  },
});
