/** Wire services by the names they sign with; the first is the one shown. Data. */
const AGENCIES: readonly (readonly string[])[] = [
  ['Press Association', 'PA', 'PA Media', 'PA News Agency', 'Press Association Reporters', 'PA Reporters'],
  ['Associated Press', 'AP', 'The Associated Press', 'AP News'],
  ['Reuters', 'Thomson Reuters', 'Reuters Staff'],
  ['AFP', 'Agence France-Presse', 'Agence France Presse', 'AFP News'],
  ['dpa', 'Deutsche Presse-Agentur', 'dpa-AFX', 'dpa-infocom'],
  ['APA', 'Austria Presse Agentur'],
  ['Keystone-SDA', 'SDA', 'ATS', 'Keystone-ATS'],
  ['ANSA', 'Ansa'],
  ['EFE', 'Agencia EFE', 'Agencias', 'Europa Press'],
  ['Belga'],
  ['ANP'],
  ['TT', 'TT-AFP'],
  ['NTB'],
  ['Ritzau'],
  ['STT'],
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

const byName = new Map(AGENCIES.flatMap(names => names.map(name => [name.toLowerCase(), names[0] ?? name] as const)));

/** Gives the agency that a signature names, or null: "PA", "(dpa)", "By Associated Press". */
export function agencyIn(signature: string): string | null {
  const bare = signature
    .replace(/^\s*(?:by|von|par|por|di|source|quelle|foto)\b:?\s*/i, '')
    .replace(/^[\s([–—-]+|[\s)\].,]+$/g, '');
  return byName.get(bare.toLowerCase()) ?? null;
}
