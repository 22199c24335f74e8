/** What a line is computed from: the household and means in the file, and the scales the administrator confirmed. */
import {
  BaremaOntbreekt,
  BedragFout,
  berekenLijn,
  BerekenFout,
  datum,
  type Berekencontext,
  type Datum,
  type EerdereSanctie,
  type Inkomensperiode,
  type LijnGegevens,
  type LijnInvoer,
  type OpenTerugvordering,
} from '@besluitpad/domain';
import { findVonnis } from '../beroepen/betwistePeriode.js';
import { leesBevestigingen } from '../beheer/baremarij.js';
import { leesClaims } from '../betalingen/schuld.js';
import { leesHuisregels } from '../dossiers/huis.js';
import { dagUitDb } from '../dossiers/dag.js';
import { Weigering } from '../fouten/weigering.js';
import { findToetsfeiten } from '../middelentoetsen/middelentoets.js';
import type { Tx } from '../server/database.js';

/** @param aanvraagId the request it is for: one that carries out a judgment keeps to that judgment */
export async function leesBerekencontext(
  tx: Tx,
  dossierId: string,
  referentiedatum: Datum,
  aanvraagId?: string,
): Promise<Berekencontext> {
  const vonnis = aanvraagId === undefined ? undefined : await findVonnis(tx, aanvraagId);
  const toets = aanvraagId === undefined ? undefined : await findToetsfeiten(tx, aanvraagId);
  const gezin = await tx.gezinslid.findMany({
    where: { dossierId, onderhoudsplichtig: true, samenwonend: true },
    orderBy: [{ van: 'asc' }, { id: 'asc' }],
  });
  const inkomens = await tx.inkomen.findMany({ where: { dossierId, teltMee: true }, orderBy: { van: 'asc' } });
  const { verjaringJaren } = await leesHuisregels(tx);
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
    bevestigdTot: await leesBevestigingen(tx),
    eerdereSancties: await leesSancties(tx, dossierId),
    terugvorderingen: await leesTerugvorderingen(tx, dossierId),
    verjaringJaren: verjaringJaren.waarde,
    ...(toets === undefined ? {} : { toets }),
    ...(vonnis === undefined ? {} : { vonnis }),
  };
}

function naarPeriode(inkomen: { maandbedragCent: number; van: Date; tot: Date | null }): Inkomensperiode {
  return { maandbedragCent: inkomen.maandbedragCent, ...periode(inkomen) };
}

function periode({ van, tot }: { van: Date; tot: Date | null }): { van: Datum; tot?: Datum } {
  return { van: dagUitDb(van), ...(tot === null ? {} : { tot: dagUitDb(tot) }) };
}

async function leesSancties(tx: Tx, dossierId: string): Promise<EerdereSanctie[]> {
  const rijen = await tx.$queryRaw<{ grond: string | null; vanaf: string }[]>`
    SELECT gegevens -> 'invoer' ->> 'grond' AS grond, ingang::text AS vanaf FROM besluitlijn
    WHERE dossier_id = ${dossierId}::uuid AND besluit = 'SANCTIE' AND ingang IS NOT NULL ORDER BY ingang`;
  return rijen.map(({ grond, vanaf }) => ({
    grond: grond === 'verklaringen' ? 'verklaringen' : 'gpmi',
    vanaf: datum(vanaf),
  }));
}

/** What is still due of each claim: less what the committee waived and what came back. */
async function leesTerugvorderingen(tx: Tx, dossierId: string): Promise<OpenTerugvordering[]> {
  return (await leesClaims(tx, dossierId)).map(({ id, openCent }) => ({ id, openCent }));
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
