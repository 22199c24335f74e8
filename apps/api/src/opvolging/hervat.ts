/** The reason of a suspension is gone before its day, or it had none: payment is taken up again from a day on. */
import { HULPSOORTEN, kort, plusDagen, STEUNSOORTEN, type Datum } from '@besluitpad/domain';
import { getProcedure, legVast, maakTaak, naarDb, stopKlok } from '@besluitpad/prisma';
import { planStapbrief } from '../brieven/planStapbrief.js';
import { dagUitDb, eisNietInToekomst, leesOgenblik } from '../dossiers/dag.js';
import { leesHuisregels } from '../dossiers/huis.js';
import { nietGevonden, veldWeigering, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import { leesVertrekdag } from '../stapbrieven/woorden.js';
import type { Wie } from '../toegang/wie.js';
import { sluitVerblijf } from './buitenland.js';
import { toonOpvolging } from './lees.js';
import type { Hervatinvoer, Opvolging } from './vormen.js';

type Rij = Awaited<ReturnType<Tx['onderbreking']['findUniqueOrThrow']>>;

export async function hervatSchorsing(
  tx: Tx,
  wie: Wie,
  { id, invoer }: { id: string; invoer: Hervatinvoer },
): Promise<Opvolging> {
  await tx.$queryRaw`SELECT 1 FROM onderbreking WHERE id = ${id}::uuid FOR UPDATE`;
  const rij = await tx.onderbreking.findUnique({ where: { id } });
  if (rij === null) throw nietGevonden('Deze schorsing');
  const { op, dag } = await leesOgenblik(tx);
  eisNietInToekomst(invoer.vanaf, dag, 'vanaf');
  eisHervatbaar(rij, invoer.vanaf);
  await tx.onderbreking.update({
    where: { id },
    data: { tot: naarDb(plusDagen(invoer.vanaf, -1)), hervatOp: op },
    select: { id: true },
  });
  if (rij.reden === 'buitenland') await sluitVerblijf(tx, rij.opvolgingId, invoer.vanaf);
  const { id: procedureId, ronde } = await getProcedure(tx, 'opvolging', rij.opvolgingId);
  const reden = 'schorsing opgeheven';
  await stopKlok(tx, { procedureId, soort: 'HR-SCHORSING', onderwerpId: rij.besluitlijnId, op: dag, reden });
  await maakTaak(tx, {
    procedureId,
    soort: 'betaling.hervatten',
    sleutel: `betaling.hervatten/${id}`,
    titel: `Betaal de steun weer vanaf ${kort(invoer.vanaf)}: de schorsing is voorbij`,
    rol: 'financieleDienst',
    op,
  });
  await schrijfClient(tx, rij, { procedureId, ronde, op, dag, vanaf: invoer.vanaf });
  await legVast(tx, wie, {
    ...{ ketenId: rij.dossierId, dossierId: rij.dossierId, soort: 'schorsing.opgeheven', onderwerpId: id, op },
    gegevens: { vanaf: invoer.vanaf },
    tekst: invoer.reden,
  });
  return toonOpvolging(await tx.opvolging.findUniqueOrThrow({ where: { id: rij.opvolgingId } }));
}

/** Who was told that payment stops must be told from when it goes on; aid that ended meanwhile does not. */
async function schrijfClient(
  tx: Tx,
  { dossierId, opvolgingId, van }: Rij,
  { procedureId, ronde, op, dag, vanaf }: { procedureId: string; ronde: number; op: Date; dag: Datum; vanaf: Datum },
): Promise<void> {
  const { steun: code, tot } = await tx.opvolging.findUniqueOrThrow({ where: { id: opvolgingId } });
  const steun = STEUNSOORTEN.find((bekend) => bekend === code);
  if (steun === undefined || tot !== null) return;
  const { betaaldag } = await leesHuisregels(tx);
  await planStapbrief(tx, {
    ...{ dossierId, procedureId, ronde, op, soort: 'hervatting', briefdatum: await leesVertrekdag(tx, dag) },
    velden: {
      ...{ steun: HULPSOORTEN[steun].gevraagd, geschorstVan: dagUitDb(van), vanaf },
      betaaldag: betaaldag.waarde,
    },
  });
}

/** A sanction lasts as long as it was decided; shortening one asks a decision. */
function eisHervatbaar({ soort, van, tot, hervatOp }: Rij, vanaf: Datum): void {
  if (soort !== 'schorsing') {
    throw new Weigering(
      'handeling.nietMogelijk',
      'Een sanctie eindigt op haar dag, en wie haar korter wil, beslist dat.',
    );
  }
  if (hervatOp !== null) throw new Weigering('handeling.nietMogelijk', 'Deze schorsing is al opgeheven.');
  const begint = dagUitDb(van);
  if (vanaf <= begint) {
    throw veldWeigering('vanaf', 'volgorde', `De schorsing begint op ${kort(begint)}: hervatten kan de dag erna.`);
  }
  if (tot === null || vanaf <= dagUitDb(tot)) return;
  throw veldWeigering('vanaf', 'volgorde', `De schorsing eindigt vanzelf op ${kort(dagUitDb(tot))}.`);
}
