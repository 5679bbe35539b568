import type { Phrases } from './phrases';

export const it: Phrases = {
  language: 'it',
  address:
    'noi|nostro|nostra|nostri|nostre|tu|tuo|tua|tuoi|tue|ti|voi|vostro|vostra|vi|sostienici|iscriviti|abbonati|' +
    'seguici|lei|suo|puoi|vuoi|sostieni',
  trade: 'giornalismo|giornalisti|redazione|lettori|lettrici|informazione libera|stampa libera|paywall',
  kinds: {
    donation:
      'sostieni|lettori come te|!se puoi, sostieni|con una donazione|la tua donazione|il tuo sostegno|il tuo contributo|dona|sostienici|una donazione|aiutaci|!dona ora|' +
      '!fai una donazione|!sostieni il nostro giornalismo|!sostieni il nostro lavoro|' +
      '!sostieni la nostra redazione|!abbiamo bisogno del tuo sostegno|!il tuo sostegno è|!diventa sostenitore|' +
      '=dona|=dona ora|=sostienici|=sostieni|=fai una donazione',
    subscription:
      'abbonati|abbonamento|abbonamenti|abbonato|disdici quando vuoi|!sei già abbonato|!già abbonato|' +
      '!contenuto riservato agli abbonati|!riservato agli abbonati|!abbonati per continuare|' +
      '!abbonati per leggere|!per continuare a leggere|!regala questo articolo|=abbonati|=abbonati ora|=regala|' +
      '=prova gratis',
    newsletter:
      'newsletter|casella di posta|indirizzo email|indirizzo e-mail|iscriviti|iscrizione|' +
      '!iscriviti alla newsletter|!iscriviti alla nostra newsletter|!iscriviti alle newsletter|' +
      '!ricevi la newsletter|!ricevi la nostra newsletter|!nella tua casella|!ricevi ogni|!la tua email|' +
      '!inserisci la tua|=iscriviti|=iscriviti alla newsletter|=newsletter|=le nostre newsletter',
    registration:
      'accedi|registrati|registrazione|il tuo account|!crea un account|!hai già un account|!accedi per|' +
      '!registrati gratis|!registrati per|!grazie per esserti registrato|=accedi|=registrati|=login|=entra',
    comments:
      'commento|commenti|commentare|conversazione|!lascia un commento|!scrivi un commento|' +
      "!partecipa alla discussione|!unisciti alla conversazione|!mostra i commenti|!leggi i commenti|!di' la tua|" +
      '=commenta|=commenti|=commenta la notizia|=rispondi',
    notification:
      'notifiche|avvisi|!attiva le notifiche|!attivare le notifiche|!ricevi le notifiche|!consenti le notifiche',
    app: "la nostra app|la app|!scarica l'app|!scarica la nostra app|!scarica la app|!apri nell'app|=scarica l'app",
    social:
      'seguici|su facebook|su twitter|canale whatsapp|canale telegram|!seguici su|!seguici anche su|' +
      '!segui il nostro canale|!iscriviti al canale|!iscriviti al nostro canale|=seguici|=segui|=condividi|' +
      '=condividi su facebook|=condividi articolo',
    consent: 'cookie|consenso|!utilizziamo i cookie|!accetta i cookie|!accetta tutti|=accetta|=accetta tutto|=rifiuta',
    survey: 'sondaggio|!rispondi al sondaggio|!ti è stato utile|!vota questo articolo|=vota|=sondaggio',
    related:
      '^leggi anche|^leggi tutto|^guarda anche|^articoli correlati|^altre notizie|' +
      '=leggi anche|=leggi tutto|=potrebbe interessarti|=potrebbero interessarti|=ti potrebbe interessare|' +
      '=approfondisci|=approfondimenti|=approfondimento|=guarda anche|=articoli correlati|=correlati|' +
      "=notizie correlate|=i più letti|=più letti|=i più visti|=ultime notizie|=ultimi articoli|=ultim'ora|" +
      '=altre notizie|=dello stesso autore|=sullo stesso argomento|=in evidenza|=da non perdere|=argomenti|=tag|' +
      '=leggi qui|=vedi anche|=video consigliati|=tutti i video|=altri articoli|=consigliati per te|' +
      '=raccomandati per te|=per approfondire',
    advert:
      '=pubblicità|=annuncio|=contenuto sponsorizzato|=sponsorizzato|=continua a leggere|' +
      '=continua a leggere dopo la pubblicità|!continua dopo la pubblicità',
    'correction-contact':
      '!hai una segnalazione|!segnala un errore|!segnalaci|!scrivi alla redazione|!contatta la redazione|' +
      '!scrivici a',
  },
};
