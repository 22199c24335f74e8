import type { registreerAanvraag } from '@besluitpad/api';

/** The most common request: a leefloon, one line. */
export const AANVRAAG: Parameters<typeof registreerAanvraag>[2]['invoer'] = {
  soort: 'aanvraag',
  wijze: 'mondeling',
  vraag: 'Leefloon: de werkloosheidsuitkering stopte.',
  lijnen: [{ spoor: 'MI', steun: 'LL2', omschrijving: 'Leefloon als alleenstaande' }],
};
