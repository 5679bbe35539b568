// Whole words by which a frame of another host names what it asks for.

/** Words of names and addresses, lower case, by the kind of prompt that bears them. */
export const FRAME_WORDS = {
  donation: new Set([
    ...['donate', 'donation', 'donations', 'fundraising', 'contribution', 'contributions'],
    ...['spende', 'spenden', 'spendenformular', 'don', 'dons', 'donner', 'donar', 'donación', 'donacion', 'donaciones'],
    ...['donazione', 'donazioni', 'doação', 'doacao', 'doneren', 'donatie', 'donera', 'donasjon', 'lahjoita', 'wpłata'],
    ...['darowizna', 'bağış', 'bagis', 'пожертвование', 'пожертва'],
  ]),
  newsletter: new Set(['newsletter', 'newsletters', 'nyhetsbrev', 'nyhedsbrev', 'nieuwsbrief', 'uutiskirje', 'bülten']),
  subscription: new Set([
    'subscribe',
    'subscription',
    'abonnement',
    'abonnements',
    'suscripción',
    'suscripcion',
    'abbonamento',
  ]),
} as const;
