// Who speaks in a story, and what each of them says.
import type { Quote } from '../article';

/** Somebody who speaks, with what they say in the order of the story. */
export interface Voice {
  /** Name, or the story's words for somebody without a name; empty for all whom it does not tell apart. */
  name: string;
  /** Beside a name: what the person is. */
  role: string;
  quotes: Quote[];
}

/** Groups the quotes by who says them, in the order in which they first speak; those of nobody come last. */
export function voicesOf(quotes: readonly Quote[]): Voice[] {
  const voices = new Map<string, Voice>();
  for (const quote of quotes) {
    const name = quote.speaker || quote.role;
    const voice = voices.get(name) ?? { name, role: '', quotes: [] };
    voices.set(name, { ...voice, role: voice.role || (quote.speaker && quote.role), quotes: [...voice.quotes, quote] });
  }
  const nameless = voices.get('');
  voices.delete('');
  return nameless ? [...voices.values(), nameless] : [...voices.values()];
}
