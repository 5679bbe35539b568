// The browser's own keys and its address bar.
import { event } from './fake-event';

interface Suggestion {
  content: string;
  description: string;
}

/** Makes a browser's keys, of which none is bound, and its keyword. */
export function createKeys() {
  const bound: { name: string; shortcut: string }[] = [];
  const first = { description: '' };
  return {
    commands: {
      bound,
      onCommand: event<[string, { id?: number; url?: string }?]>(),
      getAll: async () => bound,
    },
    omnibox: {
      first,
      onInputChanged: event<[string, (found: Suggestion[]) => void]>(),
      onInputEntered: event<[string, string]>(),
      setDefaultSuggestion: ({ description }: { description: string }) => {
        first.description = description;
      },
    },
  };
}
