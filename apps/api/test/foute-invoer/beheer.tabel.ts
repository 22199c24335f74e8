/** The house itself: users, amounts of the law, and a clock that never goes back. */
import { HUISREGELS, OCMW_GEGEVENS } from '../proefocmw.js';
import type { Besluitwereld } from './besluitwereld.js';
import { get, post, type FouteRij } from './rij.js';

type Rij = FouteRij<Besluitwereld>;
const ongeldig = (zegt: RegExp) => [400, 'verzoek.ongeldig', zegt] as const;
const vierOgen = { waarde: { vereist: true, partners: [] }, zekerheid: 'na_te_kijken', bron: 'proef' };
const OCMW = {
  ...{ naam: 'OCMW', gemeente: 'Heidebeke', gegevens: OCMW_GEGEVENS },
  huisregels: { ...HUISREGELS, vierOgen },
};
const NIEUW = { sub: 'nieuw', naam: 'Nieuw', functie: 'onthaal', rollen: ['onthaal'] };

const gebruiker = (wat: string, anders: object, antwoord: readonly [number, Rij[3], RegExp]): Rij => [
  `een gebruiker ${wat}`,
  (w) => post('/beheer/gebruikers', w.beheerder, { ...NIEUW, ...anders }),
  ...antwoord,
];
const barema = (wat: string, anders: object, zegt: RegExp): Rij => [
  `een bevestiging ${wat}`,
  (w) =>
    post('/beheer/barema-bevestigen', w.beheerder, {
      ...{ tabel: 'leefloon', bevestigdTot: '2027-01-31', bron: 'omzendbrief' },
      ...anders,
    }),
  ...ongeldig(zegt),
];
const klok = (wat: string, naar: unknown, zegt: RegExp): Rij => [
  `een klok ${wat}`,
  (w) => post('/klok', w.beheerder, { naar }),
  ...ongeldig(zegt),
];

export const BEHEER: readonly Rij[] = [
  [
    'een OCMW dat twee keer ingericht wordt',
    (w) => post('/beheer/ocmw', w.beheerder, OCMW),
    ...([409, 'handeling.nietMogelijk', /al ingericht/] as const),
  ],
  [
    'huisregels met een oproeping van min drie dagen',
    (w) =>
      post('/beheer/ocmw', w.beheerder, {
        ...OCMW,
        huisregels: { ...OCMW.huisregels, oproepingDagen: { ...HUISREGELS.oproepingDagen, waarde: -3 } },
      }),
    ...ongeldig(/huisregels\.oproepingDagen/),
  ],
  [
    'een OCMW dat niet zegt of een tweede persoon elk voorstel naleest',
    (w) => post('/beheer/ocmw', w.beheerder, { ...OCMW, huisregels: HUISREGELS }),
    ...ongeldig(/huisregels\.vierOgen/),
  ],
  gebruiker('zonder rol', { rollen: [] }, ongeldig(/rollen moet minstens 1 onderdeel/)),
  gebruiker('met een rol die niet bestaat', { rollen: ['baas'] }, ongeldig(/rollen\[0\] moet één van deze waarden/)),
  gebruiker('die er al is', { sub: 'proef-Koen' }, [409, 'bestaat.al', /al ingevoerd: een tweede keer kan niet/]),
  gebruiker(
    'met een diploma dat niet telt',
    { bevoegdSociaalOnderzoek: { diploma: 'kok', van: '2020-01-01' } },
    ongeldig(/bevoegdSociaalOnderzoek\.diploma moet één van deze waarden/),
  ),
  barema('van een tabel die niet bestaat', { tabel: 'zorgbudget' }, /tabel moet één van deze waarden/),
  barema('tot een dag die niet bestaat', { bevestigdTot: '2027-02-30' }, /bevestigdTot: Dit is geen bestaande datum/),
  barema('zonder bron', { bron: '' }, /bron moet minstens 1 teken/),
  klok(
    'die achteruit gaat',
    '2026-03-30T07:59:59Z',
    /naar: De klok gaat alleen vooruit: ze staat al op 2026-03-30T08:00/,
  ),
  klok('zonder uur', '2026-04-01', /naar moet een tijdstip/),
  klok('op een dag die niet bestaat', '2026-04-31T08:00:00Z', /naar moet een tijdstip/),
  [
    'de uitleg van een dossier dat niet bestaat',
    (w) => get('/termijnen/uitleg/HB-2026-9999', w.werker),
    ...([404, 'nietGevonden', /bestaat niet/] as const),
  ],
];
