// The one place that protects the story, settles which rule has a block, takes blocks out and records them.
import type { HiddenBlock } from '../article';
import { ALL_RULES } from './all-rules';
import { standsInSiteFrame } from './frame';
import { type Segment, segments } from './kinds';
import { type CleanOptions, look } from './look';
import type { Finding, Rule, Surroundings } from './rule';
import { linesAt, numbersIn, type Survey, within } from './survey';

/** What findBlocks found: a block, its rule, and why. */
export interface FoundBlock {
  elements: Element[];
  kind: HiddenBlock['kind'];
  rule: string;
  reason: string;
  evidence: string[];
  /** Numbers of its lines in the survey. */
  numbers: number[];
  /** Its lines of text. */
  text: string;
  /** The same lines, parted by kind: a bar may share the page and call for comments. Without it the block is of one kind. */
  parts?: Segment[];
}

/** Above this share of a page's prose a finding is no block of it but the story itself. */
export const MOST_OF_THE_STORY = 0.3;
/** Lines of prose below which the share says nothing: a box on a page of three sentences. */
const FEW_LINES = 5;
/** Kinds that come as a banner above the headline; what else stands there is the site's menu. */
const BANNERS: ReadonlySet<string> = new Set(['donation', 'newsletter', 'notification', 'consent', 'app', 'survey']);
/** No part of these is a prompt: the words in them belong to a picture, a quotation or a table. */
const KEPT_WHOLE_IN_LAYOUT = 'figure,figcaption,blockquote,pre,math';
const KEPT_WHOLE = `table,${KEPT_WHOLE_IN_LAYOUT}`;

/** Finds the prompts and the furniture of a page with all rules and protections; the page is not touched. */
export function findBlocks(page: Document, options: CleanOptions): FoundBlock[] {
  const surroundings = look(page, options);
  return surroundings ? findIn(surroundings) : [];
}

/** Finds them in a page that was surveyed already. */
export function findIn(surroundings: Surroundings): FoundBlock[] {
  const taken = new Set<Element>();
  const { spans } = surroundings.survey;
  const headline = headlineIn(surroundings.survey);
  const begin = headline ? (spans.get(headline)?.from ?? 0) : 0;
  const proseOfPage = surroundings.survey.before.at(-1)?.prose ?? 0;
  const found = ALL_RULES.flatMap(rule =>
    rule
      .find(surroundings)
      .filter(finding => !isFrame(finding, { rule, spans, begin }))
      .filter(finding => mayGo(finding, { seen: surroundings.survey, proseOfPage, headline }))
      .map(finding => blockOf(rule, finding, surroundings)),
  );
  const wide = found.toSorted((a, b) => b.numbers.length - a.numbers.length);
  return wide.filter(block => claim(block, taken)).toSorted((a, b) => (a.numbers[0] ?? 0) - (b.numbers[0] ?? 0));
}

/** Gives the element of the headline: the last h1 before the first sentence. Further h1s head other things. */
function headlineIn({ body, spans, blocks }: Survey): Element | null {
  const text = blocks.findIndex(({ prose, hidden }) => prose && !hidden);
  const before = [...body.querySelectorAll('h1')].filter(({ textContent }) => /\S/.test(textContent ?? ''));
  return before.findLast(element => (spans.get(element)?.from ?? 0) <= Math.max(0, text)) ?? null;
}

/** Says whether a finding belongs to the frame: by its element, or because it stands before the headline and is no banner. */
function isFrame(
  { elements }: Finding,
  { rule: { kind }, spans, begin }: { rule: Rule; spans: Survey['spans']; begin: number },
): boolean {
  return elements.some(element => {
    const above = (spans.get(element)?.from ?? begin) < begin;
    return (above && !BANNERS.has(kind)) || standsInSiteFrame(element);
  });
}

/** Takes a block's elements unless a wider block has them, or has something of them, already. */
function claim(block: FoundBlock, taken: Set<Element>): boolean {
  const free = block.elements.every(element => {
    for (let at: Element | null = element; at; at = at.parentElement) if (taken.has(at)) return false;
    return true;
  });
  if (free) for (const element of block.elements) taken.add(element);
  return free && block.elements.length > 0;
}

interface Veto {
  seen: Survey;
  proseOfPage: number;
  headline: Element | null;
}

/** The veto: says whether a finding may go, whatever its rule thinks of it. */
function mayGo(finding: Finding, { seen, proseOfPage, headline }: Veto): boolean {
  const { spans, body } = seen;
  let prose = 0;
  for (const element of finding.elements) {
    if (element === body || element.contains(body) || holdsHeadline(element, headline)) return false;
    if (isKeptWhole(element, seen)) return false;
    const span = spans.get(element);
    if (span) prose += within(seen, span).prose;
  }
  if (prose === 0 || finding.unmistakable) return true;
  return finding.readProse === true && (proseOfPage < FEW_LINES || prose / proseOfPage <= MOST_OF_THE_STORY);
}

/** Where no h1 can be the headline, each may be. */
const holdsHeadline = (element: Element, headline: Element | null): boolean =>
  headline ? element.contains(headline) : element.localName === 'h1' || element.querySelector('h1') !== null;

/** Share of a block quote in links from which it quotes nothing: a teaser that is set as one. */
const MOST_LINKED = 0.8;

/** Share of a page's lines from which a table lays it out. */
const LAYOUT = 0.5;

function isKeptWhole(element: Element, seen: Survey): boolean {
  const { spans, blocks } = seen;
  const holder = element.closest(KEPT_WHOLE);
  if (holder?.localName === 'blockquote' && isTeaser(holder, seen)) return false;
  const table = holder?.localName === 'table' ? spans.get(holder) : undefined;
  if (!table || table.to - table.from < blocks.length * LAYOUT) return holder !== null;
  // A table that holds most of the page lays it out; what keeps a block whole may still stand within it.
  return element.closest(KEPT_WHOLE_IN_LAYOUT) !== null;
}

function isTeaser(quotation: Element, seen: Survey): boolean {
  const span = seen.spans.get(quotation);
  const { letters, linked } = within(seen, span ?? { from: 0, to: 0 });
  return letters > 0 && linked >= letters * MOST_LINKED;
}

function blockOf(rule: Rule, finding: Finding, surroundings: Surroundings): FoundBlock {
  const { spans } = surroundings.survey;
  const numbers = finding.elements.flatMap(element => {
    const span = spans.get(element);
    if (finding.line !== undefined) return [finding.line];
    return span ? numbersIn(span) : [];
  });
  const evidence = [...new Set(finding.evidence)];
  const parts = partsOf(rule, { numbers, whole: isWhole(finding, rule), evidence }, surroundings);
  const { kind } = parts.reduce((most, part) => (part.numbers.length > most.numbers.length ? part : most));
  const named = kind === null || kind === rule.kind ? { ...rule, rule: rule.id } : ruleFor(kind);
  return {
    elements: finding.elements,
    kind: named.kind,
    rule: named.rule,
    reason: named.reason,
    evidence,
    numbers,
    text: linesAt(surroundings.survey, numbers),
    parts,
  };
}

/** Says whether a finding is of one kind as it stands: its rule has read it from end to end. */
const isWhole = ({ readProse, unmistakable }: Finding, { kind }: Rule): boolean =>
  unmistakable === true || (readProse === true && kind !== 'related');

interface Lines {
  numbers: number[];
  whole: boolean;
  evidence: string[];
}

/** Parts the lines of a finding by their kinds; what tells none is of the rule's kind. */
function partsOf({ kind }: Rule, { numbers, whole, evidence }: Lines, surroundings: Surroundings): Segment[] {
  const parts = whole ? [] : segments(numbers, surroundings);
  if (parts.length === 0) return [{ kind, numbers, evidence }];
  return parts.map(part => ({
    ...part,
    kind: part.kind ?? kind,
    evidence: part.evidence.length ? part.evidence : evidence,
  }));
}

/** Gives the rule that finds blocks of a kind: what a part of another kind is told by. */
export function ruleFor(kind: HiddenBlock['kind']): Pick<HiddenBlock, 'kind' | 'rule' | 'reason'> {
  const rule = ALL_RULES.find(other => other.kind === kind);
  return { kind, rule: rule?.id ?? 'other', reason: rule?.reason ?? 'Is no part of the story.' };
}
