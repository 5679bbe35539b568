import { p, type Story, written } from './story-markup';

/** The same story without structured data, class names or roles that tell anything; the appeal is loose paragraphs among the others. */
export function namelessMarkup(story: Story): string {
  const box = (name: string, ...inner: string[]) => `<div class="${name}">${inner.join('\n')}</div>`;
  const line = (name: string, text: string) => box(name, `<div>${written(text)}</div>`);
  const { address, alt, caption } = story.picture;
  const [heading = '', ...paragraphs] = story.appeal;
  return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>${written(story.headline)} | ${written(story.publisher)}</title></head>
<body><div class="sc-a1 kXyQw">
${box('sc-b7 fTrQz', line('sc-b8', story.notification[0]), line('sc-b9', story.notification[1]))}
${box('sc-c1 hGtRe', box('sc-c2', `<a href="/">${written(story.publisher)}</a>`), box('sc-c3', '<a href="/news">News</a><a href="/sport">Sport</a><a href="/voices">Voices</a>'))}
${box(
  'sc-d1 jKlMn',
  box('sc-d2', box('sc-d3', `<h1>${written(story.headline)}</h1>`), line('sc-d4', story.standfirst)),
  box('sc-e1', line('sc-e2', story.author), line('sc-e3', story.date.printed), line('sc-e4', story.comments)),
  box(
    'sc-f1',
    `<div><img src="${address}" alt="${written(alt)}" width="1280" height="720"></div>`,
    line('sc-f2', caption),
  ),
  box(
    'sc-g1',
    box('sc-g2', `<h3>${written(heading)}</h3>`, ...paragraphs.map(p), ...story.paragraphs.map(p), p(story.agency)),
  ),
  box('sc-h1', line('sc-h2', story.forum[0]), line('sc-h3', story.forum[1]), line('sc-h4', story.comments)),
  box('sc-i1', line('sc-i2', story.registered[0] ?? ''), line('sc-i3', story.registered.slice(1).join(''))),
)}
${box('sc-z1', '<a href="/privacy">Privacy notice</a><a href="/contact">Contact us</a>')}
</div></body></html>
`;
}
