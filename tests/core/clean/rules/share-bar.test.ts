import { describeRule } from '../rule-cases';

describeRule('share-bar', {
  takes: [
    {
      name: 'a list of links to networks',
      middle:
        '<div class="share-bar"><ul><li><a href="https://www.facebook.com/sharer/sharer.php?u=x">Facebook</a></li><li><a href="https://twitter.com/intent/tweet?url=x">X</a></li><li><button>Copy link</button></li></ul></div>',
      says: 'Facebook',
    },
    {
      name: 'labels without addresses or names',
      middle: '<div class="sc-s"><span>Share</span></div><div class="sc-s"><span>WhatsApp</span></div>',
      says: 'WhatsApp',
    },
    {
      name: 'a button alone that its name gives away',
      middle: '<div class="share"><button>Share</button></div>',
      says: 'Share',
    },
    {
      name: 'a plain paragraph that asks to follow',
      end: '<p><strong>Follow us on Facebook and Instagram</strong></p>',
      says: 'Follow us on Facebook',
    },
    {
      name: 'a call to a channel with a late heading',
      end: '<div class="sc-w"><p>All the news of the quay</p><h4>Join our WhatsApp channel</h4></div>',
      says: 'Join our WhatsApp channel',
    },
    {
      name: 'a German bar',
      language: 'de',
      middle: '<div class="tools"><button>Teilen</button><button>Drucken</button><button>Merken</button></div>',
      says: 'Drucken',
    },
    {
      name: 'a French bar',
      language: 'fr',
      middle: '<ul class="outils"><li>Partager</li><li>Imprimer</li><li>Envoyer</li></ul>',
      says: 'Imprimer',
    },
    {
      name: 'a Spanish call',
      language: 'es',
      end: '<p><strong>Síguenos en nuestro canal de WhatsApp</strong></p>',
      says: 'Síguenos en',
    },
  ],
  leaves: [
    {
      name: 'a story about networks',
      middle:
        '<p>A video of the accident was shared on Facebook and on Twitter two million times, and a WhatsApp channel of the ferrymen copied it at once.</p><p>The company asked people not to share it any more; what happened, its captain said, would be known when the inquest was over and not before.</p>',
    },
    {
      name: 'a captain who says “follow us” without quotation marks',
      middle:
        '<p>Follow us, the captain said to the people of the first boat, and you will be on the quay before the water has risen to the second step.</p>',
    },
    {
      name: 'a story about shares',
      middle:
        '<p>The share of the shipping company rose to nine crowns, print shops had the news by noon, and by the post of the evening all of it was known.</p>',
    },
    {
      name: 'a paragraph with links to networks in its prose',
      middle:
        '<p>The captain wrote on <a href="https://twitter.com/ferry/status/1">X</a> that the crew was safe, and on <a href="https://www.facebook.com/ferry/posts/1">Facebook</a> that the boat could be raised within a week or two.</p>',
    },
    {
      name: 'a German story about sharing',
      language: 'de',
      middle:
        '<p>Auf Facebook wurde das Video zwei Millionen Mal geteilt, und die Reederei bat darum, es nicht mehr zu teilen, zu drucken oder zu merken.</p>',
    },
  ],
});
