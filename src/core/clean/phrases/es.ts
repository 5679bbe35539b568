import type { Phrases } from './phrases';

export const es: Phrases = {
  language: 'es',
  address: 'nosotros|nos|nuestro|nuestra|nuestros|nuestras|tu|tus|te|usted|su|necesitamos|apóyanos',
  trade: 'periodismo|periodistas|redacción|lectores|lectoras|independiente|información veraz|muro de pago',
  kinds: {
    donation:
      'tu donación|tu apoyo|tu aporte|dona|donar|apóyanos|su apoyo|!apoya nuestro periodismo|!haz una donación|!haz tu donación|' +
      '!necesitamos tu apoyo|!hazte socio|!hazte socia|=donar|=dona|=dona ahora|=apóyanos|=colabora',
    subscription:
      'suscríbete|suscripción|suscriptor|suscriptores|!solo para suscriptores|!contenido exclusivo|!suscríbete para|!ya eres suscriptor|' +
      '!para seguir leyendo|=suscríbete|=suscribirse|=suscribirme',
    newsletter:
      'newsletter|boletín|boletines|bandeja de entrada|correo electrónico|!suscríbete a nuestro boletín|!suscríbete a nuestra newsletter|' +
      '!recibe en tu correo|!en tu correo|!apúntate a|!recibe nuestra newsletter|!tu correo electrónico|!recíbela|=apúntate|=newsletter',
    registration:
      'inicia sesión|regístrate|registrarse|tu cuenta|!crea una cuenta|!inicia sesión para|!regístrate gratis|!ya tienes cuenta|' +
      '=iniciar sesión|=regístrate|=inicia sesión|=registrarse',
    comments:
      'comentario|comentarios|comentar|conversación|!deja un comentario|!deja tu comentario|!únete a la conversación|!ver comentarios|' +
      '!escribe un comentario|!agregar comentario|=comentarios|=comentar|=ir a los comentarios|=responder',
    notification: 'notificaciones|alertas|!activar notificaciones|!activa las notificaciones|!recibir notificaciones',
    app: 'nuestra app|nuestra aplicación|!descarga nuestra app|!descarga la app|!descarga nuestra aplicación',
    social:
      'síguenos|en facebook|canal de whatsapp|!síguenos en|!únete a nuestro canal|!sigue toda la información|!puedes seguir a|=seguir',
    consent: 'cookies|consentimiento|!utilizamos cookies|!aceptar cookies|=aceptar|=aceptar todo',
    survey: '!responde a nuestra encuesta|!te ha resultado útil|=votar',
    related:
      '=lee también|=lea también|=lee también:|=leer también|=te puede interesar|=te puede interesar:|=también te puede interesar|' +
      '=más información|=noticias relacionadas|=más noticias|=lo más leído|=lo más visto|=relacionado|=relacionados|=le puede interesar|' +
      '=ver más|=seguir leyendo|=más sobre|=archivado en|=temas|=etiquetas|=recomendados|=recomendamos|=otras noticias|=últimas noticias|' +
      '=además|=mira también|=no te pierdas',
    advert:
      '=publicidad|=anuncio|=contenido patrocinado|=patrocinado|!continúa leyendo después de la publicidad|=sigue leyendo',
    'correction-contact': '!has encontrado un error|!reportar un error|!sugerir una corrección|!escríbenos a',
  },
};
