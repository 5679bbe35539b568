// Appeals as newspapers of many countries write them, for an invented paper. Each was written for these tests.

/** An appeal: a headline, sentences, the words on its button. */
export interface Appeal {
  headline: string;
  sentences: [string, string];
  button: string;
}

export const APPEALS: Record<string, Appeal> = {
  en: {
    headline: 'Support The Meridian',
    sentences: [
      'Your donation allows us to keep The Meridian free of owners and shareholders, and open to everyone who wants to read it.',
      'If you can, please support The Meridian with a donation today: your support makes all the difference to our reporting.',
    ],
    button: 'Donate now',
  },
  de: {
    headline: 'Unterstützen Sie The Meridian',
    sentences: [
      'Ihre Spende hält The Meridian frei von Eigentümern und Aktionären, und unsere Berichte bleiben offen für alle, die sie lesen wollen.',
      'Unterstützen Sie unseren Journalismus noch heute mit einer Spende, schon ab zwei Euro hilft uns Ihre Unterstützung weiter.',
    ],
    button: 'Jetzt spenden',
  },
  fr: {
    headline: 'Soutenez The Meridian',
    sentences: [
      'Nous avons besoin de vous : votre don garde The Meridian libre de tout propriétaire, et nos enquêtes restent ouvertes à tous les lecteurs.',
      'Faites un don dès aujourd’hui à The Meridian, à partir de deux euros : votre soutien est ce qui nous fait vivre.',
    ],
    button: 'Faire un don',
  },
  es: {
    headline: 'Apoya a The Meridian',
    sentences: [
      'Necesitamos tu apoyo: tu donación mantiene The Meridian libre de dueños y accionistas, y nuestro periodismo abierto a todos.',
      'Apoya nuestro periodismo: haz una donación hoy a The Meridian, desde dos euros, y tu aporte nos ayudará a seguir.',
    ],
    button: 'Donar ahora',
  },
  it: {
    headline: 'Sostieni The Meridian',
    sentences: [
      'The Meridian non ha padroni né azionisti, e le nostre inchieste restano aperte a tutti perché lettori come te le pagano.',
      'Se puoi, sostieni The Meridian oggi stesso con una donazione, a partire da due euro.',
    ],
    button: 'Dona ora',
  },
  pt: {
    headline: 'Apoie The Meridian',
    sentences: [
      'The Meridian não tem dono nem acionistas, e o nosso jornalismo continua aberto a todos porque leitores como você pagam por ele.',
      'Se puder, apoie hoje The Meridian com uma doação, a partir de dois euros.',
    ],
    button: 'Doe agora',
  },
  nl: {
    headline: 'Steun The Meridian',
    sentences: [
      'The Meridian heeft geen eigenaar en geen aandeelhouders, en onze artikelen blijven vrij voor iedereen omdat lezers zoals u ervoor betalen.',
      'Steun The Meridian vandaag nog met een donatie, al vanaf twee euro.',
    ],
    button: 'Doneer nu',
  },
};
