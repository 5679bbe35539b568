import { describeRule } from '../rule-cases';

describeRule('app-offer', {
  takes: [
    {
      name: 'a banner over the headline',
      top: '<div class="app-banner"><p>The Meridian in your pocket</p><a href="https://apps.example/meridian">Get the app</a><button>Not now</button></div>',
      says: 'Get the app',
    },
    {
      name: 'a plain paragraph',
      middle: '<p><strong>Download our app and read The Meridian wherever you are</strong></p>',
      says: 'Download our app',
    },
    { name: 'a button alone', middle: '<div><button>Open in app</button></div>', says: 'Open in app' },
    {
      name: 'a list of shops with a late heading',
      end: '<div class="sc-a"><ul><li>App Store</li><li>Google Play</li></ul><h4>Download the app</h4></div>',
      says: 'Download the app',
    },
    {
      name: 'a German box',
      language: 'de',
      middle: '<div class="app-promo"><p>Laden Sie unsere App und lesen Sie unterwegs</p><button>Laden</button></div>',
      says: 'Laden Sie unsere App',
    },
    {
      name: 'a French box',
      language: 'fr',
      middle:
        '<div class="appli"><p>Téléchargez notre application</p><a href="/app">Ouvrir dans l’application</a></div>',
      says: 'Téléchargez notre application',
    },
    {
      name: 'a Spanish box',
      language: 'es',
      middle: '<div class="movil"><p>Descarga nuestra app</p><a href="/app">Google Play</a></div>',
      says: 'Descarga nuestra app',
    },
  ],
  leaves: [
    {
      name: 'a story about the launch of an app',
      middle:
        '<p>The ferry company has launched the app that it promised, free in the App Store and on Google Play, and nine thousand people have it already.</p><p>Those who download the app can see when the bridge turns, and a jury of engineers praised it, for it does not need a mobile network at all.</p>',
    },
    {
      name: 'a story that explains the app to “you”',
      middle:
        '<p>Once you download the app, the company says, you can see when the bridge turns, and it does not need a mobile network for that at all.</p>',
    },
    {
      name: 'a quoted advert',
      middle:
        '<p>“Get the app and never miss the ferry again,” it says on the last posters of the company, which hang in the waiting room to this day.</p>',
    },
    {
      name: 'a German story about an app',
      language: 'de',
      middle:
        '<p>Die Reederei hat die versprochene App vorgestellt; wer sich die App herunterladen will, findet darin die Zeiten der Brücke und der Fähre.</p>',
    },
    {
      name: 'a French story about an application',
      language: 'fr',
      middle:
        '<p>La compagnie a présenté l’application promise, que neuf mille habitants ont déjà téléchargée pour connaître les horaires du pont tournant.</p>',
    },
  ],
});
