import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Story } from './story-markup';

/** Where the measuring data lies; a person without it runs all other tests. */
export const SHARED = process.env.LEDE_SHARED ?? '../shared';

/** Reads the sample page's own lines as a story; null where the measuring data is not there. */
export function sharedSample(): Story | null {
  const file = join(SHARED, 'sample/independent-2016.txt');
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean);
  const at = (start: string) => lines.findIndex(line => line.startsWith(start));
  const from = (first: string, last: string) => lines.slice(at(first), at(last) + 1);
  const byline = at('Shaun Connolly');
  return {
    publisher: 'The Independent',
    host: 'www.independent.co.uk',
    path: '/news/world/americas/nato-donald-trump-jens-stoltenberg-a7414741.html',
    headline: lines[at('Nato tells')] ?? '',
    standfirst: lines[at('Jens Stoltenberg says')] ?? '',
    author: lines[byline] ?? '',
    date: { printed: lines[byline + 1] ?? '', iso: '2016-11-13T04:16:00-05:00' },
    picture: { address: 'picture.jpg', alt: lines[byline + 3] ?? '', caption: lines[byline + 4] ?? '' },
    paragraphs: from("Nato's secretary-general has responded", 'The US President-elect claimed'),
    agency: lines[at('Press Association')] ?? '',
    appeal: from('Your support helps', 'Your support makes'),
    notification: [lines[at('Stay up to date')] ?? '', lines[at('Notifications can')] ?? ''],
    forum: [lines[at('Join our commenting')] ?? '', lines[at('Join thought-provoking')] ?? ''],
    comments: 'Comments',
    registered: from('Thank you for registering', 'Please refresh'),
    related: { heading: 'Recommended', links: [] },
    newsletter: ['Sign up to our free newsletter', 'For the news sent straight to your inbox'],
  };
}
