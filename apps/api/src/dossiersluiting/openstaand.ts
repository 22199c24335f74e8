/** What of a file is still open, counted where it stands: nothing is kept beside it that could say otherwise. */
import { blokkadesVan, type Blokkade, type Datum, type Openstaand } from '@besluitpad/domain';
import { leesClaims } from '../betalingen/schuld.js';
import type { Tx } from '../server/database.js';

export async function leesBlokkades(
  tx: Tx,
  dossierId: string,
  { dag, laatsteBrief = false }: { readonly dag: Datum; readonly laatsteBrief?: boolean },
): Promise<readonly Blokkade[]> {
  const geteld = await tel(tx, dossierId, dag);
  const vorderingen = (await leesClaims(tx, dossierId)).filter(({ openCent }) => openCent > 0).length;
  return blokkadesVan({ ...geteld, vorderingen, ...(laatsteBrief ? { zonderSlotbrief: 0 } : {}) });
}

type Geteld = Omit<Openstaand, 'vorderingen'>;

async function tel(tx: Tx, dossierId: string, dag: Datum): Promise<Geteld> {
  const [rij] = await tx.$queryRaw<Geteld[]>`
    SELECT
      (SELECT count(*)::int FROM aanvraag WHERE dossier_id = d.id AND gesloten_op IS NULL) AS aanvragen,
      (SELECT count(*)::int FROM opvolging WHERE dossier_id = d.id AND (tot IS NULL OR tot >= ${dag}::date)) AS steun,
      (SELECT count(*)::int FROM beroep WHERE dossier_id = d.id AND bewaren) AS beroepen,
      (SELECT count(*)::int FROM betaling WHERE dossier_id = d.id AND status NOT IN ('betaald', 'vervallen')) AS betalingen,
      (SELECT count(*)::int FROM staatsformulier f WHERE f.dossier_id = d.id AND f.status <> 'aanvaard' AND NOT EXISTS (SELECT 1
        FROM staatsformulier n WHERE n.besluitlijn_id = f.besluitlijn_id AND n.soort = f.soort AND n.versie > f.versie)) AS formulieren,
      -- whatever must leave has a row of its sending from its release on; the form that is signed at the desk has none
      (SELECT count(*)::int FROM brief b LEFT JOIN verzending z ON z.brief_id = b.id WHERE b.dossier_id = d.id AND b.kanaal <> 'INTERN'
        AND (b.status = 'ontwerp' OR (b.status = 'vrijgegeven' AND (z.status = 'te_verzenden'
          OR (z.wijze <> 'GEWONE_BRIEF' AND z.status = 'geexporteerd'))))) AS brieven,
      (SELECT count(*)::int FROM procedure WHERE dossier_id = d.id AND gesloten_op IS NULL
        AND coalesce(soort, '') NOT IN ('aanvraag', 'opvolging', 'beroep')) AS procedures,
      (SELECT count(*)::int FROM taak WHERE dossier_id = d.id AND klaar_op IS NULL) AS taken,
      (SELECT count(*)::int FROM effect WHERE dossier_id = d.id AND status IN ('voorgenomen', 'bezig', 'mislukt', 'onzeker')) AS effecten,
      -- aid taken over from before this program ended on a day that only a letter of then can have named
      (SELECT count(*)::int FROM opvolging o JOIN besluitlijn l ON l.id = o.besluitlijn_id JOIN besluit b ON b.id = l.besluit_id
        WHERE o.dossier_id = d.id AND b.orgaan = 'overgenomen' AND d.overleden_op IS NULL AND o.tot < ${dag}::date
          AND NOT EXISTS (SELECT 1 FROM besluit n WHERE n.dossier_id = d.id AND n.datum > b.datum)) AS "zonderSlotbrief"
    FROM dossier d WHERE d.id = ${dossierId}::uuid`;
  if (rij === undefined) throw new Error(`Dossier ${dossierId} is er niet`);
  return rij;
}
