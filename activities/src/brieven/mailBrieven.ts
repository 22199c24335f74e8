import { datum, voluit } from '@besluitpad/domain';
import type { Database, GeclaimdEffect } from '@besluitpad/prisma';
import { MOTOR, uitDb } from '@besluitpad/prisma';
import type { Postbode } from '../motor/diensten.js';
import type { Vertrek } from '../motor/effect.js';
import { naarVertrek } from '../post/naarVertrek.js';
import { zittingInWoorden } from '../vergadering/zitting.js';

/** Tells a worker that letters of own files left after a meeting. The mail says which day and nothing about anybody. */
export async function mailBrieven(db: Database, post: Postbode, effect: GeclaimdEffect): Promise<Vertrek> {
  const { dossierId } = effect;
  if (dossierId === null) return { status: 'mislukt', code: 'geen_dossier' };
  const mail = await db.withActor(MOTOR, async (tx) => {
    const zitting = await tx.zitting.findUniqueOrThrow({ where: { id: effect.onderwerpId } });
    const { werkerId } = await tx.dossier.findUniqueOrThrow({ where: { id: dossierId }, select: { werkerId: true } });
    const werker = await tx.gebruiker.findUnique({ where: { id: werkerId }, select: { mail: true } });
    return {
      aan: werker?.mail ?? null,
      zitting: await zittingInWoorden(tx, zitting, voluit(datum(uitDb(zitting.datum)))),
    };
  });
  if (mail.aan === null) return { status: 'mislukt', code: 'geen_mailadres' };
  return naarVertrek(
    await post.stuur({
      id: effect.id,
      aan: mail.aan,
      onderwerp: `Brieven na ${mail.zitting}`,
      tekst: `Brieven van uw dossiers na ${mail.zitting} vertrekken.\n\nMeld u aan in Besluitpad om te zien welke.\n`,
    }),
  );
}
