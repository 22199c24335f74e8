import { datum, voluit } from '@besluitpad/domain';
import type { Database, GeclaimdEffect, Tx } from '@besluitpad/prisma';
import { MOTOR, uitDb } from '@besluitpad/prisma';
import type { Postbode } from '../motor/diensten.js';
import type { Vertrek } from '../motor/effect.js';
import { naarVertrek } from '../post/naarVertrek.js';
import { zittingInWoorden } from './zitting.js';

/** Tells one member, or a substitute, that the agenda is ready. The mail says which day and nothing about anybody. */
export async function mailOproeping(db: Database, post: Postbode, effect: GeclaimdEffect): Promise<Vertrek> {
  const mail = await db.withActor(MOTOR, async (tx) => {
    const procedure = await tx.procedure.findUniqueOrThrow({ where: { id: effect.procedureId } });
    const zitting = await tx.zitting.findUniqueOrThrow({ where: { id: procedure.onderwerpId } });
    return {
      aan: await adresVan(tx, effect.onderwerpId),
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

/** The reader is a member, or the user who takes a seat for this meeting (R-COM-03). */
async function adresVan(tx: Tx, lezer: string): Promise<string | null> {
  const lid = await tx.lid.findUnique({ where: { id: lezer } });
  if (lid !== null && lid.mail !== null) return lid.mail;
  const id = lid === null ? lezer : lid.gebruikerId;
  const gebruiker = id === null ? null : await tx.gebruiker.findUnique({ where: { id }, select: { mail: true } });
  return gebruiker?.mail ?? null;
}
