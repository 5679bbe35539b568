import type { Phrases } from './phrases';

export const de: Phrases = {
  language: 'de',
  address: 'wir|uns|unser|unsere|unseren|unserem|unserer|sie|ihr|ihre|ihren|ihrem|ihnen|du|dein|deine|dich',
  trade:
    'journalismus|redaktion|journalisten|journalistinnen|berichterstattung|bezahlschranke|recherchen|leserinnen|leser',
  kinds: {
    donation:
      'spende|spenden|ihre unterstützung|deine unterstützung|unterstützen sie uns|unterstütze uns|ihr beitrag|dein beitrag|' +
      '!jetzt spenden|!unterstützen sie unsere arbeit|!unterstützen sie unseren journalismus|!ihre spende|!deine spende|!taz zahl ich|' +
      '=spenden|=jetzt spenden|=jetzt unterstützen|=unterstützen',
    subscription:
      'abo|abonnement|abonnieren|abonnenten|probeabo|jederzeit kündbar|!jetzt abonnieren|!sie haben bereits ein abo|!weiterlesen mit|' +
      '!exklusiv für abonnenten|!artikel verschenken|!jetzt testen|!mit ihrem abo|=abonnieren|=jetzt abonnieren|=zum abo|=abo testen',
    newsletter:
      'newsletter|postfach|e-mail-adresse|e-mail|abmelden|!newsletter abonnieren|!newsletter informiert sie|!täglichen newsletter|!jetzt kostenlos anmelden|!newsletter anmelden|!für den newsletter|' +
      '!kostenlosen newsletter|!in ihr postfach|!in ihr e-mail-postfach|!melden sie sich hier an|!unseren newsletter|!unserem newsletter|' +
      '!ihre e-mail-adresse|!e-mail-adresse eingeben|=newsletter|=anmelden|=jetzt anmelden|=abonnieren',
    registration:
      'anmelden|registrieren|einloggen|konto|!bitte melden sie sich an|!jetzt registrieren|!kostenlos registrieren|!bereits registriert|' +
      '!noch kein konto|!melden sie sich an, um|!loggen sie sich ein|=anmelden|=registrieren|=einloggen|=login|=auf die merkliste',
    comments:
      'kommentar|kommentare|kommentieren|diskutieren|diskussion|mitdiskutieren|!diskutieren sie mit|!diskutiere mit|!kommentar schreiben|' +
      '!kommentare anzeigen|!schreiben sie einen kommentar|!zu den kommentaren|!kommentare lesen|!jetzt kommentieren|' +
      '!die kommentarfunktion|=kommentare|=kommentar|=kommentieren|=diskussion|=jetzt mitdiskutieren|=antworten',
    notification:
      'benachrichtigungen|push|eilmeldungen|!push-nachrichten|!benachrichtigungen aktivieren|!benachrichtigungen erlauben|=benachrichtigungen',
    app: 'unsere app|unserer app|app herunterladen|!laden sie unsere app|!jetzt app|!in der app öffnen|!kostenlose app',
    social:
      'folgen sie uns|folge uns|auf facebook|auf instagram|whatsapp-kanal|!folgen sie uns|!folge uns|!whatsapp-kanal|=folgen',
    consent:
      'cookies|einwilligung|zustimmen|externe inhalte|!externer inhalt|!externe inhalte|!wir verwenden cookies|!cookies akzeptieren|' +
      '!empfohlener redaktioneller inhalt|!personenbezogene daten an drittplattformen|=akzeptieren|=alle akzeptieren|=zustimmen',
    survey:
      '!nehmen sie an unserer umfrage|!wie gefällt ihnen dieser artikel|!war dieser artikel hilfreich|=abstimmen|=umfrage',
    related:
      '=mehr zum thema|=weitere informationen|=weitere videos|=mehr videos|=weitere meldungen|=zum artikel|=mehr aus dem ressort|=lesen sie auch|=lesen sie auch:|=lesen sie mehr|=lesen sie hier|=das könnte sie auch interessieren|=auch interessant|' +
      '=mehr dazu|=meistgelesen|=meistgelesene artikel|=weitere artikel|=weitere themen|=themen|=ähnliche artikel|=zum thema|' +
      '=empfohlene artikel|=passend dazu|=mehr aus|=mehr lesen|=weiterlesen|=lesetipps|=lesetipp|=aus dem archiv|=schlagwörter|' +
      '=lesen sie mehr zu diesen themen|=mehr|=beliebt|=neueste artikel|=top-themen|=aktuelles',
    advert:
      '=anzeige|=anzeigen|=werbung|=gesponsert|=sponsored|=promotion|!nach der anzeige weiterlesen|=weiterlesen nach der anzeige',
    'correction-contact':
      '!fehler gefunden|!fehler melden|!hinweise an die redaktion|!schreiben sie uns|!haben sie einen fehler',
  },
};
