// Whether two hosts belong to one publisher. The list of public suffixes would say it exactly, at some 40 kB compressed and
// with a new version every week; a picture that is held or loaded wrongly is a press away, so a rule does.

/** Second-level names under which countries give out domains: bbc.co.uk, asahi.co.jp, abc.net.au. */
const SHARED = new Set([
  'co',
  'com',
  'org',
  'net',
  'gov',
  'gob',
  'gouv',
  'edu',
  'ac',
  'ne',
  'or',
  'go',
  'in',
  'web',
  'nom',
]);
/** Below these everybody has a site of their own. */
const HOSTERS =
  /\.(?:github\.io|gitlab\.io|pages\.dev|workers\.dev|netlify\.app|vercel\.app|blogspot\.com|wordpress\.com|substack\.com|herokuapp\.com|web\.app|amazonaws\.com|cloudfront\.net|azureedge\.net|fastly\.net|akamaized\.net)$/;

/** Gives the part of a host that somebody registered: "news.bbc.co.uk" is "bbc.co.uk"; an IP address stays whole. */
export function siteOf(host: string): string {
  if (/^[\d.]+$|^\[|:/.test(host)) return host;
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  const hoster = HOSTERS.exec(host);
  const isShared = labels.at(-1)?.length === 2 && SHARED.has(labels.at(-2) ?? '');
  const length = hoster ? hoster[0].split('.').length : isShared ? 3 : 2;
  return labels.slice(-length).join('.');
}

/** Says whether two addresses of the web are of one site. */
export function isSameSite(one: string, other: string): boolean {
  if (!URL.canParse(one) || !URL.canParse(other)) return false;
  const [first, second] = [new URL(one).hostname, new URL(other).hostname];
  return first !== '' && siteOf(first) === siteOf(second);
}
