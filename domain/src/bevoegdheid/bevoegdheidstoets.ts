/**
 * Which OCMW is competent for a request, from facts about where somebody lives or is (W65; the same for MI and MD).
 * Exceptions are read strictly: a condition that is not fulfilled falls back to habitual residence. Pure; it advises,
 * and the chair or the committee decides.
 */
import { kies } from '../recht/tabel.js';
import type { Zekerheid } from '../recht/tabel.js';
import { vergelijk, type Datum } from '../tijd/datum.js';
import { bevoegdheidsregels, type Bevoegdheidsregel, type Bevoegdheidssituatie } from './regels.js';

/** Municipalities are named, never coded: what is compared is what the worker entered. */
export interface Bevoegdheidsfeiten {
  readonly referentiedatum: Datum;
  readonly gewoonlijkVerblijf: string;
  readonly instelling?: {
    /** On the list of the law: shelter, home for the elderly, hospital. */
    readonly erkend: boolean;
    readonly ingeschrevenBijOpname: string | undefined;
  };
  readonly student?: {
    readonly voltijds: boolean;
    readonly ononderbroken: boolean;
    /** Registration on the day of the first request of this course of studies. */
    readonly ingeschrevenBijAanvraag: string | undefined;
  };
  readonly dakloos?: { readonly verblijftIn: string };
  readonly asielzoeker?: { readonly toegewezenAan: string | undefined };
  /** Somebody who already has aid and moves; without a new municipality the first centre stays competent. */
  readonly verhuis?: { readonly van: string; readonly op: Datum; readonly naar: string | undefined };
  readonly installatiepremie?: { readonly woningIn: string };
}

/** One rule as it was held against the facts. */
export interface Bevoegdheidsstap extends Bevoegdheidsregel {
  readonly uitkomst: 'geldt' | 'niet_vervuld';
  /** Why it does not hold, or which municipality it leads to. */
  readonly waarom: string;
}

export interface Bevoegdheidsoordeel {
  readonly gemeente: string;
  readonly situatie: Bevoegdheidssituatie;
  readonly regel: string;
  readonly grondslag: string | undefined;
  readonly bron: string;
  readonly zekerheid: Zekerheid;
  /** What was looked at, in order, up to the rule that decides. */
  readonly stappen: readonly Bevoegdheidsstap[];
  /** Exceptions that were looked at and did not hold, each with why. */
  readonly nietVervuld: readonly string[];
}

type Uitkomst = { readonly gemeente: string } | { readonly nietVervuld: string } | undefined;

/** In this order the first exception that holds decides; each gives nothing when the facts do not speak of it. */
const UITZONDERINGEN: readonly (readonly [Bevoegdheidssituatie, (f: Bevoegdheidsfeiten) => Uitkomst])[] = [
  ['asielzoeker', asielzoeker],
  ['instelling', instelling],
  ['student', student],
  ['installatiepremie', ({ installatiepremie: p }) => (p === undefined ? undefined : { gemeente: p.woningIn })],
  ['dakloos', dakloos],
  ['zonder_nieuw_adres', zonderNieuwAdres],
  ['verhuis', verhuis],
];

export function bevoegdheidstoets(feiten: Bevoegdheidsfeiten): Bevoegdheidsoordeel {
  const stappen: Bevoegdheidsstap[] = [];
  for (const [situatie, toets] of UITZONDERINGEN) {
    const uitkomst = toets(feiten);
    if (uitkomst === undefined) continue;
    const regel = regelVan(situatie, feiten.referentiedatum);
    if ('gemeente' in uitkomst) return oordeel(regel, uitkomst.gemeente, stappen);
    stappen.push({ ...regel, uitkomst: 'niet_vervuld', waarom: uitkomst.nietVervuld });
  }
  return oordeel(regelVan('gewoon', feiten.referentiedatum), feiten.gewoonlijkVerblijf, stappen);
}

function oordeel(regel: Bevoegdheidsregel, gemeente: string, eerder: readonly Bevoegdheidsstap[]): Bevoegdheidsoordeel {
  const { situatie, regel: zin, grondslag, bron, zekerheid } = regel;
  const stappen: Bevoegdheidsstap[] = [...eerder, { ...regel, uitkomst: 'geldt', waarom: gemeente }];
  return {
    ...{ gemeente, situatie, regel: zin, grondslag, bron, zekerheid, stappen },
    nietVervuld: eerder.map(({ waarom }) => waarom),
  };
}

function regelVan(situatie: Bevoegdheidssituatie, opDatum: Datum): Bevoegdheidsregel {
  return kiesRegel(kies(bevoegdheidsregels, opDatum).waarde, situatie);
}

/** A row that a later law forgot stops the check: there is no competence to guess. */
export function kiesRegel(regels: readonly Bevoegdheidsregel[], situatie: Bevoegdheidssituatie): Bevoegdheidsregel {
  const regel = regels.find((rij) => rij.situatie === situatie);
  if (regel === undefined) throw new RangeError(`De tabel van de bevoegdheid heeft geen regel voor ${situatie}.`);
  return regel;
}

function asielzoeker({ asielzoeker: feit }: Bevoegdheidsfeiten): Uitkomst {
  if (feit === undefined) return undefined;
  return feit.toegewezenAan === undefined
    ? { nietVervuld: 'Er is geen OCMW of opvangplaats toegewezen.' }
    : { gemeente: feit.toegewezenAan };
}

function instelling({ instelling: feit }: Bevoegdheidsfeiten): Uitkomst {
  if (feit === undefined) return undefined;
  if (!feit.erkend) return { nietVervuld: 'De instelling staat niet op de lijst van de wet.' };
  return feit.ingeschrevenBijOpname === undefined
    ? { nietVervuld: 'Bij de opname was er geen inschrijving in een bevolkingsregister.' }
    : { gemeente: feit.ingeschrevenBijOpname };
}

function student({ student: feit }: Bevoegdheidsfeiten): Uitkomst {
  if (feit === undefined) return undefined;
  if (!feit.voltijds) return { nietVervuld: 'De studies zijn niet voltijds.' };
  if (!feit.ononderbroken) return { nietVervuld: 'De studies waren onderbroken.' };
  return feit.ingeschrevenBijAanvraag === undefined
    ? { nietVervuld: 'Bij de aanvraag was er geen inschrijving in een bevolkingsregister.' }
    : { gemeente: feit.ingeschrevenBijAanvraag };
}

function dakloos({ dakloos: feit, instelling: verblijf }: Bevoegdheidsfeiten): Uitkomst {
  if (feit === undefined) return undefined;
  return verblijf === undefined
    ? { gemeente: feit.verblijftIn }
    : { nietVervuld: 'Wie in een instelling verblijft, telt hier niet als dakloos.' };
}

function zonderNieuwAdres({ verhuis: feit }: Bevoegdheidsfeiten): Uitkomst {
  return feit !== undefined && feit.naar === undefined ? { gemeente: feit.van } : undefined;
}

/** Until the day of the move the old centre; on that day the new one. */
function verhuis({ verhuis: feit, referentiedatum }: Bevoegdheidsfeiten): Uitkomst {
  if (feit?.naar === undefined) return undefined;
  return { gemeente: vergelijk(referentiedatum, feit.op) < 0 ? feit.van : feit.naar };
}
