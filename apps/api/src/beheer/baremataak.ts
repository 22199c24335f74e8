/** Somebody asked for an amount that nobody confirmed: one task for the administrators, until the scale is confirmed. */
import { randomUUID } from 'node:crypto';
import { BaremaOntbreekt, kort, leefloonBarema, verwarmingstoelageBarema, type Datum } from '@besluitpad/domain';
import { maakTaak, MOTOR, openZonderWorkflow, rondTaakAf, sluitZonderWekken, stopKlok } from '@besluitpad/prisma';
import { Inject, Injectable } from '@nestjs/common';
import { leesOgenblik } from '../dossiers/dag.js';
import { Programmafout } from '../fouten/weigering.js';
import { startKlokVan } from '../klokken/startKlokVan.js';
import { DATABASE, type Database, type Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';

export type Barematabel = 'leefloon' | 'verwarmingstoelage';

const NAMEN: Readonly<Record<Barematabel, string>> = {
  leefloon: leefloonBarema.naam,
  verwarmingstoelage: verwarmingstoelageBarema.naam,
};
const KLOK = 'HR-BAREMA';
const sleutelVan = (tabel: string, tot: Datum): string => `barema.bevestigen/${tabel}/${tot}`;

@Injectable()
export class Baremataak {
  constructor(@Inject(DATABASE) private readonly db: Database) {}

  /** In a transaction of its own: the act that asked was refused, and left nothing behind. */
  async vraag({ tabel, bevestigdTot }: OpenBarema): Promise<void> {
    await this.db.withActor(MOTOR, (tx) => maak(tx, tabel, bevestigdTot));
  }
}

export interface OpenBarema {
  readonly tabel: Barematabel;
  readonly bevestigdTot: Datum;
}

/** The scale that an error is about, where confirming it would help. */
export function openBaremaUit(fout: unknown): OpenBarema | undefined {
  if (!(fout instanceof Error)) return undefined;
  if (!(fout instanceof BaremaOntbreekt)) return openBaremaUit(fout.cause);
  const tabel = (['leefloon', 'verwarmingstoelage'] as const).find((naam) => NAMEN[naam] === fout.tabel);
  const { bevestigdTot } = fout;
  return tabel === undefined || bevestigdTot === undefined ? undefined : { tabel, bevestigdTot };
}

async function maak(tx: Tx, tabel: Barematabel, tot: Datum): Promise<void> {
  const sleutel = sleutelVan(tabel, tot);
  // Asked by many at once it is one task, with one matter behind it.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${sleutel}))`;
  if ((await tx.taak.count({ where: { sleutel } })) > 0) return;
  const { op, dag } = await leesOgenblik(tx);
  const onderwerpId = randomUUID();
  const procedureId = await openZonderWorkflow(tx, {
    ...{ zonderWorkflow: 'barema', onderwerpId, dossierId: null, aanZet: 'beheerder', op },
  });
  await startKlokVan(tx, { procedureId, onderwerpId, klok: { id: KLOK, begint: dag } });
  await maakTaak(tx, {
    ...{ procedureId, sleutel, op, soort: 'barema.bevestigen', rol: 'beheerder', uiterlijk: dag },
    titel: `Bevestig ${NAMEN[tabel]}, of voer een nieuw barema in`,
    reden: `De bedragen zijn maar bevestigd tot ${kort(tot)}. Tot u bevestigt, houdt het programma voorstellen, brieven en betalingen tegen.`,
  });
}

/** After a confirmation or a new row: what was asked for earlier days is answered. */
export async function sluitBaremataken(tx: Tx, wie: Wie, tabel: Barematabel): Promise<void> {
  const { op, dag } = await leesOgenblik(tx);
  const tot = await geldtTot(tx, tabel);
  const taken = await tx.taak.findMany({
    where: { soort: 'barema.bevestigen', klaarOp: null, sleutel: { startsWith: `barema.bevestigen/${tabel}/` } },
    select: { sleutel: true, procedureId: true },
  });
  for (const { sleutel, procedureId } of taken.filter((taak) => taak.sleutel < sleutelVan(tabel, tot))) {
    await rondTaakAf(tx, sleutel, op, wie.gebruikerId);
    await stopKlok(tx, { procedureId, soort: KLOK, op: dag, reden: 'barema bevestigd' });
    await sluitZonderWekken(tx, [procedureId], op, 'barema bevestigd');
  }
}

async function geldtTot(tx: Tx, tabel: Barematabel): Promise<Datum> {
  const [rij] = await tx.$queryRaw<{ tot: Datum }[]>`SELECT barema_geldt_tot(${tabel})::text AS tot`;
  if (rij === undefined) throw new Programmafout('The database said nothing about a scale.');
  return rij.tot;
}
