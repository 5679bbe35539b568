// A short story in many languages, written for these tests: people, places and papers are invented.

export interface LanguageStory {
  language: string;
  direction: 'ltr' | 'rtl';
  headline: string;
  /** As it is printed. */
  byline: string;
  author: string;
  paragraphs: readonly string[];
  /** A linked line that leads to another story. */
  link: string;
}

export const STORIES: readonly LanguageStory[] = [
  {
    language: 'en',
    direction: 'ltr',
    headline: 'Old ferry makes its last crossing',
    byline: 'By Thea Quill',
    author: 'Thea Quill',
    paragraphs: [
      'The old ferry of Marrow made its last crossing on Sunday evening, and more than two hundred people stood on the pier to see it off.',
      'For sixty-one years it had carried cars, cattle and school children across the sound, in all weathers and nearly always on time.',
      'A bridge will take its place in spring. The council says that the crossing will then take four minutes instead of forty.',
      'The captain, who is to retire, said that he would miss the gulls more than the engine, and went home on foot.',
    ],
    link: 'Harbour dues are to rise again in spring',
  },
  {
    language: 'de',
    direction: 'ltr',
    headline: 'Alte Fähre legt zum letzten Mal ab',
    byline: 'Von Lene Harms',
    author: 'Lene Harms',
    paragraphs: [
      'Die alte Fähre von Marrow hat am Sonntagabend zum letzten Mal abgelegt, und mehr als zweihundert Menschen standen dazu am Anleger.',
      'Einundsechzig Jahre lang brachte sie Autos, Vieh und Schulkinder über den Sund, bei jedem Wetter und fast immer pünktlich.',
      'Im Frühjahr tritt eine Brücke an ihre Stelle. Die Überfahrt dauert dann nach Angaben der Gemeinde vier statt vierzig Minuten.',
      'Der Kapitän, der in den Ruhestand geht, sagte, die Möwen würden ihm mehr fehlen als die Maschine, und ging zu Fuß nach Hause.',
    ],
    link: 'Hafengebühren sollen im Frühjahr wieder steigen',
  },
  {
    language: 'fr',
    direction: 'ltr',
    headline: 'Le vieux bac a fait sa dernière traversée',
    byline: 'Par Noé Tavel',
    author: 'Noé Tavel',
    paragraphs: [
      'Le vieux bac de Marrow a fait sa dernière traversée dimanche soir, et plus de deux cents personnes étaient venues sur la jetée.',
      'Pendant soixante et un ans, il avait porté voitures, bêtes et écoliers d’une rive à l’autre, par tous les temps et presque toujours à l’heure.',
      'Un pont le remplacera au printemps. Selon la commune, la traversée durera alors quatre minutes au lieu de quarante.',
      'Le capitaine, qui prend sa retraite, a dit que les mouettes lui manqueraient plus que la machine, puis il est rentré à pied.',
    ],
    link: 'Les droits de port vont encore augmenter au printemps',
  },
  {
    language: 'es',
    direction: 'ltr',
    headline: 'El viejo transbordador hizo su última travesía',
    byline: 'Por Inés Robledo',
    author: 'Inés Robledo',
    paragraphs: [
      'El viejo transbordador de Marrow hizo el domingo por la tarde su última travesía, y más de doscientas personas acudieron al muelle.',
      'Durante sesenta y un años había llevado coches, ganado y escolares de una orilla a otra, con cualquier tiempo y casi siempre puntual.',
      'En primavera lo sustituirá un puente. Según el ayuntamiento, el cruce durará entonces cuatro minutos en lugar de cuarenta.',
      'El capitán, que se jubila, dijo que echaría de menos a las gaviotas más que al motor, y se fue a casa andando.',
    ],
    link: 'Las tasas del puerto subirán de nuevo en primavera',
  },
  {
    language: 'it',
    direction: 'ltr',
    headline: 'Il vecchio traghetto ha fatto l’ultima corsa',
    byline: 'di Livia Serra',
    author: 'Livia Serra',
    paragraphs: [
      'Il vecchio traghetto di Marrow ha fatto domenica sera la sua ultima corsa, e più di duecento persone erano venute sul molo.',
      'Per sessantuno anni aveva portato auto, bestiame e scolari da una riva all’altra, con ogni tempo e quasi sempre in orario.',
      'In primavera lo sostituirà un ponte. Secondo il comune, la traversata durerà allora quattro minuti invece di quaranta.',
      'Il capitano, che va in pensione, ha detto che i gabbiani gli mancheranno più del motore, ed è tornato a casa a piedi.',
    ],
    link: 'I diritti portuali aumenteranno di nuovo in primavera',
  },
  {
    language: 'pt',
    direction: 'ltr',
    headline: 'A velha balsa fez a última travessia',
    byline: 'Por Duarte Veiga',
    author: 'Duarte Veiga',
    paragraphs: [
      'A velha balsa de Marrow fez no domingo à noite a sua última travessia, e mais de duzentas pessoas foram ao cais para a ver partir.',
      'Durante sessenta e um anos levou carros, gado e crianças da escola de uma margem à outra, com qualquer tempo e quase sempre à hora.',
      'Na primavera uma ponte tomará o seu lugar. Segundo a câmara, a travessia durará então quatro minutos em vez de quarenta.',
      'O capitão, que se reforma, disse que sentiria mais falta das gaivotas do que do motor, e foi para casa a pé.',
    ],
    link: 'As taxas do porto voltam a subir na primavera',
  },
  {
    language: 'nl',
    direction: 'ltr',
    headline: 'Oude veerpont maakt laatste overtocht',
    byline: 'Door Mirte Kolk',
    author: 'Mirte Kolk',
    paragraphs: [
      'De oude veerpont van Marrow heeft zondagavond de laatste overtocht gemaakt, en meer dan tweehonderd mensen stonden op de pier.',
      'Eenenzestig jaar lang bracht hij auto’s, vee en schoolkinderen naar de overkant, in weer en wind en bijna altijd op tijd.',
      'In het voorjaar komt er een brug voor in de plaats. De overtocht duurt dan volgens de gemeente vier in plaats van veertig minuten.',
      'De kapitein, die met pensioen gaat, zei dat hij de meeuwen meer zou missen dan de motor, en ging te voet naar huis.',
    ],
    link: 'Havengelden gaan in het voorjaar weer omhoog',
  },
  {
    language: 'pl',
    direction: 'ltr',
    headline: 'Stary prom odbył ostatni rejs',
    byline: 'Autor: Hanna Wilk',
    author: 'Hanna Wilk',
    paragraphs: [
      'Stary prom z Marrow odbył w niedzielę wieczorem swój ostatni rejs, a na molo żegnało go ponad dwustu mieszkańców miasteczka.',
      'Przez sześćdziesiąt jeden lat przewoził samochody, bydło i dzieci do szkoły, przy każdej pogodzie i prawie zawsze punktualnie.',
      'Wiosną zastąpi go most. Według władz gminy przeprawa potrwa wtedy cztery minuty, a nie czterdzieści, jak było do tej pory.',
      'Kapitan, który odchodzi na emeryturę, powiedział, że bardziej niż silnika będzie mu brakowało mew, i poszedł pieszo do domu.',
    ],
    link: 'Opłaty portowe znowu wzrosną na wiosnę',
  },
  {
    language: 'ru',
    direction: 'ltr',
    headline: 'Старый паром вышел в последний рейс',
    byline: 'Автор: Вера Лунина',
    author: 'Вера Лунина',
    paragraphs: [
      'Старый паром из Марроу в воскресенье вечером вышел в последний рейс, и проводить его на пристань пришли больше двухсот человек.',
      'Шестьдесят один год он перевозил машины, скот и школьников на другой берег, в любую погоду и почти всегда без опозданий.',
      'Весной его заменит мост. По словам местных властей, переправа будет занимать тогда четыре минуты вместо сорока.',
      'Капитан, который уходит на пенсию, сказал, что чаек ему будет не хватать больше, чем мотора, и пошёл домой пешком.',
    ],
    link: 'Портовые сборы весной снова вырастут',
  },
  {
    language: 'el',
    direction: 'ltr',
    headline: 'Το παλιό φέρι έκανε το τελευταίο του δρομολόγιο',
    byline: 'Της Δάφνης Ρήγα',
    author: '',
    paragraphs: [
      'Το παλιό φέρι του Μάροου έκανε το βράδυ της Κυριακής το τελευταίο του δρομολόγιο, και πάνω από διακόσιοι άνθρωποι ήταν στην προβλήτα.',
      'Επί εξήντα ένα χρόνια μετέφερε αυτοκίνητα, ζώα και μαθητές στην απέναντι όχθη, με κάθε καιρό και σχεδόν πάντα στην ώρα του.',
      'Την άνοιξη θα το αντικαταστήσει μια γέφυρα. Σύμφωνα με τον δήμο, το πέρασμα θα διαρκεί τότε τέσσερα λεπτά αντί για σαράντα.',
      'Ο καπετάνιος, που βγαίνει στη σύνταξη, είπε ότι οι γλάροι θα του λείψουν περισσότερο από τη μηχανή, και γύρισε σπίτι με τα πόδια.',
    ],
    link: 'Αυξάνονται ξανά την άνοιξη τα λιμενικά τέλη',
  },
  {
    language: 'tr',
    direction: 'ltr',
    headline: 'Eski feribot son seferini yaptı',
    byline: 'Yazan: Defne Aral',
    author: '',
    paragraphs: [
      'Marrow’un eski feribotu pazar akşamı son seferini yaptı ve iki yüzden fazla kişi onu uğurlamak için iskeleye geldi.',
      'Altmış bir yıl boyunca her havada ve neredeyse her zaman vaktinde arabaları, hayvanları ve okul çocuklarını karşıya taşıdı.',
      'İlkbaharda yerini bir köprü alacak. Belediyeye göre karşıya geçmek o zaman kırk dakika yerine dört dakika sürecek.',
      'Emekliye ayrılan kaptan, makineden çok martıları özleyeceğini söyledi ve evine yürüyerek döndü, arkasına da bakmadı.',
    ],
    link: 'Liman ücretleri ilkbaharda yeniden artacak',
  },
  {
    language: 'ar',
    direction: 'rtl',
    headline: 'العبّارة القديمة تقوم برحلتها الأخيرة',
    byline: 'بقلم: سلمى الحدّاد',
    author: '',
    paragraphs: [
      'قامت عبّارة مارو القديمة مساء الأحد برحلتها الأخيرة، ووقف أكثر من مئتي شخص على الرصيف لتوديعها وهي تغادر المرفأ ببطء.',
      'ظلّت العبّارة طوال واحد وستين عاماً تنقل السيارات والماشية وتلاميذ المدارس إلى الضفة الأخرى، في كل طقس وفي موعدها تقريباً دائماً.',
      'سيحلّ محلّها جسر في الربيع. وتقول البلدية إن العبور سيستغرق عندئذ أربع دقائق بدلاً من أربعين دقيقة كما كان حتى اليوم.',
      'وقال القبطان الذي يتقاعد هذا العام إنه سيشتاق إلى النوارس أكثر من المحرّك، ثم عاد إلى بيته سيراً على الأقدام.',
    ],
    link: 'رسوم المرفأ ترتفع مجدداً في الربيع',
  },
  {
    language: 'he',
    direction: 'rtl',
    headline: 'המעבורת הישנה יצאה להפלגתה האחרונה',
    byline: 'מאת: נועה ברזל',
    author: '',
    paragraphs: [
      'המעבורת הישנה של מארו יצאה ביום ראשון בערב להפלגתה האחרונה, ויותר ממאתיים איש עמדו על הרציף כדי להיפרד ממנה.',
      'במשך שישים ואחת שנים העבירה מכוניות, בקר ותלמידים אל הגדה השנייה, בכל מזג אוויר וכמעט תמיד בדיוק בזמן.',
      'באביב יחליף אותה גשר. לדברי המועצה, המעבר יימשך אז ארבע דקות במקום ארבעים דקות, כפי שהיה עד היום בכל ימות השנה.',
      'רב החובל, שפורש לגמלאות, אמר שיתגעגע לשחפים יותר מאשר למנוע, והלך הביתה ברגל בלי להביט לאחור.',
    ],
    link: 'אגרות הנמל יעלו שוב באביב',
  },
  {
    language: 'ja',
    direction: 'ltr',
    headline: '古い渡し船が最後の航海',
    byline: '文・青山ひかり',
    author: '',
    paragraphs: [
      'マローの古い渡し船が日曜の夕方、最後の航海を終えた。桟橋には二百人を超える人が集まり、船の姿が見えなくなるまで手を振った。',
      '六十一年にわたり、車や牛、通学する子どもたちを対岸へ運び続けた。どんな天気でも、ほとんど遅れることはなかったという。',
      '春には橋がその役目を引き継ぐ。町によると、四十分かかっていた対岸までの移動は、わずか四分になる見通しだ。',
      '引退する船長は、エンジンよりもカモメのほうが恋しくなるだろうと話し、歩いて家へ帰っていった。',
    ],
    link: '港の使用料、春にまた値上げへ',
  },
  {
    language: 'zh',
    direction: 'ltr',
    headline: '老渡船完成最后一次航行',
    byline: '记者 林小舟',
    author: '',
    paragraphs: [
      '马罗的老渡船在星期天傍晚完成了最后一次航行，两百多人站在码头上为它送行，直到船影消失在海湾的另一头。',
      '六十一年来，它把汽车、牲口和上学的孩子送到对岸，无论天气如何，几乎从来没有误过点，居民们都很信任它。',
      '明年春天，一座桥将取代它。镇政府表示，到那时过海只需要四分钟，而不是从前的四十分钟。',
      '即将退休的船长说，比起发动机，他会更想念那些海鸥。说完，他便独自一人步行回家去了。',
    ],
    link: '港口费用明年春天将再次上涨',
  },
  {
    language: 'ko',
    direction: 'ltr',
    headline: '오래된 나룻배, 마지막 운항 마쳐',
    byline: '글 한서윤',
    author: '',
    paragraphs: [
      '마로의 오래된 나룻배가 일요일 저녁 마지막 운항을 마쳤다. 이백 명이 넘는 사람들이 부두에 나와 배가 떠나는 모습을 끝까지 지켜보았다.',
      '이 배는 예순한 해 동안 자동차와 가축, 학교에 가는 아이들을 건너편으로 실어 날랐으며, 어떤 날씨에도 거의 늦는 일이 없었다고 한다.',
      '봄에는 다리가 그 자리를 대신한다. 군청에 따르면 사십 분이 걸리던 길이 이제는 단 사 분이면 충분하게 된다고 한다.',
      '은퇴를 앞둔 선장은 엔진보다 갈매기들이 더 그리울 것이라고 말한 뒤, 뒤를 돌아보지 않고 걸어서 집으로 돌아갔다.',
    ],
    link: '항만 사용료, 봄에 다시 오른다',
  },
  {
    language: 'hi',
    direction: 'ltr',
    headline: 'पुरानी नौका ने अपनी आख़िरी यात्रा पूरी की',
    byline: 'लेखक: मीरा जोशी',
    author: '',
    paragraphs: [
      'मैरो की पुरानी नौका ने रविवार की शाम अपनी आख़िरी यात्रा पूरी की, और उसे विदा करने के लिए दो सौ से अधिक लोग घाट पर खड़े थे।',
      'इकसठ साल तक वह गाड़ियाँ, मवेशी और स्कूल जाने वाले बच्चों को उस पार पहुँचाती रही, हर मौसम में और लगभग हमेशा समय पर।',
      'वसंत में उसकी जगह एक पुल ले लेगा। परिषद के अनुसार तब उस पार जाने में चालीस मिनट के बजाय केवल चार मिनट लगेंगे।',
      'सेवानिवृत्त हो रहे कप्तान ने कहा कि उन्हें इंजन से ज़्यादा समुद्री पक्षियों की याद आएगी, और वे पैदल ही घर चले गए।',
    ],
    link: 'बंदरगाह का शुल्क वसंत में फिर बढ़ेगा',
  },
];
