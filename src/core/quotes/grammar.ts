// The small words of each language that mark where a speaker's name begins and ends. Data only; all in lower case.

/** What the search for a speaker has to know of a language; each a line of words. */
export interface Grammar {
  male: string;
  female: string;
  /** They, we, it: a speaker who is no single known person. */
  other: string;
  determiners: string;
  prepositions: string;
  /** Words that join clauses: a subject never reaches over them. */
  joiners: string;
  /** Verbs that stand beside a reporting verb or carry a sentence. */
  auxiliaries: string;
  /** Phrases whose object is the speaker: "according to". */
  according: string;
}

export const GRAMMARS: Readonly<Record<string, Grammar>> = {
  en: {
    male: 'he',
    female: 'she',
    other: 'they we i it you who one others some many',
    determiners:
      'the a an this that these those his her their its my our your another one two three several some many both another each',
    prepositions:
      'of in on at for from with by to about after before during against over under into through between among since until via despite amid near without within outside around toward towards including upon following regarding alongside across behind ahead per like than',
    joiners:
      'that and but or because while when as if although though whether where which who whom whose what how why so yet even once unless',
    auxiliaries:
      "is are was were be been being has have had do does did will would can could may might must shall should also later then now once again already just recently simply only even still often never ever first went on not didn't isn't wasn't won't not further both himself herself repeatedly",
    according: 'according to|in the words of|in the view of',
  },
  de: {
    male: 'er',
    female: 'sie',
    other: 'man wir ich es ihr wer dieser diese einige viele',
    determiners:
      'der die das den dem des ein eine einer einem einen eines dieser diese sein seine ihr ihre mehrere beide viele einige kein keine unser unsere',
    prepositions:
      'in im an am auf für von vom mit bei beim zu zum zur nach aus über unter gegen durch um seit vor während wegen trotz zwischen gegenüber laut ohne bis hinter neben als wie ins',
    joiners:
      'dass daß und aber oder denn weil während wenn als ob obwohl wobei womit nachdem der die das wie wo was sondern doch indem damit',
    auxiliaries:
      'ist sind war waren wird werden wurde wurden hat haben hatte hatten habe seien sei kann können konnte muss müsse soll sollte will auch dann jedoch dazu sich es dies heute gestern zudem weiter außerdem erneut darauf dabei weiterhin schließlich zuvor ebenfalls noch bereits hingegen dagegen daher am montag dienstag mittwoch',
    according:
      'nach angaben|laut|nach aussage|nach ansicht|nach auffassung|nach meinung|nach einschätzung|nach den worten|aus sicht',
  },
  fr: {
    male: 'il',
    female: 'elle',
    other: 'on ils elles je nous qui',
    determiners: "le la les l' un une des ce cette ces son sa ses leur leurs",
    prepositions: "de du des à au aux en dans pour par sur avec sans chez contre depuis d'",
    joiners: "que et mais ou car si quand lorsque qui dont où comme qu'",
    auxiliaries: "a ont avait est était s' t n' ne pas aussi encore également",
    according: "selon|d'après|pour",
  },
  es: {
    male: 'él',
    female: 'ella',
    other: 'ellos ellas yo nosotros quien',
    determiners: 'el la los las un una unos unas este esta su sus',
    prepositions: 'de del a al en para por con sin sobre desde contra entre hasta',
    joiners: 'que y e pero o porque si cuando quien donde como',
    auxiliaries: 'ha han había es fue también le les se lo',
    according: 'según|de acuerdo con',
  },
  it: {
    male: 'lui',
    female: 'lei',
    other: 'loro io noi chi',
    determiners: "il lo la i gli le l' un uno una suo sua",
    prepositions: 'di del della dello dei degli delle a al alla in nel nella per con su da dal dalla tra fra',
    joiners: 'che e ed ma o perché se quando dove come',
    auxiliaries: 'ha hanno aveva è era anche si poi',
    according: 'secondo|per',
  },
  pt: {
    male: 'ele',
    female: 'ela',
    other: 'eles elas eu nós quem',
    determiners: 'o a os as um uma este esta seu sua',
    prepositions: 'de do da dos das em no na nos nas para por com sem sobre ao à desde contra entre',
    joiners: 'que e mas ou porque se quando onde como',
    auxiliaries: 'tem foi é era também se lhe ainda',
    according: 'segundo|de acordo com',
  },
  nl: {
    male: 'hij',
    female: 'zij ze',
    other: 'men wij we ik het',
    determiners: 'de het een deze die dit zijn haar hun',
    prepositions: 'van in op aan voor met bij tot naar uit over onder tegen door om tegenover na',
    joiners: 'dat en maar of want omdat als toen terwijl die waar',
    auxiliaries: 'is was heeft had wordt werd ook toen er dat',
    according: 'volgens',
  },
  sv: {
    male: 'han',
    female: 'hon',
    other: 'man de vi jag det',
    determiners: 'den det de en ett sin hans hennes',
    prepositions: 'av i på för från med till om över under mot vid efter hos enligt',
    joiners: 'att och men eller för som när om medan där',
    auxiliaries: 'är var har hade också då',
    according: 'enligt',
  },
};
