import type { Phrases } from './phrases';

export const sv: Phrases = {
  language: 'sv',
  address: 'vi|oss|vår|vårt|våra|du|dig|ditt|din|dina|er|ert|era|stöd|följ|prenumerera',
  trade: 'journalistik*|journalister|redaktion*|läsare|betalvägg*|fri press|granskning*',
  kinds: {
    donation:
      'din gåva|ditt stöd|ditt bidrag|stöd oss|swisha|donera|ge en gåva|!stöd vår journalistik|!stöd oss|' +
      '!bli månadsgivare|!ge en gåva|!swisha till|!vi behöver ditt stöd|=donera|=stöd oss|=ge en gåva|' +
      '=bli månadsgivare',
    subscription:
      'prenumer*|prenumerant*|digital prenumeration|ingen bindningstid|avsluta när du vill|!redan prenumerant|' +
      '!bli prenumerant|!läs vidare|!för prenumeranter|!låst artikel|!köp prenumeration|!ge bort artikeln|' +
      '!prova gratis|!för att läsa hela|=prenumerera|=bli prenumerant|=köp|=köp nu|=prenumerera nu',
    newsletter:
      'nyhetsbrev*|inkorg|mejl|e-postadress|mejladress|anmäl dig|!anmäl dig till|!få vårt nyhetsbrev|' +
      '!prenumerera på vårt nyhetsbrev|!prenumerera på nyhetsbrev|!i din inkorg|!direkt i din|!din e-post|' +
      '!din mejladress|!få nyhetsbrev|=nyhetsbrev|=anmäl dig|=prenumerera på nyhetsbrevet|=anmäl',
    registration:
      'logga in|registrera|konto|!skapa ett konto|!skapa konto|!har du redan ett konto|!logga in för|=logga in|' +
      '=registrera dig|=skapa konto',
    comments:
      'kommentar*|kommentera|diskussion|!skriv en kommentar|!lämna en kommentar|!visa kommentarer|' +
      '!delta i diskussionen|!kommentera artikeln|=kommentarer|=kommentera|=svara',
    notification: 'notis*|pushnotis*|aviseringar|!slå på notiser|!aktivera notiser|!få notiser|!få pushnotiser',
    app: 'vår app|appen|!ladda ner vår app|!ladda ner appen|!ladda hem appen|!öppna i appen',
    social:
      'följ oss|på facebook|på instagram|på twitter|!följ oss på|!gilla oss på|=följ|=följ oss|=dela|' +
      '=dela artikeln|=dela på facebook',
    consent:
      'kakor|cookies|samtycke*|!vi använder cookies|!vi använder kakor|!godkänn alla|=godkänn|=acceptera|' +
      '=acceptera alla',
    survey: '!svara på vår|vad tyckte du om|!gav artikeln|!hjälpte artikeln|=rösta|=omröstning',
    related:
      '^läs också|^läs även|^läs mer|^mer om|^se också|' +
      '=läs också|=läs även|=läs mer|=läs mer om|=mer om|=läs vidare|=relaterat|=relaterade artiklar|=mest läst|' +
      '=mest lästa|=senaste nytt|=senaste|=fler artiklar|=fler nyheter|=se också|=se även|=missa inte|=ämnen|' +
      '=rekommenderat|=mer från|=lyssna också|=tipsa|=just nu|=andra läser|=läs hela artikeln',
    advert:
      '=annons|=annonser|=annonssamarbete|=sponsrat innehåll|=artikeln fortsätter under annonsen|' +
      '=artikeln fortsätter efter annonsen|!artikeln fortsätter|!fortsätter efter annonsen',
    'correction-contact':
      '!tipsa oss|!har du tips|!rätta artikeln|!hittat fel|!ser du något fel|!kontakta redaktionen|!mejla oss|' +
      '=rättelse|=tipsa oss',
  },
};
