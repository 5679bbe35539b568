import { describeRule } from '../rule-cases';

const APPEAL_EN = [
  'The Meridian is read by people of every party. Unlike many other papers, we choose not to lock our readers out with paywalls.',
  'At such a moment we need reporters on the quay, and your donation allows us to keep sending our journalists to both sides of the river.',
];

describeRule('donation-appeal', {
  takes: [
    {
      name: 'an appeal in plain paragraphs, with a heading and a last short line',
      middle: `<h3>Your support helps us to tell the story</h3>${APPEAL_EN.map(text => `<p>${text}</p>`).join('')}<p>Your support makes all the difference.</p>`,
      says: 'your donation allows us to keep sending',
    },
    {
      name: 'a box with a form',
      middle:
        '<div class="donation-box"><h3>Support The Meridian</h3><form action="/give"><p>Make a donation today.</p><button>Donate now</button></form></div>',
      says: 'Make a donation today.',
    },
    {
      name: 'a box without a telling name',
      middle: '<div class="sc-x1"><div>Support our journalism</div><div><a href="/give">Contribute</a></div></div>',
      says: 'Support our journalism',
    },
    { name: 'a lone button', middle: '<div><button type="button">Donate now</button></div>', says: 'Donate now' },
    {
      name: 'one paragraph in italics after the text',
      end: '<p><em>If you can, please support The Meridian. We are a small newsroom without paywalls, and your donation pays for our reporting.</em></p>',
      says: 'please support The Meridian',
    },
    {
      name: 'a banner over the headline',
      top: '<div class="support-banner"><p>We need your support</p><a href="/give">Give now</a></div>',
      says: 'We need your support',
    },
    {
      name: 'a German appeal with a button',
      language: 'de',
      middle:
        '<div class="box"><h3>Unterstützen Sie unseren Journalismus</h3><p>Wir brauchen Ihre Unterstützung.</p><a href="/spenden">Jetzt spenden</a></div>',
      says: 'Unterstützen Sie unseren Journalismus',
    },
    {
      name: 'a German appeal in plain paragraphs',
      language: 'de',
      middle:
        '<p>The Meridian verzichtet auf eine Bezahlschranke, damit unsere Berichterstattung allen offen steht. Ihre Spende hält unsere Redaktion am Leben.</p><p>Wir danken allen Leserinnen und Lesern: Unterstützen Sie uns mit einem Beitrag, damit wir weiter unabhängig bleiben können.</p>',
      says: 'Ihre Spende hält unsere Redaktion am Leben.',
    },
    {
      name: 'a French appeal with a late heading',
      language: 'fr',
      end: '<div class="appel"><p>Soutenez notre rédaction : nous avons besoin de vous.</p><h3>Faites un don</h3><a href="/don">Je donne</a></div>',
      says: 'Faites un don',
    },
    {
      name: 'a Spanish list of ways to give',
      language: 'es',
      middle:
        '<div class="apoyo"><h3>Apoya nuestro periodismo</h3><ul><li>Haz una donación</li><li>Hazte socia</li></ul></div>',
      says: 'Apoya nuestro periodismo',
    },
  ],
  leaves: [
    {
      name: 'a story about donations',
      middle:
        '<p>Donations to the lifeboat station doubled last year, and more than half of the donors asked that their contribution be spent on the new slipway.</p><p>Anyone who wants to donate must now fill in a form, because the tax office asked the charity for the names of all its supporters.</p>',
    },
    {
      name: "a charity's appeal inside the story",
      middle:
        '<p>The lifeboat charity said it needed help. “We need your support to keep our boats at sea,” its chairwoman wrote. “Please donate what you can.”</p>',
    },
    {
      name: 'a charity that asks outside quotation marks, and its address',
      middle:
        '<p>To help the families, readers can make a donation through the fund of the town hall, which has collected some forty thousand since the storm.</p>',
    },
    {
      name: 'a quoted person who asks for support',
      middle:
        '<p>“I ask for your support and your donation, because we cannot win this vote without you,” Ms Marrow told the crowd in front of the harbour office.</p>',
    },
    {
      name: 'a helpline number',
      middle:
        '<p>Anyone who needs help can call the harbour helpline on 0800 555 0199 at any hour, or write to it; calls are free and not recorded.</p>',
    },
    {
      name: 'a politician who thanks donors for their contribution',
      middle:
        '<p>Mr Brandvik thanked those who had chipped in. Your contribution made the bridge possible, the plaque on the eastern pier now says in brass letters.</p>',
    },
    {
      name: 'a story about the finances of the press',
      middle:
        '<p>Readers are asked to support independent journalism with donations on ever more pages, and paywalls have become the rule, the study found.</p><p>Newsrooms that ask for a donation earn less than those with a paywall, its authors write, but their reporting reaches twice as many readers.</p>',
    },
    {
      name: 'a German story about donations',
      language: 'de',
      middle:
        '<p>Die Spenden für die Seenotretter haben sich verdoppelt; wer spenden will, muss nun ein Formular ausfüllen, weil das Finanzamt es verlangt.</p>',
    },
    {
      name: 'a French story about gifts to a fund',
      language: 'fr',
      middle:
        '<p>Les dons pour les sauveteurs ont doublé l’an dernier, et plus de la moitié des donateurs ont demandé qu’ils servent à la nouvelle cale.</p>',
    },
    {
      name: 'a Spanish story about gifts to a fund',
      language: 'es',
      middle:
        '<p>Las donaciones para los rescatistas se duplicaron el año pasado, y más de la mitad de los donantes pidió que se destinaran a la rampa.</p>',
    },
  ],
});
