// A short story in many languages, written for these tests: people, places and papers are invented.
import { OTHER_SCRIPTS } from './other-scripts';

export interface LanguageStory {
  language: string;
  direction: 'ltr' | 'rtl';
  headline: string;
  /** As it is printed. */
  byline: string;
  author: string;
  paragraphs: readonly string[];
  /** A linked line that leads to another story. */
  link: string;
}

export const STORIES: readonly LanguageStory[] = [
  {
    language: 'en',
    direction: 'ltr',
    headline: 'Old ferry makes its last crossing',
    byline: 'By Thea Quill',
    author: 'Thea Quill',
    paragraphs: [
      'The old ferry of Marrow made its last crossing on Sunday evening, and more than two hundred people stood on the pier to see it off.',
      'For sixty-one years it had carried cars, cattle and school children across the sound, in all weathers and nearly always on time.',
      'A bridge will take its place in spring. The council says that the crossing will then take four minutes instead of forty.',
      'The captain, who is to retire, said that he would miss the gulls more than the engine, and went home on foot.',
    ],
    link: 'Harbour dues are to rise again in spring',
  },
  {
    language: 'de',
    direction: 'ltr',
    headline: 'Alte Fähre legt zum letzten Mal ab',
    byline: 'Von Lene Harms',
    author: 'Lene Harms',
    paragraphs: [
      'Die alte Fähre von Marrow hat am Sonntagabend zum letzten Mal abgelegt, und mehr als zweihundert Menschen standen dazu am Anleger.',
      'Einundsechzig Jahre lang brachte sie Autos, Vieh und Schulkinder über den Sund, bei jedem Wetter und fast immer pünktlich.',
      'Im Frühjahr tritt eine Brücke an ihre Stelle. Die Überfahrt dauert dann nach Angaben der Gemeinde vier statt vierzig Minuten.',
      'Der Kapitän, der in den Ruhestand geht, sagte, die Möwen würden ihm mehr fehlen als die Maschine, und ging zu Fuß nach Hause.',
    ],
    link: 'Hafengebühren sollen im Frühjahr wieder steigen',
  },
  {
    language: 'fr',
    direction: 'ltr',
    headline: 'Le vieux bac a fait sa dernière traversée',
    byline: 'Par Noé Tavel',
    author: 'Noé Tavel',
    paragraphs: [
      'Le vieux bac de Marrow a fait sa dernière traversée dimanche soir, et plus de deux cents personnes étaient venues sur la jetée.',
      'Pendant soixante et un ans, il avait porté voitures, bêtes et écoliers d’une rive à l’autre, par tous les temps et presque toujours à l’heure.',
      'Un pont le remplacera au printemps. Selon la commune, la traversée durera alors quatre minutes au lieu de quarante.',
      'Le capitaine, qui prend sa retraite, a dit que les mouettes lui manqueraient plus que la machine, puis il est rentré à pied.',
    ],
    link: 'Les droits de port vont encore augmenter au printemps',
  },
  {
    language: 'es',
    direction: 'ltr',
    headline: 'El viejo transbordador hizo su última travesía',
    byline: 'Por Inés Robledo',
    author: 'Inés Robledo',
    paragraphs: [
      'El viejo transbordador de Marrow hizo el domingo por la tarde su última travesía, y más de doscientas personas acudieron al muelle.',
      'Durante sesenta y un años había llevado coches, ganado y escolares de una orilla a otra, con cualquier tiempo y casi siempre puntual.',
      'En primavera lo sustituirá un puente. Según el ayuntamiento, el cruce durará entonces cuatro minutos en lugar de cuarenta.',
      'El capitán, que se jubila, dijo que echaría de menos a las gaviotas más que al motor, y se fue a casa andando.',
    ],
    link: 'Las tasas del puerto subirán de nuevo en primavera',
  },
  {
    language: 'it',
    direction: 'ltr',
    headline: 'Il vecchio traghetto ha fatto l’ultima corsa',
    byline: 'di Livia Serra',
    author: 'Livia Serra',
    paragraphs: [
      'Il vecchio traghetto di Marrow ha fatto domenica sera la sua ultima corsa, e più di duecento persone erano venute sul molo.',
      'Per sessantuno anni aveva portato auto, bestiame e scolari da una riva all’altra, con ogni tempo e quasi sempre in orario.',
      'In primavera lo sostituirà un ponte. Secondo il comune, la traversata durerà allora quattro minuti invece di quaranta.',
      'Il capitano, che va in pensione, ha detto che i gabbiani gli mancheranno più del motore, ed è tornato a casa a piedi.',
    ],
    link: 'I diritti portuali aumenteranno di nuovo in primavera',
  },
  {
    language: 'pt',
    direction: 'ltr',
    headline: 'A velha balsa fez a última travessia',
    byline: 'Por Duarte Veiga',
    author: 'Duarte Veiga',
    paragraphs: [
      'A velha balsa de Marrow fez no domingo à noite a sua última travessia, e mais de duzentas pessoas foram ao cais para a ver partir.',
      'Durante sessenta e um anos levou carros, gado e crianças da escola de uma margem à outra, com qualquer tempo e quase sempre à hora.',
      'Na primavera uma ponte tomará o seu lugar. Segundo a câmara, a travessia durará então quatro minutos em vez de quarenta.',
      'O capitão, que se reforma, disse que sentiria mais falta das gaivotas do que do motor, e foi para casa a pé.',
    ],
    link: 'As taxas do porto voltam a subir na primavera',
  },
  {
    language: 'nl',
    direction: 'ltr',
    headline: 'Oude veerpont maakt laatste overtocht',
    byline: 'Door Mirte Kolk',
    author: 'Mirte Kolk',
    paragraphs: [
      'De oude veerpont van Marrow heeft zondagavond de laatste overtocht gemaakt, en meer dan tweehonderd mensen stonden op de pier.',
      'Eenenzestig jaar lang bracht hij auto’s, vee en schoolkinderen naar de overkant, in weer en wind en bijna altijd op tijd.',
      'In het voorjaar komt er een brug voor in de plaats. De overtocht duurt dan volgens de gemeente vier in plaats van veertig minuten.',
      'De kapitein, die met pensioen gaat, zei dat hij de meeuwen meer zou missen dan de motor, en ging te voet naar huis.',
    ],
    link: 'Havengelden gaan in het voorjaar weer omhoog',
  },
  ...OTHER_SCRIPTS,
];
