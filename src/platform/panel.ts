// The panel at the side of the window: Chromium calls it side panel, Firefox sidebar. The polyfill bridges neither.
import { browser } from './browser';

interface Panels {
  sidePanel?: { open?: (options: { windowId: number }) => Promise<void> };
  sidebarAction?: { open?: () => Promise<void> };
  windows?: { WINDOW_ID_CURRENT?: number };
}

/** Says whether this browser has a panel that we can open. */
export function hasPanel(): boolean {
  const { sidePanel, sidebarAction } = parsePanels(browser);
  return (sidePanel?.open ?? sidebarAction?.open) !== undefined;
}

/**
 * Opens the panel; false if the browser would not. Must be called in the very task of a click. The window is that of the tab: who
 * calls it has to know it already, because asking for it takes longer than the click lasts.
 */
export async function openPanel(windowId: number): Promise<boolean> {
  const { sidePanel, sidebarAction } = parsePanels(browser);
  try {
    await (sidePanel?.open ? sidePanel.open({ windowId }) : sidebarAction?.open?.());
    return true;
  } catch {
    // A policy of the machine, or a window that has no side: the popup stays open and says so.
    return false;
  }
}

function parsePanels(value: unknown): Panels {
  return value as Panels;
}
