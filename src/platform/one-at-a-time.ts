/**
 * Does the work when no other page of ours does work of the same name, and answers with what the work answers.
 * The lock is the browser's: it spans popup, tabs and background, and is freed when its holder is closed.
 */
export async function oneAtATime<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
  return await navigator.locks.request(name, async () => await work());
}
