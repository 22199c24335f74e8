/** A proposal while it is written: one decision for each line that was asked, and the words of the letter. */
import type { Invulvormen } from '../api/vragen.js';
import type { Hulpsoort } from '../api/vormen.js';
import type { Aanvraag, Aanvraaglijn, Voorstel } from '../api/zaakvormen.js';
import type { Veldfout } from '../api/vraag.js';
import { schrijfDatum } from '../invoer/datum.js';
import { alsGetypt, alsGroep, leegVoor, Lezer, type Groep } from '../schema/vorm.js';

export interface Lijnontwerp {
  readonly aanvraaglijnId: string;
  readonly besluit: string;
  readonly soort: string;
  readonly tekst: string;
  readonly velden: Groep;
}

export interface Ontwerp {
  readonly motivering: string;
  readonly bespreking: boolean;
  readonly mdOnderzoek: string;
  readonly brief: { readonly soort: string; readonly velden: Groep };
  readonly lijnen: readonly Lijnontwerp[];
}

export interface Bronnen {
  readonly aanvraag: Aanvraag;
  readonly vormen: Invulvormen;
  readonly hulpsoorten: readonly Hulpsoort[];
}

/** How each kind of aid is ordinarily granted; the worker chooses another where it is not so. */
const SOORT_BIJ_STEUN: Readonly<Record<string, string>> = {
  ...{ LL1: 'leefloon', LL2: 'leefloon', LL3: 'leefloon', ELL: 'leefloon' },
  ...{ VT: 'verwarming', IP: 'installatiepremie', AP: 'plan', MK: 'kaart', DMH: 'medisch' },
  ...{ A60: 'tewerkstelling', A61: 'tewerkstelling', RA: 'referentieadres' },
  ...{ BB: 'begeleiding', BBH: 'begeleiding', SB: 'begeleiding', GPMI: 'begeleiding' },
};

export const openLijnen = ({ lijnen }: Aanvraag): readonly Aanvraaglijn[] =>
  lijnen.filter(({ uitkomst }) => uitkomst === null);

export function laatsteVoorstel({ voorstellen, ronde }: Aanvraag): Voorstel | undefined {
  return voorstellen.filter((een) => een.ronde === ronde).at(-1);
}

/** What the file holds, or a first draft where it holds nothing yet. */
export function begin(bronnen: Bronnen): Ontwerp {
  const vorig = laatsteVoorstel(bronnen.aanvraag);
  const lijnen = openLijnen(bronnen.aanvraag).map(
    (lijn) => uitVoorstel(bronnen, lijn, vorig) ?? nieuweLijn(bronnen, lijn, 'TOEKENNING'),
  );
  const soort = vorig?.brief.soort ?? briefVoor(lijnen);
  const vorm = bronnen.vormen.brieven[soort] ?? {};
  return {
    motivering: vorig?.motivering ?? '',
    bespreking: vorig?.bespreking ?? false,
    mdOnderzoek: '',
    brief: {
      soort,
      velden: alsGroep(vorig === undefined ? leegVoor(vorm, '') : alsGetypt(vorm, '', vorig.brief.velden)),
    },
    lijnen,
  };
}

function uitVoorstel({ vormen }: Bronnen, { id }: Aanvraaglijn, vorig: Voorstel | undefined): Lijnontwerp | undefined {
  const lijn = vorig?.lijnen.find(({ aanvraaglijnId }) => aanvraaglijnId === id);
  if (lijn === undefined) return undefined;
  const { invoer } = lijn.gegevens;
  const velden = alsGroep(alsGetypt(vormen.lijnen[invoer.soort] ?? {}, '', invoer));
  return { aanvraaglijnId: id, besluit: lijn.besluit, soort: invoer.soort, tekst: lijn.tekst, velden };
}

export function nieuweLijn(bronnen: Bronnen, lijn: Aanvraaglijn, besluit: string): Lijnontwerp {
  const mogelijk = bronnen.vormen.soortenBijBesluit[besluit] ?? [];
  const gewoon = SOORT_BIJ_STEUN[lijn.steun] ?? 'eenmalig';
  const soort = mogelijk.includes(gewoon) ? gewoon : (mogelijk[0] ?? gewoon);
  const teksten = bronnen.hulpsoorten.find(({ steun }) => steun === lijn.steun)?.teksten;
  const tekst = besluit === 'WEIGERING' ? teksten?.weigering : besluit === 'TOEKENNING' ? teksten?.toekenning : '';
  return { aanvraaglijnId: lijn.id, besluit, soort, tekst: tekst ?? '', velden: legeVelden(bronnen, lijn, soort) };
}

export function legeVelden({ vormen, aanvraag }: Bronnen, lijn: Aanvraaglijn, soort: string): Groep {
  const leeg = alsGroep(leegVoor(vormen.lijnen[soort] ?? {}, ''));
  const categorie = /^LL([123])$/.exec(lijn.steun)?.[1];
  return {
    ...leeg,
    ...('categorie' in leeg && categorie !== undefined ? { categorie } : {}),
    ...('ingang' in leeg ? { ingang: schrijfDatum(aanvraag.ontvangenOp) } : {}),
  };
}

const BRIEF_BIJ_BESLUIT: Readonly<Record<string, string>> = {
  ...{ WEIGERING: 'weigering', STOPZETTING: 'stopzetting', SCHORSING: 'schorsing', TERUGVORDERING: 'terugvordering' },
  ...{ VERDAGING: 'verdaging_voorschot', HERZIENING: 'herziening_terugvordering', AKTENAME: 'aktename' },
};

/** The letter that most likely tells it; after saving the API says which can. */
export function briefVoor(lijnen: readonly Lijnontwerp[]): string {
  const [eerste] = lijnen;
  if (lijnen.some(({ soort, besluit }) => besluit === 'TOEKENNING' && soort === 'leefloon'))
    return 'toekenning_leefloon';
  return BRIEF_BIJ_BESLUIT[eerste?.besluit ?? ''] ?? 'toekenning_steun';
}

/** The body the API takes, with what could not be read of it. */
export function alsInvoer(
  { brief, lijnen, motivering, bespreking, mdOnderzoek }: Ontwerp,
  { vormen }: Bronnen,
  vandaag: string,
): { readonly lichaam: unknown; readonly fouten: readonly Veldfout[] } {
  const lezer = new Lezer(vandaag);
  const lichaam = {
    ...{ motivering, bespreking },
    ...(mdOnderzoek.trim() === '' ? {} : { mdOnderzoek }),
    brief: { soort: brief.soort, velden: lezer.groep(vormen.brieven[brief.soort] ?? {}, brief.velden, 'brief.velden') },
    lijnen: lijnen.map(({ aanvraaglijnId, besluit, soort, tekst, velden }, nr) => ({
      ...{ aanvraaglijnId, besluit, tekst },
      invoer: lezer.groep(vormen.lijnen[soort] ?? {}, velden, `lijnen[${nr}].invoer`),
    })),
  };
  return { lichaam, fouten: lezer.fouten };
}
