import { findAsking } from '../ask';
import { namedAs } from '../names';
import type { Finding, Rule, Surroundings } from '../rule';

/** Names that only a thread of comments has; what readers wrote there is prose, and still no part of the story. */
const THREAD = [
  '#comments',
  '#disqus_thread',
  '#respond',
  '#coral_thread',
  '.comments-area',
  '.comment-list',
  '.commentlist',
  '.comment-respond',
  '[data-component=comments]',
  '[id^=comments-]',
].join(',');

/** Finds whole threads: named so, and standing after the story began. */
function findThreads({ survey }: Surroundings): Finding[] {
  const firstProse = survey.blocks.findIndex(block => block.prose);
  return [...survey.body.querySelectorAll(THREAD)].flatMap(element => {
    const span = survey.spans.get(element);
    const name = namedAs(element, 'comments');
    if (!span || !name || firstProse < 0 || span.from <= firstProse || span.from === span.to) return [];
    return { elements: [element], evidence: [`.${name}`], readProse: true as const };
  });
}

/** Comment threads, their forms, and calls to take part in them. */
export const commentsCall: Rule = {
  id: 'comments-call',
  kind: 'comments',
  reason: 'Asks for comments, or shows them.',
  find: surroundings => [...findThreads(surroundings), ...findAsking('comments', surroundings)],
};
