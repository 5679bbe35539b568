import type { Phrases } from './phrases';

export const fr: Phrases = {
  language: 'fr',
  address: 'nous|notre|nos|vous|votre|vos|je',
  trade: 'journalisme|journalistes|rédaction|information indépendante|lecteurs|lectrices|enquêtes|presse libre',
  kinds: {
    donation:
      'votre don|faites un don|votre soutien|soutenez-nous|votre aide|!soutenez notre|!faites un don|!je fais un don|!votre soutien est|' +
      '!nous avons besoin de vous|!grâce à vos dons|=faire un don|=je donne|=soutenez-nous|=je soutiens',
    subscription:
      "!découvrez nos offres|nos offres|!tarifs réduits|!sommaire détaillé|=je m'abonne|=découvrir nos offres|=abonné|=réservé aux abonnés|=article réservé aux abonnés|^découvrez nos offres|" +
      "abonnez-vous|abonné|abonnés|abonnement|sans engagement|s'abonner|!déjà abonné|!réservé aux abonnés|!réservée aux abonnés|!de cet article à lire|!abonnez-vous pour|" +
      "!pour lire la suite|!offrir cet article|=s'abonner|=je m'abonne|=abonnez-vous",
    newsletter:
      "la newsletter|!recevez par|!recevoir la newsletter|!recevez l'essentiel|=inscription|" +
      "newsletter|newsletters|infolettre|lettre d'information|boîte mail|adresse e-mail|adresse email|inscrivez-vous|s'inscrire|" +
      '!inscrivez-vous à|!recevez notre|!recevez chaque|!dans votre boîte|!abonnez-vous à notre newsletter|!votre adresse e-mail|' +
      "!à notre newsletter|=s'inscrire|=newsletter|=je m'inscris",
    registration:
      "=offrir l'article|=ajouter aux favoris|" +
      'se connecter|connectez-vous|créer un compte|votre compte|inscription|!déjà un compte|!connectez-vous pour|!créez un compte|' +
      "!ajouter à vos sélections|!ajouter l'article|=se connecter|=connexion|=créer un compte|=s'identifier",
    comments:
      '!écrire un commentaire|!poster un commentaire|!modérés a|!commentaires sous|=écrire un commentaire|=discussion|=réactions|=les commentaires|^commentaires|' +
      'commentaire|commentaires|réagir|conversation|!réagissez|!participez à la conversation|!laisser un commentaire|!lire les commentaires|' +
      '!voir les commentaires|!votre commentaire|!ajouter un commentaire|=commentaires|=commenter|=réagir|=contribuer',
    notification: 'notifications|alertes|!activer les notifications|!recevoir les alertes|!activez les notifications',
    app:
      "application|appli|!avec l'application|!l'application du|!via l'application|" +
      "notre application|!téléchargez l'application|!téléchargez notre application|!ouvrir dans l'application",
    social:
      "!partager cet article|!partager l'article|!lien copié|!lien embed|=partager|=partager cet article|=partager l'article|=partager sur|=envoyer par email|=imprimer|^partager|^suivez-nous|" +
      'suivez-nous|sur facebook|sur whatsapp|chaîne whatsapp|!suivez-nous|!rejoignez-nous sur|!abonnez-vous à notre chaîne|=suivre',
    consent:
      'cookies|consentement|!nous utilisons des cookies|!accepter les cookies|!ce contenu est bloqué|=accepter|=tout accepter',
    survey: '!répondez à notre sondage|!cet article vous a-t-il|=voter',
    related:
      "=à la une|=nos vidéos|=vidéos|=en relation|=en vidéo|=en images|=à écouter aussi|=écouter aussi|=à lire ou écouter aussi|=les dernières diffusions|=plus par|=dernières actualités|=les plus récents|=dossier|=en ce moment|=notre dossier|=en direct|=fil info|=contenus liés|=recommandé pour vous|^lire aussi|^à lire aussi|^lire également|^voir aussi|^sur le même|^en vidéo|^plus d'articles|^charger plus|" +
      '=lire aussi|=lire aussi :|=à lire aussi|=à lire|=lire également|=sur le même sujet|=sur le même thème|=les plus lus|=à découvrir|' +
      '=en savoir plus|=lire la suite|=voir aussi|=articles liés|=dans la même rubrique|=nos derniers articles|=à ne pas manquer|' +
      "=vous aimerez aussi|=plus d'articles|=thèmes|=mots-clés|=notre sélection|=pour aller plus loin|=à voir aussi|=le plus lu",
    advert:
      '=passer la publicité|=contenu partenaire|=publireportage|^passer la publicité|' +
      '=publicité|=publicite|=annonce|=sponsorisé|=contenu sponsorisé|!la suite après la publicité|!la suite après cette publicité',
    'correction-contact':
      "!une erreur dans l'article|!signaler une erreur|!proposer une correction|!contactez la rédaction",
  },
};
