// Two ways to mark up one story: as today's newspapers do, and without a single telling name.

/** A story with its furniture, line by line, as its reader sees it. */
export interface Story {
  publisher: string;
  host: string;
  path: string;
  headline: string;
  standfirst: string;
  author: string;
  /** As printed, and the same as ISO 8601. */
  date: { printed: string; iso: string };
  picture: { address: string; alt: string; caption: string };
  /** Paragraphs of the story. */
  paragraphs: string[];
  agency: string;
  /** Heading and paragraphs of the donation appeal. */
  appeal: string[];
  /** Line and small print of the notification banner. */
  notification: [string, string];
  /** Heading and call of the comment forum. */
  forum: [string, string];
  comments: string;
  /** Heading and lines of the registration notice. */
  registered: string[];
  related: { heading: string; links: string[] };
  newsletter: string[];
}

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const p = (text: string) => `<p>${escape(text)}</p>`;

/** How many paragraphs stand before the related links in mid-text. */
const RELATED_AFTER = 5;
/** And before the second advert. */
const ADVERT_AFTER = 8;

function structuredData(story: Story): string {
  const address = `https://${story.host}${story.path}`;
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'NewsMediaOrganization', '@id': `https://${story.host}/#org`, name: story.publisher },
      {
        '@type': 'NewsArticle',
        mainEntityOfPage: { '@type': 'WebPage', '@id': address },
        headline: story.headline,
        description: story.standfirst,
        datePublished: story.date.iso,
        author: [{ '@type': 'Person', name: story.author }],
        publisher: { '@id': `https://${story.host}/#org` },
        isAccessibleForFree: true,
      },
    ],
  });
}

function related(story: Story): string {
  const links = story.related.links
    .map((text, at) => `<li><a href="/news/world/${slug(text)}-b26517${at}.html">${escape(text)}</a></li>`)
    .join('');
  return `<aside class="related" data-component="RelatedStories"><h2>${escape(story.related.heading)}</h2><ul>${links}</ul></aside>`;
}

const slug = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

function appeal(story: Story): string {
  const [heading = '', ...paragraphs] = story.appeal;
  return `<div class="donation-prompt" data-component="SupportAppeal"><h3>${escape(heading)}</h3>${paragraphs.map(p).join('\n')}<button type="button">Support now</button></div>`;
}

function newsletter(story: Story): string {
  const [heading = '', ...rest] = story.newsletter;
  return `<div class="newsletter-component"><form action="/newsletter"><h3>${escape(heading)}</h3>${rest.map(p).join('')}<label>Email <input type="email" name="email" placeholder="Email"></label><button>SIGN UP</button></form></div>`;
}

function textWithFurniture(story: Story): string {
  const lines = story.paragraphs.map(p);
  lines.splice(ADVERT_AFTER, 0, '<div class="ad-slot" data-ad-slot="mpu-2"><span>Advertisement</span></div>');
  if (story.related.links.length > 0) lines.splice(RELATED_AFTER, 0, related(story));
  return lines.join('\n        ');
}

const share = `<div class="share-bar" aria-label="Share this article"><ul>
          <li><a href="https://www.facebook.com/sharer/sharer.php?u=x"><svg aria-hidden="true" viewBox="0 0 1 1"></svg><span>Facebook</span></a></li>
          <li><a href="https://twitter.com/intent/tweet?url=x"><span>X</span></a></li>
          <li><a href="https://api.whatsapp.com/send?text=x"><span>WhatsApp</span></a></li>
          <li><button type="button">Copy link</button></li>
        </ul></div>`;

function head(story: Story): string {
  return `<head>
    <meta charset="utf-8">
    <title>${escape(story.headline)} | ${escape(story.publisher)}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta property="og:type" content="article">
    <meta property="og:site_name" content="${escape(story.publisher)}">
    <meta property="og:title" content="${escape(story.headline)}">
    <meta name="description" content="${escape(story.standfirst)}">
    <meta property="article:published_time" content="${story.date.iso}">
    <link rel="canonical" href="https://${story.host}${story.path}">
    <link rel="stylesheet" href="page.css">
    <script type="application/ld+json">${structuredData(story)}</script>
  </head>`;
}

function frameAbove(story: Story): string {
  const [notice, small] = story.notification;
  return `<div id="notification-banner" class="notification-prompt" role="region" aria-label="Notifications">
      ${p(notice)}
      ${p(small)}
      <button type="button">Not now</button><button type="button">Allow</button>
    </div>
    <header class="site-header">
      <a href="/" class="logo">${escape(story.publisher)}</a>
      <nav aria-label="Sections"><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li><li><a href="/voices">Voices</a></li><li><a href="/culture">Culture</a></li></ul></nav>
    </header>`;
}

function articleHead(story: Story): string {
  const { address, alt, caption } = story.picture;
  return `<header class="article-header">
          <h1>${escape(story.headline)}</h1>
          <h2 class="standfirst">${escape(story.standfirst)}</h2>
          <div class="byline"><a href="/author/${slug(story.author)}" rel="author">${escape(story.author)}</a></div>
          <time datetime="${story.date.iso}">${escape(story.date.printed)}</time>
          <button type="button" class="show-comments">${escape(story.comments)}</button>
        </header>
        <figure class="lead"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" data-src="${address}" alt="${escape(alt)}" width="1280" height="720" loading="lazy"><figcaption>${escape(caption)}</figcaption></figure>`;
}

function belowText(story: Story): string {
  const [forum, call] = story.forum;
  const [registered = '', ...refresh] = story.registered;
  return `<section class="comments" id="comments"><h2>${escape(forum)}</h2>${p(call)}<button type="button">${escape(story.comments)}</button></section>
        <div class="registration-success" role="status"><h3>${escape(registered)}</h3>${refresh.map(p).join('')}</div>`;
}

/** The story as a newspaper of today marks it up: structured data, telling names, lazy images, furniture in mid-text. */
export function namedMarkup(story: Story): string {
  return `<!DOCTYPE html>
<html lang="en-GB">
  ${head(story)}
  <body>
    ${frameAbove(story)}
    <main>
      <article class="article">
        ${articleHead(story)}
        ${share}
        <div class="article-body" id="main">
        ${appeal(story)}
        ${textWithFurniture(story)}
        <p class="agency">${escape(story.agency)}</p>
        ${newsletter(story)}
        </div>
        ${belowText(story)}
      </article>
    </main>
    <footer class="site-footer"><ul><li><a href="/privacy">Privacy notice</a></li><li><a href="/contact">Contact us</a></li></ul><p>© ${escape(story.publisher)}</p></footer>
  </body>
</html>
`;
}

/** The same story without structured data, class names or roles that tell anything; the appeal is loose paragraphs among the others. */
export function namelessMarkup(story: Story): string {
  const box = (name: string, ...inner: string[]) => `<div class="${name}">${inner.join('\n')}</div>`;
  const line = (name: string, text: string) => box(name, `<div>${escape(text)}</div>`);
  const { address, alt, caption } = story.picture;
  const [heading = '', ...paragraphs] = story.appeal;
  return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>${escape(story.headline)} | ${escape(story.publisher)}</title></head>
<body><div class="sc-a1 kXyQw">
${box('sc-b7 fTrQz', line('sc-b8', story.notification[0]), line('sc-b9', story.notification[1]))}
${box('sc-c1 hGtRe', box('sc-c2', `<a href="/">${escape(story.publisher)}</a>`), box('sc-c3', '<a href="/news">News</a><a href="/sport">Sport</a><a href="/voices">Voices</a>'))}
${box(
  'sc-d1 jKlMn',
  box('sc-d2', box('sc-d3', `<h1>${escape(story.headline)}</h1>`), line('sc-d4', story.standfirst)),
  box('sc-e1', line('sc-e2', story.author), line('sc-e3', story.date.printed), line('sc-e4', story.comments)),
  box(
    'sc-f1',
    `<div><img src="${address}" alt="${escape(alt)}" width="1280" height="720"></div>`,
    line('sc-f2', caption),
  ),
  box(
    'sc-g1',
    box('sc-g2', `<h3>${escape(heading)}</h3>`, ...paragraphs.map(p), ...story.paragraphs.map(p), p(story.agency)),
  ),
  box('sc-h1', line('sc-h2', story.forum[0]), line('sc-h3', story.forum[1]), line('sc-h4', story.comments)),
  box('sc-i1', line('sc-i2', story.registered[0] ?? ''), line('sc-i3', story.registered.slice(1).join(''))),
)}
${box('sc-z1', '<a href="/privacy">Privacy notice</a><a href="/contact">Contact us</a>')}
</div></body></html>
`;
}
