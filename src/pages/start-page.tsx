// How each page of ours begins: its language, its theme before the first paint, its content inside an error boundary.
import { type ComponentChildren, render } from 'preact';
import { translate, uiLanguage } from '../platform/translate';
import { loadSettings, onSettingsChanged } from '../settings/settings-store';
import { ErrorBoundary } from '../ui/error-boundary';
import { wear, wearRemembered } from './worn-theme';

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

interface StartOptions {
  /** Key of the page's title. */
  title: string;
  /** Host of the story that the page shows, for a look that holds on that site only. */
  host?: string;
}

/** Dresses and draws a page. Call it from a script in the page's head. */
export function startPage(content: ComponentChildren, options: StartOptions): void {
  // Run while the head is parsed, or before the popup is shown: the theme of last time is on before anything is painted.
  wearRemembered(options.host ?? '');
  const root = document.documentElement;
  root.lang = uiLanguage();
  root.dir = RIGHT_TO_LEFT.has(new Intl.Locale(uiLanguage()).language) ? 'rtl' : 'ltr';
  document.title = translate(options.title);
  onSettingsChanged(wear);
  void loadSettings().then(wear);
  const draw = () => render(<ErrorBoundary>{content}</ErrorBoundary>, document.body);
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', draw);
  else draw();
}
