// The words of the sample story, by language; a reader of another language gets the English ones.

/** A story as it is written down here. */
export interface SampleWords {
  /** BCP 47. */
  language: string;
  publisher: string;
  section: string;
  headline: string;
  standfirst: string;
  author: string;
  paragraphs: string[];
  /** Words of the paragraphs, each with who says them. */
  quotes: { words: string; speaker: string; role: string }[];
  /** What was taken out: after which paragraph it stood, and its lines. */
  appeal: { after: number; lines: string[] };
  letter: { after: number; lines: string[] };
}

const english: SampleWords = {
  language: 'en',
  publisher: 'The Tarnhaven Tide',
  section: 'Harbour',
  headline: 'The lighthouse keeper who came back to switch the light off',
  standfirst:
    'For eleven years Tarnhaven’s lamp burned by day because nobody knew where the switch was. On Monday a woman of 84 climbed 117 steps and showed them.',
  author: 'Odile Farrow',
  paragraphs: [
    'Captains have long set their watches by the church in Tarnhaven and their jokes by its lighthouse, which since the winter of the great storm has shone at noon as brightly as at midnight.',
    'The lamp had been fitted with a new control that year. The man who fitted it retired, the firm that sent him closed, and the town council was left with a light that it could not turn off.',
    '“We thought of a very large curtain. Then somebody worked out what it would cost, and we stopped thinking of it,” said Bram Ostwick, the harbour master.',
    'It was a schoolgirl who asked the question that nobody had asked. Was there not someone still alive who had kept the light before it was automatic?',
    'There was. Henrike Vale had kept it for nineteen years and lives two streets from the quay. Nobody had ever come to see her about it.',
    '“I could see it from my kitchen every morning. I assumed they liked it that way,” Ms Vale said.',
    'On Monday she went up, resting twice, opened a cupboard behind the stairs and pressed a lever the size of a teaspoon. The lamp went out at 10.42, and along the quay some two hundred people began to clap.',
    'The council has offered her a medal. She has asked instead for a chair on the second landing, “for whoever has to go up next”.',
    'The lever has been painted red.',
  ],
  quotes: [
    {
      words:
        'We thought of a very large curtain. Then somebody worked out what it would cost, and we stopped thinking of it',
      speaker: 'Bram Ostwick',
      role: 'harbour master',
    },
    {
      words: 'I could see it from my kitchen every morning. I assumed they liked it that way',
      speaker: 'Henrike Vale',
      role: '',
    },
  ],
  appeal: {
    after: 4,
    lines: [
      'Support The Tarnhaven Tide',
      'Good journalism costs money. Your donation, however small, keeps our reporters at the quay.',
      'Donate now',
    ],
  },
  letter: {
    after: 8,
    lines: [
      'The morning tide, in your inbox',
      'Sign up for our newsletter and never miss a story.',
      'Your e-mail address',
    ],
  },
};

const german: SampleWords = {
  language: 'de',
  publisher: 'Tarnhavener Flut',
  section: 'Hafen',
  headline: 'Die Leuchtturmwärterin, die zurückkam, um das Licht auszuschalten',
  standfirst:
    'Elf Jahre lang brannte in Tarnhaven die Lampe auch am Tag, weil niemand wusste, wo der Schalter ist. Am Montag stieg eine Frau von 84 Jahren 117 Stufen hinauf und zeigte es.',
  author: 'Odile Farrow',
  paragraphs: [
    'Kapitäne stellen ihre Uhren seit jeher nach der Kirche von Tarnhaven und ihre Scherze nach dem Leuchtturm, der seit dem Winter der großen Sturmflut mittags so hell leuchtet wie um Mitternacht.',
    'Damals hatte die Lampe eine neue Steuerung bekommen. Der Mann, der sie einbaute, ging in den Ruhestand, die Firma, die ihn geschickt hatte, gab auf, und dem Stadtrat blieb ein Licht, das er nicht ausschalten konnte.',
    '„Wir dachten an einen sehr großen Vorhang. Dann rechnete jemand aus, was er kosten würde, und wir dachten nicht mehr daran“, sagte der Hafenmeister Bram Ostwick.',
    'Es war eine Schülerin, die die Frage stellte, die niemand gestellt hatte: Ob nicht noch jemand lebe, der das Licht gehütet habe, bevor es von selbst ging?',
    'So war es. Henrike Vale hatte es neunzehn Jahre lang gehütet und wohnt zwei Straßen vom Kai entfernt. Niemand war deswegen je zu ihr gekommen.',
    '„Ich konnte es jeden Morgen von meiner Küche aus sehen. Ich nahm an, dass sie es so mögen“, sagte Henrike Vale.',
    'Am Montag stieg sie hinauf, ruhte zweimal aus, öffnete einen Schrank hinter der Treppe und drückte einen Hebel von der Größe eines Teelöffels. Um 10.42 Uhr ging die Lampe aus, und am Kai begannen rund zweihundert Menschen zu klatschen.',
    'Der Stadtrat hat ihr einen Orden angeboten. Sie bat stattdessen um einen Stuhl auf dem zweiten Absatz, „für den, der als Nächster hinaufmuss“.',
    'Der Hebel ist inzwischen rot gestrichen.',
  ],
  quotes: [
    {
      words:
        'Wir dachten an einen sehr großen Vorhang. Dann rechnete jemand aus, was er kosten würde, und wir dachten nicht mehr daran',
      speaker: 'Bram Ostwick',
      role: 'Hafenmeister',
    },
    {
      words: 'Ich konnte es jeden Morgen von meiner Küche aus sehen. Ich nahm an, dass sie es so mögen',
      speaker: 'Henrike Vale',
      role: '',
    },
  ],
  appeal: {
    after: 4,
    lines: [
      'Unterstützen Sie die Tarnhavener Flut',
      'Guter Journalismus kostet Geld. Ihre Spende, und sei sie noch so klein, hält unsere Reporter am Kai.',
      'Jetzt spenden',
    ],
  },
  letter: {
    after: 8,
    lines: ['Die Morgenflut in Ihrem Postfach', 'Melden Sie sich für unseren Newsletter an.', 'Ihre E-Mail-Adresse'],
  },
};

/** The story in a language; another language gets the English one. */
export function sampleWords(language: string): SampleWords {
  return new Intl.Locale(language).language === 'de' ? german : english;
}
