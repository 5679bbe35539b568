import { type Candidate, firstOf } from './candidate';
import { oneLine } from './entities';
import { keyOf } from './headline-element';
import { type Thing, textIn, typesOf } from './json-ld';
import { meta, type Source } from './source';

/** Longest name of a section, in characters; longer is a headline or a list of tags. */
const LONGEST = 40;
/** Where a trail of breadcrumbs begins. */
const HOME =
  /^(?:home|homepage|start|startseite|accueil|inicio|início|portada|home ?page|hem|forside|forsiden|etusivu|strona główna|domů|naslovna|главная|головна|αρχική|ana sayfa|kezdőlap|acasă|beranda|trang chủ|الرئيسية|خانه|ראשי|होम|首页|首頁|ホーム|홈)$/iu;

function named(value: unknown): string {
  const first = Array.isArray(value) ? value[0] : value;
  const name = textIn(first)
    .split(/\s*[|;>»]\s*|,\s+/)[0]
    ?.trim();
  return name &&
    name.length <= LONGEST &&
    !/^https?:|[/\\_]|^\d+$|^\S+\.\w{2,3}$|^(?:uncategori[sz]ed|allgemein|unkategorisiert|sin categoría|non classé)$/i.test(
      name,
    )
    ? name
    : '';
}

/** The last step of the breadcrumbs that is neither the start nor the story. */
function fromBreadcrumbs({ things }: Source, headline: string): string {
  const trail = things.find(thing => typesOf(thing).includes('BreadcrumbList'))?.itemListElement;
  const steps = (Array.isArray(trail) ? trail : []).map(step => stepOf(step)).filter(Boolean);
  const inner = steps.filter(name => !HOME.test(name) && keyOf(name) !== keyOf(headline));
  return named(inner.length === steps.length ? inner.slice(0, -1).at(-1) : inner.at(-1));
}

function stepOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  const step: Thing = { ...value };
  return textIn(step.name) || textIn(step.item);
}

/** Reads the part of the paper that the story stands in ("Politics"); empty if the page does not say, or names itself. */
export function sectionOf(source: Source, { publisher, headline }: { publisher: string; headline: string }): string {
  const table: Candidate<string>[] = [
    { from: 'structured data', read: ({ article }) => named(article?.articleSection) },
    {
      from: 'the head of the page',
      read: () =>
        named(
          meta(source, 'article:section', 'og:article:section', 'parsely-section', 'section', 'dc.subject.section'),
        ),
    },
    {
      from: 'microdata',
      read: ({ marked }) =>
        named(
          oneLine(
            marked.get('articlesection')?.[0]?.getAttribute('content') ??
              marked.get('articlesection')?.[0]?.textContent ??
              '',
          ),
        ),
    },
    { from: 'breadcrumbs', read: () => fromBreadcrumbs(source, headline) },
  ];
  const section = firstOf(table, source, '');
  const isNoSection = HOME.test(section) || [publisher, headline].some(text => keyOf(text) === keyOf(section));
  return isNoSection ? '' : section;
}
