import type { Phrases } from './phrases';

export const fi: Phrases = {
  language: 'fi',
  address: 'me|meidän|meille|meitä|sinä|sinun|sinulle|te|teidän|teille|tue|tilaa|seuraa|lue',
  trade: 'journalismi*|toimittaj*|toimitus|toimituksen|lukij*|maksumuuri*|vapaata lehdistöä',
  kinds: {
    donation:
      'lahjoita|lahjoituksesi|tukesi|tue meitä|!lahjoita nyt|!tue työtämme|!tue journalismia|!tue meitä|' +
      '!ryhdy kuukausilahjoittajaksi|!tarvitsemme tukeasi|=lahjoita|=tue meitä|=tue|=lahjoita nyt',
    subscription:
      'tilaa|tilaus|tilaaja*|tilauksen|!oletko jo tilaaja|!vain tilaajille|!tilaajille|!tilaa ja lue|' +
      '!jatka lukemista|!lue koko|!kokeile maksutta|!kokeile ilmaiseksi|!lahjoita artikkeli|' +
      '!anna artikkeli lahjaksi|=tilaa|=tilaa nyt|=tilaajille|=osta',
    newsletter:
      'uutiskirj*|sähköposti*|!tilaa uutiskirje|!tilaa uutiskirjeemme|!tilaa ilmainen|!sähköpostiisi|' +
      '!sähköpostiosoitteesi|!suoraan sähköpostiin|=uutiskirje|=uutiskirjeet|=tilaa uutiskirje',
    registration:
      'kirjaudu|rekisteröidy|käyttäjätunnus|tunnus|!luo tunnus|!luo tili|!onko sinulla jo|!kirjaudu sisään|' +
      '!rekisteröidy ilmaiseksi|=kirjaudu|=kirjaudu sisään|=rekisteröidy|=luo tunnus',
    comments:
      'kommentti|kommentit|kommentoi|keskustelu*|!kirjoita kommentti|!jätä kommentti|!osallistu keskusteluun|' +
      '!näytä kommentit|!kommentoi juttua|=kommentit|=kommentoi|=keskustelu|=vastaa',
    notification:
      '!seuraa artikkeliin liittyviä|!seuraa aihetta|' +
      'ilmoitukset|ilmoituksia|push-ilmoitu*|!ota ilmoitukset käyttöön|!salli ilmoitukset|!tilaa ilmoitukset',
    app: 'sovelluksemme|sovellus|sovelluksen|!lataa sovellus|!lataa sovelluksemme|!avaa sovelluksessa',
    social:
      'seuraa meitä|facebookissa|instagramissa|!seuraa meitä|!tykkää meistä|=seuraa|=seuraa meitä|=jaa|' +
      '=jaa artikkeli|=jaa juttu|=jaa facebookissa',
    consent: 'evästeet|evästeitä|evästei*|suostumu*|!käytämme evästeitä|!hyväksy kaikki|=hyväksy|=hyväksyn',
    survey: '!vastaa kyselyyn|!oliko juttu|!oliko artikkeli|=äänestä|=kysely',
    related:
      '^lue myös|^lue lisää|^katso myös|' +
      '=lue myös|=lue lisää|=katso myös|=lisää aiheesta|=aiheesta lisää|=luetuimmat|=luetuimmat uutiset|' +
      '=uusimmat|=tuoreimmat|=suosittelemme|=aiheet|=asiasanat|=muita juttuja|=kuuntele myös|' +
      '=liittyvät artikkelit|=lue seuraavaksi|=lisää samasta aiheesta|=älä missaa|=lue koko juttu',
    advert:
      '=mainos|=ilmoitus|=kaupallinen yhteistyö|=juttu jatkuu mainoksen jälkeen|' +
      '=artikkeli jatkuu mainoksen jälkeen|!juttu jatkuu|!jatkuu mainoksen',
    'correction-contact':
      '!lähetä juttuvinkki|!onko sinulla juttuvinkki|!juttuvink*|!huomasitko virheen|!ilmoita virheestä|' +
      '!ota yhteyttä toimitukseen|!anna palautetta|=lähetä palautetta|=palaute',
  },
};
