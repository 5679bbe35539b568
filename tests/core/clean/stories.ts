// The same invented story in four languages. Data: no line of it asks its reader for anything.

export type Language = 'en' | 'de' | 'fr' | 'es';

export interface ShortStory {
  headline: string;
  paragraphs: readonly string[];
}

export const STORIES: Readonly<Record<Language, ShortStory>> = {
  en: {
    headline: 'Swing bridge opens again after eleven years of quarrel',
    paragraphs: [
      'The old swing bridge over the Marrow opened to lorries on Monday, eleven years after a barge tore out its middle pier.',
      'Some four hundred people stood on the quay when the first lorry, loaded with timber, rolled across at half past seven.',
      'The council had argued for a decade over who should pay for the repair, and three contractors gave up in the meantime.',
      '“We had stopped believing in it,” said Aldo Brandvik, who runs the ferry that carried the traffic in all those years.',
      'Engineers replaced the pier with two steel columns that stand forty metres apart, wide enough for the largest barges.',
      'The bill came to nineteen million, of which the region paid two thirds and the shipping company the remaining part.',
      'From next spring the bridge will turn four times a day, and a bell will ring for two minutes before every movement.',
      'The ferry made its last crossing on Sunday evening, with a brass band on deck and every seat taken an hour before.',
    ],
  },
  de: {
    headline: 'Drehbrücke öffnet nach elf Jahren Streit wieder',
    paragraphs: [
      'Die alte Drehbrücke über die Marrow ist seit Montag wieder für Lastwagen offen, elf Jahre nach dem Unfall eines Frachtschiffs.',
      'Rund vierhundert Menschen standen am Kai, als um halb acht der erste Lastwagen, mit Holz beladen, über die Brücke rollte.',
      'Der Gemeinderat hatte ein Jahrzehnt lang über die Kosten gestritten, drei Baufirmen gaben in dieser Zeit den Auftrag zurück.',
      '„Wir hatten nicht mehr daran geglaubt“, sagte Aldo Brandvik, der in all den Jahren die Fähre über den Fluss betrieben hat.',
      'An die Stelle des Pfeilers sind zwei stählerne Säulen getreten, vierzig Meter voneinander entfernt, breit genug für alle Schiffe.',
      'Die Rechnung beläuft sich auf neunzehn Millionen, zwei Drittel davon trägt das Land und den Rest die beteiligte Reederei.',
      'Vom Frühjahr an dreht sich die Brücke viermal am Tag, und vor jeder Bewegung läutet zwei Minuten lang eine Glocke am Ufer.',
      'Die Fähre fuhr am Sonntagabend zum letzten Mal, mit einer Blaskapelle an Deck und schon eine Stunde vorher voll besetzt.',
    ],
  },
  fr: {
    headline: 'Le pont tournant rouvre après onze ans de querelle',
    paragraphs: [
      'Le vieux pont tournant sur la Marrow a rouvert lundi aux camions, onze ans après le choc d’une péniche contre sa pile centrale.',
      'Quelque quatre cents personnes attendaient sur le quai quand le premier camion, chargé de bois, a roulé vers sept heures et demie.',
      'Le conseil municipal s’était disputé pendant dix ans sur le prix de la réparation, et trois entreprises avaient renoncé entre-temps.',
      '« Nous n’y croyions plus », a raconté Aldo Brandvik, qui exploitait le bac chargé du trafic pendant toutes ces longues années.',
      'Les ingénieurs ont remplacé la pile par deux colonnes d’acier distantes de quarante mètres, assez larges pour toutes les péniches.',
      'La facture atteint dix-neuf millions, dont les deux tiers payés par la région et le reste par la compagnie de navigation fluviale.',
      'Dès le printemps le pont tournera quatre fois par jour, et une cloche sonnera deux minutes avant chacun de ses mouvements.',
      'Le bac a fait sa dernière traversée dimanche soir, avec une fanfare sur le pont et toutes les places prises une heure avant.',
    ],
  },
  es: {
    headline: 'El puente giratorio reabre tras once años de disputa',
    paragraphs: [
      'El viejo puente giratorio sobre el Marrow reabrió el lunes a los camiones, once años después del choque de una barcaza.',
      'Unas cuatrocientas personas esperaban en el muelle cuando el primer camión, cargado de madera, cruzó a las siete y media.',
      'El ayuntamiento discutió durante una década quién debía pagar la reparación, y tres empresas renunciaron mientras tanto.',
      '«Ya nadie creía en él», contó Aldo Brandvik, que dirige el transbordador encargado del tráfico durante todos esos años.',
      'Los ingenieros cambiaron el pilar por dos columnas de acero separadas cuarenta metros, bastante anchas para cualquier barcaza.',
      'La factura llegó a diecinueve millones, de los que la región pagó dos tercios y la compañía naviera la parte restante.',
      'Desde la primavera el puente girará cuatro veces al día, y una campana sonará dos minutos antes de cada movimiento.',
      'El transbordador hizo su última travesía el domingo por la noche, con una banda en cubierta y todos los asientos ocupados.',
    ],
  },
};
