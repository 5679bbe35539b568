type Listener<Args extends unknown[]> = (...args: Args) => unknown;

/** Makes an event of the browser, which tests can fire. */
export function event<Args extends unknown[]>() {
  const listeners = new Set<Listener<Args>>();
  return {
    addListener: (listener: Listener<Args>) => void listeners.add(listener),
    removeListener: (listener: Listener<Args>) => void listeners.delete(listener),
    /** Calls all listeners and gives what they answered. */
    fire: (...args: Args): unknown[] => [...listeners].map(listener => listener(...args)),
    count: () => listeners.size,
  };
}
