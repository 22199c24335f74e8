/** What a line is computed from: the household and means in the file, and the scales the administrator confirmed. */
import {
  BaremaOntbreekt,
  BedragFout,
  berekenLijn,
  BerekenFout,
  plusMaanden,
  type Berekencontext,
  type Datum,
  type Inkomensperiode,
  type LijnGegevens,
  type LijnInvoer,
} from '@besluitpad/domain';
import { naarDb } from '@besluitpad/prisma';
import { leesHuisregels } from '../dossiers/huis.js';
import { dagUitDb } from '../dossiers/dag.js';
import { Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';

export async function leesBerekencontext(tx: Tx, dossierId: string, referentiedatum: Datum): Promise<Berekencontext> {
  const gezin = await tx.gezinslid.findMany({
    where: { dossierId, onderhoudsplichtig: true, samenwonend: true },
    orderBy: [{ van: 'asc' }, { id: 'asc' }],
  });
  const inkomens = await tx.inkomen.findMany({ where: { dossierId, teltMee: true }, orderBy: { van: 'asc' } });
  const { baremaBevestigdTot } = await leesHuisregels(tx);
  const inkomensVan = (gezinslidId: string | null) =>
    inkomens.filter((inkomen) => inkomen.gezinslidId === gezinslidId).map(naarPeriode);
  return {
    referentiedatum,
    eigenInkomens: inkomensVan(null),
    onderhoudsplichtigen: gezin.map((lid) => ({
      hoedanigheid: lid.verwantschap,
      ...(lid.geboren === null ? {} : { geboren: dagUitDb(lid.geboren) }),
      ...periode(lid),
      inkomens: inkomensVan(lid.id),
    })),
    bevestigdTot: baremaBevestigdTot.waarde,
    sanctieInJaarErvoor: await heeftSanctieSinds(tx, dossierId, plusMaanden(referentiedatum, -12)),
  };
}

function naarPeriode(inkomen: { maandbedragCent: number; van: Date; tot: Date | null }): Inkomensperiode {
  return { maandbedragCent: inkomen.maandbedragCent, ...periode(inkomen) };
}

function periode({ van, tot }: { van: Date; tot: Date | null }): { van: Datum; tot?: Datum } {
  return { van: dagUitDb(van), ...(tot === null ? {} : { tot: dagUitDb(tot) }) };
}

async function heeftSanctieSinds(tx: Tx, dossierId: string, vanaf: Datum): Promise<boolean> {
  const eerdere = await tx.besluitlijn.count({
    where: { dossierId, besluit: 'SANCTIE', ingang: { gte: naarDb(vanaf) } },
  });
  return eerdere > 0;
}

/** `berekenLijn` with its refusals as answers to the one who asked; `veld` says which line it is about. */
export function rekenLijn(invoer: LijnInvoer, context: Berekencontext, veld: string): LijnGegevens {
  try {
    return berekenLijn(invoer, context);
  } catch (fout) {
    if (!(fout instanceof BerekenFout || fout instanceof BedragFout || fout instanceof BaremaOntbreekt)) throw fout;
    throw new Weigering('waarde.geweigerd', fout.message, {
      errors: [{ veld, regel: fout.name, boodschap: fout.message }],
      cause: fout,
    });
  }
}
