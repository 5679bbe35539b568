import type { Phrases } from './phrases';

export const es: Phrases = {
  language: 'es',
  address: 'nosotros|nos|nuestro|nuestra|nuestros|nuestras|tu|tus|te|usted|su|necesitamos|apóyanos',
  trade: 'periodismo|periodistas|redacción|lectores|lectoras|independiente|información veraz|muro de pago',
  kinds: {
    donation:
      '!si llegaste hasta acá|!defendé tu voz|depende de vos|apoya a|!apóyanos|!nuestro periodismo depende|=apoya|' +
      'tu donación|tu apoyo|tu aporte|dona|donar|apóyanos|su apoyo|!apoya nuestro periodismo|!haz una donación|!haz tu donación|' +
      '!necesitamos tu apoyo|!hazte socio|!hazte socia|=donar|=dona|=dona ahora|=apóyanos|=colabora',
    subscription:
      'suscribite|suscrib*|!sólo para suscriptores|!es exclusivo para|!es sólo para suscriptores|!exclusiva para suscripciones|!suscribite por|!suscribite para|!promos de suscripción|ya tenés suscripción|!con tu suscripción|!si ya tenés una cuenta|=suscribite|=suscribete|=para suscriptores|=ver promos de suscripción|=lock para suscriptores|' +
      'suscríbete|suscripción|suscriptor|suscriptores|!solo para suscriptores|!contenido exclusivo|!suscríbete para|!ya eres suscriptor|' +
      '!para seguir leyendo|=suscríbete|=suscribirse|=suscribirme',
    newsletter:
      '!recibe el boletín|!recibí el newsletter|!recibí la newsletter|suscribite gratis|!suscribirse aquí a nuestra|!en tu email|!en tu e-mail|^recibe |=suscribite gratis|' +
      'newsletter|boletín|boletines|bandeja de entrada|correo electrónico|!suscríbete a nuestro boletín|!suscríbete a nuestra newsletter|' +
      '!recibe en tu correo|!en tu correo|!apúntate a|!recibe nuestra newsletter|!tu correo electrónico|!recíbela|=apúntate|=newsletter',
    registration:
      '!sólo para registrados|!es sólo para registrados|!regístrate para|!registrate para|!olvidó su contraseña|=ingresá|=ingresar|=ya la active|' +
      'inicia sesión|regístrate|registrarse|tu cuenta|!crea una cuenta|!inicia sesión para|!regístrate gratis|!ya tienes cuenta|' +
      '=iniciar sesión|=regístrate|=inicia sesión|=registrarse',
    comments:
      'para comentar|!comentar las notas|!mostrar comentarios|!normas de los comentarios|=mostrar comentarios|=ver comentarios|^ver comentarios|^comentarios|' +
      'comentario|comentarios|comentar|conversación|!deja un comentario|!deja tu comentario|!únete a la conversación|!ver comentarios|' +
      '!escribe un comentario|!agregar comentario|=comentarios|=comentar|=ir a los comentarios|=responder',
    notification:
      '!recibe alertas|!recibí alertas|!recibir alertas|' +
      'notificaciones|alertas|!activar notificaciones|!activa las notificaciones|!recibir notificaciones',
    app: 'nuestra app|nuestra aplicación|!descarga nuestra app|!descarga la app|!descarga nuestra aplicación',
    social:
      'canal de youtube|!sígueme en|seguir a|!siguenos|!síguenos|!para recibir en directo|=seguir en|=regala esta noticia|=compartir|=siguenos|^síguenos|^siguenos|^compartir|' +
      'síguenos|en facebook|canal de whatsapp|!síguenos en|!únete a nuestro canal|!sigue toda la información|!puedes seguir a|=seguir',
    consent: 'cookies|consentimiento|!utilizamos cookies|!aceptar cookies|=aceptar|=aceptar todo',
    survey: '!cómo te sentiste|!te gustó esta|=encuesta|' + '!responde a nuestra encuesta|!te ha resultado útil|=votar',
    related:
      '=video recomendado|=vídeo recomendado|=puede ver|=puedes ver|=mira también|=mire|=más información|=las más leídas|=más leídas|=más temas|=relacionada|=relacionadas|=noticia relacionada|=mira|=mire|=lee|=lea|=te recomendamos|=también puedes leer|=también te puede interesar|=puede interesarte|=hemeroteca|=ver biografía|^más información|^más sobre|^más de|^puedes ver|^te puede|^lea más|^lee más|^mirá|!más información deportiva|^también lee|' +
      '=lee también|=lea también|=lee también:|=leer también|=te puede interesar|=te puede interesar:|=también te puede interesar|' +
      '=más información|=noticias relacionadas|=más noticias|=lo más leído|=lo más visto|=relacionado|=relacionados|=le puede interesar|' +
      '=ver más|=seguir leyendo|=más sobre|=archivado en|=temas|=etiquetas|=recomendados|=recomendamos|=otras noticias|=últimas noticias|' +
      '=además|=mira también|=no te pierdas',
    advert:
      '=publicidad|=anuncio|=contenido patrocinado|=patrocinado|!continúa leyendo después de la publicidad|=sigue leyendo',
    'correction-contact':
      '!puede escribirnos|!reportar un error|!reportar error|=reportar error|=reportar un error|' +
      '!has encontrado un error|!reportar un error|!sugerir una corrección|!escríbenos a',
  },
};
