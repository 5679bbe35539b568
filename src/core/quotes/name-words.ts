// Words that tell a person's name from other capitalised words, as data; all in lower case, all languages together.

/** Stands before a name and is no part of it. The letter tells whom it can name. */
export const MALE_TITLES =
  'mr sir lord king prince herr monsieur señor signor don pope father congressman businessman bundeskanzler meneer herrn';
export const FEMALE_TITLES =
  'mrs ms miss madam lady queen princess dame frau madame mme señora signora congresswoman bundeskanzlerin mevrouw baroness';
/** Stands before a surname alone: "Sen. Park". */
export const HONORIFICS =
  'dr prof professor sen senator rep gov governor president chancellor minister secretary judge justice general gen rev sheriff mayor';
export const TITLES =
  'sens reps gen col colonel lt capt sgt maj adm admiral ceo democrat republican rev deputy officer detective analyst former mp ' +
  'mep vice-president';

/** Heads of a phrase that stands for one person: "the former prime minister". Compounds and forms for women end so too. */
export const ROLE_ENDING =
  /(?:(?:minister|präsident|chef|sprecher|kanzler|sekretär|leiter|kandidat|führer|politiker|experte?|meister|trainer|direktor|manager|botschafter|richter|kommissar|senator|könig|autor|gründer|forscher|journalist)(?:in)?|(?:vorsitzend|abgeordnet|beauftragt)e[rn]?|president|chief|head|leader|chair|(?:chair|congress|business|spokes)(?:man|woman|person)|secretary|governor|representative|mayor|chancellor|premier|candidate|nominee|front-?runner|mogul|billionaire|director|ambassador|justice|judge|commissioner|pope|bishop|cardinal|king|queen|prince|princess|lawmaker|veteran|author|actor|actress|singer|professor|economist|coach|captain|striker|lawyer|attorney|founder|star|boss|anw[aä]lt(?:in)?|papst|ministre|présidente?|president[ea]|ministr[oa])(?:-elect|-designate|-general|-president)?$/;

/** A capitalised run with one of these is an organisation, a place, a paper: it can speak, but is no person. */
export const ORGANISATION =
  'party committee university college school news times post journal court department house council inc corp company group union ' +
  'association foundation institute center centre agency office bureau bank senate congress parliament commission ministry church ' +
  'club league fund campaign administration government team network radio tv magazine states nations democrats republicans board ' +
  'authority service project trust report act day convention conference international national american federal north south west ' +
  'east new facebook twitter google fox january february april june july august september october november december partei ' +
  'zeitung bundestag bundesrat regierung verband gewerkschaft universität gericht polizei amt institut agentur ausschuss grünen ' +
  'grüne linke';

/** Small words inside a name: Ursula von der Leyen, Simone de Beauvoir. */
export const PARTICLES = 'de von van der den del della di da dos los las ten ter la le el al bin ibn zu af av';

/** First names that tell nothing to the eye of a stranger but do to a reader, for "he" and "she". */
export const MALE_NAMES =
  'donald john bill bernie ted marco jeb barack george mike michael paul david mitt james robert jim joe tim tom thomas chris ben ' +
  'mark jeff scott richard rick william steve peter martin frank jens hans klaus wolfgang jürgen stefan christian andreas ' +
  'vladimir emmanuel boris daniel ' +
  'alexander anton armin benjamin bernd björn christoph dieter dietmar dirk eric erik ernst felix florian franz friedrich georg gerd ' +
  'gerhard gregor günter günther guido hannes harald hartmut heiko heiner heinrich heinz helmut henning herbert hermann holger horst ' +
  'hubert ingo jan joachim jochen johann johannes jonas jörg josef julian karl karsten kevin konrad kurt lars lothar ludwig lukas manfred ' +
  'marcel marcus mario markus martin mathias matthias max mike nils norbert olaf oliver oskar otto philipp rainer ralf reiner reinhard rené ' +
  'robert roland rolf rudolf rüdiger sebastian siegfried sigmar simon sören steffen sven theo thorsten tobias torsten udo ulrich uwe ' +
  'volker walter werner wilhelm willi winfried xaver henri pierre jean jacques luis carlos josé juan antonio giovanni giuseppe marco ' +
  'gary larry jerry terry barry harry henry jack jake luke matt matthew andrew anthony tony stephen steven kenneth ken brian bryan ' +
  'ryan sean shaun ian kyle adam alan allan albert alfred arthur aaron austin bradley brad brandon brett bruce carl charles charlie ' +
  'christopher clarence clifford craig curtis dan darren dave dennis derek doug douglas duncan dylan eddie edward edwin ethan ' +
  'eugene evan fred frederick gavin geoff geoffrey gerald gilbert glenn gordon graham greg gregory hugh hugo isaac jason jeffrey ' +
  'jeremy jesse jimmy joel johnny jon jonathan joseph justin keith kieran kirk leo leonard lewis liam lloyd marvin mitchell nathan ' +
  'neil nicholas nick noah norman oscar owen patrick paulo pedro perry phil philip phillip ralph ray raymond rob rodney roger ron ' +
  'ronald ross roy russell samuel seth shane sidney stanley stuart timothy todd travis trevor tyler vernon victor vincent wayne ' +
  'wesley zachary ahmed hassan hussein ibrahim mohamed mohammed muhammad omar yusuf abdullah mehmet emre raj amit rahul sanjay ' +
  'diego fernando jorge javier miguel pablo rafael sergio antoine françois guillaume julien laurent louis mathieu nicolas olivier ' +
  'philippe thierry alessandro davide fabio francesco lorenzo matteo paolo roberto stefano dmitri igor mikhail oleg sergei viktor ' +
  'yuri andrzej krzysztof piotr tomasz anders henrik jesper magnus mikael rasmus stig';
export const FEMALE_NAMES =
  'hillary elizabeth carly michelle melania ivanka sarah kellyanne nancy debbie donna jennifer chelsea huma loretta susan mary anna angela theresa nicola ursula marine ' +
  'claudia renate sabine andrea kristina petra maria katrina kathleen megyn ann anne barbara christine cheryl julia karen kelly laura linda lisa margaret melissa nikki rachel ruth samantha stephanie ' +
  'alexandra anette anja anke anne annegret annette antje astrid beate beatrix birgit brigitte britta carola caroline christa christiane ' +
  'christina cornelia dagmar daniela doris edith elke elisabeth esther eva franziska gabriele gerda gisela gudrun hanna hannelore ' +
  'heide heike heidi helga henriette hildegard ilse ines ingrid irene jana janine johanna judith juliane jutta karin katharina katja ' +
  'kerstin klara lena luise manuela margarete margot marianne marie marion marlene martina michaela miriam monika nadine natalie olga ' +
  'petra ramona regina renate rita rosa roswitha sandra saskia silke silvia simone sophie stefanie susanne svenja sylvia tanja ulla ulrike ute ' +
  'uta vera verena veronika waltraud yvonne carmen elena giulia lucia isabelle françoise ' +
  'abigail alice alison allison amy audrey ava becky beth betty beverly bonnie bridget carol catherine cathy charlotte chloe cindy ' +
  'claire clare colleen danielle deborah denise diane dolores dorothy eileen elaine eleanor ellen emily erin evelyn frances gail ' +
  'gillian gwen hannah harriet hazel heather helen imogen isabel isobel jacqueline jane janet janice jasmine jenny jill joan joanne ' +
  'jodie josephine joyce judy katherine kathryn kathy katie kate katy kirsty kristen kristin lauren leah lesley lily lois lorraine ' +
  'louise lucy mabel madeleine madison maggie marjorie maureen megan melanie mia mildred millie molly muriel naomi paige pauline ' +
  'peggy penny phoebe phyllis rosemary rosie roxanne sally sharon shelley sherry shirley stacey sue suzanne tracey tracy valerie ' +
  'vicky vivian wendy whitney zoe pilar beatriz inés camille céline chloé hélène juliette mathilde sylvie valérie kirsten birgitte ' +
  'mette';
/** Names of men that end like those of women. */
export const MALE_NAMES_IN_A =
  'luca andrea nicola joshua elia mika jukka pekka juha sascha sasha joscha ilja ilya kolja nikita mustafa musa hamza yahya taha gianluca ' +
  'joschka ezra dima mischa misha aljoscha krishna bela attila csaba kuba honza jirka obama akira kenta noa aga issa moussa';
