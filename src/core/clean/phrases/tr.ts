import type { Phrases } from './phrases';

export const tr: Phrases = {
  language: 'tr',
  address: 'biz|bize|bizim|bizi|siz|size|sizin|sizi|sen|senin|abone ol|takip et|destekle',
  trade: 'gazetecili*|gazeteci*|haber merkezi|okur*|bağımsız gazetecilik|özgür basın',
  kinds: {
    donation:
      'bağış*|desteğin*|destek ol|katkı*|!bağış yap|!bağış yapın|!destek olun|!bize destek ol|!bizi destekle|' +
      '!gazeteciliği destekle|!desteğinize ihtiyacımız|=bağış yap|=destek ol|=bağış|=destekle',
    subscription:
      'abone*|abonelik*|abone ol|abone olun|!zaten abone misiniz|!abonelere özel|!yalnızca abonelere|' +
      '!okumaya devam etmek için|!devamını okumak için|=abone ol|=abone olun|=abonelik',
    newsletter:
      'bülten*|e-bülten*|e-posta*|gelen kutu*|!bültenimize abone|!bültene abone|!bültene kaydol|' +
      '!bültenimize kaydol|!e-posta adresiniz|!gelen kutunuza|!e-bültenimize|=bülten|=e-bülten|=kaydol|' +
      '=bültene abone ol',
    registration:
      'giriş yap*|üye ol*|kayıt ol*|hesab*|!hesap oluştur|!zaten hesabınız var|!giriş yapmak için|!üye olun|' +
      '!ücretsiz üye|=giriş yap|=üye ol|=kayıt ol|=giriş',
    comments:
      'yorum*|!yorum yap|!yorum yaz|!yorumları gör|!ilk yorumu|!tartışmaya katıl|!yorumunuzu|=yorumlar|' +
      '=yorum yap|=yorum yaz|=yanıtla|=cevapla',
    notification: 'bildirim*|!bildirimleri aç|!bildirimlere izin|!bildirim al|!bildirimleri etkinleştir|=izin ver',
    app: 'uygulamamız*|uygulama*|!uygulamayı indir|!uygulamamızı indir|!uygulamada aç',
    social:
      "takip et*|facebook'ta|twitter'da|whatsapp kanalı*|!bizi takip et|!takip edin|!kanalımıza|=takip et|" +
      "=paylaş|=bizi takip edin|=haberi paylaş|=facebook'ta paylaş",
    consent: 'çerez*|onay*|!çerez kullan|!çerezleri kabul|!tümünü kabul|=kabul et|=kabul ediyorum|=tümünü kabul et',
    survey: 'anket*|!anketimize katıl|!bu haber size|=oy ver|=anket|=oyla',
    related:
      '^ilgili haber|^bunu da oku|' +
      '=ilgili haberler|=ilgili haber|=ayrıca oku|=bunlar da ilginizi çekebilir|=ilginizi çekebilir|=bunu da oku|' +
      '=devamını oku|=en çok okunan|=en çok okunanlar|=son dakika|=son haberler|=diğer haberler|=önerilen|' +
      '=etiketler|=konular|=daha fazla|=benzer haberler|=sıradaki haber|=öne çıkanlar|=editörün seçtikleri|' +
      '=okumaya devam et|=haberin devamı|=videolar',
    advert: '=reklam|=sponsorlu içerik|=sponsorlu|=ilan|!haberin devamı reklamdan|!reklamdan sonra devam',
    'correction-contact': '!ihbar hattı|!bize yazın|!bize ulaşın|!hata bildir|!haber ihbar|!düzeltme',
  },
};
