// The verbs that say who speaks, a line of words a language. English forms of regular verbs are made from the stem; in the
// other languages the forms that newspapers use are listed. A word is in the list if what follows or precedes it is speech.

/** Stems of regular English verbs: "add" stands for add, adds, added, adding. */
export const ENGLISH_STEMS =
  'accus acknowledg add admit address advis affirm agre alleg announc answer appeal applaud argu ask assert assur attack aver beg blast boast brand call caution ' +
  'challeng charg cit claim clarif command comment compar complain conced conclud condemn confess confid confirm congratulat ' +
  'contend continu counter credit cri criticiz criticis cry declar decr defend demand denounc deni deny describ detail disclos dismiss dub echo elaborat ' +
  'emphasiz emphasis encourag explain exclaim express fir gush highlight hint implor impl inform insist instruct interject interrupt intervene ' +
  'introduc invit jok label lament laugh lash maintain mention mock mus not observ offer opin order plead point pledg ' +
  'post prais predict press proclaim promis pronounc propos protest question quip quot rail reason retaliat recall recit reckon recount ' +
  'reflect refer reiterat remark remind repl report respond retort retweet reveal rul scoff shout sigh signal slam snap snark stat stress ' +
  'suggest summariz summaris testif tout threaten tweet underscor urg vent volunteer vow warn whisper wonder yell ' +
  'cheer chid chim joke riff rip sneer taunt tease thunder warn wail worri worry reassur rebuk prefac rant';

/** Whole forms. */
export const REPORTING_VERBS: Readonly<Record<string, string>> = {
  en: 'say says said saying tell tells told telling write writes wrote written writing speak speaks spoke goes went put puts began begins think thinks thought thinking believe believes believed feel feels felt hear heard wrote hold holds held swore swears shot asked know knows knew hope hopes hoped joking concedes conceded',
  de:
    'sagte sagt sagten sagen gesagt erklärte erklärt erklärten meinte meint meinten betonte betont äußerte äußerten äussert ergänzte ergänzt ' +
    'kritisierte kritisiert kritisierten forderte fordert forderten warnte warnt warnten bezeichnete bezeichnet bezeichneten bezeichnen nannte nennt nannten schrieb schreibt schrieben ' +
    'berichtete berichtet berichteten kommentierte kommentiert erwiderte entgegnete antwortete antwortet fragte fragt lobte lobt mahnte mahnt ' +
    'kündigte bekräftigte bekräftigt verkündete behauptete behauptet versicherte versichert verteidigte beschrieb beschreibt begründete ' +
    'begründet bestätigte bestätigt dementierte glaubt glaubte hofft hält hielt hieß heißt titelte titelt urteilte verurteilte verlangte ' +
    'zitierte zitiert fügte teilte teilten räumte stellte gab gaben wies sprach sprachen spricht sieht sah rief riet so resümierte erzählte ' +
    'erzählt erläuterte erläutert unterstrich fand findet denkt dachte fuhr bemerkte hob stellt gibt führte führt appellierte drohte ' +
    'schloss beklagte beklagt prophezeite versprach vermutete wandte warf wirft konstatierte konterte bat bedauerte freute twitterte plädierte ' +
    'verwies wertete wertet rechtfertigte charakterisierte formulierte formuliert informierte attestierte argumentierte argumentiert lautet lautete soll',
  fr:
    'dit disait déclare déclaré déclarait affirme affirmé affirmait explique expliqué expliquait ajoute ajouté ajoutait estime estimé ' +
    'estimait assure assuré assurait indique indiqué précise précisé souligne souligné insiste insisté raconte raconté confie confié ' +
    'lance lancé poursuit poursuivi conclut répond répondu demande demandé écrit annonce annoncé dénonce dénoncé regrette regretté ' +
    'rappelle rappelé reconnaît reconnu juge jugé martèle martelé promet promis témoigne commente commenté tweeté salue salué note noté reprend résume',
  es:
    'dijo dice decía declaró declara afirmó afirma aseguró asegura explicó explica añadió añade señaló señala indicó indica sostuvo ' +
    'sostiene manifestó manifiesta comentó comenta subrayó subraya insistió insiste advirtió advierte recordó recuerda reconoció ' +
    'reconoce escribió escribe preguntó pregunta respondió responde contestó apuntó apunta destacó destaca agregó agrega concluyó ' +
    'concluye expresó lamentó denunció criticó admitió relató cuenta contó anunció exclamó zanjó',
  it:
    'detto dice diceva dichiarato dichiara affermato afferma spiegato spiega aggiunto aggiunge sottolineato sottolinea scritto scrive ' +
    'ha commentato commenta osservato osserva ricordato ricorda assicurato assicura risposto risponde chiesto chiede concluso conclude ' +
    'annunciato annuncia avvertito avverte ribadito ribadisce precisato precisa raccontato racconta replicato replica attacca disse',
  pt:
    'disse diz dizia declarou declara afirmou afirma explicou explica acrescentou acrescenta garantiu garante sublinhou sublinha ' +
    'destacou destaca escreveu escreve perguntou respondeu responde contou conta avisou alertou alerta reconheceu lembrou lembra ' +
    'comentou comenta concluiu conclui ressaltou criticou anunciou considerou considera referiu salientou',
  nl:
    'zei zegt zeiden zeggen gezegd verklaarde verklaart vertelde vertelt schreef schrijft voegde reageerde reageert stelde stelt ' +
    'vindt vond meent meende benadrukte benadrukt waarschuwde waarschuwt antwoordde antwoordt vroeg vraagt legde erkende aldus ' +
    'noemde noemt denkt concludeert liet laat besluit vervolgt',
  sv:
    'sade säger sa sagt sagde skrev skriver berättade berättar förklarade förklarar menade menar betonade betonar tillade tillägger ' +
    'uppgav uppger hävdade hävdar svarade svarar frågade frågar konstaterade konstaterar kommenterade kommenterar varnade varnar ' +
    'anser ansåg tror fortsätter',
};
