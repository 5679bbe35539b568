import type { Phrases } from './phrases';

export const pl: Phrases = {
  language: 'pl',
  address:
    'my|nas|nam|nasz|nasza|nasze|naszego|naszej|naszych|ty|ciebie|ci|twój|twoja|twoje|twojego|twojej|państwa|' +
    'państwu|zapisz|wesprzyj|dołącz|obserwuj',
  trade: 'dziennikarstw*|dziennikar*|redakcj*|czytelnik*|wolne media|niezależne',
  kinds: {
    donation:
      '!forma wsparcia|!wsparcia naszych mediów|' +
      'wesprzyj|wspieraj|twoje wsparcie|twoja darowizna|darowizn*|wpłać|!wesprzyj nas|!wesprzyj naszą|' +
      '!wesprzyj nasze|!wspieraj nas|!potrzebujemy twojego wsparcia|!przekaż darowiznę|!zostań patronem|' +
      '=wesprzyj|=wesprzyj nas|=wpłać|=wspieram',
    subscription:
      '!wykup dostęp|!strefy premium|!pozostało jeszcze|!czytaj dalej. subskrybuj|^pozostało jeszcze|' +
      'subskrypcj*|prenumerat*|subskryb*|abonament*|!masz już subskrypcję|!jesteś już subskrybentem|' +
      '!tylko dla prenumeratorów|!dla subskrybentów|!wykup dostęp|!kup dostęp|!kup subskrypcję|!czytaj dalej z|' +
      '!dostęp do treści|!podaruj artykuł|!pozostało % tekstu|=subskrybuj|=kup subskrypcję|=kup prenumeratę|' +
      '=prenumerata|=wykup dostęp',
    newsletter:
      '!newsletter rp.pl|!zapisz się na nasz|' +
      'newsletter*|skrzynk*|adres e-mail|zapisz się|!zapisz się na|!zapisz się do|!otrzymuj nasz|' +
      '!otrzymuj newsletter|!na twoją skrzynkę|!na swoją skrzynkę|!prosto na mail|!podaj adres|!podaj swój|' +
      '=newsletter|=zapisz się|=zapisz się na newsletter|=zapisz mnie',
    registration:
      'zaloguj się|zaloguj|zarejestruj|konto|!załóż konto|!masz już konto|!zaloguj się aby|!zaloguj się, aby|' +
      '!zarejestruj się|=zaloguj|=zaloguj się|=zarejestruj się|=załóż konto',
    comments:
      'komentarz|komentarze|komentarzy|skomentuj|dyskusj*|!dodaj komentarz|!napisz komentarz|!zobacz komentarze|' +
      '!weź udział w dyskusji|!dołącz do dyskusji|!bądź pierwszy|=komentarze|=skomentuj|=dodaj komentarz|' +
      '=odpowiedz|=komentuj',
    notification: '=subskrybuj|' + 'powiadomieni*|!włącz powiadomienia|!bądź na bieżąco|!otrzymuj powiadomienia',
    app: 'nasza aplikacja|naszą aplikację|aplikacj*|!pobierz aplikację|!pobierz naszą aplikację|!otwórz w aplikacji',
    social:
      'google news|!w google news|=obserwuj nas na google news|^obserwuj nas|' +
      'obserwuj nas|na facebooku|na instagramie|!obserwuj nas|!polub nas|!śledź nas|!dołącz do nas na|=obserwuj|' +
      '=udostępnij|=udostępnij artykuł|=podziel się|=polub nas|=dołącz do nas',
    consent:
      'ciasteczka|pliki cookie|plików cookie*|zgod*|!używamy plików cookie|!akceptuj wszystkie|!wyrażam zgodę|' +
      '=akceptuję|=akceptuj|=zgadzam się|=przejdź do serwisu',
    survey:
      'ankiet*|!wypełnij ankietę|!oceń artykuł|!zagłosuj w|!zagłosuj, jeśli|!weź udział w ankiecie|=zagłosuj|' +
      '=głosuj|=sonda|=zagłosuj w ankiecie|=oceń',
    related:
      '=zobacz wideo|=oglądaj wideo|^zobacz wideo|^czytaj też|^czytaj także|^czytaj więcej|^zobacz też|^przeczytaj|^więcej o|' +
      '=czytaj też|=czytaj także|=czytaj więcej|=czytaj również|=czytaj dalej|=zobacz też|=zobacz także|' +
      '=zobacz wideo|=zobacz również|=zobacz więcej|=przeczytaj także|=przeczytaj też|=przeczytaj również|' +
      '=dowiedz się więcej|=polecamy|=polecane|=powiązane|=powiązane artykuły|=podobne artykuły|' +
      '=najczęściej czytane|=najpopularniejsze|=najnowsze|=więcej na ten temat|=więcej o|=tematy|=tagi|' +
      '=warto przeczytać|=nie przegap|=posłuchaj też|=oglądaj|=wideo|=zobacz|=sprawdź|=przeczytaj|=ostatnie|' +
      '=najnowsze wiadomości|=dalsza część tekstu pod wideo',
    advert:
      '=reklama|=materiał sponsorowany|=artykuł sponsorowany|=materiał promocyjny|=autopromocja|=promocja|' +
      '=poniżej dalsza część artykułu|=dalsza część artykułu pod materiałem wideo|' +
      '=dalsza część artykułu znajduje się pod reklamą|!dalsza część artykułu|!dalsza część tekstu|' +
      '!ciąg dalszy pod',
    'correction-contact':
      '!czekamy na wasze|!wasze maile|' +
      '!napisz do nas|!masz ciekawy temat|!widziałeś coś|!zgłoś błąd|!znalazłeś błąd|!skontaktuj się z redakcją|' +
      '!wyślij nam|=zgłoś błąd|=napisz do nas',
  },
};
