/** Wire services by the names they sign with; the first is the one shown. Data. */
const AGENCIES: readonly (readonly string[])[] = [
  ['Press Association', 'PA', 'PA Media', 'PA News Agency', 'Press Association Reporters', 'PA Reporters'],
  ['Associated Press', 'AP', 'The Associated Press', 'AP News'],
  ['Reuters', 'رويترز', 'ロイター', '路透社', 'Рейтер', 'Thomson Reuters', 'Reuters Staff'],
  ['AFP', 'فرانس برس', 'أ ف ب', 'Agence France-Presse', 'Agence France Presse', 'AFP News'],
  ['SID', 'Sport-Informations-Dienst'],
  ['dts', 'dts Nachrichtenagentur'],
  ['dpa', 'Deutsche Presse-Agentur', 'dpa-AFX', 'dpa-infocom'],
  ['APA', 'Austria Presse Agentur'],
  ['Keystone-SDA', 'SDA', 'ATS', 'Keystone-ATS', 'sda'],
  ['ANSA', 'Ansa'],
  ['EFE', 'Agencia EFE', 'Agencias', 'Europa Press'],
  ['Belga'],
  ['ANP'],
  ['TT', 'TT-AFP'],
  ['NTB'],
  ['Ritzau'],
  ['STT', 'STT-Lehtikuva'],
  ['Agerpres', 'AGERPRES'],
  ['Mediafax', 'MEDIAFAX'],
  ['MTI', 'MTI/AP', 'Magyar Távirati Iroda'],
  ['Hina', 'HINA'],
  ['Tanjug', 'Танјуг', 'TANJUG'],
  ['BTA', 'БТА'],
  ['TASR'],
  ['SITA'],
  ['STA'],
  ['BNS', 'ELTA', 'LETA'],
  ['ΑΠΕ-ΜΠΕ', 'AMNA', 'ΑΠΕ'],
  ['Antara', 'ANTARA'],
  ['Bernama', 'BERNAMA'],
  ['TTXVN', 'VNA'],
  ['CNA', '中央社'],
  ['中新社', '中国新闻网', 'China News Service'],
  ['Agência Brasil'],
  ['Estadão Conteúdo'],
  ['Télam', 'TELAM'],
  ['Notimex', 'NOTIMEX'],
  ['Adnkronos', 'AdnKronos', 'LaPresse', 'AGI', 'Askanews'],
  ['WAM', 'وام'],
  ['SPA', 'واس'],
  ['MENA', 'أ ش أ'],
  ['IRNA', 'ایرنا'],
  ['ISNA', 'ایسنا'],
  ['UNI', 'United News of India'],
  ['UNIAN', 'УНІАН', 'УНИАН'],
  ['RIA Novosti', 'РИА Новости'],
  ['DHA', 'Demirören Haber Ajansı'],
  ['İHA', 'İhlas Haber Ajansı'],
  ['Newsis', '뉴시스'],
  ['News1', '뉴스1'],
  ['PAP'],
  ['ČTK'],
  ['Lusa', 'Agência Lusa'],
  ['Kyodo', 'Kyodo News', '共同通信', '共同'],
  ['Jiji Press', '時事通信', '時事'],
  ['Xinhua', '新华社', '新華社'],
  ['PTI', 'Press Trust of India'],
  ['ANI', 'Asian News International'],
  ['IANS'],
  ['TASS', 'ТАСС'],
  ['Interfax', 'Интерфакс'],
  ['Ukrinform', 'Укрінформ'],
  ['Yonhap', '연합뉴스'],
  ['Anadolu', 'Anadolu Agency', 'Anadolu Ajansı', 'AA'],
  ['epd', 'Evangelischer Pressedienst'],
  ['KNA'],
  ['UPI', 'United Press International'],
  ['Bloomberg', 'Bloomberg News'],
  ['Australian Associated Press', 'AAP'],
  ['The Canadian Press', 'Canadian Press', 'La Presse Canadienne'],
];

const byName = new Map(AGENCIES.flatMap(names => names.map(name => [name.toLowerCase(), names] as const)));

/** A short sign is one as it is written: "PA" and "pa" are, "Pa" is a word or a name. */
function isWrittenSo(sign: string, names: readonly string[]): boolean {
  const isShort = sign.length <= SHORT && !sign.includes(' ');
  return !isShort || names.includes(sign) || sign === sign.toUpperCase() || sign === sign.toLowerCase();
}

/** Longest sign that is an abbreviation, in characters. */
const SHORT = 3;

/** Gives the agency that a signature names, or null: "PA", "(dpa)", "By Associated Press". */
export function agencyIn(signature: string): string | null {
  const bare = signature
    .replace(
      /^\s*(?:by|von|par|por|di|door|av|af|source|quelle|fonte|fuente|bron|källa|kilde|źródło|zdroj|источник|джерело|المصدر|来源|來源)\b:?\s*/iu,
      '',
    )
    .replace(/^[\s([–—-]+|[\s)\].,]+$/g, '');
  const names = byName.get(bare.toLowerCase());
  return names && isWrittenSo(bare, names) ? (names[0] ?? null) : null;
}
