/** The program of a browser; throws a sentence that says what to do if there is none. */
export function findBrowser(browser: 'chromium' | 'firefox'): string;
