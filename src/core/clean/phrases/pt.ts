import type { Phrases } from './phrases';

export const pt: Phrases = {
  language: 'pt',
  address:
    'nós|nosso|nossa|nossos|nossas|você|seu|sua|seus|suas|teu|tua|te|precisamos|apoie|assine|inscreva-se|siga|' +
    'receba|participe',
  trade: 'jornalismo|jornalistas|redação|leitores|leitoras|imprensa livre|paywall|jornalismo independente',
  kinds: {
    donation:
      'apoie|leitores como você|!se puder, apoie|com uma doação|sua doação|seu apoio|sua contribuição|doe|doar|apoie-nos|apoia-nos|contribua|!faça uma doação|' +
      '!apoie o nosso|!apoie nosso|!apoie o jornalismo|!precisamos do seu apoio|!seja um apoiador|' +
      '!torne-se apoiador|!doe agora|=doe|=doe agora|=apoie|=apoie-nos|=contribua|=colabore',
    subscription:
      '!assine por apenas|!custa muito pouco|!quantas matérias|' +
      'assine|assinatura|assinante|assinantes|cancele quando quiser|!já é assinante|!exclusivo para assinantes|' +
      '!conteúdo exclusivo|!assine para|!continuar lendo|!para continuar a ler|!seja um assinante|' +
      '!seja assinante|!oferecer artigo|=assine|=assine já|=assine agora|=assinar|=seja assinante|' +
      '=para assinantes',
    newsletter:
      '!para acompanhar as notícias|' +
      'newsletter|newsletters|boletim|caixa de entrada|endereço de e-mail|inscreva-se|!assine a nossa newsletter|' +
      '!assine nossa newsletter|!inscreva-se na newsletter|!inscreva-se em nossa|!receba nossa newsletter|' +
      '!receba as notícias|!receba as principais|!no seu e-mail|!no seu email|!seu e-mail|!digite seu|' +
      '!subscreva a newsletter|!subscrever newsletter|=newsletter|=newsletters|=inscreva-se|=cadastre-se|' +
      '=subscrever|=quero receber',
    registration:
      'faça login|entrar|cadastre-se|cadastro|registe-se|sua conta|iniciar sessão|!crie uma conta|' +
      '!já tem uma conta|!já tem conta|!faça login para|!faça seu login|!cadastre-se gratuitamente|' +
      '!obrigado por se registrar|=entrar|=login|=cadastre-se|=registar|=iniciar sessão',
    comments:
      'comentário|comentários|comentar|conversa|!deixe um comentário|!deixe seu comentário|' +
      '!deixe o seu comentário|!participe da conversa|!ver comentários|!os comentários não representam|=comentar|' +
      '=comentários|=comente|=responder|=ver comentários',
    notification:
      'notificações|alertas|!ative as notificações|!ativar notificações|!receba notificações|' +
      '!receber notificações|!permitir notificações',
    app:
      'nosso aplicativo|nossa app|!baixe o aplicativo|!baixe o app|!baixe nosso|!descarregue a app|' +
      '!descarregue a aplicação|!abrir no app',
    social:
      'siga-nos|no facebook|no instagram|canal do whatsapp|canal no whatsapp|!siga-nos|!siga o nosso canal|' +
      '!siga nosso canal|!entre no nosso canal|!participe do canal|!participe do nosso grupo|!nos siga|' +
      '!inscreva-se no canal|!curta nossa página|=seguir|=siga-nos|=compartilhe|=compartilhar|=partilhar|' +
      '=compartilhe esta notícia',
    consent:
      'cookies|consentimento|!utilizamos cookies|!usamos cookies|!aceitar cookies|!aceitar todos|=aceitar|' +
      '=aceito|=concordo',
    survey:
      '!como você se sentiu|=como você se sentiu com essa matéria|' +
      'enquete|sondagem|!responda à nossa|!este conteúdo foi útil|!avalie esta|=votar|=enquete',
    related:
      '^leia também|^leia mais|^veja também|^veja mais|^mais lidas|^saiba mais|' +
      '=leia também|=leia mais|=leia ainda|=leia a seguir|=veja também|=veja mais|=saiba mais|' +
      '=notícias relacionadas|=relacionadas|=relacionados|=artigos relacionados|=mais lidas|=mais lidos|' +
      '=as mais lidas|=últimas notícias|=mais notícias|=recomendadas|=recomendado para você|=você pode gostar|' +
      '=você também pode gostar|=ler mais|=ver também|=tópicos|=tags|=tudo sobre|=mais sobre|=não perca|' +
      '=destaques|=principais manchetes|=assuntos|=temas|=notícias mais lidas|=vídeos|=ver mais|=veja ainda|' +
      '=ouça também',
    advert:
      '=publicidade|=anúncio|=conteúdo patrocinado|=patrocinado|=pub|=continua após a publicidade|' +
      '=continua depois da publicidade|!continua após a publicidade|!depois da publicidade',
    'correction-contact':
      '!encontrou algo errado|!comunique erros|!comunicação de erros|' +
      '!encontrou um erro|!comunicar erro|!reportar erro|!corrigir|!envie sua sugestão|!fale com a redação|' +
      '!entre em contato',
  },
};
