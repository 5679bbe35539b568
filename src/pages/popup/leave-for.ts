import { openPage } from '../../platform/tabs';

/** Opens a page of ours in a tab; the popup goes, as it would by itself in Firefox. */
export async function leaveFor(page: 'library' | 'options'): Promise<void> {
  await openPage(page);
  window.close();
}
