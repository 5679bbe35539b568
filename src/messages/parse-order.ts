// The parse of what is to be done with a page, and of what a page teaches of its site.
import type { HiddenKind } from '../core/article';
import type { ListRule } from '../core/lists/list-rule';
import { parseFields } from './parse';
import type { PageOrder, SiteLesson } from './protocol';

const ACTIONS = ['clean', 'reader', 'leave'] as const;
/** Rules for one page; more are not handed out. */
const MOST_RULES = 30_000;
const MOST_SELECTORS = 200;

/** Parses what is to be done with a page. */
export function parsePageOrder(value: unknown): PageOrder | null {
  const { action, ground, wishes } = parseFields(value);
  const wanted = ACTIONS.find(name => name === action);
  if (wanted === undefined || (ground !== 'site' && ground !== 'news')) return null;
  const { keptKinds, keptTexts, listRules } = parseFields(wishes);
  return {
    action: wanted,
    ground,
    wishes: {
      keptKinds: parseKinds(keptKinds),
      keptTexts: parseWords(keptTexts),
      listRules: (Array.isArray(listRules) ? listRules.slice(0, MOST_RULES) : []).flatMap(parseListRule),
    },
  };
}

function parseKinds(value: unknown): HiddenKind[] {
  // Kinds are only compared: a word that is none is equal to none.
  return parseWords(value) as HiddenKind[];
}

function parseListRule(value: unknown): ListRule[] {
  const { selector, text, list, line } = parseFields(value);
  if (typeof selector !== 'string' || typeof text !== 'string') return [];
  return [{ selector, text, list: typeof list === 'string' ? list : '', line: typeof line === 'number' ? line : 0 }];
}

/** Parses what a page teaches; null if it is something else. */
export function parseSiteLesson(value: unknown): SiteLesson | null {
  const { learned, forgotten } = parseFields(value);
  return Array.isArray(learned) && Array.isArray(forgotten)
    ? { learned: parseWords(learned), forgotten: parseWords(forgotten) }
    : null;
}

/** Parses selectors; null if it is no list. */
export function parseSelectorList(value: unknown): string[] | null {
  return Array.isArray(value) ? parseWords(value).slice(0, MOST_SELECTORS) : null;
}

function parseWords(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(word => typeof word === 'string') : [];
}
