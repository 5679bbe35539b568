import type { Phrases } from './phrases';

/** Short labels in many languages that are searched on every page: no story has a paragraph that is one of them. */
export const everywhere: Phrases = {
  language: 'und',
  address: '',
  trade: '',
  kinds: {
    related:
      '=taip pat skaitykite|=ezek is érdekelhetnek|=ajánlott|=skaitykite taip pat|=loe ka|=lasi arī|=pročitajte još|=прочетете още|=related videos|=leggi anche|=leggi tutto|=potrebbe interessarti|=approfondisci|=guarda anche|=articoli correlati|=leia também|=leia mais|=veja também|' +
      '=saiba mais|=lees ook|=lees meer|=meer over|=bekijk ook|=läs också|=läs även|=läs mer|=mer om|=les også|=les mer|=læs også|=læs mere|' +
      '=lue myös|=lue lisää|=katso myös|=czytaj też|=czytaj także|=czytaj więcej|=zobacz też|=zobacz także|=zobacz wideo|=zobacz również|' +
      '=przeczytaj także|=dowiedz się więcej|=polecamy|=čtěte také|=čtěte více|=číst více|=prečítajte si aj|=olvassa el|=kapcsolódó cikkek|' +
      '=citește și|=vezi și|=читайте также|=читать также|=смотрите также|=по теме|=читайте також|=дивіться також|=διαβάστε επίσης|' +
      '=δείτε επίσης|=ilgili haberler|=ayrıca oku|=اقرأ أيضا|=اقرأ أيضًا|=اقرأ المزيد|=التالي|=קראו גם|=関連記事|=あわせて読みたい|=相关阅读|' +
      '=相关新闻|=延伸閱讀|=관련기사|=관련 기사|=baca juga|=xem thêm|=đọc thêm|=lea aquí|=vea también|=puedes ver',
    advert:
      '=pubblicità|=publicidade|=advertentie|=annons|=annonse|=annonce|=mainos|=reklama|=reklam|=реклама|=διαφήμιση|=إعلان|=広告|=广告|=광고|' +
      '=iklan|=quảng cáo|=poniżej dalsza część artykułu|=dalsza część artykułu pod materiałem wideo|=continua a leggere|=continua após a publicidade',
    social:
      '=공유하기|=기사 공유|=分享让更多人看到|=jagage|=condividi|=compartilhe|=delen|=dela|=del|=jaa|=udostępnij|=sdílet|=поделиться|=поширити|=paylaş|=شارك|=シェア|=分享|=공유|=bagikan|=chia sẻ',
    comments:
      '=댓글정책|=댓글 작성|=hozzászólások|=comentarii|=коментари|=σχόλια|=पाठकों की राय|=commenti|=comentários|=reacties|=kommentarer|=kommentit|=komentarze|=komentáře|=комментарии|=коментарі|=yorumlar|=تعليقات|=コメント|=评论|=댓글|=komentar|=bình luận',
    newsletter:
      '=iscriviti|=iscriviti alla newsletter|=assine|=aanmelden|=meld je aan|=anmäl dig|=zapisz się|=подписаться|=newsletter',
  },
};
