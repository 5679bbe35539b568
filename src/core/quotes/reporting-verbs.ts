// The verbs that say who speaks, a line of words a language. English forms of regular verbs are made here; in the
// other languages the forms that newspapers use are listed. A word is in the list if what follows or precedes it is speech.

/** Regular English verbs. */
export const ENGLISH_VERBS =
  'accuse acknowledge add admit address advise affirm agree allege announce answer appeal applaud argue ask assert ' +
  'assure attack beg blast boast brand call caution challenge charge claim clarify command comment compare complain ' +
  'concede conclude condemn confess confide confirm congratulate contend continue counter credit cry criticize ' +
  'criticise declare decry defend demand denounce deny describe detail disclose dismiss dub echo elaborate ' +
  'emphasize emphasise encourage explain exclaim express fire gush highlight hint implore imply inform insist ' +
  'instruct interject interrupt intervene introduce invite joke label lament laugh lash maintain mention mock muse ' +
  'note observe offer opine order plead point pledge post praise predict press proclaim promise pronounce propose ' +
  'protest question quip quote rail reason retaliate recall recite reckon recount reflect refer reiterate remark ' +
  'remind reply report respond retort retweet reveal rule scoff shout sigh signal slam snap snark state stress ' +
  'suggest summarize summarise testify tout threaten tweet underscore urge vent volunteer vow warn whisper wonder ' +
  'yell cheer chide chime riff rip sneer taunt tease thunder wail worry reassure rebuke rant hope';

/** Whole forms. */
export const REPORTING_VERBS: Readonly<Record<string, string>> = {
  en: 'say says said saying tell tells told telling write writes wrote written writing speak speaks spoke goes went put puts began begins think thinks thought thinking believe believes believed feel feels felt hear heard wrote hold holds held swore swears shot know knows knew',
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
