import { openPage } from '../../platform/tabs';

/** Where this page is shown: over the toolbar button, or at the side of the window. */
export type Surface = 'popup' | 'panel';

/** Tells by its own page where it is shown. */
export function surfaceOf(page: Document): Surface {
  return page.documentElement.dataset.surface === 'panel' ? 'panel' : 'popup';
}

/** Closes the popup, as it would close by itself in Firefox; a panel stays. */
export function closePopup(): void {
  if (surfaceOf(document) === 'popup') window.close();
}

/** Opens a page of ours in a tab; the popup goes. */
export async function leaveFor(page: 'library' | 'options'): Promise<void> {
  await openPage(page);
  closePopup();
}
