/** Votes that do not add up, and decisions that were not taken: no quorum, no majority, no announcement changes that. */
import { stemmen } from '../proefcomite.js';
import { hulplijn } from '../proefrijp.js';
import { opRevisie, post, type FouteRij } from './rij.js';
import type { Zittingwereld } from './zittingwereld.js';

type Rij = FouteRij<Zittingwereld>;
type Punt = 'leefloonpunt' | 'hulppunt' | 'bekrachtiging' | 'vanGisteren' | 'geplandPunt';
const ongeldig = (zegt: RegExp) => [400, 'verzoek.ongeldig', zegt] as const;
const nietNu = (zegt: RegExp) => [409, 'handeling.nietMogelijk', zegt] as const;
type Antwoord = readonly [number, Rij[3], RegExp];

const VOOR = { uitkomst: 'zoals_voorgesteld' };
/** Five members are in the room; 'jjnn-' is what they say, in their order. */
const stem = (wat: string, tekst: string, rest: object | ((w: Zittingwereld) => object), antwoord: Antwoord): Rij => [
  wat,
  (w) =>
    post(
      `/agendapunten/${w.hulppunt.id}/stemming`,
      w.secretaris,
      { stemmen: stemmen(w.leden, tekst), ...(typeof rest === 'function' ? rest(w) : rest) },
      opRevisie(w.hulppunt.rev),
    ),
  ...antwoord,
];
const op = (wat: string, punt: Punt, pad: string, antwoord: Antwoord): Rij => [
  wat,
  (w) =>
    post(
      `/agendapunten/${w[punt].id}/${pad}`,
      w.secretaris,
      { stemmen: stemmen(w.leden, 'jjjjj'), ...(pad === 'stemming' ? VOOR : {}) },
      opRevisie(w[punt].rev),
    ),
  ...antwoord,
];

const anders = (w: Zittingwereld, lijn: object = {}) => ({
  aanvraaglijnId: w.hulp.lijnIds[0],
  besluit: 'TOEKENNING',
  tekst: 'Een steun van € 200.',
  invoer: hulplijn(20_000).invoer,
  ...lijn,
});
const EIGEN = 'Het comité stelt vast dat de eigen middelen volstaan.';

const gast = (wat: string, punt: Punt, lichaam: object, antwoord: Antwoord): Rij => [
  wat,
  (w) => post(`/agendapunten/${w[punt].id}/gasten`, w.secretaris, lichaam, opRevisie(w[punt].rev)),
  ...antwoord,
];
const DESKUNDIGE = {
  ...{ soort: 'deskundige', naam: 'Dr. Ilse Voorbeeld', mandaat: 'geen', reden: 'Over de medische kosten.' },
};

export const STEMMINGEN: readonly Rij[] = [
  gast('de burgemeester in de zaal', 'hulppunt', { ...DESKUNDIGE, soort: 'burgemeester' }, ongeldig(/soort/)),
  gast('een raadslid als deskundige', 'hulppunt', { ...DESKUNDIGE, mandaat: 'raadslid' }, ongeldig(/soort/)),
  gast('een gast zonder reden', 'hulppunt', { ...DESKUNDIGE, reden: ' ' }, ongeldig(/reden/)),
  gast('een gast op een zitting die nog niet begon', 'geplandPunt', DESKUNDIGE, nietNu(/.+/)),
  [
    'een gast die er niet is en toch buitengaat',
    (w) =>
      post(
        `/agendapunten/${w.hulppunt.id}/gasten/${w.hulppunt.id}/buiten`,
        w.secretaris,
        {},
        opRevisie(w.hulppunt.rev),
      ),
    ...([404, 'nietGevonden', /Deze persoon bij dit punt/] as const),
  ],
  stem(
    'een beslissing die aangekondigd wordt zonder quorum',
    'jjjjw',
    { ...VOOR, uitslag: 'aangenomen' },
    nietNu(/te weinig leden aanwezig: er kan niet beslist worden/),
  ),
  stem(
    'een beslissing die aangekondigd wordt bij staking van stemmen',
    'jjnn-',
    { ...VOOR, uitslag: 'aangenomen' },
    nietNu(/geen meerderheid: dit voorstel is verworpen en de aanvraag blijft onbeslist/),
  ),
  stem(
    'een beslissing die aangekondigd wordt terwijl iedereen zich onthoudt',
    '-----',
    { ...VOOR, uitslag: 'aangenomen' },
    nietNu(/geen meerderheid/),
  ),
  stem(
    'een verwerping die aangekondigd wordt terwijl er een meerderheid is',
    'jjj--',
    { ...VOOR, uitslag: 'verworpen' },
    nietNu(/geven een meerderheid: dit voorstel is aangenomen/),
  ),
  stem(
    'een lijn die beslist heet zonder meerderheid',
    'jjnn-',
    (w) => ({ uitkomst: 'anders', eigenMotivering: EIGEN, lijnen: [anders(w, { uitkomst: 'beslist' })] }),
    nietNu(/geen meerderheid/),
  ),
  stem(
    'een verdaging die geen meerderheid haalt',
    'jjnn-',
    { uitkomst: 'verdaagd', eigenMotivering: 'Vraag de balans op.' },
    nietNu(/verdaging haalt geen meerderheid/),
  ),
  stem('de stem van wie niet aanwezig is', 'jjjjjj', VOOR, ongeldig(/stemmen: Alleen leden die aanwezig zijn/)),
  stem(
    'een telling die een aanwezige vergeet',
    'jjjj',
    VOOR,
    ongeldig(/stemmen: Van 1 aanwezige leden is nog geen stem/),
  ),
  stem(
    'een lid dat twee keer stemt',
    '',
    (w) => ({ ...VOOR, stemmen: stemmen([w.leden[0]!, w.leden[0]!, w.leden[1]!, w.leden[2]!, w.leden[3]!], 'jjjjj') }),
    ongeldig(/stemmen: .*hetzelfde lid twee keer/),
  ),
  stem(
    'een stem die niet bestaat',
    '',
    (w) => ({ ...VOOR, stemmen: [{ lidId: w.leden[0], stem: 'misschien' }] }),
    ongeldig(/stemmen\[0\]\.stem moet één van deze waarden/),
  ),
  stem(
    'een uitkomst die niet bestaat',
    'jjjjj',
    { uitkomst: 'goedgekeurd' },
    ongeldig(/uitkomst moet één van deze waarden/),
  ),
  stem(
    'een verdaging zonder onderzoeksopdracht',
    'jjjjj',
    { uitkomst: 'verdaagd' },
    ongeldig(/lijnen: .*wat er nog onderzocht moet worden/),
  ),
  stem(
    'een andere beslissing zonder eigen motivering',
    'jjjjj',
    (w) => ({ uitkomst: 'anders', lijnen: [anders(w)] }),
    ongeldig(/eigenMotivering: .*zijn eigen motivering/),
  ),
  stem(
    'een andere beslissing zonder lijnen',
    'jjjjj',
    { uitkomst: 'anders', eigenMotivering: EIGEN },
    ongeldig(/lijnen: .*per lijn zijn beslissing/),
  ),
  stem(
    'een andere beslissing zonder bedrag',
    'jjjjj',
    (w) => ({ uitkomst: 'anders', eigenMotivering: EIGEN, lijnen: [anders(w, { invoer: undefined })] }),
    ongeldig(/lijnen: .*gegevens \(invoer\) en haar tekst/),
  ),
  stem(
    'een andere beslissing met een bedrag dat niet bij haar past',
    'jjjjj',
    (w) => ({ uitkomst: 'anders', eigenMotivering: EIGEN, lijnen: [anders(w, { besluit: 'WEIGERING' })] }),
    ongeldig(/lijnen\[0\].invoer.soort: Bij WEIGERING hoort geen lijn/),
  ),
  stem(
    'een andere beslissing over een lijn van een andere aanvraag',
    'jjjjj',
    (w) => ({
      uitkomst: 'anders',
      eigenMotivering: EIGEN,
      lijnen: [anders(w, { aanvraaglijnId: w.leefloon.lijnIds[0] })],
    }),
    ongeldig(/lijnen: .*niet \(meer\) bij deze aanvraag openstaat/),
  ),
  stem(
    'een beslissing zoals voorgesteld die toch afwijkt',
    'jjjjj',
    (w) => ({ ...VOOR, lijnen: [anders(w)] }),
    ongeldig(/lijnen: .*wijkt op geen enkele lijn af/),
  ),
  stem(
    'een kennisname van wat beslist moet worden',
    'jjjjj',
    { uitkomst: 'kennisname' },
    nietNu(/kennisnemen alleen volstaat niet/),
  ),
  op(
    'een bekrachtiging die als voorstel gestemd wordt',
    'bekrachtiging',
    'stemming',
    nietNu(/Dit punt is een bekrachtiging/),
  ),
  op('een voorstel dat bekrachtigd wordt', 'leefloonpunt', 'bekrachtiging', nietNu(/valt niets te bekrachtigen/)),
  op(
    'een stemming na het sluiten van de zitting',
    'vanGisteren',
    'stemming',
    nietNu(/zitting van 12\/02\/2026 is gesloten/),
  ),
  op(
    'een stemming voor de zitting begint',
    'geplandPunt',
    'stemming',
    nietNu(/is gepland en de agenda is nog niet verzonden/),
  ),
  [
    'een lid dat de stemming noteert',
    (w) => post(`/agendapunten/${w.hulppunt.id}/stemming`, w.lid, VOOR, opRevisie(w.hulppunt.rev)),
    ...([403, 'recht.ontbreekt', /aanwezigheid, stemming en uitkomst noteren/] as const),
  ],
  [
    'de hoogdringendheid van een voorstel dat niet ingediend is',
    (w) =>
      post(
        `/zittingen/${w.bezig.id}/hoogdringend`,
        w.secretaris,
        { voorstelId: w.rijp.dossierId, reden: 'De huur loopt af.', stemmen: [] },
        opRevisie(w.bezig.rev),
      ),
    ...([404, 'nietGevonden', /Dit voorstel bestaat niet/] as const),
  ],
  [
    'een hoogdringend punt zonder reden',
    (w) =>
      post(
        `/zittingen/${w.bezig.id}/hoogdringend`,
        w.secretaris,
        { voorstelId: w.rijp.voorstelId, reden: 'x', stemmen: [] },
        opRevisie(w.bezig.rev),
      ),
    ...ongeldig(/reden moet minstens 3 tekens/),
  ],
];
