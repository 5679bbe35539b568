// Lines and the sentences that they are spoken in, parted by " | ".

export interface SentenceCase {
  name: string;
  language: string;
  line: string;
}

const cases = (language: string, lines: Record<string, string>): SentenceCase[] =>
  Object.entries(lines).map(([name, line]) => ({ name, language, line }));

export const SENTENCE_CASES: readonly SentenceCase[] = [
  ...cases('en-GB', {
    'plain sentences': 'The wall held. | The town slept. | Who paid for it? | Nobody says!',
    'titles before names': 'Mr. Smith met Dr. Jones at St. Mary’s. | Prof. Lee was there.',
    initials: 'It was J. K. Rowling who wrote it. | So do I. | He left.',
    'a capital by its letters': 'The U.S. Senate voted. | It failed.',
    'a day of a month': 'It opened on Jan. 3 and closed on Sept. 9. | Nobody came.',
    'a number with a point': 'It rose 3.5 per cent to $1.2 million. | That is much.',
    'a question and who asked it': '“Why?” he asked. | “Because,” she said, “it is late.” | She left.',
    'a quote of several sentences': '“We were there. | We saw it all.” | He wept.',
    'a sentence in brackets': 'The wall (built in 1902.) held. | The town slept.',
    'company names': 'Acme Inc. and Sons Ltd. are closed. | The staff went home.',
    'a numbered line': '1. The wall held.',
    'no end': 'The wall that held',
  }),
  ...cases('de', {
    Titel: 'Dr. Meier und Prof. Kunz kamen. | Sie blieben.',
    'Tage und Abkürzungen':
      'Am 3. Mai sagte er z. B. nichts, d. h. fast nichts. | Er ging ca. 2012. | Sie blieb bzw. kam wieder.',
    'Frage mit Verb dahinter': '„Warum?“, fragte sie. | „Nein!“ – „Doch!“, rief er.',
    'umgekehrte Zeichen': '»Nie wieder!« sagte sie. | Dann schwieg sie.',
  }),
  ...cases('fr', {
    'des guillemets espacés': '« Bonjour ! » dit-il. | Puis il partit.',
    'des titres': 'M. Dupont a vu Mme. Durand et le Dr. Petit. | Ils ont parlé.',
    'une incise': '« Pourquoi ? » demande-t-elle. | « Parce que. »',
  }),
  ...cases('es', {
    'signos que abren': '¿Quién lo pagó? | ¡Nadie! | El Sr. García lo sabe.',
    'una raya': '—¿Por qué? —preguntó ella. | Nadie contestó.',
  }),
  ...cases('pl', { 'liczba porządkowa': 'Stało się to 3. Maja, tzn. wczoraj. | Nikt nie wie.' }),
  ...cases('ru', { 'тире после прямой речи': '«Почему?» — спросил он. | Т. е. в 5 ч. утра. | Все молчали.' }),
  ...cases('ar', { 'علامات عربية': 'قال الوزير: «لن نتراجع». | وأضاف: هل هذا صحيح؟ | نعم.' }),
  ...cases('he', { 'שאלה ותשובה': 'מי שילם? | איש לא יודע.' }),
  ...cases('ja', {
    文の終わり: '壁は持ちこたえた。|町は眠っていた。|誰が払ったのか？',
    会話と引用: '「はい。」と彼は言った。|次の文です。',
  }),
  ...cases('zh', { 句号: '墙守住了。|“谁付的钱？”他问。|没有人知道。' }),
];
