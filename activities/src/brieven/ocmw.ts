import type { Huisregels, OcmwGegevens, Ondertekenaar } from '@besluitpad/domain';
import { brusselseDatum, huisregels, inOpdracht, ocmwGegevens } from '@besluitpad/domain';
import type { Tx } from '@besluitpad/prisma';
import { naarDb, nu } from '@besluitpad/prisma';
import { Onmogelijk } from '../motor/effect.js';

export interface Ocmw {
  readonly naam: string;
  readonly gemeente: string;
  readonly gegevens: OcmwGegevens;
  readonly huisregels: Huisregels;
}

export async function laadOcmw(tx: Tx): Promise<Ocmw> {
  const rij = await tx.ocmw.findUnique({ where: { id: 1 } });
  if (rij === null) throw new Onmogelijk('De gegevens van het OCMW zijn nog niet ingevuld.');
  return {
    naam: rij.naam,
    gemeente: rij.gemeente,
    gegevens: lees('gegevens', ocmwGegevens.safeParse(rij.gegevens)),
    huisregels: lees('huisregels', huisregels.safeParse(rij.huisregels)),
  };
}

type Uitkomst<T> =
  { success: true; data: T } | { success: false; error: { issues: readonly { path: PropertyKey[] }[] } };

function lees<T>(wat: string, uitkomst: Uitkomst<T>): T {
  if (uitkomst.success) return uitkomst.data;
  const velden = uitkomst.error.issues.map((i) => i.path.map(String).join('.')).join(', ');
  throw new Onmogelijk(`De ${wat} van het OCMW kloppen niet: ${velden}.`);
}

/** The sender as every letter prints it. */
export function afzender({ naam, gemeente, gegevens }: Ocmw) {
  const { adres, bezoekadres, initiaal } = gegevens;
  return { naam, gemeente, adres, bezoekadres, initiaal };
}

/** The people who sign, in the order of the house rules; the person with the role on this day, or who signs for him. */
export async function laadOndertekenaars(
  tx: Tx,
  functies: readonly Ondertekenaar[],
  werkerId: string | null,
): Promise<{ naam: string; functie: string }[]> {
  const dag = naarDb(brusselseDatum(await nu(tx)));
  const delegaties = await tx.tekendelegatie.findMany({
    where: { functie: { in: [...functies] }, van: { lte: dag }, tot: { gte: dag } },
    select: { functie: true, houderId: true, gebruikerId: true },
  });
  return Promise.all(
    functies.map(async (functie) => {
      const delegatie = delegaties.find((rij) => rij.functie === functie);
      const gedelegeerd = delegatie === undefined ? undefined : await inOpdrachtVan(tx, delegatie);
      return gedelegeerd ?? ondertekenaar(tx, functie, werkerId);
    }),
  );
}

/** Undefined when who delegated no longer holds the office, or who would sign is gone: then the act holds no more. */
async function inOpdrachtVan(
  tx: Tx,
  { functie, houderId, gebruikerId }: { functie: string; houderId: string; gebruikerId: string },
): Promise<{ naam: string; functie: string } | undefined> {
  const select = { naam: true, functie: true };
  const houder = await tx.gebruiker.findFirst({
    where: { id: houderId, actief: true, rollen: { has: functie } },
    select,
  });
  const gebruiker = await tx.gebruiker.findFirst({ where: { id: gebruikerId, actief: true }, select });
  return houder === null || gebruiker === null ? undefined : inOpdracht(gebruiker.naam, houder);
}

async function ondertekenaar(tx: Tx, functie: Ondertekenaar, werkerId: string | null) {
  const wie = functie === 'werker' ? { id: werkerId ?? '' } : { rollen: { has: functie }, actief: true };
  const [eerste, ...meer] = await tx.gebruiker.findMany({ where: wie, select: { naam: true, functie: true } });
  if (eerste === undefined)
    throw new Onmogelijk(`Niemand heeft de functie ${functie}: de brief heeft geen ondertekenaar.`);
  if (meer.length > 0)
    throw new Onmogelijk(`Meer dan één persoon heeft de functie ${functie}: de ondertekenaar is onzeker.`);
  return eerste;
}
