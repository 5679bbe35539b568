import { describeRule } from '../rule-cases';

describeRule('advert-slot', {
  takes: [
    {
      name: 'a label in a slot',
      middle: '<div class="ad-slot"><span>Advertisement</span></div>',
      says: 'Advertisement',
    },
    { name: 'a label in a plain paragraph', middle: '<p>Advertisement</p>', says: 'Advertisement' },
    {
      name: 'a label that tells where the story goes on',
      middle: '<p>Article continues below advertisement</p>',
      says: 'Article continues below advertisement',
    },
    { name: 'a slot by its id', middle: '<div id="div-gpt-ad-77"><div>Skip ad</div></div>', says: 'Skip ad' },
    {
      name: 'a button and a label',
      middle: '<div class="advert"><span>Sponsored</span><button>Close</button></div>',
      says: 'Sponsored',
    },
    { name: 'a German label', language: 'de', middle: '<div><span>Anzeige</span></div>', says: 'Anzeige' },
    {
      name: 'a French label',
      language: 'fr',
      middle: '<div><p>Publicité</p></div><p>La suite après la publicité</p>',
      says: 'La suite après la publicité',
    },
    { name: 'a Spanish label', language: 'es', middle: '<div><p>Publicidad</p></div>', says: 'Publicidad' },
  ],
  leaves: [
    {
      name: 'a story about adverts',
      middle:
        '<p>The advertisement for the ferry, sponsored by the brewery, had hung in the station for thirty years when the council banned adverts there.</p><p>Partner content and promoted posts are the same, the court found: an ad is an ad, and whoever reads on must be told where the story continues.</p>',
    },
    {
      name: 'a story in a box that is free of adverts',
      wrapper: '<div class="ad-free no-ads">',
      middle: '<p>The pilot of the timber lorry, a woman of sixty, had waved to the crowd and lost her hat.</p>',
    },
    {
      name: 'a paragraph that a slot’s name wraps',
      middle:
        '<div class="ad banner"><p>The pilot of the timber lorry, a woman of sixty, had waved to the crowd on the quay and lost her new hat to the wind.</p></div>',
    },
    {
      name: 'a German story about a criminal charge (“Anzeige”)',
      language: 'de',
      middle:
        '<p>Gegen den Kapitän liegt eine Anzeige vor; die Anzeige hatte ein Anwohner erstattet, der auch die Werbung der Reederei beanstandet hatte.</p>',
    },
  ],
});
