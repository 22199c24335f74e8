/** The time a judgment may be carried out for: the period of the appeal, up to a later refusal that nobody disputes. */
import { betwistePeriode, datum, plusDagen, type BetwistePeriode, type Vonniscontext } from '@besluitpad/domain';
import { dagUitDb } from '../dossiers/dag.js';
import { hoortBij } from '../opvolging/lopendeSteun.js';
import type { Tx } from '../server/database.js';

/** The judgment, or the arrest in its place, that this request was opened for, if it was. */
export async function findVonnis(tx: Tx, aanvraagId: string): Promise<Vonniscontext | undefined> {
  const arrest = await tx.hogerBeroep.findFirst({ where: { uitvoeringAanvraagId: aanvraagId } });
  const beroep = await tx.beroep.findFirst({
    where: arrest === null ? { uitvoeringAanvraagId: aanvraagId } : { id: arrest.beroepId },
  });
  const uitspraakOp = (arrest ?? beroep)?.uitkomstOp;
  if (beroep === null || uitspraakOp === null || uitspraakOp === undefined) return undefined;
  return { uitspraakOp: dagUitDb(uitspraakOp), periode: await leesBetwistePeriode(tx, beroep) };
}

interface Betwist {
  readonly besluitId: string;
  readonly dossierId: string;
  readonly periodeVan: Date | null;
  readonly periodeTot: Date | null;
}

export async function leesBetwistePeriode(
  tx: Tx,
  { besluitId, dossierId, periodeVan, periodeTot }: Betwist,
): Promise<BetwistePeriode> {
  const betwist = await tx.besluitlijn.findMany({ where: { besluitId }, select: { steun: true } });
  const latere = await tx.$queryRaw<Later[]>`
    SELECT l.besluit, l.steun, b.datum::text AS "beslistOp", l.einde::text
    FROM besluit b JOIN besluit d ON d.id = ${besluitId}::uuid AND d.dossier_id = b.dossier_id AND b.datum > d.datum
      JOIN besluitlijn l ON l.besluit_id = b.id AND l.besluit IN ('WEIGERING', 'STOPZETTING')
    WHERE b.dossier_id = ${dossierId}::uuid
      AND NOT EXISTS (SELECT 1 FROM beroep x LEFT JOIN hoger_beroep h ON h.beroep_id = x.id
        WHERE x.besluit_id = b.id AND (x.uitkomst IS NULL OR (h.id IS NOT NULL AND h.uitkomst IS NULL)
          OR coalesce(h.voor_client, x.uitkomst) IN ('gelijk', 'deels')))`;
  return betwistePeriode(
    {
      ...(periodeVan === null ? {} : { van: dagUitDb(periodeVan) }),
      ...(periodeTot === null ? {} : { tot: dagUitDb(periodeTot) }),
    },
    latere.filter(({ steun }) => betwist.some((lijn) => hoortBij(steun, lijn.steun))).map(alsWeigering),
  );
}

interface Later {
  readonly besluit: string;
  readonly steun: string;
  readonly beslistOp: string;
  readonly einde: string | null;
}

/** A refusal takes effect at once (R-DEC-05); a stop the day after the last day it names. */
function alsWeigering({ besluit, beslistOp, einde }: Later) {
  const dag = datum(beslistOp);
  return { beslistOp: dag, vanaf: besluit === 'STOPZETTING' && einde !== null ? plusDagen(datum(einde), 1) : dag };
}
