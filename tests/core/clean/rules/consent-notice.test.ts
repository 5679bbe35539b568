import { describeRule } from '../rule-cases';

describeRule('consent-notice', {
  takes: [
    {
      name: 'a banner with buttons',
      top: '<div class="cookie-banner"><p>We use cookies</p><button>Accept all</button><button>Manage preferences</button></div>',
      says: 'We use cookies',
    },
    {
      name: 'the dialog of a consent platform, a page of legal text',
      end: '<div id="onetrust-consent-sdk"><h2>Your privacy</h2><p>We and our 812 partners store and read information on your device, such as unique identifiers in cookies, to process personal data.</p><p>Your choices will be applied to this site only, and you may change them at any time from the link in the footer of every page we publish.</p><ul><li>Measure audiences</li></ul><button>Accept all</button></div>',
      says: 'We and our 812 partners store',
    },
    {
      name: 'a blocked embed in mid-text',
      middle:
        '<div class="embed-consent"><p>To view this content, allow cookies</p><button>Allow and continue</button></div>',
      says: 'To view this content',
    },
    {
      name: 'a plain paragraph with a button',
      middle: '<div><p>This site uses cookies. Read our cookie policy</p><button>OK</button></div>',
      says: 'cookie policy',
    },
    {
      name: 'a German embed with a late heading',
      language: 'de',
      middle: '<div class="opt-in"><button>Zustimmen</button><h4>Empfohlener redaktioneller Inhalt</h4></div>',
      says: 'Empfohlener redaktioneller Inhalt',
    },
    {
      name: 'a French banner',
      language: 'fr',
      top: '<div class="bandeau"><p>Nous utilisons des cookies</p><button>Tout accepter</button></div>',
      says: 'Nous utilisons des cookies',
    },
    {
      name: 'a Spanish banner',
      language: 'es',
      top: '<div class="aviso"><p>Utilizamos cookies</p><button>Aceptar todo</button></div>',
      says: 'Utilizamos cookies',
    },
  ],
  leaves: [
    {
      name: 'a story about cookies',
      middle:
        '<p>Cookies that follow people from page to page need their consent, the court ruled, and a banner that only lets them accept is not enough.</p><p>The company’s cookie settings had been wrong for years. It will now ask for consent again, and accept that many will not give it to anyone.</p>',
    },
    {
      name: 'a recipe',
      middle:
        '<p>The cookies of the ferry’s kitchen, baked with salt butter, are sold on the quay from Monday, with the consent of the cook’s two sisters.</p>',
    },
    {
      name: 'a quoted banner',
      middle:
        '<p>“We use cookies,” a sheet on the door of the bakery reads, “and butter, and sugar, and the eggs of our neighbour in the upper town.”</p>',
    },
    {
      name: 'a German story about consent',
      language: 'de',
      middle:
        '<p>Der Eingriff geschah ohne Einwilligung des Patienten, der dem Gericht zufolge auch später nie zustimmen wollte, obwohl man ihn darum bat.</p>',
    },
  ],
});
