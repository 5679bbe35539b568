// Every language's phrases: calls that are taken, and sentences of stories in the same words that stay.
import { describe, expect, it } from 'vitest';
import type { HiddenKind } from '../../../../src/core/article';
import { findBlocks } from '../../../../src/core/clean/clean';
import { phrasesFor } from '../../../../src/core/clean/phrases/all-phrases';
import { ADDRESS, documentOf, squeeze } from '../page';

interface Language {
  language: string;
  /** Calls: what each says, and its kind. Each stands in a box of its own, a button under it. */
  takes: [HiddenKind, string][];
  /** Sentences of a story with the same words; each in a paragraph of its own. */
  leaves: string[];
}

const LANGUAGES: readonly Language[] = [
  {
    language: 'it',
    takes: [
      ['donation', 'Sostieni il nostro giornalismo'],
      ['newsletter', 'Iscriviti alla nostra newsletter'],
      ['comments', 'Lascia un commento'],
      ['notification', 'Attiva le notifiche'],
      ['related', 'Leggi anche'],
    ],
    leaves: [
      'La fondazione ha ricevuto una donazione di due milioni dal vecchio armatore, che non ha voluto commentare la notizia in pubblico.',
      'Il sindaco ha chiesto ai pescatori di iscriversi al registro del porto entro la fine del mese, senza pagare alcun contributo.',
    ],
  },
  {
    language: 'pt',
    takes: [
      ['donation', 'Apoie o nosso jornalismo'],
      ['newsletter', 'Receba nossa newsletter no seu e-mail'],
      ['comments', 'Deixe seu comentário'],
      ['subscription', 'Já é assinante? Seja um assinante'],
      ['related', 'Leia também'],
    ],
    leaves: [
      'A associação recebeu uma doação de dois milhões do antigo armador, que não quis fazer qualquer comentário sobre o assunto.',
      'O contrato foi assinado na segunda-feira pelo governador, e os assinantes do acordo encontram-se de novo na primavera.',
    ],
  },
  {
    language: 'nl',
    takes: [
      ['donation', 'Steun onze journalistiek'],
      ['newsletter', 'Schrijf je in voor onze nieuwsbrief'],
      ['comments', 'Plaats een reactie'],
      ['notification', 'Zet meldingen aan'],
      ['related', 'Lees ook'],
    ],
    leaves: [
      'De stichting kreeg een donatie van twee miljoen van de oude reder, die niet wilde reageren op de vragen van de raad.',
      'De minister schreef in een nieuwsbrief aan de vissers dat de haven in het voorjaar weer open gaat voor alle schepen.',
    ],
  },
  {
    language: 'sv',
    takes: [
      ['donation', 'Stöd vår journalistik'],
      ['newsletter', 'Prenumerera på vårt nyhetsbrev'],
      ['comments', 'Skriv en kommentar'],
      ['subscription', 'Redan prenumerant? Bli prenumerant'],
      ['related', 'Läs också'],
    ],
    leaves: [
      'Stiftelsen fick en gåva på två miljoner av den gamle redaren, som inte ville lämna någon kommentar till händelsen i hamnen.',
      'Kommunen skickade ett nyhetsbrev till fiskarna om att bron öppnar igen till våren för alla båtar som väntar.',
    ],
  },
  {
    language: 'no',
    takes: [
      ['donation', 'Støtt vår journalistikk'],
      ['newsletter', 'Meld deg på nyhetsbrevet'],
      ['comments', 'Skriv en kommentar'],
      ['notification', 'Slå på varsler'],
      ['related', 'Les også'],
    ],
    leaves: [
      'Stiftelsen fikk en gave på to millioner av den gamle rederen, som ikke ville gi noen kommentar til det som hendte i havnen.',
      'Hun spurte dem hva de syntes om broen, og fiskerne sa at de støttet planen, selv om den kom altfor sent.',
    ],
  },
  {
    language: 'da',
    takes: [
      ['donation', 'Støt vores journalistik'],
      ['newsletter', 'Tilmeld dig nyhedsbrevet'],
      ['comments', 'Skriv en kommentar'],
      ['subscription', 'Er du allerede abonnent? Bliv abonnent'],
      ['related', 'Læs også'],
    ],
    leaves: [
      'Fonden fik et bidrag på to millioner fra den gamle reder, som ikke ønskede at give nogen kommentar til det, der skete i havnen.',
      'Kommunen sendte et nyhedsbrev til fiskerne om, at broen åbner igen til foråret for alle både, der venter.',
    ],
  },
  {
    language: 'fi',
    takes: [
      ['donation', 'Tue työtämme ja lahjoita nyt'],
      ['newsletter', 'Tilaa uutiskirje sähköpostiisi'],
      ['comments', 'Kirjoita kommentti'],
      ['app', 'Lataa sovelluksemme'],
      ['related', 'Lue myös'],
    ],
    leaves: [
      'Säätiö sai kahden miljoonan lahjoituksen vanhalta laivanvarustajalta, joka ei halunnut kommentoida sataman tapahtumia lehdelle.',
      'Kunta lähetti kalastajille uutiskirjeen, jossa kerrottiin, että silta avataan taas keväällä kaikille odottaville veneille.',
    ],
  },
  {
    language: 'pl',
    takes: [
      ['donation', 'Wesprzyj naszą redakcję'],
      ['newsletter', 'Zapisz się na newsletter'],
      ['comments', 'Dodaj komentarz'],
      ['notification', 'Włącz powiadomienia'],
      ['related', 'Czytaj także'],
    ],
    leaves: [
      'Fundacja dostała dwa miliony darowizny od starego armatora, który nie chciał udzielić komentarza w sprawie zdarzeń w porcie.',
      'Burmistrz poprosił rybaków, aby zapisali się w rejestrze portu do końca miesiąca, bez żadnej opłaty za miejsce.',
    ],
  },
  {
    language: 'tr',
    takes: [
      ['donation', 'Gazeteciliği destekle, bağış yap'],
      ['newsletter', 'Bültenimize kaydol'],
      ['comments', 'YORUM YAP'],
      ['notification', 'Bildirimleri aç'],
      ['related', 'İlgili haberler'],
    ],
    leaves: [
      'Vakıf, eski armatörden iki milyonluk bir bağış aldı; armatör limanda olanlar hakkında yorum yapmak istemediğini söyledi.',
      'Belediye balıkçılara bir bülten gönderdi ve köprünün ilkbaharda bekleyen bütün teknelere yeniden açılacağını duyurdu.',
    ],
  },
  {
    language: 'ru',
    takes: [
      ['donation', 'Поддержите нашу редакцию'],
      ['newsletter', 'Подпишитесь на рассылку'],
      ['comments', 'Оставить комментарий'],
      ['social', 'Подписывайтесь на наш телеграм-канал'],
      ['related', 'Читайте также'],
    ],
    leaves: [
      'Фонд получил пожертвование в два миллиона от старого судовладельца, который отказался от комментариев о случившемся в порту.',
      'Мэр попросил рыбаков подписать договор с портом до конца месяца и поддержал тех, кто не может заплатить за место.',
    ],
  },
  {
    language: 'uk',
    takes: [
      ['donation', 'Підтримайте нашу редакцію'],
      ['newsletter', 'Підпишіться на розсилку'],
      ['comments', 'Залишити коментар'],
      ['notification', 'Увімкніть сповіщення'],
      ['related', 'Читайте також'],
    ],
    leaves: [
      'Фонд отримав пожертву у два мільйони від старого судновласника, який відмовився від коментарів про те, що сталося в порту.',
      'Мер попросив рибалок підписати угоду з портом до кінця місяця і підтримав тих, хто не може заплатити за місце.',
    ],
  },
  {
    language: 'ar',
    takes: [
      ['donation', 'ادعم صحافتنا'],
      ['newsletter', 'اشترك في نشرتنا البريدية'],
      ['comments', 'أضف تعليقًا'],
      ['notification', 'تفعيل الإشعارات'],
      ['related', 'اقرأ أيضًا'],
    ],
    leaves: [
      'حصلت المؤسسة على تبرع قدره مليونان من صاحب السفن القديم الذي رفض الإدلاء بأي تعليق على ما حدث في الميناء يوم الاثنين.',
      'طلب رئيس البلدية من الصيادين تسجيل قواربهم في الميناء قبل نهاية الشهر من دون دفع أي اشتراك هذا العام.',
    ],
  },
  {
    language: 'ja',
    takes: [
      ['donation', 'ご寄付をお願いいたします'],
      ['newsletter', 'メールマガジンに登録'],
      ['comments', 'コメントを書く'],
      ['notification', '通知を受け取る'],
      ['related', '関連記事'],
    ],
    leaves: [
      '財団は老いた船主から二百万の寄付を受けたが、船主は港で起きた出来事についてコメントしなかった。',
      '市長は漁師たちに、月末までに港の名簿に登録するよう求め、料金は今年は取らないと述べた。',
    ],
  },
  {
    language: 'zh',
    takes: [
      ['donation', '支持我们，立即捐款'],
      ['newsletter', '订阅电子报'],
      ['comments', '发表评论'],
      ['app', '扫码下载客户端'],
      ['related', '相关阅读'],
    ],
    leaves: [
      '基金会从老船主那里得到了两百万的捐款，但船主不愿对港口发生的事情发表看法，只说一切都会好起来。',
      '市长要求渔民在月底之前到港口登记，并表示今年不收任何费用，大桥将在春天重新开放。',
    ],
  },
];

/** A page in a language whose story is its look-alikes twice over, with a box for each call between them. */
function pageOf({ language, leaves }: Language, box: string): string {
  const story = leaves.map(line => `<p>${line}</p>`).join('');
  return `<html lang="${language}"><head><title>1953</title></head><body><article><h1>1953</h1><div>${story}${story}${box}${story}${story}</div></article></body></html>`;
}

const foundIn = (html: string) => findBlocks(documentOf(html), { address: ADDRESS });

for (const language of LANGUAGES)
  describe(`the phrases of ${language.language}`, () => {
    for (const [kind, says] of language.takes)
      it(`take “${says}” as ${kind}`, () => {
        const box = `<div class="q7"><h4>${says}</h4>${kind === 'related' ? '<ul><li><a href="/news/coast/another-story-of-the-harbour-1953">1953</a></li></ul>' : '<button>OK</button>'}</div>`;
        const found = foundIn(pageOf(language, box));
        expect(found.map(block => [block.kind, squeeze(block.text).startsWith(says)])).toEqual([[kind, true]]);
      });
    it('leave sentences of a story in the same words', () => expect(foundIn(pageOf(language, ''))).toEqual([]));
  });

describe('the languages of a page', () => {
  const cases: { name: string; language: string; headline: string; has: string[] }[] = [
    { name: 'are its own and English', language: 'nl-BE', headline: 'De brug', has: ['nl', 'en', 'und'] },
    { name: 'know Norwegian by its other names', language: 'nb', headline: 'Broen', has: ['no', 'en', 'und'] },
    {
      name: 'follow the script where it names none',
      language: '',
      headline: 'Мост открыт',
      has: ['ru', 'uk', 'en', 'und'],
    },
    {
      name: 'are English and the labels where nothing is known of it',
      language: 'cs',
      headline: 'Most',
      has: ['en', 'und'],
    },
  ];
  for (const { name, language, headline, has } of cases)
    it(name, () => expect(phrasesFor(language, headline).map(phrases => phrases.language)).toEqual(has));
});
