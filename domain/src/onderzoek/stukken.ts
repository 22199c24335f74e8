/**
 * Documents a client may be asked for. The list names what an inquiry ordinarily needs, in words a client understands;
 * asking beyond it is possible and warns, for the law knows no further conditions (R-PRV-06, R-PRV-07).
 */
import type { SteunCode } from '../hulp/hulpsoorten.js';
import { kort, type Datum } from '../tijd/datum.js';

type Sporen = readonly ('MI' | 'MD')[];
const BEIDE: Sporen = ['MI', 'MD'];

export const STUKSOORTEN = {
  identiteit: { label: 'uw identiteitskaart of verblijfskaart', waarvoor: 'zo weten wij wie u bent', sporen: BEIDE },
  huurcontract: { label: 'uw huurcontract', waarvoor: 'zo weten wij hoeveel huur u betaalt', sporen: BEIDE },
  loon: { label: 'uw laatste loonbrief', waarvoor: 'zo weten wij hoeveel u verdient', sporen: BEIDE },
  uitkering: { label: 'een bewijs van uw uitkering', waarvoor: 'zo weten wij hoeveel u krijgt', sporen: BEIDE },
  spaargeld: {
    label: 'een bewijs van het bedrag op uw rekeningen',
    waarvoor: 'zo weten wij of uw spaargeld meetelt',
    sporen: BEIDE,
  },
  inkomen_gezin: {
    label: 'een bewijs van het inkomen van wie bij u woont',
    waarvoor: 'zo weten wij of dat inkomen meetelt',
    sporen: BEIDE,
  },
  medisch: {
    label: 'een attest van uw arts',
    waarvoor: 'zo weten wij wat u door uw gezondheid nodig hebt',
    sporen: BEIDE,
  },
  inschrijving_werk: {
    label: 'het bewijs dat u ingeschreven bent als werkzoekende',
    waarvoor: 'zo weten wij dat u werk zoekt',
    sporen: ['MI'],
  },
  studie: {
    label: 'het bewijs dat u ingeschreven bent voor uw studie',
    waarvoor: 'zo weten wij wat u studeert',
    sporen: ['MI'],
  },
  factuur: { label: 'de factuur of de kostenraming', waarvoor: 'zo weten wij hoeveel het kost', sporen: ['MD'] },
  schulden: {
    label: 'de brieven van uw schuldeisers',
    waarvoor: 'zo weten wij hoeveel u moet betalen, en aan wie',
    sporen: ['MD'],
  },
  rekeninguittreksels: {
    label: 'uw rekeninguittreksels',
    waarvoor: 'zo weten wij wat u krijgt en betaalt',
    sporen: [],
  },
  andere: { label: 'een ander stuk', sporen: [] },
} as const satisfies Record<string, { readonly label: string; readonly waarvoor?: string; readonly sporen: Sporen }>;
export type Stuksoort = keyof typeof STUKSOORTEN;

export interface Vraagoordeel {
  readonly waarschuwing?: string;
  /** Asked all the same, it needs a reason. */
  readonly redenNodig: boolean;
}

const MAANDEN_STELSELMATIG = 3;

/** A document that the house asks for this aid, ready to be ticked during the talk. */
export interface VoorgesteldStuk {
  readonly omschrijving: string;
  /** The aid of the request it proves something for. */
  readonly steunen: readonly SteunCode[];
}

/** The evidence list of each aid that is asked, every document once, in the order of the aid. */
export function voorgesteldeStukken(
  gevraagd: readonly { readonly steun: SteunCode; readonly bewijsstukken: readonly string[] }[],
): readonly VoorgesteldStuk[] {
  const steunen = new Map<string, Set<SteunCode>>();
  for (const { steun, bewijsstukken } of gevraagd) {
    for (const stuk of bewijsstukken) steunen.set(stuk, (steunen.get(stuk) ?? new Set()).add(steun));
  }
  return [...steunen].map(([omschrijving, bij]) => ({ omschrijving, steunen: [...bij] }));
}

export interface Stukcontext {
  readonly sporen: Sporen;
  readonly voorgesteld: readonly VoorgesteldStuk[];
}

/** May this be asked on this request without more? What the house lists for the aid asked belongs to its checklist. */
export function beoordeelVraag(
  {
    soort,
    maanden,
    omschrijving,
  }: { soort: Stuksoort; maanden?: number | undefined; omschrijving?: string | undefined },
  { sporen, voorgesteld }: Stukcontext,
): Vraagoordeel {
  if (soort === 'rekeninguittreksels') {
    const stelselmatig = maanden === undefined || maanden >= MAANDEN_STELSELMATIG;
    return {
      waarschuwing: stelselmatig
        ? 'Drie maanden rekeninguittreksels vragen mag niet stelselmatig: het is geen voorwaarde van de wet. Vraag gericht één bewijs, of zeg waarom dit hier nodig is.'
        : 'Rekeninguittreksels staan niet in de lijst: vraag bij voorkeur gericht één bewijs.',
      redenNodig: stelselmatig,
    };
  }
  const gewoon: Sporen = STUKSOORTEN[soort].sporen;
  // A list of the house can't make a systematic demand ordinary (R-PRV-06).
  const inLijst = voorgesteld.some(
    (stuk) => zelfde(stuk.omschrijving, omschrijving) && !/uittreksel/i.test(stuk.omschrijving),
  );
  if (inLijst || sporen.some((spoor) => gewoon.includes(spoor))) return { redenNodig: false };
  return {
    waarschuwing: 'Dit stuk staat niet in de lijst voor deze aanvraag: vraag het enkel als u het echt nodig hebt.',
    redenNodig: false,
  };
}

export interface GevraagdStuk {
  readonly omschrijving: string;
  readonly gevraagdOp: Datum;
  readonly herinnerdOp: readonly Datum[];
  readonly ontvangenOp: Datum | undefined;
}

/**
 * The paragraph that proves in the report what was asked of the client, when he was reminded and what came. It states
 * facts and dates; what follows from them is the worker's to judge (R-INV-10).
 */
export function bewijsalinea(stukken: readonly GevraagdStuk[]): string | undefined {
  const open = stukken.filter(({ ontvangenOp }) => ontvangenOp === undefined);
  if (open.length === 0) return undefined;
  const gekomen = stukken.filter(({ ontvangenOp }) => ontvangenOp !== undefined);
  const dagen = [...new Set(stukken.map(({ gevraagdOp }) => gevraagdOp))].sort();
  return [
    ...dagen.map(
      (dag) => `Op ${kort(dag)} vroegen wij aan de cliënt: ${som(stukken.filter((s) => s.gevraagdOp === dag))}.`,
    ),
    herinneringen(open),
    ...gekomen.map(({ omschrijving, ontvangenOp }) =>
      ontvangenOp === undefined ? '' : `Op ${kort(ontvangenOp)} ontvingen wij ${omschrijving}.`,
    ),
    `Niet ontvangen: ${som(open)}.`,
  ].join(' ');
}

function herinneringen(open: readonly GevraagdStuk[]): string {
  const dagen = [...new Set(open.flatMap(({ herinnerdOp }) => herinnerdOp))].sort();
  if (dagen.length === 0) return 'Wij stuurden nog geen herinnering.';
  return `Wij herinnerden de cliënt hieraan op ${dagen.map(kort).join(' en op ')}.`;
}

const zelfde = (een: string, ander: string | undefined) => een.toLowerCase() === ander?.trim().toLowerCase();
const som = (stukken: readonly GevraagdStuk[]) => stukken.map(({ omschrijving }) => omschrijving).join('; ');
