// The verbs that say who speaks, a line a language: stems | endings that newspapers use with them | whole forms.
// A word is in the list if what follows or precedes it is speech. Forms that no one writes do no harm.

export const REPORTING_VERBS: Readonly<Record<string, string>> = {
  // English has infinitives; language.ts forms them.
  en:
    'accuse acknowledge add admit address advise affirm agree allege announce answer appeal applaud argue ask assert assure attack beg blast ' +
    'boast brand call caution challenge charge claim clarify command comment compare complain concede conclude condemn confess confide ' +
    'confirm congratulate contend continue counter credit cry criticize criticise declare decry defend demand denounce deny describe detail ' +
    'disclose dismiss echo elaborate emphasize emphasise encourage explain exclaim express fire gush highlight hint hope implore imply ' +
    'inform insist instruct interject interrupt intervene introduce invite joke label lament laugh lash maintain mention mock muse note ' +
    'observe offer opine order plead point pledge post praise predict press proclaim promise propose protest question quip quote rail ' +
    'reason retaliate recall recite reckon recount reflect refer reiterate remark remind reply report respond retort retweet reveal rule ' +
    'scoff shout sigh signal slam snap state stress suggest summarize testify tout threaten tweet underscore urge vent volunteer ' +
    'vow warn whisper wonder yell cheer chide riff rip sneer taunt tease thunder worry reassure rebuke rant||' +
    'say says said saying tell tells told telling write writes wrote written writing speak speaks spoke goes went put puts began begins think ' +
    'thinks thought thinking believe believes believed feel feels felt hear heard hold holds held swore swears shot know knows knew',
  de:
    'antworte appellier argumentier attestier bedauer begründe behaupte besag beklag bekräftig bemerk berichte bestätig beton bezeichne charakterisier ' +
    'droh entgegne ergänz erklär erläuter erwider erzähl erzählt forder formulier frag freu fügt führ glaub hoff informier kommentier konstatier ' +
    'konter kritisier kündig laute lob mahn mein plädier prophezei rechtfertig räum sag stell teil titel twitter urteil verkünde verlang ' +
    'vermute versicher verteidig verurteil warn werte zitier äußer attackier veröffentlich fordere mutmaß resümier schilder schlussfolger spekulier spott stöhn triumphier unterstell versprech wetter wiederhol wunder zeig beschwer beschwör beteuer betitel bilanzier deut empfehl ermahn gesteh gestand jubel klag korrigier mokier offenbar orakel polter prahl präzisier protestier rät schimpf schwärm skandier unk unkte verlautbar verrat verspott verwahr verweis wirb würdig zitier zürn zweifel monier rüg beanstand bemängel erhoff wünsch bezweifel dementier bekenn ätz frotzel scherz seufz brüll fleh flüster jammer frohlock gratulier signalisier garantier prognostizier diagnostizier konkretisier folger|t te ten en|' +
    'gesagt gesprochen geschrieben genannt gerufen gebeten gewarnt mitgeteilt mitteilt mitteilte hinzugefügt hinzufügt hinzufügte eingeräumt einräumt einräumte ' +
    'angekündigt ankündigt ankündigte aufgefordert auffordert aufforderte festgestellt feststellt feststellte zurückgewiesen zurückwies vorgeworfen ' +
    'vorwarf hervorgehoben hervorhob hingewiesen hinwies festgehalten festhielt zugegeben zugab zugibt ausgeführt ausführte vorgeschlagen vorschlug ' +
    'wiedergegeben geheißen geäußert bezeichnen nannte nennt nannten schrieb schreibt schrieben fügte gab gaben gibt wies sprach sprachen spricht sieht sah rief ' +
    'riet so unterstrich fand findet denkt dachte fuhr hob hält hielt hieß heißt schloss versprach beschrieb beschreibt wandte warf wirft bat ' +
    'verwies soll',
  fr:
    'déclar affirm expliqu ajout estim assur indiqu précis soulign insist racont confi lanc demand annonc dénonc regrett rappel jug not|' +
    'e é ait|dit disait conclut poursuit répond répondu écrit reconnaît',
  es:
    'declar afirm asegur explic señal indic manifest coment subray apunt destac agreg relat anunci denunci pregunt contest|a ó|' +
    'dijo dice añadió añade sostuvo sostiene insistió advirtió advierte recordó reconoció escribió respondió concluyó',
  it: 'dichiar afferm spieg comment osserv ricord assicur annunci precis raccont replic|a ato|detto dice disse aggiunto aggiunge scritto scrive risposto risponde concluso conclude',
  pt: 'declar afirm explic sublinh destac pergunt cont alert lembr coment critic anunci|a ou|disse diz acrescentou garantiu escreveu respondeu concluiu',
  nl: 'verklaar vertel reageer stel meen benadruk waarschuw antwoord noem|t de te|zei zegt zeiden zeggen gezegd schreef schrijft vindt vond vroeg vraagt aldus denkt',
  sv: 'berätta förklara mena betona hävda svara fråga konstatera|r de|sade säger sa sagt sagde skrev skriver tillade tillägger uppgav anser',
  da:
    'forklare understrege oplyse tilføje udtale vurdere|r de|siger sagde sagt fortæller fortalte fortalt mener mente skriver skrev svarer ' +
    'svarede spørger spurgte lyder lød påpeger påpegede',
  nb:
    'forklare understreke opplyse uttale påpeke|r t|sier sa sagt forteller fortalte fortalt mener mente skriver skrev svarer svarte spør ' +
    'spurte legger la tror trodde',
  fi:
    '||sanoo sanoi kertoo kertoi toteaa totesi arvioi lisää lisäsi muistuttaa muistutti kirjoittaa kirjoitti vastaa vastasi kysyy kysyi ' +
    'korostaa korosti huomauttaa huomautti selittää selitti',
  pl:
    'powiedzia doda podkreśli stwierdzi zaznaczy oświadczy wyjaśni tłumaczy napisa zapyta odpowiedzia oceni przyzna zapewni poinformowa ' +
    'mówi uzna|ł ła|powiedzieli dodaje podkreśla stwierdza zaznacza wyjaśnia tłumaczy pisze ocenia mówi',
  cs: 'řek uved dod prohlásil upozornil vysvětlil napsal zdůraznil popsal sdělil doplnil uvedl dodal řekl tvrdil|a|řekl uvedl dodal prohlásil upozornil vysvětlil napsal zdůraznil popsal sdělil doplnil míní tvrdí říká dodává uvádí',
  ro: '||spus spune declarat afirmat explicat adăugat precizat subliniat scris susține susținut anunțat avertizat întrebat răspuns declară adaugă',
  ru:
    'сказа заяви сообщи добави отмети подчеркну поясни рассказа написа уточни ответи спроси объясни призна|л ла ли|' +
    'считает говорит пишет отмечает заявляет рассказывает',
  uk: 'сказа заяви повідоми дода зазначи наголоси поясни розпові написа|в ла ли|вважає каже пише зазначає розповіла',
  el: '||είπε δήλωσε τόνισε ανέφερε πρόσθεσε σημείωσε υποστήριξε έγραψε εξήγησε υπογράμμισε λέει δηλώνει',
  tr: '||dedi diyor söyledi belirtti açıkladı vurguladı yazdı ekledi sordu yanıtladı konuştu',
};
