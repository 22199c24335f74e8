/** Urgent aid, the cash book and aid taken over: amounts that cannot be, and help that was not granted. */
import { HULP, hulp } from '../proefdringend.js';
import type { Intakewereld } from './intakewereld.js';
import { opRevisie, post, type FouteRij } from './rij.js';

type Rij = FouteRij<Intakewereld>;
const ongeldig = (zegt: RegExp) => [400, 'verzoek.ongeldig', zegt] as const;
const geschonden = (zegt: RegExp) => [409, 'regel.geschonden', zegt] as const;

const steun = (wat: string, lichaam: object, antwoord: readonly [number, Rij[3], RegExp]): Rij => [
  `dringende steun ${wat}`,
  (w) => post(`/dossiers/${w.dossierId}/dringende-steun`, w.voorzitter, lichaam),
  ...antwoord,
];
const inHanden = (wat: string, post_: object, antwoord: readonly [number, Rij[3], RegExp]): Rij => [
  `een uitgave ${wat}`,
  (w) =>
    post(`/besluiten/${w.dringend.besluitId}/in-handen`, w.onthaal, {
      ontvangstbewijs: 'kas 1',
      posten: [{ besluitlijnId: w.dringend.lijnId, soort: 'uitgave', bedragCent: 18_000, ...post_ }],
    }),
  ...antwoord,
];
const OVERNAME = {
  ...{ steun: 'LL2', maandbedragCent: 131_420, ingang: '2025-06-01' },
  ...{ besluitDatum: '2025-06-12', laatsteNazicht: '2025-06-12' },
};
const overname = (wat: string, anders: object, zegt: RegExp): Rij => [
  `een overname ${wat}`,
  (w) => post('/overnames', w.hoofd, { ...OVERNAME, dossierId: w.dossierId, ...anders }),
  ...ongeldig(zegt),
];

export const DRINGEND: readonly Rij[] = [
  steun('boven de grens van het huishoudelijk reglement', hulp(32_001), geschonden(/€ 500,00/)),
  steun('van een negatief bedrag', hulp(-4_000), ongeldig(/invoer\.bedragCent moet minstens 1/)),
  steun('van een onmogelijk bedrag', hulp(1e13), ongeldig(/invoer\.bedragCent moet hoogstens/)),
  steun('als leefloon', hulp(100, { steun: 'LL2' }), geschonden(/Dringende steun is dienstverlening/)),
  steun('zonder motivering', { ...HULP, motivering: '' }, ongeldig(/motivering moet minstens 1 teken/)),
  steun('met een brief zonder inhoud', { ...HULP, brief: { velden: {} } }, ongeldig(/velden\.\w+ ontbreekt/)),
  inHanden(
    'van meer dan de voorzitter toekende',
    { bedragCent: 18_001 },
    geschonden(/precies het bedrag zijn dat de voorzitter toekende/),
  ),
  inHanden(
    'van minder dan de voorzitter toekende',
    { bedragCent: 17_999 },
    geschonden(/precies het bedrag zijn dat de voorzitter toekende/),
  ),
  inHanden('uit een kas zonder geld', {}, geschonden(/In de kas zit nog € 0,00/)),
  inHanden('van nul euro', { bedragCent: 0 }, ongeldig(/bedragCent moet minstens 1/)),
  [
    'een uitgave op een beslissing die niet bestaat',
    (w) =>
      post(`/besluiten/${w.clientId}/in-handen`, w.onthaal, {
        ontvangstbewijs: 'kas 1',
        posten: [{ besluitlijnId: w.dringend.lijnId, soort: 'uitgave', bedragCent: 18_000 }],
      }),
    ...([404, 'nietGevonden', /Deze dringende steun bestaat niet/] as const),
  ],
  [
    'een kas die met een negatief bedrag aangevuld wordt',
    (w) => post('/kasboek/aanvulling', w.financien, { bedragCent: -5_000, ontvangstbewijs: 'bank 1' }),
    ...ongeldig(/bedragCent moet minstens 1/),
  ],
  [
    'een onbevoegdverklaring zonder het bevoegde OCMW',
    (w) =>
      post(
        `/aanvragen/${w.inOnderzoek.id}/onbevoegd`,
        w.voorzitter,
        { adres: ['Plein 1'], tel: '016', reden: 'Student.', brief: { velden: {} } },
        opRevisie(w.inOnderzoek.rev),
      ),
    ...ongeldig(/bevoegdOcmw ontbreekt/),
  ],
  overname('die pas morgen beslist werd', { besluitDatum: '2026-03-10' }, /besluitDatum: Dit is pas op/),
  overname('van nul euro per maand', { maandbedragCent: 0 }, /maandbedragCent moet minstens 1/),
  overname('van steun die niet doorloopt', { steun: 'VT' }, /steun moet één van deze waarden/),
  overname('van equivalent leefloon zonder categorie', { steun: 'ELL' }, /categorie: Vermeld/),
];
