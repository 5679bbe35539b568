import type { StoryKind } from '../article';
import { type Thing, typesOf } from './json-ld';
import { meta, type Source } from './source';

/** The signs of one kind of story: any of them is evidence, a word within a sentence is not. Data. */
interface Signs {
  kind: Exclude<StoryKind, ''>;
  /** Types of schema.org. */
  types: RegExp;
  /** A whole line by the headline, a section's whole name, or what stands before a colon in the headline. */
  words: RegExp;
  /** A part of the address. */
  address: RegExp;
}

const NEVER = /(?!)/;
const SIGNS: readonly Signs[] = [
  {
    kind: 'sponsored',
    types: /^AdvertiserContentArticle$/,
    words:
      /^(?:sponsored(?: content| post| article| feature)?|paid (?:content|post|partner content)|paid for by .{2,40}|partner content|brand(?:ed)? content|advertorial|advertisement feature|promoted|in partnership with .{2,40}|sponsored by .{2,40}|publireportage|bezahlter inhalt|gesponsert|contenu sponsorisé|publi-?rédactionnel|communiqué|contenido patrocinado|contenido de marca|publirreportaje|conteúdo patrocinado|conteúdo de marca|publieditorial|contenuto sponsorizzato|informazione pubblicitaria|gesponsord|annonsinnehåll|annonsørinnhold|kaupallinen yhteistyö|artykuł sponsorowany|materiał partnera|komerční sdělení|komerčná správa|sponzorirani (?:članak|sadržaj)|на правах рекламы|партнерский материал|szponzorált tartalom|advertoriál|sponsorlu içerik|مادة إعلانية|محتوى مدعوم|赞助内容|タイアップ)$/iu,
    address:
      /\/(?:sponsored|advertorials?|partner-?content|paid-?post|brand-?studio|publireportages?|anzeigen?|branded-content)\//i,
  },
  {
    kind: 'live',
    types: /^LiveBlogPosting$/,
    words:
      /^(?:live|live ?blog|live updates?|liveticker|live-ticker|newsblog|news-?ticker|en direct|en vivo|ao vivo|in diretta|diretta|direkte|suora|na żywo|živě|naživo|uživo|онлайн|élő|canlı|مباشر|直播|ライブ|実況|라이브)$/iu,
    address: /\/(?:live|liveblog|live-news|liveticker|en-direct|en-vivo|ao-vivo)\//i,
  },
  {
    kind: 'review',
    types: /^(?:ReviewNewsArticle|Review|CriticReview)$/,
    words:
      /^(?:reviews?|(?:film|movie|book|music|album|theatre|theater|tv|game|restaurant|art|dance|opera) reviews?|rezension|filmkritik|buchkritik|konzertkritik|theaterkritik|critique|reseña|crítica|resenha|recensione|recensie|recension|anmeldelse|arvio|recenzja|recenze|recenzia|recenzija|рецензия|рецензія|kritika|κριτική|影评|书评|レビュー|리뷰)$/iu,
    address: /\/(?:reviews?|rezensionen|critiques|resenas|recensioni|recensies|recenzje)\//i,
  },
  {
    kind: 'analysis',
    types: /^(?:AnalysisNewsArticle|BackgroundNewsArticle)$/,
    words:
      /^(?:(?:news )?analysis|explainer|explained|analyse|hintergrund|décryptage|análisis|analisi|análise|analys|analyysi|analiza|analýza|анализ|аналітика|аналитика|elemzés|ανάλυση|analiz|تحليل|تحلیل|分析|解説|解读|분석)$/iu,
    address: /\/(?:analysis|analyse|analysen|hintergrund|analisis|analisi|explainers?)\//i,
  },
  {
    kind: 'opinion',
    types: /^OpinionNewsArticle$/,
    words:
      /^(?:opinions?|op-?ed|comment|commentary|editorials?|column|columns|columnists?|the guardian view|letters?|viewpoint|perspective|meinung|kommentare?|leitartikel|gastbeitrag|kolumne|glosse|tribunes?|éditos?|éditorial|chronique|idées|débats|opinión|tribuna|columnas?|opiniões|opinião|colunas?|opinioni|commenti|editoriale|opinie|columns|ledare|debatt|krönika|åsikt|kronik|leder|debat|meninger|kommentar|mielipide|pääkirjoitus|kolumni|felieton|komentarz|opinia|komentář|názory|komentár|mišljenje|kolumna|komentar|мнение|мнения|колонка|думка|коментар|vélemény|publicisztika|γνώμη|απόψεις|görüş|yazarlar|köşe yazısı|opini|kolom|رأي|آراء|مقالات|یادداشت|דעות|राय|विचार|观点|评论|社评|社論|社説|オピニオン|コラム|오피니언|사설|칼럼)$/iu,
    address:
      /\/(?:opinions?|commentisfree|comment|op-?eds?|editorials?|columnists?|meinung|kommentare?|kolumnen?|idees|tribunes?|opinion-?es|opiniao|opinioni|opinie|debatt|voices|felietony|publicistika|velemeny)\//i,
  },
  {
    kind: 'news',
    types: /^(?:NewsArticle|ReportageNewsArticle)$/,
    words: /^(?:news|nachrichten|breaking news)$/i,
    address: NEVER,
  },
];

/** Words that may name the kind: the section, the lines beside the headline, and what stands before its colon. */
function labelsOf({ head, metas }: Source, { section, headline }: { section: string; headline: string }): string[] {
  const before = head.filter(line => line.before).slice(-NEAR);
  const after = head.filter(line => !line.before).slice(0, 1);
  const opened = /^([^:|]{3,20})[:|]\s/.exec(headline)?.[1] ?? '';
  const lines = [...before, ...after]
    .filter(({ text, element }) => !BUTTON.test(text) && !element.closest('nav,ul,ol,aside,button'))
    .map(line => line.text);
  return [section, opened, meta({ metas }, 'article:section'), meta({ metas }, 'article:content_tier'), ...lines];
}

/** Lines before the headline where a label may stand; after it, one. */
const NEAR = 2;
/** By a headline these open the comments or a channel; only as a section's name do they tell the kind. */
const BUTTON = /^(?:comments?|commentary|kommentare?|kommentar|debatt?|commenti|letters?|news|live|reviews?)$/iu;

/** Tells what kind of story it is, where the page itself says so; '' without evidence. */
export function kindOf(source: Source, told: { section: string; headline: string }): StoryKind {
  const types = typesFrom(source.article);
  const labels = labelsOf(source, told)
    .map(text => text.trim())
    .filter(text => text !== '' && text.length < 60);
  const path = URL.canParse(source.address) ? new URL(source.address).pathname : '';
  const found = SIGNS.find(
    signs =>
      types.some(type => signs.types.test(type)) ||
      labels.some(label => signs.words.test(label)) ||
      signs.address.test(path),
  );
  return found?.kind ?? '';
}

const typesFrom = (article: Thing | null) => (article ? typesOf(article) : []);
