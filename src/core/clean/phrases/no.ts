import type { Phrases } from './phrases';

export const no: Phrases = {
  language: 'no',
  address: 'vi|oss|vår|vårt|våre|du|deg|din|ditt|dine|dere|støtt|følg|abonner',
  trade: 'journalistikk*|journalister|redaksjon*|lesere|leserne|betalingsmur|fri presse',
  kinds: {
    donation:
      'din støtte|ditt bidrag|din gave|støtt oss|doner|vipps|gi en gave|!støtt oss|!støtt vår journalistikk|' +
      '!gi en gave|!bli støttespiller|!vi trenger din støtte|=doner|=støtt oss|=gi en gave|=bli støttemedlem',
    subscription:
      'abonner*|abonnement*|abonnent*|ingen bindingstid|!allerede abonnent|!bli abonnent|!for abonnenter|' +
      '!kjøp abonnement|!kun for abonnenter|!les hele saken|!få tilgang|!prøv gratis|!del artikkelen med|' +
      '=abonner|=bli abonnent|=kjøp abonnement|=kjøp tilgang',
    newsletter:
      'nyhetsbrev*|innboks|e-post|e-postadresse|meld deg på|!meld deg på|!få nyhetsbrevet|!få vårt nyhetsbrev|' +
      '!motta nyhetsbrev|!i innboksen|!rett i innboksen|!din e-post|!abonner på nyhetsbrev|=nyhetsbrev|' +
      '=meld deg på|=meld på',
    registration:
      'logg inn|registrer|konto|!opprett konto|!opprett en konto|!har du allerede|!logg inn for|=logg inn|' +
      '=registrer deg|=opprett konto',
    comments:
      'kommentar*|kommenter*|debatt|!skriv en kommentar|!legg igjen en kommentar|!vis kommentarer|' +
      '!delta i debatten|!si din mening|=kommentarer|=kommenter|=svar',
    notification:
      'varsler|varsling*|pushvarsel*|!slå på varsler|!få varsel|!få varsler|!aktiver varsler|!få pushvarsler',
    app: 'vår app|appen|!last ned appen|!last ned vår app|!åpne i appen',
    social:
      '^del |' +
      'følg oss|på facebook|på instagram|på snapchat|!følg oss på|!følg oss|!lik oss på|=følg|=følg oss|=del|' +
      '=del artikkelen|=del saken|=del på facebook',
    consent:
      'informasjonskapsler|cookies|samtykke*|!vi bruker informasjonskapsler|!vi bruker cookies|!godta alle|' +
      '=godta|=aksepter|=godta alle',
    survey: '!svar på vår|hva synes du om|!var artikkelen|=stem|=avstemning',
    related:
      '^les også|^les mer|^mer om|^se også|' +
      '=les også|=les mer|=les mer om|=mer om|=les saken|=relaterte saker|=relaterte artikler|=mest lest|' +
      '=siste nytt|=siste nyheter|=flere saker|=se også|=se video|=anbefalt|=emner|=tema|=flere nyheter|' +
      '=ikke gå glipp av|=les hele saken|=hør også|=andre leser|=mer fra',
    advert:
      '=annonse|=annonser|=annonsørinnhold|=sponset innhold|=artikkelen fortsetter under annonsen|' +
      '!artikkelen fortsetter|!saken fortsetter under|!fortsetter under annonsen|=saken fortsetter under',
    'correction-contact':
      '!tips oss|!har du tips|!har du et tips|!tips meg|!send oss tips|!feil i artikkelen|!meld fra om feil|' +
      '!kontakt redaksjonen|=tips oss|=tips meg|=tips',
  },
};
