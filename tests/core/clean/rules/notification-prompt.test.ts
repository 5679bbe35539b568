import { describeRule } from '../rule-cases';

describeRule('notification-prompt', {
  takes: [
    {
      name: 'a banner over the headline with two buttons',
      top: '<div id="notification-banner"><p>Stay up to date with notifications from The Meridian</p><p>Notifications can be managed in browser preferences.</p><button>Not now</button><button>Allow</button></div>',
      says: 'Stay up to date with notifications from The Meridian',
    },
    {
      name: 'a banner without telling names',
      top: '<div class="sc-b7"><div class="sc-b8"><div>Stay up to date with notifications from The Meridian</div></div><div class="sc-b9"><div>Notifications can be managed in browser preferences.</div></div></div>',
      says: 'Notifications can be managed in browser preferences.',
    },
    {
      name: 'plain paragraphs in mid-text',
      middle: '<p>Turn on notifications</p><p>Get alerts on breaking news from the harbour as it happens</p>',
      says: 'Turn on notifications',
    },
    {
      name: 'a button alone',
      middle: '<div><button>Enable notifications</button></div>',
      says: 'Enable notifications',
    },
    {
      name: 'a list of topics with a late heading',
      end: '<div class="push-prompt"><ul><li>The bridge</li><li>The ferry</li></ul><h4>Get notifications on these topics</h4><button>Allow</button></div>',
      says: 'Get notifications on these topics',
    },
    {
      name: 'a German banner',
      language: 'de',
      top: '<div class="banner"><p>Benachrichtigungen aktivieren und keine Eilmeldung verpassen</p><button>Ja, gern</button></div>',
      says: 'Benachrichtigungen aktivieren',
    },
    {
      name: 'a French box',
      language: 'fr',
      middle:
        '<div class="alerte"><p>Activez les notifications pour suivre l’actualité du port</p><button>Oui</button></div>',
      says: 'Activez les notifications',
    },
    {
      name: 'a Spanish box',
      language: 'es',
      middle:
        '<div class="aviso"><p>Activa las notificaciones y recibe lo último del puerto</p><button>Sí</button></div>',
      says: 'Activa las notificaciones',
    },
  ],
  leaves: [
    {
      name: 'a story about notifications on telephones',
      middle:
        '<p>Notifications from the flood service reached most phones within a minute, but the alerts were silent on those that had turned them off.</p><p>People may allow breaking news alerts and still miss a warning, because push messages of the authorities come by another channel.</p>',
    },
    {
      name: 'a mayor’s advice to turn them on',
      middle:
        '<p>“Turn on notifications and keep your phone by the bed,” the mayor told the people of the lower town before the second wave reached the locks.</p>',
    },
    {
      name: 'a formal notification of a court',
      middle:
        '<p>The notification of the court arrived three weeks late, and the browser preferences of the clerk were found to be the reason, a report says.</p>',
    },
    {
      name: 'a German story about alerts',
      language: 'de',
      middle:
        '<p>Die Benachrichtigungen des Hochwasserdienstes kamen binnen einer Minute auf den meisten Telefonen an, auf anderen erst am nächsten Morgen.</p>',
    },
    {
      name: 'a Spanish story about alerts',
      language: 'es',
      middle:
        '<p>Las notificaciones del servicio de inundaciones llegaron en un minuto a la mayoría de los teléfonos, y a los demás a la mañana siguiente.</p>',
    },
  ],
});
