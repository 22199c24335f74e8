import type { GegevensVan } from './gegevens.js';
import type { BesluitBriefSoort, BriefSoort, StapBriefSoort } from './soorten.js';

/** What the law wants to read in a letter (domein 6.1, R-INT-05). M13 is six duties, each can be forgotten alone. */
export const vermeldingen = {
  M1: 'redenen in feite en in rechte',
  M2: 'mogelijkheid van beroep',
  M3: 'adres van de bevoegde rechtbank',
  M4: 'termijn en wijze van beroep',
  M5: 'inhoud van de artikelen 728 en 1017 van het Gerechtelijk Wetboek',
  M6: 'dossiernummer en beherende dienst',
  M7: 'uitleg bij de dienst of de maatschappelijk werker',
  M8: 'beroep schorst niet',
  M9: 'bedrag, berekening en ritme van betaling',
  M10: 'categorie en waarom',
  M11: 'veranderingen melden',
  M12: 'hoe het hoorrecht werd aangeboden',
  M13a: 'vaststelling dat te veel betaald is',
  M13b: 'totaal en berekening van de terugvordering',
  M13c: 'regel waaraan niet voldaan is',
  M13d: 'verjaringstermijn',
  M13e: 'hoe de kwijtschelding te vragen',
  M13f: 'hoe een afbetaling voor te stellen',
  M14: 'redenen van onbevoegdheid en naar wie doorgestuurd',
  M15: 'terug te betalen of niet',
  P14: 'bij een geweigerd leefloon: wat het onderzoek naar andere hulp opleverde',
  'R-HRD-01': 'recht om gehoord te worden, schriftelijk gemeld',
  'R-HRD-02': 'plaats en uur van de hoorzitting, en wie mee mag',
  'R-HRD-05': 'wat de cliënt zei, en hoe hij het verslag kan verbeteren',
  'R-EXE-10': 'aanmaning: de afspraak, de feiten en wat er kan volgen',
  'R-INV-05': 'welke papieren, tegen wanneer, en hulp als dat niet lukt',
  'R-DEC-05': 'een nieuwe aanvraag kan altijd',
  'R-INT-05a': 'termijn waarbinnen beslist moet zijn',
  'R-INT-05b': 'dossiernummer en beherende dienst op het ontvangstbewijs',
  'R-INT-05c': 'hoorrecht op het ontvangstbewijs',
  'R-INT-05d': 'meldplicht op het ontvangstbewijs',
} as const;

export type VermeldingCode = keyof typeof vermeldingen;

/** Content that a kind may or may not hold, and that brings its own mentions. */
export type Onderdeel = 'geld' | 'terugvordering' | 'steun' | 'leefloon' | 'hoorrecht';

export interface VereisteVermelding {
  readonly soort: BriefSoort;
  readonly code: VermeldingCode;
  readonly bij: 'altijd' | Onderdeel;
}

const ALTIJD = ['M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7', 'M8'] as const;
const TERUGVORDERING = ['M13a', 'M13b', 'M13c', 'M13d', 'M13e', 'M13f'] as const;

type Extra = Partial<Record<'altijd' | Onderdeel, readonly VermeldingCode[]>>;

const extraPerSoort = {
  toekenning_leefloon: { altijd: ['M9', 'M10', 'M11', 'M12'] },
  aanvullend_leefloon: { altijd: ['M9', 'M10', 'M11', 'M12'] },
  weigering_en_hulp: { altijd: ['M10', 'M12'], geld: ['M9'], steun: ['M11', 'M15'] },
  installatie_en_waarborg: { altijd: ['M9', 'M11', 'M15'] },
  dringende_steun: { altijd: ['M9', 'M11', 'M15'] },
  sanctie_gpmi: { altijd: ['M9', 'M10', 'M11', 'M12'] },
  herziening_terugvordering: { altijd: ['M9', 'M10', 'M11', 'M12'], terugvordering: TERUGVORDERING },
  equivalent_leefloon: { altijd: ['M9', 'M10', 'M11', 'M15'] },
  eenmalige_steun_en_plan: { altijd: ['M9', 'M11', 'M15'] },
  onbevoegd: { altijd: ['M14'] },
  verwarmingstoelage: { altijd: ['M9', 'M11', 'M15'] },
  verdaging_voorschot: { altijd: ['M12'], steun: ['M9', 'M11', 'M15'] },
  tewerkstelling_art60: { altijd: ['M9', 'M11', 'M12'] },
  dringende_medische_hulp: { altijd: ['M11', 'M15'] },
  toekenning_steun: { altijd: ['M11', 'M15'], geld: ['M9'], hoorrecht: ['M12'] },
  weigering: { altijd: ['R-DEC-05'], geld: ['M9'], leefloon: ['M10', 'P14'], hoorrecht: ['M12'] },
  stopzetting: { altijd: ['R-DEC-05'], geld: ['M9'], hoorrecht: ['M12'] },
  schorsing: { altijd: ['M9', 'M11', 'M12'] },
  sanctie_verklaringen: { altijd: ['M9', 'M10', 'M11', 'M12'] },
  terugvordering: { altijd: ['M9', ...TERUGVORDERING], hoorrecht: ['M12'] },
  afzien_terugvordering: { altijd: ['M9', 'M15'] },
  niet_bekrachtigd: { altijd: ['M15', 'R-DEC-05'] },
  uitvoering_vonnis: { altijd: ['M11'], geld: ['M9'] },
  aktename: { altijd: ['M11'] },
  verbetering: { altijd: [] },
} as const satisfies Record<BesluitBriefSoort, Extra>;

function rijenVan(soort: BesluitBriefSoort, extra: Extra): VereisteVermelding[] {
  const altijd = ALTIJD.map((code) => ({ soort, code, bij: 'altijd' as const }));
  const rest = (Object.entries(extra) as [VereisteVermelding['bij'], readonly VermeldingCode[]][]).flatMap(
    ([bij, codes]) => codes.map((code) => ({ soort, code, bij })),
  );
  return [...altijd, ...rest];
}

/** A step letter always says which file it is about, whose it is and who explains it. */
const BIJ_ELKE_STAP = ['M6', 'M7'] as const;

const perStap = {
  nog_geen_beslissing: ['M11', 'R-INT-05a'],
  hoorrecht: ['R-HRD-01'],
  uitnodiging_hoorzitting: ['R-HRD-02'],
  verslag_hoorzitting: ['R-HRD-05'],
  aanmaning: ['R-EXE-10', 'R-HRD-01'],
  stukkenlijst: ['R-INV-05'],
  herinnering_stukken: ['R-INV-05', 'R-INT-05a'],
  bericht_bevoegdheid: ['M11', 'R-INT-05a'],
  beroep_gevolg: [],
  indexering: ['M9', 'M11'],
  hervatting: ['M11'],
  intrekking: ['R-DEC-05'],
  overlijden: [],
} as const satisfies Record<Exclude<StapBriefSoort, 'bevoegdheidsconflict'>, readonly VermeldingCode[]>;

const ONTVANGSTBEWIJS = ['R-INT-05a', 'R-INT-05b', 'R-INT-05c', 'R-INT-05d'] as const;

/** Which mention which kind must carry: also loaded, with a checksum, into the database that guards the release. */
export const vereisteVermeldingen: readonly VereisteVermelding[] = [
  ...(Object.entries(extraPerSoort) as [BesluitBriefSoort, Extra][]).flatMap(([soort, extra]) =>
    rijenVan(soort, extra),
  ),
  ...(Object.entries(perStap) as [StapBriefSoort, readonly VermeldingCode[]][]).flatMap(([soort, codes]) =>
    [...BIJ_ELKE_STAP, ...codes].map((code) => ({ soort, code, bij: 'altijd' as const })),
  ),
  ...ONTVANGSTBEWIJS.map((code) => ({ soort: 'ontvangstbewijs' as const, code, bij: 'altijd' as const })),
];

/** The parts this letter really holds, read from its data. */
export function onderdelenVan(gegevens: GegevensVan<BriefSoort>): Onderdeel[] {
  const onderdelen: Onderdeel[] = [];
  if ('andereHulp' in gegevens && 'grond' in gegevens) {
    const steun = gegevens.andereHulp.uitkomst === 'toegekend';
    if (steun || gegevens.grond.soort === 'inkomen') onderdelen.push('geld');
    if (steun) onderdelen.push('steun');
  }
  if ('terugvordering' in gegevens && gegevens.terugvordering !== undefined) onderdelen.push('terugvordering');
  if ('voorschot' in gegevens && gegevens.voorschot !== undefined) onderdelen.push('steun');
  return [...onderdelen, ...onderdelenVanVervolg(gegevens)];
}

/** The kinds that hold or lack whole parts: an amount, a calculation, a leefloon, a right to be heard. */
function onderdelenVanVervolg(gegevens: GegevensVan<BriefSoort>): Onderdeel[] {
  const geld =
    ('toegekend' in gegevens && gegevens.toegekend.some((t) => t.vorm === 'eenmalig' || t.vorm === 'maandelijks')) ||
    ('berekening' in gegevens && gegevens.berekening !== undefined) ||
    ('einde' in gegevens && gegevens.laatsteBetaling !== undefined) ||
    ('betaling' in gegevens && gegevens.betaling !== undefined);
  const leefloon = 'categorie' in gegevens && 'weigeringVanaf' in gegevens && gegevens.categorie !== undefined;
  const hoorrecht = 'hoorrecht' in gegevens && gegevens.hoorrecht !== undefined;
  return [
    ...(geld ? (['geld'] as const) : []),
    ...(leefloon ? (['leefloon'] as const) : []),
    ...(hoorrecht ? (['hoorrecht'] as const) : []),
  ];
}

/** The mentions this very letter must carry. */
export function vereistVoor(soort: BriefSoort, gegevens: GegevensVan<BriefSoort>): VermeldingCode[] {
  const onderdelen = onderdelenVan(gegevens);
  return vereisteVermeldingen
    .filter((rij) => rij.soort === soort && (rij.bij === 'altijd' || onderdelen.includes(rij.bij)))
    .map((rij) => rij.code);
}
