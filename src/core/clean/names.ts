// What publishers call such blocks in class, id and data attributes: one search a kind. A name is never enough where prose stands.
import type { HiddenKind } from '../article';

const STEMS: Partial<Record<HiddenKind, string>> = {
  donation:
    'donat(?:e|es|ion|ions|ors?)|contribute|contributions?|support-?us|supportus|fundrais\\w*|reader-?revenue|spenden?|spendenaufruf|zahl-?ich|membership-?appeal|' +
    'apoyanos|apoyar|soutenir|soutien',
  subscription:
    'subscri(?:be|bed|bers?|ption|ptions|ptionbox|cion)|suscri\\w+|abo|abo-?(?:box|teaser|offer)|abonn\\w*|assinatura|assinantes?|abbonament\\w*|prenumer\\w*|piano|upsell|gift-?article|' +
    'paywall-?(?:offer|banner|prompt)',
  newsletter:
    'news-?letters?(?:box|form|signup|teaser)?|mailing(?:list)?|email-?sign|email-?signup|signup|sign-?up|mailchimp|mc_embed|mc4wp\\w*|revue-?embed|' +
    'nl-?(?:promo|box|form)|infolettre|boletin(?:es)?|nyhetsbrev|nyhedsbrev|uutiskirje|nieuwsbrief',
  registration: 'register|registr\\w*|regwall|login|log-?in|sign-?in|bookmarks?|account-?(?:box|prompt)',
  comments:
    'comments?|comment-?(?:box|form|area|list|section|button|count|link|respond)|disqus\\w*|coral|viafoura|openweb|spot-?im|discussion|kommentare?|kommentarer|kommentar-?\\w+|' +
    'commentaires?|comentarios?|commenti|reacties|respond',
  notification: 'notifications?|push-?(?:prompt|alert|banner)|onesignal|webpush',
  app: 'app-?(?:banner|promo|store|download)|smart-?banner|smartbanner',
  social:
    'share|sharing|shares|share-?(?:bar|box|button|buttons|icons|links|tools|this|list)|sharebar|sharethis|sharedaddy|addtoany\\w*|addthis\\w*|socials?|social-?\\w+|follow|follow-?us|copy-?link|' +
    'article-?(?:tools|actions)|teilen|sharing-?\\w+|partage|compartir|whatsapp|telegram',
  consent: 'cookies?|cookie-?\\w+|consent|onetrust\\w*|didomi\\w*|usercentrics|embed-?consent|opt-?in',
  survey: 'survey|polls?|umfrage|sondage|encuesta|rating|ratings',
  related:
    'related|related-?\\w+|recommend|recommended|recommendations?|recirc\\w*|more-?(?:from|stories|news|on|articles)|read-?(?:more|next|also)|readmore|most-?(?:read|viewed|popular|shared)|' +
    'mostread|outbrain\\w*|taboola\\w*|onward|lire-?aussi|leggi-?anche|mehr-?zum|teasers?|teaser-?\\w+|up-?next|next-?up|trending|topics|tags|taglist|promo|popular|latest|latest-?\\w+|' +
    'ranking-?\\w*|relacionad[ao]s|correlati|weiterlesen|prev-?next|post-?navigation',
  advert:
    'ad|ads|advert|adverts|advertisement|adslot|ad-?(?:slot|unit|container|wrapper|banner|block)|mpu|dfp|gpt|adsbygoogle|' +
    'sponsored|banner-?ad|anzeige|werbung|publicite|publicidad|promotion|advertorial',
};

const PARTS = parseParts(Object.entries(STEMS));
/** The stems of all kinds as one search, for most names are of none. */
const ANY = new RegExp(`(?:^|[\\s_-])(?:${PARTS.map(([, stems]) => stems).join('|')})(?=$|[\\s_-])`, 'i');
const SEARCHES = PARTS.map(([kind, stems]) => ({
  kind,
  search: new RegExp(`(?:^|[\\s_-])(${stems})(?=$|[\\s_-])`, 'i'),
}));

/** The keys of a record are its kinds; Object.entries has forgotten that. */
function parseParts(entries: [string, string][]): [HiddenKind, string][] {
  return entries as [HiddenKind, string][];
}

/** The word of each kind that a name holds. */
export type Named = ReadonlyMap<HiddenKind, string>;
const NO_NAME: Named = new Map();

/** What each value of the attributes says: pages repeat them. Emptied at MOST_KNOWN, for a page may live for days. */
const known = new Map<string, Named>();
const MOST_KNOWN = 5000;

const NAMING = new Set([
  'class',
  'id',
  'data-component',
  'data-testid',
  'data-test',
  'data-module',
  'data-qa',
  'data-name',
  'aria-label',
]);

/** Gives all that names an element: its attributes' values and a custom element's own name. */
export function namesOf(element: Element): string {
  let names = element.localName.includes('-') ? element.localName : '';
  for (const name of element.getAttributeNames()) if (NAMING.has(name)) names += ` ${element.getAttribute(name)}`;
  return names;
}

function named(names: string): Named {
  const before = known.get(names);
  if (before) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const parted = names.replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2');
  const found = ANY.test(parted) ? kindsIn(parted) : NO_NAME;
  known.set(names, found);
  return found;
}

function kindsIn(names: string): Named {
  const found = new Map<HiddenKind, string>();
  for (const { kind, search } of SEARCHES) {
    const word = search.exec(names)?.[1];
    if (word) found.set(kind, word);
  }
  return found;
}

/** Gives the words by which an element is named as one of a kind, by kind. */
export function namesByKind(element: Element): Named {
  const names = namesOf(element);
  return names ? named(names) : NO_NAME;
}

/** Gives the word by which an element is named as one of a kind, or null. */
export function namedAs(element: Element, kind: HiddenKind): string | null {
  return namesByKind(element).get(kind) ?? null;
}
