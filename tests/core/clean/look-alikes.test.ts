// What no rule may take, whichever it is: sentences of stories that use the very words of prompts.
import { describe } from 'vitest';
import { expectLeft, type Left, noted, tested } from './rule-cases';

const LOOK_ALIKES: readonly Left[] = [
  {
    name: 'a charity’s appeal in the words of the story',
    middle:
      '<p>The hospice is asking for help. You can make a donation on its website, and your support will keep the night nurses at work until the spring.</p><p>“We need your support more than ever,” said its matron. Donations can also be left at the harbour office, where we found a long queue on Monday.</p>',
  },
  {
    name: 'a story about the paper itself',
    middle:
      '<p>The Meridian has asked its readers for donations since 2019. Its newsroom counts forty journalists, and its owner told the court that subscriptions had fallen by half.</p><p>The Meridian, which has no paywall, earned nine million last year, a third of it from readers who contribute every month, its report says.</p>',
  },
  {
    name: 'a column in the first person about giving',
    middle:
      '<p>We all chip in, you and I. We give to the lifeboats, we contribute to the school, and nobody asks us to donate to the reporters who tell us where the money went.</p><p>I have long thought that we should support our journalists as we support our firemen, and you may laugh, but your contribution would be smaller than the price of a beer.</p>',
    wrong: 'two paragraphs of “we”, “you” and “contribute” pass for an appeal; the trade alone makes it “home”',
  },
  {
    name: 'questions and answers about an account',
    middle:
      '<p><strong>How do I cancel my subscription?</strong></p><p>Log in to your account and choose to cancel your subscription; the ferry company must confirm it within three days, or you may write to the ombudsman.</p><p><strong>Do I need an account?</strong></p><p>Yes. You can register for free at the counter.</p>',
  },
  {
    name: 'advice that tells “you” to enter an address',
    middle:
      '<p>To get the refund, log in with your account, enter your email address and upload the ticket; those without an account can register at the counter of the ferry.</p>',
    wrong: '“enter your email” and the “email address” within it both count',
  },
  {
    name: 'advice on the notifications of a telephone',
    middle:
      '<p>You can turn off push notifications in the settings of your phone: open the app, choose notifications and then the alerts that you do not want to get.</p>',
    wrong: '“push notifications” and the “notifications” within it both count',
  },
  {
    name: 'a list of helplines',
    middle:
      '<ul><li>Harbour helpline: 0800 555 0199, at any hour</li><li>Write to help@harbour.example for support</li><li>Donate blood: 0800 555 0123</li></ul>',
  },
  {
    name: 'two short quotations',
    middle: '<p>“Please donate.”</p><p>“Sign up.”</p>',
  },
  {
    name: 'short sentences with words of prompts',
    middle:
      '<p>She wanted to comment. He did not.</p><p>Then they all clicked on accept.</p><p>He hit “Subscribe”.</p>',
  },
  {
    name: 'a lead-in in bold type',
    middle:
      '<p><strong>Follow us:</strong> that was what the captain shouted to the people in the second boat before the lamps went out and nobody saw him again.</p>',
  },
  {
    name: 'a list of linked names with a word each',
    middle:
      '<ul><li><a href="/news/people/aldo-brandvik-profile">Aldo Brandvik</a>, ferryman</li><li><a href="/news/people/ines-marrow-profile">Ines Marrow</a>, governor</li><li><a href="/news/people/nils-aker-profile">Nils Aker</a>, engineer</li></ul>',
  },
  {
    name: 'a list of linked documents of another site that a sentence announces',
    middle:
      '<p>Three reports were published on Monday:</p><ul><li><a href="https://gov.example/report-of-the-inquest.pdf">Report of the inquest</a></li><li><a href="https://gov.example/bill-of-contractors.pdf">Bill of the contractors</a></li><li><a href="https://gov.example/plan-of-the-pier.pdf">Plan of the pier</a></li></ul>',
  },
  {
    name: 'a short sentence with a link',
    middle: '<p>The report <a href="/news/the-whole-report-of-the-inquest-b1.html">can be read here</a>.</p>',
  },
  {
    name: 'a note of the editors in italics',
    middle: '<p><em>This article was first published in 2019 and has been updated.</em></p>',
  },
  {
    name: 'a correction',
    middle:
      '<p><em>Correction: an earlier version of this article said that the bridge had cost ninety million. It cost nineteen.</em></p>',
  },
  {
    name: 'a note about the author',
    middle:
      '<p><em>Thea Quill is a reporter at The Meridian. She has written about the harbour for eleven years and won the Quay prize in 2019.</em></p>',
  },
  {
    name: 'a transcript of short lines',
    middle: '<p>Brandvik: Allow.</p><p>Marrow: Accept. Like. Comment. Share.</p><p>Brandvik: Log in!</p>',
  },
  {
    name: 'a channel that is quoted without marks',
    middle:
      '<p>On its Telegram channel the militia wrote: join our channel and you will see the proof. No proof was seen by the evening of the day.</p>',
  },
  {
    name: 'a quoted call to follow',
    middle:
      '<p>The minister wrote on Facebook: “Follow us on Facebook and like us on Twitter for the news that the papers do not print.”</p>',
  },
  {
    name: 'a story told by “we” about an app',
    middle:
      '<p>Our app said the bus was due. It was not. We waited with forty others, and nobody could open the app any more because the network was down.</p>',
  },
  {
    name: 'a recipe told by “we”',
    middle:
      '<p>We use cookies in this recipe, the cook said. You may accept all of them or bake your own from salt butter and flour.</p>',
  },
  {
    name: 'a German family that gave up its paper',
    language: 'de',
    middle:
      '<p>Wir haben unser Abo gekündigt, sagt Familie Brand. Unsere Zeitung kam ohnehin immer zu spät, und wer ein Probeabo nimmt, bekommt von ihnen noch Geld dazu.</p>',
  },
  {
    name: 'a German letter of a bank',
    language: 'de',
    middle:
      '<p>Ihre Spende ging nie ein. Wir haben Ihre Spende gesucht, sagte die Bank der Witwe, und Sie haben uns die falsche Nummer gegeben, so leid uns das tut.</p>',
  },
  {
    name: 'German advice on an account',
    language: 'de',
    middle:
      '<p>Sie können sich im Rathaus anmelden oder Ihr Konto von zu Hause aus eröffnen; wer sich registrieren will, braucht dazu nur seinen Ausweis.</p>',
  },
  {
    name: 'a French mayor who thanks for support',
    language: 'fr',
    middle:
      '<p>Votre soutien a compté, a dit le maire aux habitants, et nous avons besoin de vous pour la suite : le pont ne tiendra que si nous le surveillons tous.</p>',
  },
  {
    name: 'French advice on an account',
    language: 'fr',
    middle:
      '<p>Les abonnés du bac peuvent créer un compte, se connecter et choisir leur place ; l’inscription est gratuite pour les enfants de moins de douze ans.</p>',
  },
  {
    name: 'two Spanish posters',
    language: 'es',
    middle:
      '<p>Necesitamos tu apoyo, decía el cartel del alcalde, y haz una donación para la rampa, decía el de los rescatistas, que colgaba justo al lado del otro.</p>',
  },
  {
    name: 'Spanish advice on a subscription',
    language: 'es',
    middle:
      '<p>La suscripción del transbordador termina en diciembre y los suscriptores recibirán un tercio; quien tenga cuenta puede iniciar sesión y pedirlo.</p>',
  },
  {
    name: 'a promise of a newsletter, told without marks',
    middle:
      '<p>Sign up to our newsletter, the company had told the people of the coast, and your email address will never be sold. It was sold within a week.</p>',
    wrong: '“sign up to our”, “sign up” and “newsletter” count three times in five words',
  },
  {
    name: 'a sentence that begins with “More about”',
    middle:
      '<p>More about the bridge than about the ferry was said on the quay that day: how it turned, what it weighed, and who had paid for the columns.</p>',
  },
  {
    name: 'a sentence that begins with “Read more”',
    middle:
      '<p>Read more books, the minister told the children, and they laughed, because the library of the lower town had been under water since the autumn.</p>',
  },
  {
    name: 'a sentence that begins with “Take our poll”',
    middle:
      '<p>Take our poll of March: two thirds of those who were asked wanted the bridge, and of those who wanted the ferry more than half had never used it.</p>',
  },
  {
    name: 'a call to witnesses',
    middle:
      '<p>If you have information about the barge, call the police on 0800 555 0177 or contact the newsroom of the harbour radio, which passes tips to them.</p>',
  },
  {
    name: 'a short line that begins with “Watch”',
    middle: '<p>Watch: the bridge turns for the first time.</p>',
  },
];

describe('no rule takes', () => {
  for (const left of LOOK_ALIKES) tested(left.wrong)(noted(left.name, left.wrong), () => expectLeft(left));
});
