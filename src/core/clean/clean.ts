// The one place that protects the story, settles which rule has a block, takes blocks out and records them.
import type { HiddenBlock } from '../article';
import { ALL_RULES } from './all-rules';
import { whatIsSaid } from './phrase-match';
import { phrasesFor } from './phrases/all-phrases';
import { publisherNames } from './publisher';
import type { Finding, Rule, Surroundings } from './rule';
import { type Block, type Survey, survey, within } from './survey';

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
}

export interface CleanOptions {
  /** Absolute address of the page. */
  address: string;
}

/** Above this share of a page's prose a finding is no block of it but the story itself. */
const MOST_OF_THE_STORY = 0.3;
/** Lines of prose below which the share says nothing: a box on a page of three sentences. */
const FEW_LINES = 5;
/** The site's own frame: its menus are no prompts, and must stay on a page that is cleaned in place. */
const FRAME =
  'nav,footer,[role=navigation],[role=banner],[role=contentinfo],body>header,[class*=site-header i],[id=header]';
/** Kinds that come as a banner above the headline; what else stands there is the site's menu. */
const BANNERS: ReadonlySet<string> = new Set(['donation', 'newsletter', 'notification', 'consent', 'app', 'survey']);
/** No part of these is a prompt: the words in them belong to a picture, a quotation or a table. */
const KEPT_WHOLE = 'figure,figcaption,blockquote,pre,table,math';

/** Surveys a page for the rules. */
export function look(page: Document, { address }: CleanOptions): Surroundings | null {
  if (!page.body) return null;
  const host = URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
  const phrases = phrasesFor(page.documentElement.getAttribute('lang') ?? '');
  const asks = (block: Block) => [...whatIsSaid(block, phrases).values()].some(said => said.strong !== null);
  return { survey: survey(page.body, asks), publisherNames: publisherNames(page, host), host, phrases };
}

/** Finds the prompts and the furniture of a page with all rules and protections; the page is not touched. */
export function findBlocks(page: Document, options: CleanOptions): FoundBlock[] {
  const surroundings = look(page, options);
  return surroundings ? findIn(surroundings) : [];
}

/** Finds them in a page that was surveyed already. */
export function findIn(surroundings: Surroundings): FoundBlock[] {
  const taken = new Set<Element>();
  const proseOfPage = surroundings.survey.before.at(-1)?.prose ?? 0;
  const found = ALL_RULES.flatMap(rule =>
    rule
      .find(surroundings)
      .filter(finding => !isFrame(finding, surroundings.survey, rule))
      .filter(finding => mayGo(finding, surroundings.survey, proseOfPage))
      .map(finding => blockOf(rule, finding, surroundings.survey)),
  );
  const wide = found.toSorted((a, b) => b.numbers.length - a.numbers.length);
  return wide.filter(block => claim(block, taken)).toSorted((a, b) => (a.numbers[0] ?? 0) - (b.numbers[0] ?? 0));
}

/** Says whether a finding belongs to the frame: by its element, or because it stands before the headline and is no banner. */
function isFrame({ elements }: Finding, { spans, body }: Survey, { kind }: Rule): boolean {
  const headline = body.querySelector('h1');
  const begin = headline ? (spans.get(headline)?.from ?? 0) : 0;
  return elements.some(element => {
    const frame = element.closest(FRAME);
    const above = (spans.get(element)?.from ?? begin) < begin;
    return (above && !BANNERS.has(kind)) || (frame !== null && !frame.closest('article,main'));
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

/** The veto: says whether a finding may go, whatever its rule thinks of it. */
function mayGo(finding: Finding, seen: Survey, proseOfPage: number): boolean {
  const { spans, body } = seen;
  let prose = 0;
  for (const element of finding.elements) {
    if (element === body || element.contains(body) || element.querySelector('h1') || element.localName === 'h1')
      return false;
    if (element.closest(KEPT_WHOLE)) return false;
    const span = spans.get(element);
    if (span) prose += within(seen, span).prose;
  }
  if (prose === 0 || finding.unmistakable) return true;
  return finding.readProse === true && (proseOfPage < FEW_LINES || prose / proseOfPage <= MOST_OF_THE_STORY);
}

function blockOf(rule: Rule, finding: Finding, { spans, blocks }: Survey): FoundBlock {
  const numbers = finding.elements.flatMap(element => {
    const span = spans.get(element);
    return span ? Array.from({ length: span.to - span.from }, (_, at) => span.from + at) : [];
  });
  const text = numbers
    .map(number => blocks[number]?.text ?? '')
    .filter(Boolean)
    .join('\n');
  return {
    elements: finding.elements,
    kind: rule.kind,
    rule: rule.id,
    reason: rule.reason,
    evidence: [...new Set(finding.evidence)],
    numbers,
    text,
  };
}

/** Takes found blocks out of a copy of a page. */
export function takeOut(found: readonly FoundBlock[]): void {
  for (const block of found) for (const element of block.elements) element.remove();
}
