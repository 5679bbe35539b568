// One honest line for the publisher: where a prompt for money was hidden, its own address for it is kept.
import type { Article } from './article';
import type { FoundBlock } from './clean/clean';

/** Kinds of prompts that ask for money. */
const ASKING: ReadonlySet<string> = new Set(['donation', 'subscription']);

/** Whole words of an address or a link's text by which a page for support is known, in the languages of news sites. */
const WORDS =
  /(?:^|[^\p{L}])(?:support(?:er|ers|-us)?|donat(?:e|ion|ions)|contribut(?:e|ion|ions|or)|subscri(?:be|ption|ptions)|member(?:ship)?|spend(?:e|en)|unterstütz(?:en|ung|e)?|unterstuetz(?:en|ung|e)|abo|abos|abonnement|abonnements|abonnieren|dons?|soutenir|soutien|soutenez|abonnez-vous|don(?:ar|ación|acion|aciones)|apoya|apoyar|suscri(?:bete|birse|pcion|pción)|sostieni|dona|donazion[ei]|abbonati|abbonamenti?|apoia|doar|doação|doacao|assine|assinatura|doneer|doneren|steun|abonneer|abonneren|stöd|donera|prenumerera|støtt|doner|tilaa|lahjoita|wesprzyj|wspieraj|prenumerata|destek|bağış|abone|поддержать|пожертвовать|підтримати|подписка|تبرع|اشترك|寄付|購読|定期購読|捐款|订阅|訂閱)(?:$|[^\p{L}])/iu;

/** Addresses that are no place to give: a way in, a legal page, a form of mail. */
const NOT_FOR_MONEY = /(?:login|log-in|signin|sign-in|privacy|terms|cookie|newsletter|mailto:)/i;

/** Gives the publisher's own address for support, if a prompt for money was found on the page and the page has one. */
export function supportOf(
  page: Document,
  { found, base }: { found: readonly FoundBlock[]; base: string },
): Pick<Article, 'support'> {
  const asking = found.filter(({ kind }) => ASKING.has(kind));
  if (asking.length === 0) return {};
  const inPrompts = asking.flatMap(({ elements }) => elements.flatMap(linksIn));
  const address = best(inPrompts, base) ?? best(linksIn(page), base);
  return address === null ? {} : { support: address };
}

/** The links of a place, with the link that it is itself or stands in. */
function linksIn(place: Document | Element): Element[] {
  const around = 'closest' in place ? place.closest('a[href]') : null;
  return [...(around ? [around] : []), ...place.querySelectorAll('a[href]')];
}

/** The first link of the site's own that speaks of support, in its text or in its path. */
function best(links: readonly Element[], base: string): string | null {
  for (const link of links) {
    const address = ownAddress(link.getAttribute('href') ?? '', base);
    if (address === null || NOT_FOR_MONEY.test(address)) continue;
    const { pathname, hostname } = new URL(address);
    const label = (link.textContent ?? '').slice(0, 80);
    if (WORDS.test(label) || WORDS.test(decoded(pathname)) || WORDS.test(hostname)) return address;
  }
  return null;
}

/** Gives a link's absolute address if it is on the publisher's own domain, without its query: that counts readers, not money. */
function ownAddress(href: string, base: string): string | null {
  if (!URL.canParse(href, base) || !URL.canParse(base)) return null;
  const url = new URL(href, base);
  if (!/^https?:$/.test(url.protocol) || domainOf(url.hostname) !== domainOf(new URL(base).hostname)) return null;
  url.search = '';
  url.hash = '';
  return url.href;
}

/** The registrable part of a host as far as it can be told without a list: the last two labels, three under "co.uk" and its like. */
function domainOf(host: string): string {
  const labels = host.split('.');
  const isShort = (label: string | undefined) => (label ?? '').length <= 3;
  const parts = labels.length > 2 && isShort(labels.at(-2)) && (labels.at(-1) ?? '').length === 2 ? 3 : 2;
  return labels.slice(-parts).join('.');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A broken escape is read as it stands.
    return path;
  }
}
