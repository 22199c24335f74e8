import type { GeclaimdEffect, Tx } from '@besluitpad/prisma';
import {
  claimEffect,
  crashpunt,
  effectGedaan,
  effectNaarMens,
  effectVrij,
  isBezig,
  maakTaak,
  MOTOR,
  nu,
} from '@besluitpad/prisma';
import { ApplicationFailure, Context } from '@temporalio/activity';
import type { Diensten } from './diensten.js';

const LEASE_SECONDEN = 30;
/** after this many attempts a person looks; until then the engine tries again with a growing pause */
const POGINGEN = 6;

export type Resultaat = Readonly<Record<string, string | number>>;

/** It cannot succeed however often it is tried: the data do not allow it. The message names no person. */
export class Onmogelijk extends Error {}

/** An effect that only touches PostgreSQL: claim, work and result in one transaction, so it happens exactly once. */
export async function voerInDatabaseUit(
  { db }: Diensten,
  effectId: string,
  doe: (tx: Tx, effect: GeclaimdEffect) => Promise<Resultaat>,
): Promise<void> {
  try {
    await db.withActor(MOTOR, async (tx) => {
      const effect = await claimEffect(tx, effectId, LEASE_SECONDEN);
      if (effect === undefined) return;
      crashpunt('effect.na-claim', effect.effect);
      const resultaat = await doe(tx, effect);
      crashpunt('effect.na-uitvoering', effect.effect);
      await effectGedaan(tx, effectId, resultaat);
    });
    crashpunt('effect.na-vastlegging');
  } catch (fout) {
    await naFout({ db }, effectId, fout);
  }
}

export type Vertrek =
  | { readonly status: 'gedaan'; readonly resultaat: Resultaat }
  | { readonly status: 'vrij' | 'mislukt' | 'onzeker'; readonly code: string };

/**
 * An effect that leaves the house. Claimed in one transaction, recorded in another; when the time between the two was
 * cut off nobody knows whether it left, and a person decides. Never a blind retry.
 */
export async function voerNaarBuitenUit(
  { db }: Diensten,
  effectId: string,
  doe: (effect: GeclaimdEffect) => Promise<Vertrek>,
): Promise<void> {
  const effect = await db.withActor(MOTOR, (tx) => claimEffect(tx, effectId, LEASE_SECONDEN));
  if (effect === undefined) {
    if (await db.withActor(MOTOR, (tx) => isBezig(tx, effectId)))
      throw ApplicationFailure.retryable('effect is in andere handen', 'bezig');
    return;
  }
  if (effect.afgebroken) return naarMens({ db }, effect, 'onzeker', 'afgebroken');
  crashpunt('effect.na-claim', effect.effect);
  const vertrek = await doe(effect);
  crashpunt('effect.na-uitvoering', effect.effect);
  switch (vertrek.status) {
    case 'gedaan':
      await db.withActor(MOTOR, (tx) => effectGedaan(tx, effectId, vertrek.resultaat));
      crashpunt('effect.na-vastlegging');
      return;
    case 'vrij':
      if (effect.poging >= POGINGEN) return naarMens({ db }, effect, 'mislukt', vertrek.code);
      await db.withActor(MOTOR, (tx) => effectVrij(tx, effectId, vertrek.code));
      throw ApplicationFailure.retryable(`effect nog niet gelukt: ${vertrek.code}`, vertrek.code);
    case 'mislukt':
    case 'onzeker':
      return naarMens({ db }, effect, vertrek.status, vertrek.code);
  }
}

/** The transaction rolled back. Impossible or tried enough: a person looks. Else: again, with nothing of the cause in Temporal. */
async function naFout({ db }: Pick<Diensten, 'db'>, effectId: string, fout: unknown): Promise<void> {
  const { attempt } = Context.current().info;
  const naam = fout instanceof Error ? fout.constructor.name : 'onbekend';
  if (!(fout instanceof Onmogelijk) && attempt < POGINGEN) {
    console.error(
      JSON.stringify({
        soort: 'effect',
        effectId,
        poging: attempt,
        fout: naam,
        stapel: fout instanceof Error ? fout.stack : undefined,
      }),
    );
    throw ApplicationFailure.retryable('effect nog niet gelukt', naam);
  }
  const effect = await db.withActor(MOTOR, (tx) =>
    tx.effect.findUniqueOrThrow({
      where: { id: effectId },
      select: { id: true, procedureId: true, effect: true, status: true },
    }),
  );
  if (effect.status === 'gedaan') return;
  await naarMens({ db }, effect, 'mislukt', fout instanceof Onmogelijk ? fout.message : naam);
}

async function naarMens(
  { db }: Pick<Diensten, 'db'>,
  effect: { id: string; procedureId: string; effect: string },
  status: 'mislukt' | 'onzeker',
  reden: string,
): Promise<void> {
  await db.withActor(MOTOR, async (tx) => {
    await effectNaarMens(tx, effect.id, status, reden);
    await maakTaak(tx, {
      procedureId: effect.procedureId,
      soort: `effect.${status}`,
      sleutel: `effect/${effect.id}`,
      titel:
        status === 'onzeker' ? `Kijk na of dit vertrokken is: ${effect.effect}` : `Dit lukte niet: ${effect.effect}`,
      rol: 'secretaris',
      reden,
      op: await nu(tx),
    });
  });
}
