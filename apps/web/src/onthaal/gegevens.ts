/** What intake asks, as it is typed, and what a page must hold before the next one. The law itself is checked by the API. */
import type { Veldfout } from '../api/vraag.js';
import type { Gevonden, Hulpsoort } from '../api/vormen.js';
import { leesDatum, type Gelezen } from '../invoer/datum.js';

export type Stap = 'wie' | 'persoon' | 'bereik' | 'gezin' | 'dossier' | 'vraag' | 'steun' | 'stukken' | 'nazicht';

export interface Gezinslid {
  readonly naam: string;
  readonly verwantschap: string;
  readonly geboren: string;
  readonly samenwonend: boolean;
  readonly onderhoudsplichtig: boolean;
}

export interface Lijn {
  readonly steun: string;
  readonly spoor: 'MI' | 'MD';
  readonly omschrijving: string;
  readonly leverdatum: string;
  readonly liters: string;
}

export interface Stuk {
  readonly bestand: File;
  readonly soort: string;
}

export interface Intake {
  readonly zoek: string;
  readonly client: Gevonden | 'nieuw' | undefined;
  /** Looked at who may be the same person, and said that it is somebody else. */
  readonly iemandAnders: boolean;
  readonly persoon: {
    readonly aanspreking: '' | 'de heer' | 'mevrouw' | 'neutraal';
    readonly voornaam: string;
    readonly naam: string;
    readonly geboren: string;
    readonly insz: string;
    readonly nationaliteit: string;
    readonly burgerlijkeStaat: string;
    readonly verblijfsstatus: string;
  };
  readonly bereik: {
    readonly waar: '' | 'eigen' | 'veilig' | 'balie';
    readonly straat: string;
    readonly gemeente: string;
    readonly tel: string;
    readonly mail: string;
    readonly iban: string;
    readonly nietBellen: boolean;
    readonly grootdruk: boolean;
  };
  readonly gezin: readonly Gezinslid[];
  readonly alleen: '' | 'ja' | 'nee';
  readonly dossierId: string;
  readonly werkerId: string;
  readonly vertrouwelijk: boolean;
  readonly vraag: {
    readonly wijze: '' | 'mondeling' | 'brief' | 'aangetekend' | 'mail' | 'gemachtigde' | 'doorgezonden';
    readonly ontvangenOp: string;
    readonly eersteOntvangstOp: string;
    readonly tekst: string;
  };
  readonly dringend: boolean;
  readonly lijnen: readonly Lijn[];
  readonly stukken: readonly Stuk[];
}

export const NIEUW_DOSSIER = 'nieuw';
export const DRINGEND = 'DS';

export const LEGE_INTAKE: Intake = {
  zoek: '',
  client: undefined,
  iemandAnders: false,
  persoon: {
    ...{ aanspreking: '', voornaam: '', naam: '', geboren: '', insz: '' },
    ...{ nationaliteit: '', burgerlijkeStaat: '', verblijfsstatus: '' },
  },
  bereik: {
    ...{ waar: '', straat: '', gemeente: '', tel: '', mail: '', iban: '' },
    ...{ nietBellen: false, grootdruk: false },
  },
  gezin: [],
  alleen: '',
  dossierId: '',
  werkerId: '',
  vertrouwelijk: false,
  vraag: { wijze: 'mondeling', ontvangenOp: 'vandaag', eersteOntvangstOp: '', tekst: '' },
  dringend: false,
  lijnen: [],
  stukken: [],
};

export const STAPNAMEN: Readonly<Record<Stap, string>> = {
  wie: 'Wie vraagt hulp?',
  persoon: 'De persoon',
  bereik: 'Adres en contact',
  gezin: 'Het gezin',
  dossier: 'Het dossier',
  vraag: 'De vraag',
  steun: 'De hulp',
  stukken: 'Stukken',
  nazicht: 'Nakijken',
};

/** The pages of this intake: who is known already is not asked who he is. */
export function stappenVan({ client }: Intake): readonly Stap[] {
  const nieuw: readonly Stap[] = client === 'nieuw' ? ['persoon', 'bereik'] : [];
  return ['wie', ...nieuw, 'gezin', 'dossier', 'vraag', 'steun', 'stukken', 'nazicht'];
}

export function naamVan({ client, persoon }: Intake): string {
  if (client === undefined) return '';
  return client === 'nieuw' ? `${persoon.voornaam} ${persoon.naam}`.trim() : `${client.voornaam} ${client.naam}`;
}

/** The law under which this aid is asked first, where both are possible. */
export function nieuweLijn({ steun, sporen, teksten }: Hulpsoort): Lijn {
  const gevraagd = teksten.toekenning.replace(/^U krijgt /, '').replace(/\.$/, '');
  return {
    ...{ steun, spoor: sporen[0] ?? 'MD', leverdatum: '', liters: '' },
    omschrijving: gevraagd.charAt(0).toUpperCase() + gevraagd.slice(1),
  };
}

type Regel = readonly [veld: string, mis: boolean, boodschap: string];

const klachten = (regels: readonly Regel[]): readonly Veldfout[] =>
  regels.flatMap(([veld, mis, boodschap]) => (mis ? [{ veld, boodschap }] : []));

const leeg = (tekst: string) => tekst.trim() === '';

/** What is missing or cannot be read on one page. */
export function keurStap(stap: Stap, intake: Intake, vandaag: string): readonly Veldfout[] {
  switch (stap) {
    case 'wie':
      return klachten([['zoek', intake.client === undefined, 'Zoek de persoon, of kies "Nieuwe persoon".']]);
    case 'persoon':
      return keurPersoon(intake, vandaag);
    case 'bereik':
      return keurBereik(intake);
    case 'gezin':
      return keurGezin(intake, vandaag);
    case 'dossier':
      return klachten([
        ['dossierId', intake.dossierId === '', 'Kies het dossier waar deze aanvraag bij hoort.'],
        ['werkerId', intake.dossierId === NIEUW_DOSSIER && intake.werkerId === '', 'Kies wie het dossier volgt.'],
      ]);
    case 'vraag':
      return keurVraag(intake, vandaag);
    case 'steun':
      return keurSteun(intake, vandaag);
    case 'stukken':
    case 'nazicht':
      return [];
  }
}

function keurPersoon({ persoon }: Intake, vandaag: string): readonly Veldfout[] {
  return [
    ...klachten([
      ['aanspreking', persoon.aanspreking === '', 'Kies hoe wij de persoon aanspreken.'],
      ['voornaam', leeg(persoon.voornaam), 'Vul de voornaam in.'],
      ['naam', leeg(persoon.naam), 'Vul de familienaam in.'],
    ]),
    ...dagfout('geboren', leesDatum(persoon.geboren, { vandaag, verleden: true }), vandaag),
  ];
}

function keurBereik({ bereik }: Intake): readonly Veldfout[] {
  const metAdres = bereik.waar === 'eigen' || bereik.waar === 'veilig';
  return klachten([
    ['waar', bereik.waar === '', 'Kies waar brieven naartoe mogen.'],
    ['straat', metAdres && leeg(bereik.straat), 'Vul straat en nummer in.'],
    ['gemeente', metAdres && leeg(bereik.gemeente), 'Vul postnummer en gemeente in.'],
  ]);
}

function keurGezin({ alleen, gezin }: Intake, vandaag: string): readonly Veldfout[] {
  if (alleen !== 'nee') return klachten([['alleen', alleen === '', 'Kies of de persoon alleen woont.']]);
  return [
    ...klachten([['alleen', gezin.length === 0, 'Voeg toe met wie de persoon samenwoont.']]),
    ...gezin.flatMap(({ naam, verwantschap, geboren }, nr) => [
      ...klachten([
        [`gezin.${nr}.naam`, leeg(naam), 'Vul de naam van het gezinslid in.'],
        [`gezin.${nr}.verwantschap`, leeg(verwantschap), 'Zeg wie dit is: partner, kind, moeder …'],
      ]),
      ...dagfout(`gezin.${nr}.geboren`, leesDatum(geboren, { vandaag, verleden: true }), vandaag),
    ]),
  ];
}

function keurVraag({ vraag }: Intake, vandaag: string): readonly Veldfout[] {
  const op = leesDatum(vraag.ontvangenOp, { vandaag });
  const eerst = leesDatum(vraag.eersteOntvangstOp, { vandaag });
  const doorgezonden = vraag.wijze === 'doorgezonden';
  return [
    ...klachten([['wijze', vraag.wijze === '', 'Kies hoe de aanvraag binnenkwam.']]),
    ...klachten([['ontvangenOp', op.soort === 'leeg', 'Vul in wanneer de aanvraag binnenkwam.']]),
    ...dagfout('ontvangenOp', op, vandaag),
    ...klachten([
      [
        'eersteOntvangstOp',
        doorgezonden && eerst.soort === 'leeg',
        'Vul in wanneer het eerste OCMW de aanvraag ontving.',
      ],
    ]),
    ...(doorgezonden ? dagfout('eersteOntvangstOp', eerst, vandaag) : []),
    ...klachten([['vraag', leeg(vraag.tekst), 'Schrijf op wat de persoon vraagt.']]),
  ];
}

function keurSteun({ lijnen }: Intake, vandaag: string): readonly Veldfout[] {
  return [
    ...klachten([['steun', lijnen.length === 0, 'Kies minstens één soort hulp.']]),
    ...lijnen.flatMap(({ omschrijving, leverdatum, liters }, nr) => [
      ...klachten([
        [`lijnen.${nr}.omschrijving`, leeg(omschrijving), 'Zeg in gewone woorden wat gevraagd wordt.'],
        [`lijnen.${nr}.gegevens.liters`, !/^\d*$/.test(liters.trim()), 'Schrijf de liters als een geheel getal.'],
      ]),
      ...dagfout(`lijnen.${nr}.gegevens.leverdatum`, leesDatum(leverdatum, { vandaag }), undefined),
    ]),
  ];
}

/** `laatste`: a day that has not come cannot be one on which something happened. */
function dagfout(veld: string, gelezen: Gelezen<string>, laatste: string | undefined): readonly Veldfout[] {
  if (gelezen.soort === 'fout') return [{ veld, boodschap: gelezen.zin }];
  const teLaat = gelezen.soort === 'waarde' && laatste !== undefined && gelezen.waarde > laatste;
  return teLaat ? [{ veld, boodschap: 'Deze dag moet nog komen: kijk het jaar na.' }] : [];
}

const VELDEN: readonly (readonly [RegExp, Stap])[] = [
  [/^(zoek|client)/, 'wie'],
  [/^(aanspreking|voornaam|naam|geboren|insz|nationaliteit|burgerlijkeStaat|verblijfsstatus)$/, 'persoon'],
  [/^(waar|straat|gemeente|tel|mail|iban|nietBellen|grootdruk)$/, 'bereik'],
  [/^(alleen$|gezin\.)/, 'gezin'],
  [/^(dossierId|werkerId|vertrouwelijk)$/, 'dossier'],
  [/^(soort|wijze|ontvangenOp|eersteOntvangstOp|vraag|dringend)$/, 'vraag'],
  [/^(steun|lijnen)/, 'steun'],
  [/^(stukken|bestand)/, 'stukken'],
];

/** On which page a field of the API is typed. */
export function stapVanVeld(veld: string): Stap | undefined {
  return VELDEN.find(([vorm]) => vorm.test(veld))?.[1];
}
