// The ways in which an appeal comes: in mid-text, as a sticky bar, as an overlay that locks the scroll, late, in a shadow root,
// in a frame. And pages that fight for theirs.
import { APPEALS, type Appeal } from './appeal-words';

/** The name that each way bears on the page, for the tests to look at. */
export const WAYS = ['middle', 'bar', 'overlay', 'late', 'shadow', 'closed', 'frame'] as const;
/** Milliseconds after the load until the late appeal comes. */
const LATE = 900;

const SENTENCE =
  'The harbour council of Norrbeck voted on Tuesday to rebuild the eastern breakwater, which two winter storms had opened in three places, and to pay for it over eleven years.';
/** The story's paragraphs on every page of this file. */
export const PARAGRAPHS = Array.from({ length: 9 }, (_, at) => `Paragraph ${at + 1}. ${SENTENCE}`);
const story = PARAGRAPHS.map(text => `<p>${text}</p>`);

const DATA = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Norrbeck rebuilds its breakwater' };

function page(language: string, { inside, after = '' }: { inside: string; after?: string }): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Norrbeck rebuilds its breakwater | The Meridian</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="The Meridian">
<script type="application/ld+json">${JSON.stringify(DATA)}</script></head>
<body><article><h1>Norrbeck rebuilds its breakwater</h1>${inside}</article><div style="height:2000px"></div>${after}</body></html>`;
}

function inner({ headline, sentences, button }: Appeal): string {
  return `<h3>${headline}</h3>${sentences.map(text => `<p>${text}</p>`).join('')}<button type="button">${button}</button>`;
}

const box = (way: string, appeal: Appeal, style = '') =>
  `<div data-way="${way}" class="support-appeal" style="${style}">${inner(appeal)}</div>`;

/** A page with the appeal in all ways at once. */
function allWays(language: string, appeal: Appeal): string {
  const frame = `<!doctype html><html lang='${language}'><body>${inner(appeal)}</body></html>`.replaceAll('"', "'");
  const inside = [...story.slice(0, 3), box('middle', appeal), ...story.slice(3, 6)];
  const frameWay = `<iframe data-way="frame" srcdoc="${frame}" width="600" height="200"></iframe>`;
  const bar = box('bar', appeal, 'position:fixed;bottom:0;left:0;right:0;background:#fff;max-height:30vh');
  return page(language, {
    inside: [...inside, frameWay, ...story.slice(6)].join('\n'),
    after: `${bar}<script>${comingLater(appeal)}</script>`,
  });
}

/** The script of such a page: an overlay that locks the scroll, shadow roots, and one more appeal after a while. */
function comingLater(appeal: Appeal): string {
  return `
  const words = ${JSON.stringify(inner(appeal))};
  const put = (way, parent, style) => {
    const element = document.createElement('div');
    element.dataset.way = way;
    element.style.cssText = style;
    parent.append(element);
    return element;
  };
  const veil = put('veil', document.body, 'position:fixed;inset:0;background:rgb(0 0 0 / 60%);z-index:8');
  const overlay = put('overlay', document.body, 'position:fixed;inset:10% 20%;background:#fff;z-index:9');
  overlay.setAttribute('role', 'dialog');
  overlay.innerHTML = words;
  document.body.style.overflow = 'hidden';
  for (const mode of ['open', 'closed']) {
    const host = put(mode === 'open' ? 'shadow' : 'closed', document.body, '');
    host.attachShadow({ mode }).innerHTML = '<style>div{border:1px solid}</style><div>' + words + '</div>';
  }
  setTimeout(() => {
    const late = put('late', document.body, '');
    late.className = 'support-appeal';
    late.innerHTML = words;
    document.querySelector('article p:nth-of-type(7)').after(late);
  }, ${LATE});`;
}

const english = APPEALS.en ?? { headline: '', sentences: ['', ''], button: '' };
const WORDS = JSON.stringify(inner(english));

/** Puts the appeal in again whenever it is not to be seen, each time under another name and in another place. */
const FIGHT = `
  let turn = 0;
  setInterval(() => {
    const old = document.querySelector('[data-way="stubborn"]');
    if (old && getComputedStyle(old).display !== 'none') return;
    old?.remove();
    const next = document.createElement('section');
    next.dataset.way = 'stubborn';
    next.dataset.turn = ++turn;
    next.className = 'k' + Math.random().toString(36).slice(2) + turn;
    next.innerHTML = ${WORDS};
    document.querySelector('article p:nth-of-type(' + (1 + turn % 5) + ')').after(next);
  }, 60);`;

/** Some 2,000 mutations in a second, an appeal among them. */
const FLOOD = `
  const lake = document.createElement('div');
  document.body.append(lake);
  setInterval(() => {
    for (let drop = 0; drop < 20; drop++) {
      const line = document.createElement('div');
      line.textContent = 'tick ' + drop;
      lake.append(line);
      if (lake.childElementCount > 100) lake.firstChild.remove();
    }
  }, 10);
  setTimeout(() => {
    const late = document.createElement('div');
    late.dataset.way = 'late';
    late.innerHTML = ${WORDS};
    document.querySelector('article p:nth-of-type(4)').after(late);
  }, 400);`;

/** Counts, frame by frame, how often the appeal was to be seen. */
const WATCH = `
  window.framesWithAppeal = 0;
  window.framesSeen = 0;
  (function watch() {
    const appeal = document.querySelector('.support-appeal');
    if (appeal) {
      window.framesSeen++;
      if (appeal.checkVisibility({ visibilityProperty: true })) window.framesWithAppeal++;
    }
    requestAnimationFrame(watch);
  })();`;

const withMiddle = (script: string) =>
  page('en', {
    inside: `<script>${script}</script>${[...story.slice(0, 3), box('middle', english), ...story.slice(3)].join('')}`,
  });

export const APPEAL_PAGES: Record<string, { page(): string }> = {
  ...Object.fromEntries(
    Object.entries(APPEALS).map(([language, appeal]) => [
      `appeals-${language}`,
      { page: () => allWays(language, appeal) },
    ]),
  ),
  stubborn: { page: () => page('en', { inside: story.join(''), after: `<script>${FIGHT}</script>` }) },
  flood: { page: () => page('en', { inside: story.join(''), after: `<script>${FLOOD}</script>` }) },
  'first-sight': { page: () => withMiddle(WATCH) },
  'second-sight': { page: () => withMiddle(WATCH) },
};
