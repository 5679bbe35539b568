import { describeRule } from '../rule-cases';

describeRule('subscription-offer', {
  takes: [
    {
      name: 'a box with a price and a button',
      middle:
        '<div class="subscribe-box"><h3>Unlimited access to The Meridian</h3><p>Start your free trial. Cancel anytime.</p><button>Subscribe now</button></div>',
      says: 'Unlimited access to The Meridian',
    },
    {
      name: 'a box without telling names',
      middle: '<div class="sc-p1"><div>Already a subscriber?</div><div><a href="/offer">See our offers</a></div></div>',
      says: 'Already a subscriber?',
    },
    {
      name: 'a plain paragraph after the text',
      end: '<p><em>Subscribe to read every story of The Meridian, cancel anytime, and help us to keep our reporters on the quay for another year.</em></p>',
      says: 'Subscribe to read every story',
    },
    { name: 'a button alone', middle: '<div><button>Gift this article</button></div>', says: 'Gift this article' },
    {
      name: 'a list of advantages with a late heading',
      end: '<div class="upsell"><ul><li>All stories</li><li>The crossword</li></ul><h4>Become a subscriber</h4><button>Subscribe today</button></div>',
      says: 'Become a subscriber',
    },
    {
      name: 'a German box',
      language: 'de',
      middle:
        '<div class="abo-box"><h3>Sie haben bereits ein Abo?</h3><p>Probeabo, jederzeit kündbar</p><a href="/abo">Zum Abo</a></div>',
      says: 'Sie haben bereits ein Abo?',
    },
    {
      name: 'a French box',
      language: 'fr',
      middle: '<div class="offre"><p>Déjà abonné ? Sans engagement</p><a href="/abo">Je m’abonne</a></div>',
      says: 'Déjà abonné ?',
    },
    {
      name: 'a Spanish box',
      language: 'es',
      middle: '<div class="oferta"><p>Suscríbete para seguir leyendo</p><a href="/abo">Suscribirme</a></div>',
      says: 'Suscríbete para seguir leyendo',
    },
  ],
  leaves: [
    {
      name: 'a story about subscriptions',
      middle:
        '<p>Subscribers to the ferry’s yearly ticket get a third of their money back, and those on a free trial may cancel anytime until Sunday.</p><p>The number of subscriptions had risen to nine thousand, and only a few hundred people now subscribe to the older and dearer ticket.</p>',
    },
    {
      name: 'a theory that one subscribes to',
      middle:
        '<p>Few engineers still subscribe to that theory, and the last subscriber to it retired in March after forty years at the locks of the capital.</p>',
    },
    {
      name: 'a story in a paid box',
      wrapper: '<div class="paywall premium-content subscriber-only">',
      middle: '<p>The pilot of the timber lorry, a woman of sixty, had waved to the crowd and lost her hat.</p>',
    },
    {
      name: 'each paragraph in a paid box',
      middle:
        '<div class="premium"><p>The pilot of the timber lorry, a woman of sixty, had waved to the crowd on the quay and lost her new hat to the wind.</p></div><div class="paywall subscribed"><p>It was found the next morning by a boy from the upper town, who wore it to school until his teacher recognised it.</p></div>',
    },
    {
      name: 'a quoted offer',
      middle:
        '<p>The letter, headed “Become a subscriber and get unlimited access”, had been printed by the ferry company for its customers of twenty years.</p>',
    },
    {
      name: 'a German story about subscriptions',
      language: 'de',
      middle:
        '<p>Das Abo der Fähre läuft im Dezember aus, Abonnenten bekommen ein Drittel zurück, und ein Probeabo gibt es schon seit dem Sommer nicht mehr.</p>',
    },
    {
      name: 'a French story about subscriptions',
      language: 'fr',
      middle:
        '<p>L’abonnement du bac prend fin en décembre, les abonnés seront remboursés d’un tiers, et ceux de l’ancienne formule toucheront davantage.</p>',
    },
  ],
});
