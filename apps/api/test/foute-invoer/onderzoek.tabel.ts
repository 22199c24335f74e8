/** Inquiry and proposal: what may not be written, and not in this phase. */
import { leefloonvoorstel, VERSLAG } from '../proefintake.js';
import { lijn } from '../proefvoorstel.js';
import type { Aanvraagplek, Intakewereld } from './intakewereld.js';
import { opRevisie, post, put, type FouteRij, type Verzoek } from './rij.js';

type Rij = FouteRij<Intakewereld>;
const ongeldig = (zegt: RegExp) => [400, 'verzoek.ongeldig', zegt] as const;
const nietNu = (zegt: RegExp) => [409, 'handeling.nietMogelijk', zegt] as const;
const geschonden = (zegt: RegExp) => [409, 'regel.geschonden', zegt] as const;

const op = ({ id, rev }: Aanvraagplek, token: string, pad: string, lichaam?: unknown): Verzoek =>
  post(`/aanvragen/${id}/${pad}`, token, lichaam, opRevisie(rev));
const schrijf = ({ id, rev }: Aanvraagplek, token: string, pad: string, lichaam: unknown): Verzoek =>
  put(`/aanvragen/${id}/${pad}`, token, lichaam, opRevisie(rev));

const FEIT = { rubriek: 'middelen', tekst: 'Geen inkomen.', bron: 'KSZ', vastgesteldOp: '2026-03-09' };

const TOETS = { feiten: { aanvragers: [{ hoedanigheid: 'aanvrager', categorie: 1 }] } };

export const ONDERZOEK: readonly Rij[] = [
  [
    'een middelentoets zonder aanvrager',
    (w) => post(`/aanvragen/${w.inOnderzoek.id}/middelentoetsen`, w.werker, { feiten: { aanvragers: [] } }),
    ...ongeldig(/aanvragers/),
  ],
  [
    'een middelentoets in categorie 4',
    (w) =>
      post(`/aanvragen/${w.inOnderzoek.id}/middelentoetsen`, w.werker, {
        feiten: { aanvragers: [{ hoedanigheid: 'aanvrager', categorie: 4 }] },
      }),
    ...ongeldig(/categorie/),
  ],
  [
    'een middelentoets door het onthaal',
    (w) => post(`/aanvragen/${w.inOnderzoek.id}/middelentoetsen`, w.onthaal, TOETS),
    ...([403, 'recht.ontbreekt', /.+/] as const),
  ],
  [
    'een feit van morgen',
    (w) => post(`/aanvragen/${w.inOnderzoek.id}/feiten`, w.werker, { ...FEIT, vastgesteldOp: '2026-03-10' }),
    ...ongeldig(/vastgesteldOp: Dit is pas op/),
  ],
  [
    'een feit zonder bron',
    (w) => post(`/aanvragen/${w.inOnderzoek.id}/feiten`, w.werker, { ...FEIT, bron: '' }),
    ...ongeldig(/bron moet minstens 1 teken/),
  ],
  [
    'een verslag van wie geen diploma heeft',
    (w) => schrijf(w.inOnderzoek, w.zonderDiploma, 'verslag', VERSLAG),
    ...([403, 'onderzoek.nietBevoegd', /vereiste diploma/] as const),
  ],
  [
    'een huisbezoek van morgen',
    (w) => schrijf(w.inOnderzoek, w.werker, 'verslag', { ...VERSLAG, huisbezoekOp: '2026-03-10' }),
    ...ongeldig(/huisbezoekOp: Dit is pas op/),
  ],
  [
    'een verslag met een rubriek die niet bestaat',
    (w) => schrijf(w.inOnderzoek, w.werker, 'verslag', { inhoud: { religie: 'x' } }),
    ...ongeldig(/inhoud bevat onbekende velden: religie/),
  ],
  [
    'een tweede versie van een afgesloten verslag zonder reden',
    (w) => schrijf(w.inVoorstel, w.werker, 'verslag', VERSLAG),
    ...ongeldig(/redenNieuweVersie: .*Zeg waarom/),
  ],
  [
    'het afsluiten van een verslag dat er niet is',
    (w) => op(w.inOnderzoek, w.werker, 'verslag/afsluiten'),
    ...nietNu(/geen verslag/i),
  ],
  [
    'het afsluiten van een verslag dat al afgesloten is',
    (w) => op(w.inVoorstel, w.werker, 'verslag/afsluiten'),
    ...nietNu(/aanvraag is in de fase van het voorstel/),
  ],
  [
    'hoorrecht dat gemeld werd voor de aanvraag er was',
    (w) => op(w.inOnderzoek, w.werker, 'hoorrecht/gemeld', { op: '2026-03-08', wijze: 'brief' }),
    ...ongeldig(/op: .*vóór de ontvangst op 09\/03\/2026/),
  ],
  [
    'hoorrecht dat morgen gemeld wordt',
    (w) => op(w.inOnderzoek, w.werker, 'hoorrecht/gemeld', { op: '2026-03-10', wijze: 'brief' }),
    ...ongeldig(/op: Dit is pas op 10\/03\/2026/),
  ],
  [
    'het horen van een cliënt op een dag zonder zitting',
    (w) => op(w.inOnderzoek, w.werker, 'gehoord', { op: '2026-03-09', verslag: 'Gehoord.' }),
    ...geschonden(/Op 09\/03\/2026 was er geen zitting/),
  ],
];

const stel = (plek: Aanvraagplek, w: Intakewereld, lijnen: readonly object[], anders: object = {}): Verzoek =>
  schrijf(plek, w.werker, 'voorstel', leefloonvoorstel('', { lijnen, ...anders }));
const leefloon = { soort: 'leefloon', categorie: 2, ingang: '2026-03-09' };
const lijnvoorstel = (
  wat: string,
  besluit: string,
  invoer: object,
  antwoord: readonly [number, Rij[3], RegExp],
): Rij => [
  `een voorstel met ${wat}`,
  (w) => stel(w.inVoorstel, w, [lijn(w.inVoorstel.lijnIds[0], besluit, invoer)], { mdOnderzoek: 'Onderzocht.' }),
  ...antwoord,
];
const eenmalig = (bedragCent: number, naarCent = bedragCent) => ({
  ...{ soort: 'eenmalig', bedragCent, wijze: 'overschrijving', terugvorderbaar: false },
  begunstigden: [{ naam: 'Apotheek', bedragCent: naarCent }],
});
const sanctie = { soort: 'sanctie', maandbedragCent: 131_420, inhoudingCent: 65_710, vanaf: '2026-06-01', maanden: 1 };

export const VOORSTELLEN: readonly Rij[] = [
  [
    'een voorstel voor het verslag af is',
    (w) => stel(w.inOnderzoek, w, [lijn(w.inOnderzoek.lijnIds[0], 'TOEKENNING', leefloon)]),
    ...nietNu(/aanvraag is in onderzoek/),
  ],
  [
    'een voorstel dat een open lijn vergeet',
    (w) => stel(w.inVoorstel, w, []),
    ...ongeldig(/lijnen moet minstens 1 onderdeel/),
  ],
  [
    'een voorstel over de lijn van een andere aanvraag',
    (w) => stel(w.inVoorstel, w, [lijn(w.inOnderzoek.lijnIds[0], 'TOEKENNING', leefloon)]),
    ...geschonden(/lijnen: .*niet of niet meer open/),
  ],
  [
    'een voorstel dat dezelfde lijn twee keer beslist',
    (w) => stel(w.inVoorstel, w, Array(2).fill(lijn(w.inVoorstel.lijnIds[0], 'TOEKENNING', leefloon))),
    ...geschonden(/lijnen: .*staat dubbel/),
  ],
  lijnvoorstel('een onbekende beslissing', 'GOEDKEURING', leefloon, ongeldig(/besluit moet één van deze waarden/)),
  lijnvoorstel(
    'een onbevoegdverklaring',
    'ONBEVOEGD',
    leefloon,
    geschonden(/besluit: Onbevoegd verklaren doet de voorzitter/),
  ),
  lijnvoorstel('een sanctie zonder aanmaning', 'SANCTIE', sanctie, geschonden(/besluit: .*alleen na een aanmaning/)),
  lijnvoorstel('een sanctie van nul maanden', 'SANCTIE', { ...sanctie, maanden: 0 }, ongeldig(/invoer\.maanden moet/)),
  lijnvoorstel(
    'leefloon voor de aanvraag',
    'TOEKENNING',
    { ...leefloon, ingang: '2026-03-08' },
    geschonden(/09\/03\/2026/),
  ),
  lijnvoorstel(
    'leefloon van een vierde categorie',
    'TOEKENNING',
    { ...leefloon, categorie: 4 },
    ongeldig(/invoer\.categorie/),
  ),
  lijnvoorstel(
    'eenmalige hulp op een lijn leefloon',
    'TOEKENNING',
    { soort: 'installatiepremie' },
    geschonden(/invoer\.soort: .*LL2/),
  ),
  lijnvoorstel(
    'een stopzetting als toekenning',
    'TOEKENNING',
    { soort: 'stopzetting', einde: '2026-05-31', reden: 'werk' },
    geschonden(/invoer\.soort: Bij TOEKENNING/),
  ),
  lijnvoorstel('een negatief bedrag', 'TOEKENNING', eenmalig(-1), ongeldig(/invoer\.bedragCent moet minstens/)),
  lijnvoorstel('een bedrag van nul', 'TOEKENNING', eenmalig(0), ongeldig(/invoer\.bedragCent moet minstens/)),
  lijnvoorstel('een onmogelijk bedrag', 'TOEKENNING', eenmalig(1e15), ongeldig(/invoer\.bedragCent moet hoogstens/)),
  lijnvoorstel(
    'een weigering van wie recht heeft',
    'WEIGERING',
    { soort: 'weigering', inkomenCent: 100, categorie: 2 },
    [422, 'waarde.geweigerd', /lijnen\[0\]\.invoer: .*recht/],
  ),
  lijnvoorstel('een bedrag uit een jaar dat niemand bevestigde', 'TOEKENNING', { ...leefloon, ingang: '2027-01-01' }, [
    422,
    'waarde.geweigerd',
    /lijnen\[0\]\.invoer: .*bevestigd/,
  ]),
  [
    'een weigering van leefloon zonder onderzoek naar andere hulp',
    (w) => stel(w.inVoorstel, w, [lijn(w.inVoorstel.lijnIds[0], 'WEIGERING', { soort: 'weigering' })]),
    ...geschonden(/besluit: .*dienstverlening/),
  ],
  [
    'een voorstel zonder motivering',
    (w) => stel(w.inVoorstel, w, [lijn(w.inVoorstel.lijnIds[0], 'TOEKENNING', leefloon)], { motivering: ' ' }),
    ...ongeldig(/motivering moet minstens 1 teken/),
  ],
  [
    'een voorstel met een brief die niet bestaat',
    (w) =>
      stel(w.inVoorstel, w, [lijn(w.inVoorstel.lijnIds[0], 'TOEKENNING', leefloon)], {
        brief: { soort: 'liefdesbrief', velden: {} },
      }),
    ...ongeldig(/brief\.soort/),
  ],
  [
    'het indienen van een voorstel zolang de cliënt zijn hoorrecht niet kent',
    (w) => op(w.nietGehoord, w.werker, 'voorstel/indienen'),
    ...geschonden(/schriftelijk op zijn hoorrecht gewezen/),
  ],
  [
    'het indienen van een voorstel dat al ingediend is',
    (w) => op(w.ingediend, w.werker, 'voorstel/indienen'),
    ...nietNu(/aanvraag is klaar voor de agenda/),
  ],
  [
    'een wijziging aan een voorstel dat al ingediend is',
    (w) => stel(w.ingediend, w, [lijn(w.ingediend.lijnIds[0], 'TOEKENNING', leefloon)]),
    ...nietNu(/aanvraag is klaar voor de agenda/),
  ],
  [
    'het terugnemen van een voorstel dat niet ingediend is',
    (w) => op(w.inVoorstel, w.werker, 'voorstel/terugnemen', { reden: 'Nieuw stuk.' }),
    ...nietNu(/aanvraag is in de fase van het voorstel/),
  ],
  [
    'het terugnemen van een voorstel zonder reden',
    (w) => op(w.ingediend, w.werker, 'voorstel/terugnemen', { reden: '' }),
    ...ongeldig(/reden moet minstens 1 teken/),
  ],
  [
    'het intrekken van een aanvraag die al ingetrokken is',
    (w) => op(w.ingetrokken, w.werker, 'intrekken', { reden: 'Nog eens.' }),
    ...nietNu(/aanvraag is afgehandeld/),
  ],
  [
    'een nieuwe lijn op een ingediende aanvraag',
    (w) => op(w.ingediend, w.werker, 'lijnen', { spoor: 'MD', steun: 'MK', omschrijving: 'apotheek' }),
    ...nietNu(/aanvraag is klaar voor de agenda/),
  ],
];
