import type { Phrases } from './phrases';

export const da: Phrases = {
  language: 'da',
  address: 'vi|os|vores|vor|du|dig|din|dit|dine|jer|jeres|støt|følg|tilmeld',
  trade: 'journalistik*|journalister|redaktion*|læsere|læserne|betalingsmur|fri presse',
  kinds: {
    donation:
      'din støtte|dit bidrag|støt os|doner|mobilepay|!støt os|!støt vores|!støt vores journalistik|' +
      '!giv et bidrag|!bliv støttemedlem|!vi har brug for din støtte|=doner|=støt os|=giv et bidrag|=bliv medlem',
    subscription:
      'abonner*|abonnement*|abonnent*|opsig når du vil|ingen binding|!allerede abonnent|!er du allerede abonnent|' +
      '!bliv abonnent|!for abonnenter|!kun for abonnenter|!køb abonnement|!læs videre|!få adgang|!prøv gratis|' +
      '!del artiklen med|=abonner|=bliv abonnent|=køb abonnement|=køb adgang',
    newsletter:
      'nyhedsbrev*|indbakke|e-mail|e-mailadresse|tilmeld dig|!tilmeld dig|!få nyhedsbrevet|!få vores nyhedsbrev|' +
      '!modtag nyhedsbrev|!modtag vores|!i din indbakke|!direkte i din|!din e-mail|=nyhedsbrev|=nyhedsbreve|' +
      '=tilmeld|=tilmeld dig|=tilmeld nyhedsbrev',
    registration:
      'log ind|log på|opret|konto|!opret en konto|!opret konto|!opret en profil|!har du allerede|!log ind for|' +
      '=log ind|=log på|=opret konto|=opret profil',
    comments:
      'kommentar*|kommenter*|debat|!skriv en kommentar|!efterlad en kommentar|!vis kommentarer|' +
      '!deltag i debatten|!sig din mening|=kommentarer|=kommenter|=svar',
    notification:
      'notifikation*|push-beskeder|beskeder|!slå notifikationer til|!aktiver notifikationer|!få besked|!få push|' +
      '!modtag notifikationer',
    app: 'vores app|appen|!hent vores app|!hent appen|!download appen|!åbn i appen',
    social:
      'følg os|på facebook|på instagram|!følg os på|!følg os|!synes godt om os|=følg|=følg os|=del|=del artiklen|' +
      '=del på facebook',
    consent: 'cookies|samtykke*|!vi bruger cookies|!accepter alle|!tillad alle|=accepter|=godkend|=ok til alle',
    survey: '!svar på vores|hvad synes du om|!var artiklen|=stem|=afstemning',
    related:
      '^læs også|^læs mere|^mere om|^se også|' +
      '=læs også|=læs mere|=læs mere om|=mere om|=relaterede artikler|=relateret|=mest læste|=mest læst|' +
      '=seneste nyt|=seneste nyheder|=seneste|=flere artikler|=flere nyheder|=se også|=anbefalet|=emner|' +
      '=gå ikke glip af|=læs hele artiklen|=hør også|=andre læser|=mere fra',
    advert:
      '=annonce|=annoncer|=annoncørbetalt indhold|=sponsoreret|=artiklen fortsætter efter annoncen|' +
      '=artiklen fortsætter under annoncen|!artiklen fortsætter|!fortsætter efter annoncen',
    'correction-contact':
      '!tip os|!har du et tip|!har du tips|!send et tip|!fundet en fejl|!fejl i artiklen|!kontakt redaktionen|' +
      '!skriv til os|=tip os',
  },
};
