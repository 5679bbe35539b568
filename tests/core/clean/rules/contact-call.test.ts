import { describeRule } from '../rule-cases';

describeRule('contact-call', {
  takes: [
    {
      name: 'a plain paragraph after the text',
      end: '<p>Do you have a story for us? Email the newsroom</p>',
      says: 'Do you have a story for us?',
    },
    {
      name: 'a box with a button',
      end: '<div class="report"><p>Report an error</p><button>Send</button></div>',
      says: 'Report an error',
    },
    {
      name: 'a link alone',
      end: '<div><a href="mailto:desk@meridian.example">Got a tip?</a></div>',
      says: 'Got a tip?',
    },
    {
      name: 'a form with a late heading',
      end: '<div class="sc-t"><form><textarea></textarea><button>Send</button></form><h4>Know something we should?</h4></div>',
      says: 'Know something we should?',
    },
    {
      name: 'a list of ways',
      end: '<div class="sc-u"><h4>Contact the newsroom</h4><ul><li>By post</li><li>By telephone</li></ul></div>',
      says: 'Contact the newsroom',
    },
    { name: 'a German line', language: 'de', end: '<p>Fehler gefunden? Jetzt melden</p>', says: 'Fehler gefunden?' },
    {
      name: 'a French line',
      language: 'fr',
      end: '<div><a href="/erreur">Signaler une erreur</a></div>',
      says: 'Signaler une erreur',
    },
    {
      name: 'a Spanish line',
      language: 'es',
      end: '<p>¿Has encontrado un error? Escríbenos</p>',
      says: '¿Has encontrado un error?',
    },
  ],
  leaves: [
    {
      name: 'a call to witnesses',
      middle:
        '<p>Police ask anyone who saw the barge on that evening to call the station in Quay Street or to send a message to the officers on duty there.</p>',
    },
    {
      name: 'a helpline',
      middle:
        '<p>If you or somebody you know needs help, the harbour helpline can be reached on 0800 555 0199 at any hour of the day, also on holidays.</p>',
    },
    {
      name: 'a quoted note',
      middle:
        '<p>“Got a tip? Send us your story,” said the card that he left on every table of the ferry, and on the fourth day a sailor wrote to him.</p>',
    },
    {
      name: 'a story about the report of an error',
      middle:
        '<p>He was the first to report an error in the plans, and to suggest a correction that would have saved the council nine months and a trial.</p>',
    },
    {
      name: 'a German story about an error',
      language: 'de',
      middle:
        '<p>Der Prüfer hatte einen Fehler gefunden, der den Rat neun Monate gekostet hätte, und ihn noch am selben Abend dem Bauamt am Hafen gemeldet.</p>',
    },
  ],
});
