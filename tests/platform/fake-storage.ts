import type { event } from './fake-event';

/** Makes one area of the storage: JSON under keys, up to a quota in characters. */
export function area(name: string, changed: ReturnType<typeof event<[Record<string, unknown>, string]>>) {
  const items = new Map<string, string>();
  return {
    quota: Number.POSITIVE_INFINITY,
    items,
    async get(key: string | null) {
      // All items come in no order to rely on: here the newest first.
      const keys = key === null ? [...items.keys()].reverse() : [key];
      return Object.fromEntries(
        keys.flatMap(each => (items.has(each) ? [[each, JSON.parse(items.get(each) ?? '')]] : [])),
      );
    },
    async set(values: Record<string, unknown>) {
      const texts = Object.entries(values).map(([key, value]) => [key, JSON.stringify(value)] as const);
      const size = [...items, ...texts].reduce((sum, [, text]) => sum + text.length, 0);
      if (size > this.quota) throw new Error('QUOTA_BYTES quota exceeded');
      const before = Object.fromEntries(texts.map(([key]) => [key, items.get(key)]));
      for (const [key, text] of texts) items.set(key, text);
      const changes = texts.map(([key, text]) => {
        const old = before[key];
        return [key, { newValue: JSON.parse(text), ...(old === undefined ? {} : { oldValue: JSON.parse(old) }) }];
      });
      changed.fire(Object.fromEntries(changes), name);
    },
    async clear() {
      const keys = [...items.keys()];
      items.clear();
      changed.fire(Object.fromEntries(keys.map(key => [key, {}])), name);
    },
    async remove(keys: string[]) {
      for (const key of keys) items.delete(key);
    },
  };
}

/** The browser's locks: work of one name waits for work of that name. */
export function createFakeLocks() {
  const last = new Map<string, Promise<unknown>>();
  return {
    request<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
      const mine = (last.get(name) ?? Promise.resolve()).then(work);
      last.set(
        name,
        mine.catch(() => undefined),
      );
      return mine;
    },
  };
}
