/** Carrying a new scale or a new rule through running aid: planned (which reports first), started, paused and resumed. */
import { randomUUID } from 'node:crypto';
import { datum, instantInBrussel, kort, NIEUW_REGIME } from '@besluitpad/domain';
import {
  getProcedure,
  KETEN_OCMW,
  legVast,
  naarDb,
  openProcedure,
  planEffect,
  stopKlok,
  volgendEffectnr,
} from '@besluitpad/prisma';
import { z } from 'zod';
import { dagUitDb, leesOgenblik } from '../dossiers/dag.js';
import { nietGevonden, veldWeigering, Weigering } from '../fouten/weigering.js';
import { leesCursor, maakPagina } from '../http/paginering.js';
import { eisRevisie } from '../http/revisie.js';
import { startKlokVan } from '../klokken/startKlokVan.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { Regimemigratie, type Regimemigratieplan, type Regimeregels, type Regimevraag } from './vormen.js';

const KLOK = 'HR-REGIMEMIGRATIE';

export async function planRegimemigratie(tx: Tx, wie: Wie, plan: Regimemigratieplan): Promise<Regimemigratie> {
  await eisNieuw(tx, plan);
  const { op, dag } = await leesOgenblik(tx);
  const id = randomUUID();
  const { soort, vanaf } = plan;
  await tx.regimemigratie.create({
    data: { id, soort, vanaf: naarDb(vanaf), geplandDoor: wie.gebruikerId, geplandOp: op },
    select: { id: true },
  });
  const procedureId = await openProcedure(tx, {
    ...{ soort: 'regimemigratie', onderwerpId: id, dossierId: null, op },
    aanZet: 'beheerder',
  });
  await startKlokVan(tx, { procedureId, onderwerpId: id, klok: { id: KLOK, begint: dag } });
  await werkVerder(tx, id);
  await legVast(tx, wie, {
    ...{ ketenId: KETEN_OCMW, onderwerpId: id, op, gegevens: { ...plan } },
    soort: 'regimemigratie.gepland',
  });
  return getRegimemigratie(tx, id);
}

async function eisNieuw(tx: Tx, { soort, vanaf }: Regimemigratieplan): Promise<void> {
  if (soort === 'regime' && vanaf !== NIEUW_REGIME) {
    const boodschap = `De nieuwe regels van artikel 34 gelden vanaf ${kort(NIEUW_REGIME)}.`;
    throw veldWeigering('vanaf', 'regel', boodschap);
  }
  if (soort === 'barema') {
    if (!vanaf.endsWith('-01'))
      throw veldWeigering('vanaf', 'maand', 'Een nieuw barema begint op de eerste van een maand.');
    const rij = { tabel: 'leefloon', vanaf: naarDb(vanaf), bevestigdOp: { not: null } };
    if ((await tx.baremaRij.count({ where: rij })) === 0) {
      throw veldWeigering('vanaf', 'barema', 'Voor die dag is geen leefloonbarema ingevoerd en bevestigd.');
    }
  }
  if ((await tx.regimemigratie.count({ where: { soort, vanaf: naarDb(vanaf) } })) > 0) {
    throw new Weigering('handeling.nietMogelijk', 'Voor die dag bestaat al een regimemigratie.');
  }
}

export const STAPPEN = { starten: 'gestart', pauzeren: 'gepauzeerd', hervatten: 'hervat' } as const;
export type Stap = keyof typeof STAPPEN;

const MAG: Readonly<Record<Stap, { readonly bij: readonly string[]; readonly anders: string }>> = {
  starten: { bij: ['nagekeken'], anders: 'Starten kan na de droogloop, en één keer.' },
  pauzeren: { bij: ['wacht', 'loopt'], anders: 'Pauzeren kan alleen wat gestart en nog niet klaar is.' },
  hervatten: { bij: ['gepauzeerd'], anders: 'Hervatten kan alleen wat gepauzeerd is.' },
};

export async function zetStap(
  tx: Tx,
  wie: Wie,
  { id, stap, revisie }: { readonly id: string; readonly stap: Stap; readonly revisie: number },
): Promise<Regimemigratie> {
  await tx.$queryRaw`SELECT 1 FROM regimemigratie WHERE id = ${id}::uuid FOR UPDATE`;
  const migratie = await getRegimemigratie(tx, id);
  eisRevisie(revisie, migratie.rev, () => migratie);
  if (!MAG[stap].bij.includes(migratie.status)) throw new Weigering('handeling.nietMogelijk', MAG[stap].anders);
  const { op, dag } = await leesOgenblik(tx);
  const start = stap === 'starten' ? { gestartDoor: wie.gebruikerId, gestartOp: op } : {};
  const verder = datum(migratie.vanaf) > dag ? 'wacht' : 'loopt';
  const status = stap === 'pauzeren' ? 'gepauzeerd' : verder;
  await tx.regimemigratie.update({
    where: { id },
    data: { status, ...start, rev: { increment: 1 } },
    select: { id: true },
  });
  if (stap === 'starten' && verder === 'wacht') await wachtOpEersteDag(tx, migratie);
  if (status === 'loopt') await werkVerder(tx, id);
  await legVast(tx, wie, {
    ...{ ketenId: KETEN_OCMW, onderwerpId: id, op, gegevens: { soort: migratie.soort, vanaf: migratie.vanaf } },
    soort: `regimemigratie.${STAPPEN[stap]}`,
  });
  return getRegimemigratie(tx, id);
}

/** Nothing changes before the first day of the scale; on it the clock begins the work, and nobody has to think of it. */
async function wachtOpEersteDag(tx: Tx, { id, vanaf }: Regimemigratie): Promise<void> {
  const { id: procedureId } = await getProcedure(tx, 'regimemigratie', id);
  const { dag } = await leesOgenblik(tx);
  const begint = datum(vanaf);
  await stopKlok(tx, { procedureId, soort: KLOK, op: dag, reden: 'gestart' });
  await startKlokVan(tx, {
    ...{ procedureId, onderwerpId: id, klok: { id: KLOK, begint } },
    extraMomenten: [
      {
        etiket: 'eerste dag',
        op: instantInBrussel(begint, 0),
        naar: 'financieleDienst',
        gevolg: 'effect:migreerRegime',
      },
    ],
  });
}

async function werkVerder(tx: Tx, id: string): Promise<void> {
  const { id: procedureId, ronde } = await getProcedure(tx, 'regimemigratie', id);
  const volgnr = await volgendEffectnr(tx, procedureId, ronde, 'migreerRegime');
  await planEffect(tx, { procedureId, ronde, effect: 'migreerRegime', onderwerpId: id, volgnr });
}

export async function getRegimemigratie(tx: Tx, id: string): Promise<Regimemigratie> {
  const rij = await tx.regimemigratie.findUnique({ where: { id } });
  if (rij === null) throw nietGevonden('Deze regimemigratie');
  const { soort, status, vanaf, droogTellingen: droogloop, tellingen: doorgevoerd, rev } = rij;
  return Regimemigratie.parse({ id, soort, status, vanaf: dagUitDb(vanaf), droogloop, doorgevoerd, rev });
}

/** Per file what the dry run saw and what was done, a page at a time: only files this user may see. */
export async function leesRegels(tx: Tx, migratieId: string, vraag: Regimevraag): Promise<Regimeregels> {
  const [na = null, isGedaan = null] = leesCursor(vraag.na, z.tuple([z.uuid(), z.int()])) ?? [];
  const rijen = await tx.$queryRaw<Regimeregels['items'][number][]>`
    SELECT dossier_id AS "dossierId", opvolging_id AS "opvolgingId", droog AS droogloop, uitkomst, oud_cent AS "oudCent",
      nieuw_cent AS "nieuwCent", betalingen, formulieren
    FROM regimemigratie_regel WHERE migratie_id = ${migratieId}::uuid
      AND (${vraag.droogloop ?? null}::boolean IS NULL OR droog = ${vraag.droogloop ?? null}::boolean)
      AND (${na}::uuid IS NULL OR (opvolging_id, (NOT droog)::int) > (${na}::uuid, ${isGedaan}::int))
    ORDER BY opvolging_id, (NOT droog)::int LIMIT ${vraag.limiet + 1}`;
  const { items, volgende } = maakPagina(rijen, vraag.limiet, (rij) => [rij.opvolgingId, rij.droogloop ? 0 : 1]);
  return { items: [...items], ...(volgende === undefined ? {} : { volgende }) };
}
