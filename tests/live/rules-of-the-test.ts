// Stands in for the rules: an element with a `prompt` attribute is a prompt, a page with an <article> is a story.

/** Finds the marked elements; a page that is marked as broken throws, as a defect in a rule would. */
export function findBlocks(page: Document) {
  if (page.querySelector('[broken]')) throw new Error('a defect in a rule');
  return [...page.querySelectorAll('[prompt]')].map(element => ({
    elements: [element],
    kind: 'donation',
    rule: 'test',
    reason: '',
    evidence: [],
    text: element.textContent ?? '',
    numbers: [],
  }));
}

/** Sees no line: what the second look does is tested with the real rules. */
export function look(page: Document) {
  return { survey: { body: page.body, blocks: [], spans: new Map(), before: [] } };
}

/** Finds the marked elements of the page that was looked at. */
export function findIn({ survey }: ReturnType<typeof look>) {
  return findBlocks(survey.body.ownerDocument);
}

/** Names no rule. */
export function ruleFor(kind: string) {
  return { kind, rule: 'test', reason: '' };
}

/** Takes a page with an <article> for a story. */
export function detect(page: Document) {
  return { isArticle: page.querySelector('article') !== null, weight: 0, evidence: [] };
}

/** Takes the address without a path for a front page. */
export function looksLikeFront(address: string) {
  return new URL(address).pathname === '/';
}
