import { datum, voluit } from '@besluitpad/domain';
import type { Database, GeclaimdEffect } from '@besluitpad/prisma';
import { MOTOR, uitDb } from '@besluitpad/prisma';
import type { Postbode } from '../motor/diensten.js';
import type { Vertrek } from '../motor/effect.js';
import { naarVertrek } from '../post/naarVertrek.js';
import { zittingInWoorden } from './zitting.js';

/** Tells one member that the agenda is ready. The mail says which day and nothing about anybody. */
export async function mailOproeping(db: Database, post: Postbode, effect: GeclaimdEffect): Promise<Vertrek> {
  const mail = await db.withActor(MOTOR, async (tx) => {
    const procedure = await tx.procedure.findUniqueOrThrow({ where: { id: effect.procedureId } });
    const zitting = await tx.zitting.findUniqueOrThrow({ where: { id: procedure.onderwerpId } });
    const lid = await tx.lid.findUniqueOrThrow({ where: { id: effect.onderwerpId } });
    const gebruiker =
      lid.gebruikerId === null ? null : await tx.gebruiker.findUnique({ where: { id: lid.gebruikerId } });
    return {
      aan: lid.mail ?? gebruiker?.mail ?? null,
      zitting: await zittingInWoorden(tx, zitting, voluit(datum(uitDb(zitting.datum)))),
    };
  });
  if (mail.aan === null) return { status: 'mislukt', code: 'geen_mailadres' };
  const gevolg = await post.stuur({
    id: effect.id,
    aan: mail.aan,
    onderwerp: `Agenda van ${mail.zitting}`,
    tekst: `De agenda van ${mail.zitting} staat klaar.\n\nMeld u aan in Besluitpad om ze te lezen.\n`,
  });
  return naarVertrek(gevolg);
}
