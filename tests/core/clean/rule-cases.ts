// The two questions that every rule is asked: what it takes, and what it leaves.
import { describe, expect, it } from 'vitest';
import { findLive } from '../../../src/live/find-blocks';
import { NO_WISHES } from '../../../src/live/wishes';
import { ADDRESS, documentOf, found, linesIn, linesOf, type Parts, read, squeeze, storyPage } from './page';
import { STORIES } from './stories';

/** A block that must go. */
export interface Taken extends Parts {
  name: string;
  /** A line of the block, as its reader sees it; the rule must have taken it. */
  says: string;
  /** What is wrong today: the case is known to fail. */
  wrong?: string;
}

/** What looks like such a block and must stay, between the paragraphs of the story. */
export interface Left {
  name: string;
  language?: Parts['language'];
  /** Markup whose every line must stand in the body, in its place. */
  middle: string;
  wrapper?: string;
  wrong?: string;
}

export interface RuleCases {
  takes: readonly Taken[];
  leaves: readonly Left[];
}

/** Gives the test function for a case: one that is known to fail must fail. */
export const tested = (wrong: string | undefined) => (wrong ? it.fails : it);
/** Adds to a case's name what is wrong. */
export const noted = (name: string, wrong: string | undefined) => name + (wrong ? ` (not yet: ${wrong})` : '');

/** Tests a rule: each block is taken by it and listed, not a line of the story goes, and look-alikes keep every line. */
export function describeRule(rule: string, { takes, leaves }: RuleCases): void {
  describe(`${rule} takes`, () => {
    for (const taken of takes) tested(taken.wrong)(noted(taken.name, taken.wrong), () => expectTaken(rule, taken));
  });
  describe(`${rule} leaves`, () => {
    for (const left of leaves) tested(left.wrong)(noted(left.name, left.wrong), () => expectLeft(left));
  });
}

function expectTaken(rule: string, taken: Taken): void {
  const html = storyPage(taken);
  const article = read(html);
  expect(linesOf(article)).toEqual(STORIES[taken.language ?? 'en'].paragraphs.map(squeeze));
  const byRule = article.hidden.filter(block => block.rule === rule);
  expect(byRule.map(block => block.text).join('\n')).toContain(taken.says);
  for (const block of byRule) expect(block.evidence).not.toEqual([]);
  const listed = article.hidden.map(block => block.text).join('\n');
  for (const line of linesIn((taken.top ?? '') + (taken.middle ?? '') + (taken.end ?? '')))
    expect(listed).toContain(line);
}

/** Expects that nothing of a block is found, and that every line of it stands in its place. */
export function expectLeft({ language = 'en', middle, wrapper }: Left): void {
  const html = storyPage({ language, middle, ...(wrapper ? { wrapper } : {}) });
  const paragraphs = STORIES[language].paragraphs.map(squeeze);
  expect(found(html).map(block => [block.rule, block.text])).toEqual([]);
  expect(linesOf(read(html))).toEqual([...paragraphs.slice(0, 4), ...linesIn(middle), ...paragraphs.slice(4)]);
  // On the page itself there is a second look, which has to leave it too.
  const page = documentOf(html);
  expect(findLive(page, { address: ADDRESS, roots: [], wishes: NO_WISHES }).map(block => block.text)).toEqual([]);
}
