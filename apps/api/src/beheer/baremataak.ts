/** Somebody asked for an amount that nobody confirmed: one task for the administrators, until the scale is confirmed. */
import { randomUUID } from 'node:crypto';
import {
  BaremaOntbreekt,
  kort,
  leefloonBarema,
  spiAlgemeen,
  spiStudentMetBeurs,
  verwarmingstoelageBarema,
  type Datum,
} from '@besluitpad/domain';
import { maakTaak, MOTOR, openZonderWorkflow, rondTaakAf, sluitZonderWekken, stopKlok } from '@besluitpad/prisma';
import { Inject, Injectable } from '@nestjs/common';
import { dagUitDb, leesOgenblik } from '../dossiers/dag.js';
import { Programmafout } from '../fouten/weigering.js';
import { startKlokVan } from '../klokken/startKlokVan.js';
import { DATABASE, type Database, type Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';

export const BAREMATABELLEN = ['leefloon', 'verwarmingstoelage', 'spi', 'spi-student'] as const;
export type Barematabel = (typeof BAREMATABELLEN)[number];

const NAMEN: Readonly<Record<Barematabel, string>> = {
  leefloon: leefloonBarema.naam,
  verwarmingstoelage: verwarmingstoelageBarema.naam,
  spi: spiAlgemeen.naam,
  'spi-student': spiStudentMetBeurs.naam,
};
const isSpi = (tabel: Barematabel): boolean => tabel === 'spi' || tabel === 'spi-student';
const KLOK = 'HR-BAREMA';
const sleutelVan = (tabel: string, dag: Datum): string => `barema.bevestigen/${tabel}/${dag}`;

@Injectable()
export class Baremataak {
  constructor(@Inject(DATABASE) private readonly db: Database) {}

  /** In a transaction of its own: the act that asked was refused, and left nothing behind. */
  async vraag(barema: OpenBarema): Promise<void> {
    await this.db.withActor(MOTOR, (tx) => maak(tx, barema));
  }
}

export interface OpenBarema {
  readonly tabel: Barematabel;
  /** Until when the last row is confirmed; absent where no row covers the day asked for and one has to be entered. */
  readonly bevestigdTot?: Datum;
  readonly opDatum: Datum;
}

/** The scale that an error is about, where confirming it would help. */
export function openBaremaUit(fout: unknown): OpenBarema | undefined {
  if (!(fout instanceof Error)) return undefined;
  if (!(fout instanceof BaremaOntbreekt)) return openBaremaUit(fout.cause);
  const tabel = BAREMATABELLEN.find((naam) => NAMEN[naam] === fout.tabel);
  const { bevestigdTot, opDatum } = fout;
  if (bevestigdTot !== undefined) return tabel === undefined ? undefined : { tabel, bevestigdTot, opDatum };
  return tabel !== undefined && isSpi(tabel) ? { tabel, opDatum } : undefined;
}

async function maak(tx: Tx, { tabel, bevestigdTot, opDatum }: OpenBarema): Promise<void> {
  const sleutel = sleutelVan(tabel, isSpi(tabel) ? opDatum : (bevestigdTot ?? opDatum));
  // Asked by many at once it is one task, with one matter behind it.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`barema.bevestigen/${tabel}`}))`;
  if ((await tx.taak.count({ where: { sleutel } })) > 0) return;
  if (isSpi(tabel) && (await openTaken(tx, tabel)).length > 0) return;
  const { op, dag } = await leesOgenblik(tx);
  const onderwerpId = randomUUID();
  const procedureId = await openZonderWorkflow(tx, {
    ...{ zonderWorkflow: 'barema', onderwerpId, dossierId: null, aanZet: 'beheerder', op },
  });
  await startKlokVan(tx, { procedureId, onderwerpId, klok: { id: KLOK, begint: dag } });
  await maakTaak(tx, {
    ...{ procedureId, sleutel, op, soort: 'barema.bevestigen', rol: 'beheerder', uiterlijk: dag },
    titel: `Bevestig ${NAMEN[tabel]}, of voer een nieuw barema in`,
    reden: waarom(opDatum, bevestigdTot),
  });
}

function waarom(opDatum: Datum, tot?: Datum): string {
  if (tot === undefined)
    return `Voor ${kort(opDatum)} is er geen bedrag. Tot u het invoert en een collega het bevestigt, wordt er niets mee berekend.`;
  return `De bedragen zijn maar bevestigd tot ${kort(tot)}. Tot u bevestigt, houdt het programma voorstellen, brieven en betalingen tegen.`;
}

/** After a confirmation or a new row: what was asked for earlier days is answered. */
export async function sluitBaremataken(tx: Tx, wie: Wie, tabel: Barematabel): Promise<void> {
  const { op, dag } = await leesOgenblik(tx);
  for (const { sleutel, procedureId } of await beantwoord(tx, tabel)) {
    await rondTaakAf(tx, sleutel, op, wie.gebruikerId);
    await stopKlok(tx, { procedureId, soort: KLOK, op: dag, reden: 'barema bevestigd' });
    await sluitZonderWekken(tx, [procedureId], op, 'barema bevestigd');
  }
}

/** Of the exemption of article 35 the task asks one day: it is answered when a row holds on that day. */
async function beantwoord(tx: Tx, tabel: Barematabel): Promise<Baremasleutel[]> {
  const taken = await openTaken(tx, tabel);
  const tot = await geldtTot(tx, tabel);
  if (!isSpi(tabel)) return taken.filter((taak) => taak.sleutel < sleutelVan(tabel, tot));
  const eerste = await tx.baremaRij.findFirst({
    where: { tabel, bevestigdOp: { not: null } },
    orderBy: { vanaf: 'asc' },
    select: { vanaf: true },
  });
  if (eerste === null) return [];
  const vanaf = sleutelVan(tabel, dagUitDb(eerste.vanaf));
  return taken.filter(({ sleutel }) => vanaf <= sleutel && sleutel <= sleutelVan(tabel, tot));
}

interface Baremasleutel {
  readonly sleutel: string;
  readonly procedureId: string;
}

function openTaken(tx: Tx, tabel: Barematabel): Promise<Baremasleutel[]> {
  return tx.taak.findMany({
    where: { soort: 'barema.bevestigen', klaarOp: null, sleutel: { startsWith: `barema.bevestigen/${tabel}/` } },
    select: { sleutel: true, procedureId: true },
  });
}

async function geldtTot(tx: Tx, tabel: Barematabel): Promise<Datum> {
  const [rij] = await tx.$queryRaw<{ tot: Datum }[]>`SELECT barema_geldt_tot(${tabel})::text AS tot`;
  if (rij === undefined) throw new Programmafout('The database said nothing about a scale.');
  return rij.tot;
}
