// Abbreviations that hardly ever end a sentence, by language, without their last stop. Those that may ("etc", "Inc", "usw") are
// left out: a small letter or a figure after them is enough to know. Single letters need no entry.

/** Titles and their like: a name follows. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  ar: 'د أ م',
  da: 'dr hr frk fr prof bl ca f.eks kl nr pct red sml skt tlf jf',
  de: 'dr prof hr fr frl dipl ing med phil jur rer nat hon mag nr st str abs art bd bzw ca evtl ggf inkl max min mind sog vgl zzgl gen gem ggü kath ev geb verh tel s.a u.a z.b d.h i.d.r',
  en: 'mr mrs ms mx dr prof rev fr sr jr st gen col lt capt cmdr maj sgt cpl pte adm brig sen rep gov pres hon messrs mt ft vs no nos fig vol pp ed eds approx dept est e.g i.e jan feb mar apr jun jul aug sept sep oct nov dec',
  es: 'sr sra srta sres dr dra d dña prof gral cnel cap ing lic arq mons núm nº pág págs art av avda ej aprox tel vs ee',
  fi: 'esim mm ns os tri prof nro klo puh toim vrt',
  fr: 'm mm mme mmes mlle dr pr me mgr st ste gal col lt cap av bd art chap fig env ex n° cf vol éd réf tél',
  it: 'sig sigg dott prof avv ing geom arch gen col cap mons on sen dr art pag cap es ecc.mo tel s.p.a ca vs n',
  nl: 'dhr mevr mw dr drs mr ir ing prof ds gen st bijv bv ca nr blz art o.a d.w.z m.b.t i.v.m t.a.v evt incl max min tel vgl zgn',
  no: 'dr hr fr prof bl ca f.eks kl nr pst red st tlf jf dvs',
  pl: 'p prof dr hab mgr inż ks św gen płk mjr kpt por np tzw tzn tj nr ul al pl godz ok pt im zob wg woj',
  pt: 'sr sra srta dr dra d dom prof profa eng gen cel cap ten av art nº núm pág págs ex tel aprox exmo exma',
  ru: 'г гг ул пр просп д им проф акад св руб млн млрд тыс см стр рис ст т.е т.д т.п т.н напр др',
  sv: 'dr hr fr prof bl ca t.ex kl nr s.k dvs tel jfr st',
  tr: 'dr prof doç av yrd op sn st no vb bkz örn yy cad sok mah alb gen',
  uk: 'м вул просп буд ім проф акад св грн млн млрд тис див стор рис ст напр р рр',
};

/** Languages that write an ordinal number with a stop: "am 3. Mai". */
const ORDINALS = new Set('cs da de et fi hr hu is lv nb nn no pl sk sl sr tr'.split(' '));

const sets = new Map<string, ReadonlySet<string>>();

/** Says whether words, in small letters and without their last stop, are an abbreviation of the language. */
export function isAbbreviation(words: string, language: string): boolean {
  const code = language === 'nb' || language === 'nn' ? 'no' : language;
  const known = sets.get(code) ?? new Set((ABBREVIATIONS[code] ?? '').split(' '));
  sets.set(code, known);
  return words !== '' && known.has(words);
}

/** Says whether a language writes ordinal numbers with a stop. */
export function hasStoppedOrdinals(language: string): boolean {
  return ORDINALS.has(language);
}
