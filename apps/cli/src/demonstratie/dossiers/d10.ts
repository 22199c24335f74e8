import { klant } from '../klanten.js';
import * as h from '../spel/handelingen.js';
import type { Stap } from '../spel/stap.js';
import { BRIEVEN } from './brieven.js';

const k = klant('D10');

/** Lotte Michiels: student; another OCMW is competent. The chair decides, the committee ratifies the next day. */
export const D10: readonly Stap[] = [
  h.ontvang(k, '2026-05-18T10:00', {
    wijze: 'mondeling',
    vraag: 'Leefloon als studente.',
    lijnen: [{ spoor: 'MI', steun: 'LL2', omschrijving: 'Leefloon' }],
  }),
  h.geefOntvangstbewijs(k, '2026-05-18T10:20'),
  h.feiten(k, '2026-05-19T14:00', [
    [
      'verblijf',
      'Verblijft tijdens de week op kot in Heidebeke; ingeschreven in het bevolkingsregister van Zandhoek.',
      'bevolkingsregister',
      '2026-05-19',
    ],
    [
      'opleiding',
      'Volgt sinds september 2024 zonder onderbreking dagonderwijs.',
      'bewijs van inschrijving',
      '2026-05-18',
    ],
  ]),
  h.onbevoegd(k, '2026-05-20T11:00', {
    bevoegdOcmw: 'OCMW Zandhoek',
    adres: ['Kerkstraat 1', '3098 Zandhoek'],
    tel: '016 00 00 20',
    reden:
      'Mevrouw Michiels diende op 18 mei 2026 een aanvraag in. Zij volgt sinds september 2024 zonder onderbreking dagonderwijs en was op het ogenblik van haar aanvraag ingeschreven in het bevolkingsregister van Zandhoek. Volgens artikel 2, § 6, van de wet van 2 april 1965 is het OCMW van die gemeente bevoegd tot het einde van haar studies. Wij zenden haar aanvraag vandaag door. Voor de ingangsdatum geldt de dag waarop wij de aanvraag ontvingen.',
    brief: BRIEVEN.D10,
  }),
  h.dateerBrief(k, '2026-05-22T08:30', '2026-05-22'),
  h.onderteken(k, '2026-05-22T09:20'),
  h.verzendAangetekend(k, '2026-05-22T11:20', 'RR000000010BE'),
  h.verstuurDoorzending(k, '2026-05-22T11:30'),
];
