import type { Draft } from './speaker';
import type { Mention, Reading } from './subject';
import type { Word } from './words';

export function resolveAll(reading: Reading, drafts: readonly Draft[], _opening: { opening: readonly (readonly Word[])[] }): string[] {
  return drafts.map(draft => (draft.mention ? shown(reading, draft.mention) : ''));
}
function shown({ people }: Reading, mention: Mention): string {
  if (mention.kind === 'person') return people.find(mention.name)?.name ?? mention.name;
  return mention.kind === 'organisation' ? mention.name : '';
}
