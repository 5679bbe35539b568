import type { Phrases } from './phrases';

export const nl: Phrases = {
  language: 'nl',
  address: 'wij|we|ons|onze|u|uw|je|jij|jouw|jullie|steun|volg|meld',
  trade: 'journalistiek|journalisten|redactie|lezers|onafhankelijke|betaalmuur|verslaggeving',
  kinds: {
    donation:
      'steun|lezers zoals jij|!als je kunt, steun|met een donatie|uw donatie|jouw donatie|je donatie|uw steun|jouw steun|je steun|uw bijdrage|jouw bijdrage|doneer|' +
      'steun ons|!doneer nu|!steun onze journalistiek|!steun ons werk|!steun onze|!word donateur|!word vriend|' +
      '!we hebben uw steun|=doneer|=doneer nu|=steun ons|=word lid',
    subscription:
      'abonneer*|abonnement*|abonnee*|abonnees|maandelijks opzegbaar|!al abonnee|!exclusief voor abonnees|' +
      '!alleen voor abonnees|!neem een abonnement|!lees verder met|!onbeperkt lezen|!verder lezen|' +
      '!dit artikel cadeau|!geef dit artikel|=abonneer|=neem een abonnement|=abonneren|=word abonnee|=lees verder',
    newsletter:
      'nieuwsbrief*|inbox|mailbox|e-mailadres|mailadres|aanmelden|schrijf je in|schrijf u in|!schrijf je in voor|' +
      '!schrijf u in voor|!meld je aan voor|!meld u aan voor|!ontvang onze nieuwsbrief|!ontvang de nieuwsbrief|' +
      '!ontvang dagelijks|!in je inbox|!in uw inbox|!in je mailbox|!gratis nieuwsbrief|=nieuwsbrief|' +
      '=nieuwsbrieven|=aanmelden|=schrijf je in|=inschrijven|=meld je aan',
    registration:
      'inloggen|log in|registreer|account|!maak een account|!maak gratis|!heb je al een account|!log in om|' +
      '!log in of|!registreer gratis|=inloggen|=log in|=registreren|=account aanmaken',
    comments:
      'reactie|reacties|reageer|reageren|discussie|!reageer op dit|!plaats een reactie|!laat een reactie|' +
      '!praat mee|!bekijk reacties|!lees de reacties|=reacties|=reageer|=reageren|=beantwoorden|=plaats reactie',
    notification:
      'meldingen|pushmeldingen|notificaties|!zet meldingen aan|!meldingen ontvangen|!ontvang pushmeldingen|' +
      '!schakel meldingen in|!ontvang meldingen',
    app: 'onze app|de app|!download onze app|!download de app|!installeer de app|!open in de app|=download de app',
    social:
      'volg ons|op facebook|op twitter|op instagram|whatsapp-kanaal|whatsappkanaal|!volg ons op|!volg ons via|' +
      '!volg ons ook|!abonneer je op ons|=volg ons|=volgen|=delen|=deel|=deel dit artikel|=deel dit bericht',
    consent:
      'cookies|toestemming|!wij gebruiken cookies|!accepteer cookies|!cookies accepteren|!om deze inhoud te|' +
      '=accepteren|=akkoord|=alles accepteren',
    survey: 'enquête|!doe mee aan|!vul de enquête|!was dit artikel|!beoordeel dit|=stem|=stemmen|=poll',
    related:
      '^lees ook|^lees meer|^meer over|^bekijk ook|^luister ook|' +
      '=lees ook|=lees meer|=lees verder|=meer over|=bekijk ook|=kijk ook|=gerelateerd|=gerelateerde artikelen|' +
      '=gerelateerde berichten|=meest gelezen|=best gelezen|=net binnen|=laatste nieuws|=meer nieuws|' +
      '=ook interessant|=aanbevolen|=onderwerpen|=tags|=hoofdpunten|=lees hier|=luister ook|' +
      '=meer over dit onderwerp|=dit vind je misschien ook|=in het nieuws|=meer artikelen|=mis niets|' +
      '=nu in het nieuws',
    advert:
      '=advertentie|=advertenties|=gesponsord|=partnerbijdrage|=aangeboden door onze partners|' +
      '=lees verder onder de advertentie|!lees verder onder de|!tekst gaat verder|!de tekst gaat door onder|' +
      '!artikel gaat verder onder',
    'correction-contact':
      '!heb je een tip|!heeft u een tip|!tip de redactie|!tip ons|!taalfout|!fout gezien|!fout gevonden|' +
      '!mail de redactie|!mail naar',
  },
};
