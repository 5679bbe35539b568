import { describeRule } from '../rule-cases';

describeRule('registration-notice', {
  takes: [
    {
      name: 'the notice after registering, in a box',
      end: '<div class="registration-success"><h3>Thank you for registering</h3><p>Please refresh the page or navigate to another page on the site to be automatically logged in</p><p>Please refresh your browser to be logged in</p></div>',
      says: 'Thank you for registering',
    },
    {
      name: 'the same without telling names',
      end: '<div class="sc-i1"><div class="sc-i2"><div>Thank you for registering</div></div><div class="sc-i3"><div>Please refresh your browser to be logged in</div></div></div>',
      says: 'Please refresh your browser',
    },
    {
      name: 'a form of an account',
      middle:
        '<div class="regwall"><h3>Create a free account</h3><form><input type="email"><button>Register</button></form><p>Already have an account? <a href="/login">Log in</a></p></div>',
      says: 'Create a free account',
    },
    {
      name: 'a bookmark popover',
      middle:
        '<div class="bookmark-popover"><p>Bookmark popover</p><p>Log in to bookmark your favourite stories</p><button>Removed from bookmarks</button></div>',
      says: 'Log in to bookmark',
    },
    {
      name: 'plain paragraphs',
      middle: '<p>Already have an account? Log in</p>',
      says: 'Already have an account?',
    },
    { name: 'a button alone', middle: '<div><button>Sign in</button></div>', says: 'Sign in' },
    {
      name: 'a list of advantages under a late heading',
      end: '<div class="account-box"><ul><li>Save stories</li><li>Follow authors</li></ul><h4>Register for free</h4></div>',
      says: 'Register for free',
    },
    {
      name: 'a German box',
      language: 'de',
      middle:
        '<div class="login-box"><h3>Jetzt kostenlos registrieren</h3><p>Bereits registriert? <a href="/login">Einloggen</a></p></div>',
      says: 'kostenlos registrieren',
    },
    {
      name: 'a French box',
      language: 'fr',
      middle:
        '<div class="compte"><p>Connectez-vous pour ajouter l’article à vos sélections</p><a href="/compte">Créer un compte</a></div>',
      says: 'Connectez-vous pour',
    },
    {
      name: 'a Spanish box',
      language: 'es',
      middle:
        '<div class="cuenta"><p>Regístrate gratis para guardar esta noticia</p><a href="/login">Iniciar sesión</a></div>',
      says: 'Regístrate gratis',
    },
  ],
  leaves: [
    {
      name: 'a story about the registration of voters',
      middle:
        '<p>Voters must register by Friday, and those who create an account on the site of the ministry can log in with the card that they were sent.</p><p>Registering takes four minutes, officials say; your account is then checked by hand, and a letter says when you may sign in again.</p>',
    },
    {
      name: 'a wedding register',
      middle:
        '<p>She signed the register at noon, thanked the guests for registering their boats, and took the last ferry with her husband and his two dogs.</p>',
    },
    {
      name: 'a story about passwords',
      middle:
        '<p>Thieves had logged in with stolen passwords. “Please log in and change yours,” the bank wrote to the nine thousand customers it knew of.</p>',
    },
    {
      name: 'paragraphs of a page that is registered readers’ only',
      wrapper: '<div class="regwalled login-required">',
      middle: '<p>The pilot of the timber lorry, a woman of sixty, had waved to the crowd and lost her hat.</p>',
    },
    {
      name: 'a German story about registering',
      language: 'de',
      middle:
        '<p>Wer im Hafen liegen will, muss sein Boot registrieren und ein Konto anlegen; anmelden kann man sich dort seit Montag auch von zu Hause.</p>',
    },
    {
      name: 'a French story about registering',
      language: 'fr',
      middle:
        '<p>Les plaisanciers doivent créer un compte avant vendredi, et l’inscription de leur bateau leur coûtera douze euros par an, dit la mairie.</p>',
    },
  ],
});
