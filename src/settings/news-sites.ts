// Well-known news sites to tick, by country. Hosts as the sites serve their articles; it is a convenience, nothing depends on it.

/** A news site of the starter list. */
export interface NewsSite {
  host: string;
  name: string;
}

/** The sites of a country in one of its languages. */
export interface NewsShelf {
  /** ISO 3166 code of the country. */
  country: string;
  /** BCP 47 tag of the language. */
  language: string;
  sites: readonly NewsSite[];
}

/** A shelf a paragraph: country and language, then its sites, host and name, parted by semicolons. */
const SHELVES = `
GB en
www.bbc.com BBC News; www.theguardian.com The Guardian; www.independent.co.uk The Independent;
www.telegraph.co.uk The Telegraph; news.sky.com Sky News; www.dailymail.co.uk Daily Mail;
www.mirror.co.uk Mirror; www.express.co.uk Express; www.standard.co.uk The Standard; inews.co.uk The i Paper

US en
www.nytimes.com The New York Times; www.washingtonpost.com The Washington Post; apnews.com AP News;
www.reuters.com Reuters; www.cnn.com CNN; www.npr.org NPR; www.nbcnews.com NBC News; www.cbsnews.com CBS News;
www.foxnews.com Fox News; www.usatoday.com USA Today; www.latimes.com Los Angeles Times;
www.politico.com Politico; www.theatlantic.com The Atlantic; www.propublica.org ProPublica

CA en
www.cbc.ca CBC News; www.theglobeandmail.com The Globe and Mail; www.thestar.com Toronto Star

AU en
www.abc.net.au ABC News; www.smh.com.au The Sydney Morning Herald; www.theage.com.au The Age

IE en
www.rte.ie RTÉ; www.irishtimes.com The Irish Times; www.independent.ie Irish Independent;
www.thejournal.ie The Journal

NZ en
www.rnz.co.nz RNZ; www.nzherald.co.nz The New Zealand Herald; www.stuff.co.nz Stuff

IN en
www.thehindu.com The Hindu; indianexpress.com The Indian Express; www.hindustantimes.com Hindustan Times;
timesofindia.indiatimes.com The Times of India

DE de
www.tagesschau.de Tagesschau; www.spiegel.de Der Spiegel; www.zeit.de Die Zeit;
www.sueddeutsche.de Süddeutsche Zeitung; www.faz.net FAZ; www.welt.de Welt; www.n-tv.de n-tv; taz.de taz;
www.tagesspiegel.de Tagesspiegel; www.bild.de Bild; www.stern.de Stern; www.heise.de heise

AT de
orf.at ORF; www.derstandard.at Der Standard; www.diepresse.com Die Presse; kurier.at Kurier; www.krone.at Krone

CH de
www.srf.ch SRF; www.nzz.ch NZZ; www.tagesanzeiger.ch Tages-Anzeiger; www.20min.ch 20 Minuten;
www.watson.ch Watson

CH fr
www.rts.ch RTS; www.letemps.ch Le Temps; www.24heures.ch 24 heures

FR fr
www.lemonde.fr Le Monde; www.lefigaro.fr Le Figaro; www.liberation.fr Libération; www.francetvinfo.fr Franceinfo;
www.leparisien.fr Le Parisien; www.ouest-france.fr Ouest-France; www.20minutes.fr 20 Minutes;
www.mediapart.fr Mediapart

BE fr
www.rtbf.be RTBF; www.lesoir.be Le Soir

BE nl
www.vrt.be VRT; www.standaard.be De Standaard; www.hln.be HLN

CA fr
ici.radio-canada.ca Radio-Canada; www.ledevoir.com Le Devoir; www.lapresse.ca La Presse

ES es
elpais.com El País; www.elmundo.es El Mundo; www.abc.es ABC; www.lavanguardia.com La Vanguardia;
www.eldiario.es elDiario.es; www.rtve.es RTVE

MX es
www.eluniversal.com.mx El Universal; www.milenio.com Milenio

AR es
www.lanacion.com.ar La Nación; www.clarin.com Clarín; www.pagina12.com.ar Página/12

IT it
www.repubblica.it la Repubblica; www.corriere.it Corriere della Sera; www.ansa.it ANSA;
www.lastampa.it La Stampa; www.ilpost.it Il Post

PT pt
www.publico.pt Público; expresso.pt Expresso; observador.pt Observador

BR pt
g1.globo.com G1; www.folha.uol.com.br Folha de S.Paulo; www.estadao.com.br Estadão

NL nl
nos.nl NOS; www.volkskrant.nl de Volkskrant; www.nrc.nl NRC; www.nu.nl NU.nl; www.ad.nl AD

SE sv
www.svt.se SVT; www.dn.se Dagens Nyheter; www.svd.se Svenska Dagbladet; www.aftonbladet.se Aftonbladet

NO no
www.nrk.no NRK; www.vg.no VG; www.aftenposten.no Aftenposten; www.dagbladet.no Dagbladet

DK da
www.dr.dk DR; politiken.dk Politiken; www.berlingske.dk Berlingske

FI fi
yle.fi Yle; www.hs.fi Helsingin Sanomat; www.iltalehti.fi Iltalehti

PL pl
wyborcza.pl Gazeta Wyborcza; www.rp.pl Rzeczpospolita; wiadomosci.onet.pl Onet

TR tr
www.cumhuriyet.com.tr Cumhuriyet; www.hurriyet.com.tr Hürriyet; bianet.org Bianet

UA uk
www.pravda.com.ua Українська правда; suspilne.media Суспільне

JP ja
www3.nhk.or.jp NHK; www.asahi.com 朝日新聞; mainichi.jp 毎日新聞
`;

export const NEWS_SHELVES: readonly NewsShelf[] = SHELVES.trim().split('\n\n').map(readShelf);

function readShelf(paragraph: string): NewsShelf {
  const [head = '', ...lines] = paragraph.split('\n');
  const [country = '', language = ''] = head.split(' ');
  const sites = lines.join(' ').split(/;\s*/).filter(Boolean);
  return { country, language, sites: sites.map(readSite) };
}

function readSite(words: string): NewsSite {
  const [host = '', ...name] = words.split(' ');
  return { host, name: name.join(' ') };
}
