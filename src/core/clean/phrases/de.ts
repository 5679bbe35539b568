import type { Phrases } from './phrases';

export const de: Phrases = {
  language: 'de',
  address: 'wir|uns|unser|unsere|unseren|unserem|unserer|sie|ihr|ihre|ihren|ihrem|ihnen|du|dein|deine|dich',
  trade:
    'journalismus|redaktion|journalisten|journalistinnen|berichterstattung|bezahlschranke|recherchen|leserinnen|leser',
  kinds: {
    donation:
      '=einmal zahlen|=unterstützen sie uns|!unterstützen sie die|!unabhängigen journalismus|!mit ihrer spende|!mit deiner spende|' +
      'spende|spenden|ihre unterstützung|deine unterstützung|unterstützen sie uns|unterstütze uns|ihr beitrag|dein beitrag|' +
      '!jetzt spenden|!unterstützen sie unsere arbeit|!unterstützen sie unseren journalismus|!ihre spende|!deine spende|!taz zahl ich|' +
      '=spenden|=jetzt spenden|=jetzt unterstützen|=unterstützen',
    subscription:
      '!wählen sie ihren zugang|kostenlos testen|!ihr abo|im handel erhältlich|!vorbestellen|!heft lesen|ausgabe jetzt|!diese ausgabe|digital lesen|=heft lesen|=jetzt testen|=abo abschließen|=artikel freischalten|=nur für abonnenten|=plus-artikel|^weiterlesen mit|' +
      'abo|abonnement|abonnieren|abonnenten|probeabo|jederzeit kündbar|!jetzt abonnieren|!sie haben bereits ein abo|!weiterlesen mit|' +
      '!exklusiv für abonnenten|!artikel verschenken|!jetzt testen|!mit ihrem abo|=abonnieren|=jetzt abonnieren|=zum abo|=abo testen',
    newsletter:
      '!kostenlos anmelden|!anmeldung zum newsletter|!täglichen newsletter|!täglicher newsletter|!wöchentlichen newsletter|!zum newsletter anmelden|!newsletter anmelden|!in den posteingang|posteingang|!ins postfach|!in ihr postfach|!direkt in ihr|!tag kompakt zusammengefasst|!der tägliche newsletter|!-newsletter|=jetzt anmelden|=newsletter bestellen|=newsletter abonnieren|=kostenlos anmelden|=jetzt kostenlos anmelden|' +
      'newsletter|postfach|e-mail-adresse|e-mail|abmelden|!newsletter abonnieren|!newsletter informiert sie|!täglichen newsletter|!jetzt kostenlos anmelden|!newsletter anmelden|!für den newsletter|' +
      '!kostenlosen newsletter|!in ihr postfach|!in ihr e-mail-postfach|!melden sie sich hier an|!unseren newsletter|!unserem newsletter|' +
      '!ihre e-mail-adresse|!e-mail-adresse eingeben|=newsletter|=anmelden|=jetzt anmelden|=abonnieren',
    registration:
      '!bitte melden sie sich an|!zum kommentieren anmelden|=merken|=auf die merkliste|' +
      'anmelden|registrieren|einloggen|konto|!bitte melden sie sich an|!jetzt registrieren|!kostenlos registrieren|!bereits registriert|' +
      '!noch kein konto|!melden sie sich an, um|!loggen sie sich ein|=anmelden|=registrieren|=einloggen|=login|=auf die merkliste',
    comments:
      '!wird nicht veröffentlicht|!schreiben sie einen kommentar|!schreibe einen kommentar|!beitrag kommentieren|!kommentar hinzufügen|=ergänzungen|=kommentare lesen|=kommentar schreiben|=beitrag kommentieren|=kommentare|=diskutieren sie mit|^kommentare|' +
      'kommentar|kommentare|kommentieren|diskutieren|diskussion|mitdiskutieren|!diskutieren sie mit|!diskutiere mit|!kommentar schreiben|' +
      '!kommentare anzeigen|!schreiben sie einen kommentar|!zu den kommentaren|!kommentare lesen|!jetzt kommentieren|' +
      '!die kommentarfunktion|=kommentare|=kommentar|=kommentieren|=diskussion|=jetzt mitdiskutieren|=antworten',
    notification:
      '!immer informiert bleiben|!diesem zu folgen|=thema folgen|=folgen|' +
      'benachrichtigungen|push|eilmeldungen|!push-nachrichten|!benachrichtigungen aktivieren|!benachrichtigungen erlauben|=benachrichtigungen',
    app:
      'app|!news-app|in der app|in einer app|mit der app|!hier geht es zur neuen|!mehr lesekomfort|aufs handy|=jetzt in der app anhören|' +
      'unsere app|unserer app|app herunterladen|!laden sie unsere app|!jetzt app|!in der app öffnen|!kostenlose app',
    social:
      '!auch bei social media|social media|!folgen sie uns|!folge uns|!teilen-funktion|=artikel teilen|=diesen artikel teilen|=beitrag teilen|=artikel drucken|=teilen|=social media seiten|^artikel teilen|^jetzt teilen|^diesen artikel teilen|^folgen sie|' +
      'folgen sie uns|folge uns|auf facebook|auf instagram|whatsapp-kanal|!folgen sie uns|!folge uns|!whatsapp-kanal|=folgen',
    consent:
      '!an dieser stelle finden sie|!an dieser stelle findest|externen inhalt|externe inhalte|externer inhalt|personenbezogene daten|!an drittplattformen|!empfohlener redaktioneller inhalt|=empfohlener redaktioneller inhalt|=externer inhalt|' +
      'cookies|einwilligung|zustimmen|externe inhalte|!externer inhalt|!externe inhalte|!wir verwenden cookies|!cookies akzeptieren|' +
      '!empfohlener redaktioneller inhalt|!personenbezogene daten an drittplattformen|=akzeptieren|=alle akzeptieren|=zustimmen',
    survey:
      '!können sie den artikel bewerten|!artikel bewerten|!wie fanden sie|!hat ihnen der artikel|=bewerten|=abstimmen|' +
      '!nehmen sie an unserer umfrage|!wie gefällt ihnen dieser artikel|!war dieser artikel hilfreich|=abstimmen|=umfrage',
    related:
      '=links|=debatte|=debatten|=die wichtigsten news|=weitere videos|=fotostrecke|=fotostrecke ansehen|=mehr lesen|=top-themen|=topthemen|=zur startseite|=auch interessant|=mehr videos|=neuer abschnitt|=nächste seite|^mehr zum|^mehr zu|^mehr aus|^mehr über|^mehr themen|^mehr nachrichten|^weitere nachrichten|^nachrichten aus|^aktuelle nachrichten|^lesen sie auch|^lesen sie mehr|^lesen sie dazu|^lesen sie hier|!finden sie jederzeit in unserem|!finden sie alle unsere|!finden sie hier|!in unserem liveblog|^die wichtigsten news|^exklusive |' +
      '=mehr zum thema|=weitere informationen|=weitere videos|=mehr videos|=weitere meldungen|=zum artikel|=mehr aus dem ressort|=lesen sie auch|=lesen sie auch:|=lesen sie mehr|=lesen sie hier|=das könnte sie auch interessieren|=auch interessant|' +
      '=mehr dazu|=meistgelesen|=meistgelesene artikel|=weitere artikel|=weitere themen|=themen|=ähnliche artikel|=zum thema|' +
      '=empfohlene artikel|=passend dazu|=mehr aus|=mehr lesen|=weiterlesen|=lesetipps|=lesetipp|=aus dem archiv|=schlagwörter|' +
      '=lesen sie mehr zu diesen themen|=mehr|=beliebt|=neueste artikel|=top-themen|=aktuelles',
    advert:
      '!werben auf|hier werben|=promotion|=werbung|=anzeige|=advertorial|=produktempfehlung|' +
      '=anzeige|=anzeigen|=werbung|=gesponsert|=sponsored|=promotion|!nach der anzeige weiterlesen|=weiterlesen nach der anzeige',
    'correction-contact':
      '!hinweis einsenden|!fehler gefunden|!fehler melden|!wir bei whatsapp|=feedback|=hinweis einsenden|=fehler melden|=ihr feedback|' +
      '!fehler gefunden|!fehler melden|!hinweise an die redaktion|!schreiben sie uns|!haben sie einen fehler',
  },
};
