import { describeRule } from '../rule-cases';

describeRule('newsletter-form', {
  takes: [
    {
      name: 'a box with a sentence about the letter that asks for nothing',
      middle:
        '<section class="x8"><h4>The morning tide</h4><p>Every second Sunday: answers to your questions about the coast, honest, close and fit for every day of the week.</p><form><input type="email"><button>Sign up</button></form></section>',
      says: 'Every second Sunday',
    },
    {
      name: 'a box with a form, its heading printed twice',
      middle:
        '<div class="newsletter-component"><h3>Sign up to our free weekly Coast newsletter</h3><form action="/nl"><p>Sign up to our free weekly Coast newsletter</p><label>Email <input type="email"></label><button>SIGN UP</button><p>I would like to be emailed about offers, events and updates from The Meridian. Read our privacy notice</p></form></div>',
      says: 'Sign up to our free weekly Coast newsletter',
    },
    {
      name: 'a form without a telling name',
      middle:
        '<section class="sc-q8"><h4>The morning tide, straight to your inbox</h4><form><input name="e"><button>Sign up</button></form></section>',
      says: 'straight to your inbox',
    },
    {
      name: 'a plain paragraph with a link',
      middle:
        '<p><strong><a href="/newsletters">Sign up to our newsletter and get the news of the harbour in your inbox</a></strong></p>',
      says: 'Sign up to our newsletter',
    },
    {
      name: 'a sentence in the publisher’s voice after the text',
      end: '<p><em>Sign up for our weekly newsletter from The Meridian, delivered to your inbox every Friday with the best stories of the coast.</em></p>',
      says: 'delivered to your inbox every Friday',
    },
    {
      name: 'a list of letters',
      middle:
        '<div class="newsletters"><h3>Our newsletters</h3><ul><li><label><input type="checkbox"> Coast weekly</label></li><li><label><input type="checkbox"> Tide tables</label></li></ul><button>Sign me up</button></div>',
      says: 'Our newsletters',
    },
    {
      name: 'a German box',
      language: 'de',
      middle:
        '<div class="nl-box"><h3>Unseren Newsletter abonnieren</h3><form><input type="email" placeholder="E-Mail-Adresse"><button>Anmelden</button></form></div>',
      says: 'Unseren Newsletter abonnieren',
    },
    {
      name: 'a French box with a late heading',
      language: 'fr',
      end: '<div class="bloc"><form><p>Recevez chaque matin les nouvelles du port.</p><input type="email"><button>Je m’inscris</button></form><h3>Inscrivez-vous à notre newsletter</h3></div>',
      says: 'Inscrivez-vous à notre newsletter',
    },
    {
      name: 'a Spanish line with a button',
      language: 'es',
      middle:
        '<div><p>Suscríbete a nuestro boletín y recibe en tu correo las noticias del puerto</p><button>Apúntate</button></div>',
      says: 'Suscríbete a nuestro boletín',
    },
  ],
  leaves: [
    {
      name: 'a story about newsletters',
      middle:
        '<p>Newsletters have become the best business of small papers: a third of those who sign up for one open their inbox before they get out of bed.</p><p>The harbour’s own newsletter, which anyone may read without an email address, lists the hours at which the bridge is closed to traffic.</p>',
    },
    {
      name: 'a witness who quotes a subject line',
      middle:
        '<p>The message, “Sign up for our newsletter to win a boat trip”, came from a forged email address, and eleven people lost their savings, police said.</p>',
    },
    {
      name: 'an inbox in a trial',
      middle:
        '<p>Investigators found the contract in his inbox, in a newsletter that he had never opened, and asked him to enter his email address as a proof.</p>',
    },
    {
      name: 'a German story about a newsletter',
      language: 'de',
      middle:
        '<p>Der Newsletter der Hafenbehörde geht an zwölftausend Menschen, und wer seine E-Mail-Adresse angibt, erfährt darin die Zeiten der Brücke.</p>',
    },
    {
      name: 'a French story about a letter',
      language: 'fr',
      middle:
        '<p>La lettre d’information du port est envoyée à douze mille habitants, qui y trouvent les heures du pont, et nul ne s’en est plaint à ce jour.</p>',
    },
    {
      name: 'paragraphs in a box named after a newsletter',
      wrapper: '<div class="newsletter-edition story">',
      middle: '<p>The pilot of the timber lorry, a woman of sixty, had waved to the crowd and lost her hat.</p>',
    },
  ],
});
