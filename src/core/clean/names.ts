// What publishers call such blocks in class, id and data attributes: one search a kind. A name is never enough where prose stands.
import type { HiddenKind } from '../article';

const STEMS: Partial<Record<HiddenKind, string>> = {
  donation: 'donat|contribut|support-?us|supportus|fundrais|reader-?revenue|spende|zahl-?ich|membership-?appeal|nsc',
  subscription: 'subscri|abo-?box|abonn|piano|upsell|gift-?article|paywall-?(?:offer|banner|prompt)',
  newsletter:
    'newsletter|mailing|email-?sign|signup|sign-?up|mailchimp|mc_embed|nl-?(?:promo|box|form)|infolettre|boletin',
  registration: 'register|registr|regwall|login|log-?in|sign-?in|bookmark|account-?(?:box|prompt)',
  comments:
    'comments?|disqus|coral|viafoura|openweb|spot-?im|discussion|kommentare?|commentaires?|comentarios?|respond',
  notification: 'notification|push-?(?:prompt|alert|banner)|onesignal|webpush',
  app: 'app-?(?:banner|promo|store|download)|smart-?banner|smartbanner',
  social:
    'share|sharing|sharedaddy|addtoany|addthis|social|follow|copy-?link|article-?(?:tools|actions)|teilen|partage',
  consent: 'cookie|consent|cmp|onetrust|didomi|usercentrics|embed-?consent|opt-?in',
  survey: 'survey|poll|umfrage|sondage|encuesta',
  related:
    'related|recommend|recommended|recirc|more-?(?:from|stories|news|on)|read-?(?:more|next|also)|most-?(?:read|viewed|popular)|outbrain|' +
    'taboola|onward|lire-?aussi|leggi-?anche|mehr-?zum|teaser|up-?next|trending|topics|tags|taglist|promo|popular',
  advert:
    'ad|ads|advert|advertisement|adslot|ad-?(?:slot|unit|container|wrapper|banner|block)|mpu|dfp|gpt|adsbygoogle|sponsored|banner-?ad|anzeige|werbung|publicite',
};

const searches = new Map<HiddenKind, RegExp>();

function searchFor(kind: HiddenKind): RegExp | null {
  const stems = STEMS[kind];
  if (!stems) return null;
  const known = searches.get(kind) ?? new RegExp(`(?:^|[\\s_-])(?:${stems})(?:$|[\\s_-])`, 'i');
  searches.set(kind, known);
  return known;
}

const NAMING = [
  'class',
  'id',
  'data-component',
  'data-testid',
  'data-test',
  'data-module',
  'data-qa',
  'data-name',
  'aria-label',
];

/** Gives all that names an element: its attributes' values and a custom element's own name, camel case parted. */
export function namesOf(element: Element): string {
  const values = NAMING.map(name => element.getAttribute(name) ?? '').filter(Boolean);
  if (element.localName.includes('-')) values.push(element.localName);
  return values.join(' ').replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2');
}

/** Gives the word by which an element is named as one of a kind, or null. */
export function namedAs(element: Element, kind: HiddenKind): string | null {
  const names = namesOf(element);
  return names
    ? (searchFor(kind)
        ?.exec(names)?.[0]
        .trim()
        .replace(/^[_-]|[_-]$/g, '') ?? null)
    : null;
}
