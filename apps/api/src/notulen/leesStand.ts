import type { Tx } from '../server/database.js';
import { eisFase, getZitting } from '../zittingen/zitting.js';
import { leesVersie } from './versie.js';
import type { Notulenstand } from './vormen.js';

/** Where the minutes of a closed meeting stand, with what people wrote in them. */
export async function leesNotulenstand(tx: Tx, zittingId: string): Promise<Notulenstand> {
  const zitting = await getZitting(tx, zittingId);
  eisFase(zitting, 'gesloten');
  const { rev } = await tx.zitting.findUniqueOrThrow({ where: { id: zittingId }, select: { rev: true } });
  const { versie, goedgekeurd } = await leesVersie(tx, zittingId);
  const passages = await tx.notulenPassage.findMany({ where: { zittingId } });
  const tekstVan = (id: string | null) => passages.find((p) => p.agendapuntId === id)?.tekst ?? '';
  const punten = await tx.agendapunt.findMany({
    where: { zittingId, status: { not: 'afgevoerd' } },
    orderBy: { volgnr: 'asc' },
    select: { id: true, volgnr: true, titel: true },
  });
  const goedkeuringen = await tx.notulenGoedkeuring.findMany({ where: { zittingId }, orderBy: { versie: 'asc' } });
  const verbeteringen = await tx.notulenVerbetering.findMany({ where: { zittingId }, orderBy: { versie: 'asc' } });
  return {
    ...{ zittingId, rev, versie },
    fase: goedgekeurd ? ((await isOndertekend(tx, zittingId)) ? 'ondertekend' : 'goedgekeurd') : 'ontwerp',
    algemeen: tekstVan(null),
    punten: punten.map(({ id, volgnr, titel }) => ({ agendapuntId: id, volgnr, titel, tekst: tekstVan(id) })),
    goedkeuringen: goedkeuringen.map((g) => ({
      ...{ versie: g.versie, opZittingId: g.opZittingId, opmerkingen: g.opmerkingen, op: g.op.toISOString() },
    })),
    verbeteringen: verbeteringen.map((v) => ({ versie: v.versie, reden: v.reden, op: v.op.toISOString() })),
  };
}

/** The newest print is the one that was approved: once approved nothing is printed until a correction begins. */
async function isOndertekend(tx: Tx, onderwerpId: string): Promise<boolean> {
  const laatste = await tx.brief.findFirst({
    where: { soort: 'notulen', onderwerpId },
    orderBy: { versie: 'desc' },
    select: { status: true },
  });
  return laatste?.status === 'vrijgegeven';
}
