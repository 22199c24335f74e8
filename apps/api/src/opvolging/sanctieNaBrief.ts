/** A sanction whose letter left late begins the day after it, and ends on its own day; one that is over never applies. */
import { kort, sanctieNaBrief, type Datum } from '@besluitpad/domain';
import { legVast, maakTaak, MOTOR, naarDb } from '@besluitpad/prisma';
import { dagUitDb } from '../dossiers/dag.js';
import type { Tx } from '../server/database.js';

type Rij = Awaited<ReturnType<Tx['onderbreking']['findMany']>>[number];

/** The sanctions that a decision imposed. */
export async function leesSancties(tx: Tx, besluitId: string): Promise<Rij[]> {
  const lijnen = await tx.besluitlijn.findMany({ where: { besluitId }, select: { id: true } });
  const besluitlijnId = { in: lijnen.map(({ id }) => id) };
  return tx.onderbreking.findMany({ where: { soort: 'sanctie', vervallenOp: null, besluitlijnId } });
}

export async function schuifSanctieOp(
  tx: Tx,
  { besluitId, procedureId, vertrokOp, op }: { besluitId: string; procedureId: string; vertrokOp: Datum; op: Date },
): Promise<void> {
  for (const { id, dossierId, van, tot } of await leesSancties(tx, besluitId)) {
    if (tot === null || dagUitDb(van) > vertrokOp) continue;
    const na = sanctieNaBrief({ van: dagUitDb(van), tot: dagUitDb(tot) }, vertrokOp);
    // Nothing is left of it: the row stays as the trace of what was decided.
    const data = na === undefined ? { vervallenOp: op } : { van: naarDb(na.van) };
    await tx.onderbreking.update({ where: { id }, data, select: { id: true } });
    await legVast(tx, MOTOR, {
      ...{ ketenId: dossierId, dossierId, soort: 'sanctie.opgeschoven', onderwerpId: id, op },
      gegevens: { vertrokOp, van: na?.van ?? null, beslistVan: dagUitDb(van) },
    });
    await maakTaak(tx, {
      ...{ procedureId, op },
      soort: 'sanctie.opgeschoven',
      sleutel: `sanctie.opgeschoven/${id}`,
      titel:
        na === undefined
          ? 'Houd niets in: de brief over de sanctie vertrok toen ze al voorbij was'
          : `Houd pas in vanaf ${kort(na.van)}: de brief over de sanctie vertrok te laat`,
      rol: 'financieleDienst',
      reden: 'Een sanctie telt pas als de cliënt ervan weet.',
    });
  }
}
