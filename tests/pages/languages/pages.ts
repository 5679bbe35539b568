// The stories as pages: the furniture of a paper around them.
import { type LanguageStory, STORIES } from './stories';

const MENU = ['A', 'B', 'C', 'D'].map(name => `<li><a href="/${name}">${name}</a></li>`).join('');

/** Writes the page of a story. */
export function pageOf({ language, direction, headline, byline, paragraphs, link }: LanguageStory): string {
  const [first = '', ...rest] = paragraphs;
  const dir = direction === 'rtl' ? ' dir="rtl"' : '';
  return `<!DOCTYPE html><html lang="${language}"${dir}><head><title>${headline} | Meridian</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-11-22T19:40:00+01:00"></head><body>
<header><nav><ul>${MENU}</ul></nav></header>
<main><article><h1>${headline}</h1><p class="byline">${byline}</p>
<div class="story-body"><p>${first}</p><div class="related-card"><a href="/news/other-story-1.html">${link}</a></div>
${rest.map(text => `<p>${text}</p>`).join('\n')}</div></article></main>
<footer><ul>${MENU}</ul><p>© 2026 Meridian</p></footer></body></html>`;
}

/** The page of one language. */
export function sourcePage(language: string): string {
  const story = STORIES.find(each => each.language === language);
  if (!story) throw new Error(`no story in ${language}`);
  return pageOf(story);
}
