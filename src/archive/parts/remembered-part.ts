import { failure, success } from '../../platform/result';
import { parseRememberedSite, type RememberedSite } from '../../settings/remembered';
import { allRemembered, forgetSites, rememberSites } from '../../settings/remembered-store';
import { part } from '../part';

/** Selectors of what was hidden on a site: a record a site. Those of sites without a rule are forgotten again by the background. */
export const rememberedPart = part<RememberedSite>({
  kind: 'remembered',
  async *all() {
    yield* await allRemembered();
  },
  parse: parseRememberedSite,
  countOf: () => ({ remembered: 1 }),
  async takeIn(values) {
    try {
      return success({ remembered: await rememberSites(values) });
    } catch {
      // Only the quota makes the browser refuse.
      return failure('storage-full');
    }
  },
  clear: async () => {
    await forgetSites({ stays: () => false });
    return success(null);
  },
});
