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

/** Writes a text so that it stands in markup as it is. */
export const written = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const slug = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
/** Writes a paragraph. */
export const p = (text: string) => `<p>${written(text)}</p>`;

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
    .map((text, at) => `<li><a href="/news/world/${slug(text)}-b26517${at}.html">${written(text)}</a></li>`)
    .join('');
  return `<aside class="related" data-component="RelatedStories"><h2>${written(story.related.heading)}</h2><ul>${links}</ul></aside>`;
}

function appeal(story: Story): string {
  const [heading = '', ...paragraphs] = story.appeal;
  return `<div class="donation-prompt" data-component="SupportAppeal"><h3>${written(heading)}</h3>${paragraphs.map(p).join('\n')}<button type="button">Support now</button></div>`;
}

function newsletter(story: Story): string {
  const [heading = '', ...rest] = story.newsletter;
  return `<div class="newsletter-component"><form action="/newsletter"><h3>${written(heading)}</h3>${rest.map(p).join('')}<label>Email <input type="email" name="email" placeholder="Email"></label><button>SIGN UP</button></form></div>`;
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
    <title>${written(story.headline)} | ${written(story.publisher)}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta property="og:type" content="article">
    <meta property="og:site_name" content="${written(story.publisher)}">
    <meta property="og:title" content="${written(story.headline)}">
    <meta name="description" content="${written(story.standfirst)}">
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
      <a href="/" class="logo">${written(story.publisher)}</a>
      <nav aria-label="Sections"><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li><li><a href="/voices">Voices</a></li><li><a href="/culture">Culture</a></li></ul></nav>
    </header>`;
}

function articleHead(story: Story): string {
  const { address, alt, caption } = story.picture;
  return `<header class="article-header">
          <h1>${written(story.headline)}</h1>
          <h2 class="standfirst">${written(story.standfirst)}</h2>
          <div class="byline"><a href="/author/${slug(story.author)}" rel="author">${written(story.author)}</a></div>
          <time datetime="${story.date.iso}">${written(story.date.printed)}</time>
          <button type="button" class="show-comments">${written(story.comments)}</button>
        </header>
        <figure class="lead"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" data-src="${address}" alt="${written(alt)}" width="1280" height="720" loading="lazy"><figcaption>${written(caption)}</figcaption></figure>`;
}

function belowText(story: Story): string {
  const [forum, call] = story.forum;
  const [registered = '', ...refresh] = story.registered;
  return `<section class="comments" id="comments"><h2>${written(forum)}</h2>${p(call)}<button type="button">${written(story.comments)}</button></section>
        <div class="registration-success" role="status"><h3>${written(registered)}</h3>${refresh.map(p).join('')}</div>`;
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
        <p class="agency">${written(story.agency)}</p>
        ${newsletter(story)}
        </div>
        ${belowText(story)}
      </article>
    </main>
    <footer class="site-footer"><ul><li><a href="/privacy">Privacy notice</a></li><li><a href="/contact">Contact us</a></li></ul><p>© ${written(story.publisher)}</p></footer>
  </body>
</html>
`;
}
