// The words of bylines in many languages. Data.

/** Words that open a byline, by language. */
const OPENERS_BY_LANGUAGE: Readonly<Record<string, string>> = {
  en: 'by|words by|written by|reported by|story by|text by|posted by|published by|submitted by|created by|authored by|article by|opinion by|analysis by|review by|a report by|from|author|authors|writer|contributor',
  de: 'von|text von|text|ein beitrag von|eine analyse von|ein kommentar von|kommentar von|eine kolumne von|ein gastbeitrag von|gastbeitrag von|ein interview von|eine reportage von|ein artikel von|artikel von|beitrag von|ein bericht von|ein essay von|eine rezension von|geschrieben von|verfasst von|erstellt von|veröffentlicht von|autor|autorin|autoren|autor/in|autorinnen|verfasser',
  fr: 'par|publié par|écrit par|rédigé par|texte|texte de|texte par|propos recueillis par|auteur|auteure|autrice|un article de|une analyse de|une chronique de|article de',
  es: 'por|escrito por|publicado por|texto|texto de|autor|autora|autores|redactado por|una crónica de|un artículo de',
  pt: 'por|escrito por|publicado por|texto|texto de|autor|autora|autores|da redação de',
  it: 'di|a cura di|scritto da|pubblicato da|testo di|autore|autrice|dal nostro inviato|dal nostro corrispondente|articolo di',
  nl: 'door|tekst|geschreven door|geplaatst door|auteur|auteurs|tekst door',
  sv: 'av|text|skriven av|publicerad av|författare|skribent',
  da: 'af|skrevet af|tekst|forfatter|journalist',
  nb: 'av|skrevet av|tekst|forfatter|publisert av|journalist',
  fi: 'kirjoittanut|kirjoittaja|teksti|toimittaja',
  is: 'eftir|höfundur|blaðamaður|skrifar',
  pl: 'przez|autor|autorka|autorzy|tekst|opracowanie|oprac|napisał|napisała',
  cs: 'od|napsal|napsala|napsali|autor|autorka|autoři|text|připravil|připravila',
  sk: 'od|napísal|napísala|autor|autorka|autori|text',
  sl: 'piše|napisal|napisala|avtor|avtorica',
  hr: 'piše|pišu|napisao|napisala|autor|autorica|tekst',
  sr: 'пише|аутор|piše|autor|tekst',
  bg: 'от|автор|автори',
  ru: 'автор|авторы|текст|подготовил|подготовила',
  uk: 'автор|автори|текст|підготував|підготувала',
  ro: 'scris de|publicat de|autor|text de|text',
  hu: 'szerző|írta|szerzők|szerk',
  el: 'από|του|της|των|γράφει|γράφουν|συντάκτης|κείμενο',
  tr: 'yazan|haberi yazan|muhabir',
  sq: 'nga|autor|shkruan',
  lt: 'autorius|autorė|tekstas',
  lv: 'autors|autore|teksts',
  et: 'autor|kirjutas|tekst',
  ca: 'escrit per|autor|autora|text',
  id: 'oleh|penulis|ditulis oleh|reporter|pewarta',
  ms: 'oleh|penulis',
  vi: 'bởi|tác giả|người viết',
  af: 'deur|geskryf deur',
  ar: 'بقلم|كتب|كتبت|كتبه|تأليف|إعداد|الكاتب|المصدر',
  fa: 'نویسنده|به قلم|نوشته|گزارش از',
  he: 'מאת|כתב|כתבה',
  ur: 'تحریر|مصنف|از',
  hi: 'लेखक|द्वारा|रिपोर्ट|लेखिका',
  bn: 'লেখক|লিখেছেন',
  ta: 'எழுதியவர்|ஆசிரியர்',
  th: 'โดย|ผู้เขียน|เรื่อง',
  ka: 'ავტორი',
  zh: '文/|文／|文|作者|记者|記者|本报记者|本報記者|撰文|责任编辑|責任編輯|责编|責編|编辑|編輯|来源记者|撰稿',
  ja: '文・|文＝|文|執筆|記者|著者|筆者|取材・文|聞き手',
  ko: '글|기자|작성자|글쓴이|취재',
};

/** Words after the name, where a language puts them there. */
const CLOSERS = '記者|记者|기자|특파원|人民网记者|द्वारा|リポーター';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const openers = Object.values(OPENERS_BY_LANGUAGE)
  .flatMap(list => list.split('|'))
  .toSorted((a, b) => b.length - a.length);

/** A word that opens a byline, with the colon or blank that parts it from the name. */
export const OPENER = new RegExp(
  `^[\\s(\\[,–—-]*(?:${openers.map(escaped).join('|')})(?:\\s*[:：|/／]\\s*|(?<=[\\p{Script=Han}・＝/／])\\s*|\\s+)`,
  'iu',
);
export const CLOSER = new RegExp(`\\s*(?:${CLOSERS})$`, 'u');

/** Openers of those who helped: the words become their role. */
export const HELPERS =
  /^(?:as told to|interview(?:ed)? by|interview:?|interview von|das interview führten?|die fragen stellten?|aufgezeichnet von|protokoll:?|propos recueillis par|entretien avec|(?:with )?additional reporting by|additional reporting:?|edited by|translated by|translation by|mitarbeit:?|übersetzung:?|aus dem englischen von|traduit par|traduction:?|traducción de)\s+/i;

/** Openers of pictures' makers: they belong to the picture and not to the story. */
export const PICTURES =
  /^[\s([]*(?:photos?|photographs?|photography|pictures?|images?|illustrations?|graphics?|fotos?|foto|bilder?|grafik|illustration|video|kamera|photographies?|crédit|credit|fotografías?|фото|写真|撮影|사진|图|攝影|摄影)\s*(?:by|von|de|par|di|:|：|=|\/)\s*/iu;

/** Descriptions that follow a name: "Jane Doe, Political editor". */
export const ROLE =
  /(?<!\p{L})(?:editors?|editor-in-chief|correspondents?|reporters?|writers?|journalists?|columnists?|contributors?|bureau|chief|producers?|analysts?|critics?|blogger|commentators?|fellow|presenters?|hosts?|meteorologist|redakteur\p{L}*|chefredakteur\p{L}*|korrespondent\p{L}*|reporterin|autorin|journalistin|kolumnist\p{L}*|volontär\p{L}*|ressortleiter\p{L}*|staff|desk|freelancer?|news|senior|fotograf\p{L}*|photographers?|director|head of|professor\p{L}*|journaliste|rédact\p{L}+|chroniqueu\p{L}+|correspondante?|envoyée?|grand reporter|redactora?|corresponsal|periodista|enviad[oa]|colunista|repórter|jornalista|editora?|giornalista|inviat[oa]|corrispondente|caporedattore|verslaggever|redacteur|correspondent|reporter|journalist|redaktør|redaktör|kommentator|toimittaja|dziennikarz\p{L}*|korespondent\p{L}*|redaktor\p{L}*|novinář|новинар|журналист\p{L}*|корреспондент\p{L}*|редактор\p{L}*|обозреватель|muhabir\p{L}*|yazar\p{L}*|újságíró|szerkesztő|editor șef|δημοσιογράφος|特派员|特派員|編集委員)(?!\p{L})/iu;

/** Names that are no person: desks, and what content systems write where nobody signed. */
export const NOBODY =
  /^(?:the )?(?:authors?|by|admin|administrator|editors?|editorial(?: team| staff| board)?|staff(?: writers?| reporters?)?|newsroom|news ?desk|web ?desk|online ?desk|desk|redaktion|online-?redaktion|die redaktion|la rédaction|rédaction|(?:la )?redacción|(?:da )?redação|(?:la )?redazione|(?:de )?redactie|redaksjonen|redaktionen|redakcja|redakce|redakcia|redakcija|redacția|szerkesztőség|toimitus|редакция|редакція|سایت|guest|guest author|anonymous|unknown|no author|author|null|undefined|none|test|root|user|webmaster|n\/a|share|print|comments?|agencies|agenturen|agence|agencias|agenzie|wire reports?|news services?|by|autor|name|profile|twitter|facebook|instagram|linkedin|youtube|email|e-?mail|rss|home|updated|published|posted|modified|politics|news|opinion|live|minutes?|follow|folgen|suivre|seguir|segui|volgen)$/iu;

/** A button beside a name, not a name: "View author archive", "Email the author", "Mehr Artikel von". */
export const BUTTON =
  /^(?:view|see|read|more|all|follow|e-?mail|contact|print|share|subscribe|sign|get|click|show|send|visit|load|save|listen|learn|about|mehr|alle|zeige?|zur|zum|lesen|folgen|voir|lire|suivre|plus|ver|leer|seguir|más|leggi|segui|vedi|tutti|meer|bekijk|volg|visa|läs|følg|se|więcej|ещё|все|続き)\s/iu;
