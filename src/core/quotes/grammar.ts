// The small words of each language that mark where a speaker's name begins and ends. Data only; all in lower case.

/** The parts of a language's line, parted by "|". */
export const PARTS = [
  'male',
  'female',
  // They, we, it: a speaker who is no single known person.
  'other',
  'determiner',
  'preposition',
  // Words that join clauses: a subject never reaches over them.
  'joiner',
  // Verbs that stand beside a reporting verb or carry a sentence, and adverbs.
  'auxiliary',
  // Phrases whose object is the speaker; a "+" joins their words.
  'according',
] as const;

export const GRAMMARS: Readonly<Record<string, string>> = {
  en:
    'he|she|they we i it you who one others some many|' +
    'the a an this that these those his her their its my our your another one two three several some many both another each|' +
    'of in on at for from with by to about after before during against over under into through between among since until via despite amid near without within outside around toward towards including upon following regarding alongside across behind ahead per like than|' +
    'that and but or because while when as if although though whether where which who whom whose what how why so yet even once unless|' +
    "is are was were be been being has have had do does did will would can could may might must shall should also later then now once again already just recently simply only even still often never ever first went on not didn't isn't wasn't won't further both himself herself repeatedly|" +
    'according+to in+the+words+of in+the+view+of',
  de:
    'er|sie|man wir ich es ihr wer dieser diese einige viele|' +
    'der die das den dem des ein eine einer einem einen eines dieser diese sein seine ihr ihre mehrere beide viele einige kein keine unser unsere dessen deren zwei drei vier fünf sechs sieben acht neun zehn elf zwölf|' +
    'in im an am auf für von vom mit bei beim zu zum zur nach aus über unter gegen durch um seit vor während wegen trotz zwischen gegenüber laut ohne bis hinter neben als wie ins|' +
    'dass daß und aber oder denn weil während wenn als ob obwohl wobei womit nachdem der die das wie wo was sondern doch indem damit|' +
    'ist sind war waren wird werden wurde wurden hat haben hatte hatten habe seien sei kann können konnte muss müsse soll sollte will auch dann jedoch dazu sich es dies heute gestern zudem weiter außerdem erneut darauf dabei weiterhin schließlich zuvor ebenfalls noch bereits hingegen dagegen daher am montag dienstag mittwoch|' +
    'nach+angaben laut nach+aussage nach+aussagen nach+ansicht nach+auffassung nach+meinung nach+einschätzung nach+darstellung nach+auskunft nach+bewertung nach+überzeugung nach+worten nach+den+worten den+worten aus+sicht',
  fr:
    "il|elle|on ils elles je nous qui|le la les l' un une des ce cette ces son sa ses leur leurs|" +
    "de du des à au aux en dans pour par sur avec sans chez contre depuis d'|que et mais ou car si quand lorsque qui dont où comme qu'|" +
    "a ont avait est était s' t n' ne pas aussi encore également|selon d'après pour",
  es:
    'él|ella|ellos ellas yo nosotros quien|el la los las un una unos unas este esta su sus|' +
    'de del a al en para por con sin sobre desde contra entre hasta|que y e pero o porque si cuando quien donde como|' +
    'ha han había es fue también le les se lo|según de+acuerdo+con',
  it:
    "lui|lei|loro io noi chi|il lo la i gli le l' un uno una suo sua|" +
    'di del della dello dei degli delle a al alla in nel nella per con su da dal dalla tra fra|che e ed ma o perché se quando dove come|' +
    'ha hanno aveva è era anche si poi|secondo per',
  pt:
    'ele|ela|eles elas eu nós quem|o a os as um uma este esta seu sua|' +
    'de do da dos das em no na nos nas para por com sem sobre ao à desde contra entre|que e mas ou porque se quando onde como|' +
    'tem foi é era também se lhe ainda|segundo de+acordo+com',
  nl:
    'hij|zij ze|men wij we ik het|de het een deze die dit zijn haar hun|' +
    'van in op aan voor met bij tot naar uit over onder tegen door om tegenover na|dat en maar of want omdat als toen terwijl die waar|' +
    'is was heeft had wordt werd ook toen er dat|volgens',
  sv:
    'han|hon|man de vi jag det|den det de en ett sin hans hennes|' +
    'av i på för från med till om över under mot vid efter hos enligt|att och men eller för som när om medan där|' +
    'är var har hade också då|enligt',
  da:
    'han|hun|man de vi jeg det|den det de en et sin hans hendes deres|' +
    'af i på for fra med til om over under mod ved efter hos|at og men eller som når hvis da fordi mens der|' +
    'er var har havde bliver blev også så|ifølge',
  nb:
    'han|hun|man de vi jeg det|den det de en et sin hans hennes deres|' +
    'av i på for fra med til om over under mot ved etter hos|at og men eller som når hvis da fordi mens der|' +
    'er var har hadde blir ble også så|ifølge',
  fi:
    '||hän he me minä se kuka|tämä se tuo hänen heidän|kanssa jälkeen ennen ilman|että ja mutta tai koska kun jos joka jossa|' +
    'on oli ovat olivat ei myös|',
  pl:
    'on|ona|oni one my ja ono kto|ten ta to jego jej ich|' +
    'w na do z ze od dla o po przy przez za nad pod przed między|że i a ale lub bo gdy jeśli kiedy który która które gdzie jak|' +
    'jest był była było są się nie też także już|według zdaniem',
  cs:
    'on|ona|oni my já to kdo|ten ta to jeho její jejich|' +
    'v ve na do z ze od pro o po při přes za nad pod před mezi s se k ke u|že a ale nebo protože když jestli který která které kde jak|' +
    'je byl byla bylo jsou si ne také už|podle',
  ro:
    'el|ea|ei ele eu noi cine|un o unei unui cel cea acest această său sa lui|' +
    'de din la în pe cu pentru despre prin fără|că și dar sau dacă când care unde cum|a au este era fost și mai|potrivit conform',
  ru:
    'он|она|они мы я кто|этот эта это его её их|' +
    'в во на до с со от для о об при через за над под перед между из к ко у|что и а но или потому когда если который которая которое где как|' +
    'был была было не также уже ещё|по+словам по+мнению',
  uk:
    'він|вона|вони ми я хто|цей ця це його її їх|' +
    'в у на до з зі від для про при через за над під перед між із к|що і й та а але або тому коли якщо який яка яке де як|' +
    'був була було не також вже ще|за+словами на+думку',
  el:
    'αυτός|αυτή|αυτοί εμείς εγώ ποιος|ο η το οι τα του της των ένας μια ένα|' +
    'σε στο στη στην στον από με για προς χωρίς μετά πριν|ότι πως και αλλά ή αν όταν που όπως|είναι ήταν έχει είχε δεν επίσης|' +
    'σύμφωνα+με+τον σύμφωνα+με+την',
  tr: '||o onlar biz ben kim|bir bu şu|ile için göre kadar gibi sonra önce|ve ama veya çünkü ki|de da|',
};
