/** What the last signature brings: the letter and its copies are released, each with a sending and a task to send it. */
import { maakTaken } from '@besluitpad/prisma';
import { bereikAlle } from '../besluiten/standVanBesluit.js';
import type { Ogenblik } from '../dossiers/dag.js';
import type { Tx } from '../server/database.js';
import type { Brief } from './brief.js';
import type { TeTekenen } from './teTekenen.js';

/** Letters that were weighed and carry all their signatures. */
export async function geefVrij(tx: Tx, brieven: readonly TeTekenen[], { op }: Ogenblik): Promise<void> {
  if (brieven.length === 0) return;
  const afschriften = brieven.flatMap((brief) => brief.afschriften);
  await zetVrij(tx, brieven, op);
  await neemHandtekeningenOver(tx, afschriften);
  await zetVrij(tx, afschriften, op);
  const teVerzenden = [...brieven, ...afschriften].flatMap((brief) =>
    brief.kanaal === 'INTERN' ? [] : [{ brief, wijze: brief.kanaal }],
  );
  await tx.verzending.createMany({
    data: teVerzenden.map(({ brief, wijze }) => ({
      briefId: brief.id,
      dossierId: brief.dossierId,
      wijze,
      aangebodenOp: op,
    })),
  });
  await maakTaken(
    tx,
    teVerzenden.map(({ brief }) => ({
      procedureId: brief.procedureId,
      soort: 'brief.verzenden',
      sleutel: `brief.verzenden/${brief.id}`,
      titel: brief.kanaal === 'AFGIFTE_ONTVANGSTBEWIJS' ? 'Geef de brief af tegen ontvangstbewijs' : 'Verzend de brief',
      rol: 'secretaris',
      uiterlijk: brief.briefdatum,
      op,
    })),
  );
  await bereikVrijgave(
    tx,
    teVerzenden.map(({ brief }) => brief.procedureId),
    op,
  );
}

async function zetVrij(tx: Tx, brieven: readonly Brief[], op: Date): Promise<void> {
  if (brieven.length === 0) return;
  await tx.brief.updateMany({
    where: { id: { in: brieven.map(({ id }) => id) } },
    data: { status: 'vrijgegeven', vrijgegevenOp: op },
  });
}

async function neemHandtekeningenOver(tx: Tx, afschriften: readonly Brief[]): Promise<void> {
  if (afschriften.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO handtekening (brief_id, dossier_id, functie, gebruiker_id, op)
    SELECT b.id, b.dossier_id, h.functie, h.gebruiker_id, h.op FROM brief b JOIN handtekening h ON h.brief_id = b.afschrift_van
    WHERE b.id = ANY (${afschriften.map(({ id }) => id)}::uuid[])`;
}

/** A decision is released when every letter of it that counts is. */
async function bereikVrijgave(tx: Tx, procedureIds: readonly string[], op: Date): Promise<void> {
  const rijen = await tx.$queryRaw<{ id: string }[]>`
    SELECT p.id FROM procedure p JOIN brief b ON b.procedure_id = p.id AND b.status NOT IN ('vervangen', 'vervallen')
    WHERE p.id = ANY (${[...new Set(procedureIds)]}::uuid[]) AND p.soort = 'besluit'
    GROUP BY p.id HAVING bool_and(b.status = 'vrijgegeven')`;
  await bereikAlle(
    tx,
    rijen.map(({ id }) => id),
    'vrijgegeven',
    op,
  );
}

/** A forwarding goes with the letter to the client: both belong to the course of one decision. */
export async function isVanBesluit(tx: Tx, { procedureId }: Brief): Promise<boolean> {
  const { soort } = await tx.procedure.findUniqueOrThrow({ where: { id: procedureId }, select: { soort: true } });
  return soort === 'besluit';
}
