import { describeRule } from '../rule-cases';

describeRule('survey-call', {
  takes: [
    {
      name: 'a question about the page with buttons',
      end: '<div class="feedback"><p>Was this article helpful?</p><button>Yes</button><button>No</button></div>',
      says: 'Was this article helpful?',
    },
    {
      name: 'a plain paragraph',
      middle: '<p>Take our survey and win a day on the ferry</p>',
      says: 'Take our survey',
    },
    {
      name: 'a poll with a form and a list',
      middle:
        '<div class="poll"><form><h4>Take our poll</h4><ul><li><label><input type="radio"> The bridge</label></li><li><label><input type="radio"> The ferry</label></li></ul><button>Vote</button></form></div>',
      says: 'Take our poll',
    },
    {
      name: 'a banner over the headline',
      top: '<div class="survey-banner"><p>Answer our survey</p><a href="/survey">Begin</a></div>',
      says: 'Answer our survey',
    },
    {
      name: 'a German box with a late heading',
      language: 'de',
      end: '<div class="umfrage"><button>Gut</button><button>Schlecht</button><h4>Wie gefällt Ihnen dieser Artikel?</h4></div>',
      says: 'Wie gefällt Ihnen dieser Artikel?',
    },
    {
      name: 'a French box',
      language: 'fr',
      end: '<div class="avis"><p>Cet article vous a-t-il plu ?</p><button>Oui</button><button>Non</button></div>',
      says: 'Cet article vous a-t-il plu ?',
    },
    {
      name: 'a Spanish box',
      language: 'es',
      end: '<div class="voto"><p>Responde a nuestra encuesta</p><button>Votar</button></div>',
      says: 'Responde a nuestra encuesta',
    },
  ],
  leaves: [
    {
      name: 'a story about a survey',
      middle:
        '<p>In a survey of nine hundred residents, two thirds said that they would vote for the bridge again, and a fifth did not answer the question.</p><p>The poll was taken in March. Surveys of the previous years had found the opposite, and the institute asked the council to take another.</p>',
    },
    {
      name: 'a quoted request',
      middle:
        '<p>“Take our survey,” a girl in a yellow coat called to everyone who came off the ferry, and wrote down what some sixty of them told her.</p>',
    },
    {
      name: 'a land survey in a box named after it',
      middle:
        '<div class="survey"><p>The survey of the river bed took eleven days, and its maps show a hole of nine metres where the pier had stood until the accident.</p></div>',
    },
    {
      name: 'a German story about a survey',
      language: 'de',
      middle:
        '<p>In einer Umfrage unter neunhundert Anwohnern sprachen sich zwei Drittel für die Brücke aus, ein Fünftel wollte die Frage nicht beantworten.</p>',
    },
  ],
});
