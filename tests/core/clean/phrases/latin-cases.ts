// Calls and look-alikes in languages of the Latin script. Data.
import type { Language } from './language';

export const LATIN: readonly Language[] = [
  {
    language: 'it',
    takes: [
      ['donation', 'Sostieni il nostro giornalismo'],
      ['newsletter', 'Iscriviti alla nostra newsletter'],
      ['comments', 'Lascia un commento'],
      ['notification', 'Attiva le notifiche'],
      ['related', 'Leggi anche'],
    ],
    leaves: [
      'La fondazione ha ricevuto una donazione di due milioni dal vecchio armatore, che non ha voluto commentare la notizia in pubblico.',
      'Il sindaco ha chiesto ai pescatori di iscriversi al registro del porto entro la fine del mese, senza pagare alcun contributo.',
    ],
  },
  {
    language: 'pt',
    takes: [
      ['donation', 'Apoie o nosso jornalismo'],
      ['newsletter', 'Receba nossa newsletter no seu e-mail'],
      ['comments', 'Deixe seu comentário'],
      ['subscription', 'Já é assinante? Seja um assinante'],
      ['related', 'Leia também'],
    ],
    leaves: [
      'A associação recebeu uma doação de dois milhões do antigo armador, que não quis fazer qualquer comentário sobre o assunto.',
      'O contrato foi assinado na segunda-feira pelo governador, e os assinantes do acordo encontram-se de novo na primavera.',
    ],
  },
  {
    language: 'nl',
    takes: [
      ['donation', 'Steun onze journalistiek'],
      ['newsletter', 'Schrijf je in voor onze nieuwsbrief'],
      ['comments', 'Plaats een reactie'],
      ['notification', 'Zet meldingen aan'],
      ['related', 'Lees ook'],
    ],
    leaves: [
      'De stichting kreeg een donatie van twee miljoen van de oude reder, die niet wilde reageren op de vragen van de raad.',
      'De minister schreef in een nieuwsbrief aan de vissers dat de haven in het voorjaar weer open gaat voor alle schepen.',
    ],
  },
  {
    language: 'sv',
    takes: [
      ['donation', 'Stöd vår journalistik'],
      ['newsletter', 'Prenumerera på vårt nyhetsbrev'],
      ['comments', 'Skriv en kommentar'],
      ['subscription', 'Redan prenumerant? Bli prenumerant'],
      ['related', 'Läs också'],
    ],
    leaves: [
      'Stiftelsen fick en gåva på två miljoner av den gamle redaren, som inte ville lämna någon kommentar till händelsen i hamnen.',
      'Kommunen skickade ett nyhetsbrev till fiskarna om att bron öppnar igen till våren för alla båtar som väntar.',
    ],
  },
  {
    language: 'no',
    takes: [
      ['donation', 'Støtt vår journalistikk'],
      ['newsletter', 'Meld deg på nyhetsbrevet'],
      ['comments', 'Skriv en kommentar'],
      ['notification', 'Slå på varsler'],
      ['related', 'Les også'],
    ],
    leaves: [
      'Stiftelsen fikk en gave på to millioner av den gamle rederen, som ikke ville gi noen kommentar til det som hendte i havnen.',
      'Hun spurte dem hva de syntes om broen, og fiskerne sa at de støttet planen, selv om den kom altfor sent.',
    ],
  },
  {
    language: 'da',
    takes: [
      ['donation', 'Støt vores journalistik'],
      ['newsletter', 'Tilmeld dig nyhedsbrevet'],
      ['comments', 'Skriv en kommentar'],
      ['subscription', 'Er du allerede abonnent? Bliv abonnent'],
      ['related', 'Læs også'],
    ],
    leaves: [
      'Fonden fik et bidrag på to millioner fra den gamle reder, som ikke ønskede at give nogen kommentar til det, der skete i havnen.',
      'Kommunen sendte et nyhedsbrev til fiskerne om, at broen åbner igen til foråret for alle både, der venter.',
    ],
  },
  {
    language: 'fi',
    takes: [
      ['donation', 'Tue työtämme ja lahjoita nyt'],
      ['newsletter', 'Tilaa uutiskirje sähköpostiisi'],
      ['comments', 'Kirjoita kommentti'],
      ['app', 'Lataa sovelluksemme'],
      ['related', 'Lue myös'],
    ],
    leaves: [
      'Säätiö sai kahden miljoonan lahjoituksen vanhalta laivanvarustajalta, joka ei halunnut kommentoida sataman tapahtumia lehdelle.',
      'Kunta lähetti kalastajille uutiskirjeen, jossa kerrottiin, että silta avataan taas keväällä kaikille odottaville veneille.',
    ],
  },
  {
    language: 'pl',
    takes: [
      ['donation', 'Wesprzyj naszą redakcję'],
      ['newsletter', 'Zapisz się na newsletter'],
      ['comments', 'Dodaj komentarz'],
      ['notification', 'Włącz powiadomienia'],
      ['related', 'Czytaj także'],
    ],
    leaves: [
      'Fundacja dostała dwa miliony darowizny od starego armatora, który nie chciał udzielić komentarza w sprawie zdarzeń w porcie.',
      'Burmistrz poprosił rybaków, aby zapisali się w rejestrze portu do końca miesiąca, bez żadnej opłaty za miejsce.',
    ],
  },
  {
    language: 'tr',
    takes: [
      ['donation', 'Gazeteciliği destekle, bağış yap'],
      ['newsletter', 'Bültenimize kaydol'],
      ['comments', 'YORUM YAP'],
      ['notification', 'Bildirimleri aç'],
      ['related', 'İlgili haberler'],
    ],
    leaves: [
      'Vakıf, eski armatörden iki milyonluk bir bağış aldı; armatör limanda olanlar hakkında yorum yapmak istemediğini söyledi.',
      'Belediye balıkçılara bir bülten gönderdi ve köprünün ilkbaharda bekleyen bütün teknelere yeniden açılacağını duyurdu.',
    ],
  },
];
