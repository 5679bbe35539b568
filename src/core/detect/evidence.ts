import { isDocumentation, isForum, isFront, isListing, isProgram, isSection, isShop, isStoryPath } from './places';

// What speaks for and against a page being an article: one table, each sign with its weight and its words.

/** What the signs look at, gathered once. */
export interface Page {
  document: Document;
  /** Absolute address. */
  address: string;
  /** Types named in the page's JSON-LD. */
  types: ReadonlySet<string>;
  /** Characters of its paragraphs that are sentences and not links. */
  prose: number;
  /** Headlines (h2, h3, h4) that are links: a front page has many. */
  linkedHeadlines: number;
  /** With a front page's address: one text is most of the page, and its headline is the page's title. */
  isOneStory: boolean;
}

/** One sign. */
export interface Sign {
  what: string;
  /** Above zero speaks for an article, below against. */
  weight: number;
  holds(page: Page): boolean;
}

/** Characters from which running text is much; more make no difference. */
export const MOST_PROSE = 1_200;
/** Fewer characters of running text for each linked headline are a front page's. */
export const PROSE_PER_HEADLINE = 80;

/** From this sum of weights a page is taken for an article. */
export const THRESHOLD = 2;

const NEWS =
  /^(?:NewsArticle|ReportageNewsArticle|AnalysisNewsArticle|OpinionNewsArticle|BackgroundNewsArticle|ReviewNewsArticle|LiveBlogPosting|Report)$/;
const ARTICLE = /^(?:\w*Article|BlogPosting|SocialMediaPosting|Review|HowTo|Recipe)$/;
const LISTING = /^(?:CollectionPage|SearchResultsPage|ProfilePage|ItemPage|AboutPage|ContactPage|CheckoutPage)$/;
const GOODS =
  /^(?:Product|Offer|AggregateOffer|Event|JobPosting|Hotel|Restaurant|SoftwareApplication|RealEstateListing|Course)$/;
const TALK = /^(?:DiscussionForumPosting|QAPage)$/;

/** What the programs behind documentation and forums call themselves. */
const MADE_BY =
  /sphinx|docusaurus|mkdocs|mdbook|gitbook|docfx|doxygen|asciidoctor|vuepress|vitepress|rustdoc|discourse|phpbb|vbulletin|xenforo|mediawiki/i;
const BASKET =
  '[name=add-to-cart],[id*=add-to-cart],[class*=add-to-cart],[id*=addtocart],[class*=add_to_cart],[class*=AddToCart]';

const names = (page: Page, pattern: RegExp) => [...page.types].some(type => pattern.test(type));
const meta = (page: Page, name: string) =>
  page.document
    .querySelector(`meta[property="${name}"],meta[name="${name}"]`)
    ?.getAttribute('content')
    ?.toLowerCase() ?? '';

/** All signs. Weights were set by hand and checked on pages whose kind is known. */
export const SIGNS: readonly Sign[] = [
  { what: 'structured data says it is a news story', weight: 3, holds: page => names(page, NEWS) },
  {
    what: 'structured data says it is an article',
    weight: 2,
    holds: page => names(page, ARTICLE) && !names(page, NEWS),
  },
  { what: 'og:type says article', weight: 1.5, holds: page => meta(page, 'og:type') === 'article' },
  {
    what: 'it names the time of its publication',
    weight: 1,
    holds: page => meta(page, 'article:published_time') !== '',
  },
  { what: 'much running text', weight: 2.5, holds: page => page.prose >= MOST_PROSE },
  { what: 'some running text', weight: 1.5, holds: page => page.prose >= 400 && page.prose < MOST_PROSE },
  { what: 'hardly any running text', weight: -3, holds: page => page.prose < 200 },
  { what: 'its address reads like a story', weight: 1, holds: page => isStoryPath(page.address) },
  {
    what: 'its address is that of a front page',
    weight: -5,
    holds: page => isFront(page.address) && !page.isOneStory,
  },
  { what: 'one story is most of the page, its headline the title', weight: 1, holds: page => page.isOneStory },
  {
    what: 'its address reads like a section',
    weight: -1,
    holds: page => isSection(page.address) && page.prose < MOST_PROSE,
  },
  { what: 'its address is that of a list', weight: -3, holds: page => isListing(page.address) },
  { what: 'its address is that of a forum', weight: -4, holds: page => isForum(page.address) && !names(page, NEWS) },
  {
    what: 'its address is that of documentation',
    weight: -3,
    holds: page => isDocumentation(page.address) && !names(page, NEWS),
  },
  { what: 'its address is that of a shop', weight: -3, holds: page => isShop(page.address) && !names(page, NEWS) },
  {
    what: 'its address is that of mail or another program',
    weight: -4,
    holds: page => isProgram(page.address) && !names(page, NEWS),
  },
  {
    what: 'it was made by a program for documentation or forums',
    weight: -3,
    holds: page => MADE_BY.test(meta(page, 'generator')),
  },
  {
    what: 'it puts goods into a basket',
    weight: -3,
    holds: page => !names(page, NEWS) && page.document.querySelector(BASKET) !== null,
  },
  {
    what: 'structured data says it is a list or a profile',
    weight: -2,
    holds: page => names(page, LISTING) && !names(page, NEWS),
  },
  {
    what: 'structured data says it sells something',
    weight: -2,
    holds: page => names(page, GOODS) && !names(page, NEWS),
  },
  {
    what: 'structured data says it is a discussion',
    weight: -3,
    holds: page => names(page, TALK) && !names(page, NEWS),
  },
  { what: 'og:type says product', weight: -3, holds: page => /product/.test(meta(page, 'og:type')) },
  {
    what: 'many linked headlines and little text',
    weight: -2,
    holds: page => page.linkedHeadlines > 12 && page.prose < page.linkedHeadlines * PROSE_PER_HEADLINE,
  },
];
