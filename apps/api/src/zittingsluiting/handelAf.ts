/** What the outcome of items means for their requests: closed when every line is final, else the next round. */
import { faseNaZitting, type Datum } from '@besluitpad/domain';
import { legAllesVast, naarDb, sluitProcedures, stopKlokken, zetMijlpalen } from '@besluitpad/prisma';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import type { Afhandeling, BehandeldPunt } from './behandeldPunt.js';
import { openVolgendeRonde } from './volgendeRonde.js';

/** Clocks that wait for a decision: on one line, or on the request as a whole. */
const TOT_DE_BESLISSING = ['CLK-05', 'CLK-06', 'CLK-07', 'CLK-13', 'HR-AMBTSHALVE'];

/** Items of different files: closed together, while each that goes on gets a next round of its own. */
export async function handelAf(
  tx: Tx,
  wie: Wie,
  sluiting: Afhandeling,
  punten: readonly BehandeldPunt[],
): Promise<void> {
  const { zitting, op } = sluiting;
  const beslist = punten.flatMap(beslisteLijnen);
  await tx.aanvraaglijn.updateMany({ where: { id: { in: beslist } }, data: { uitkomst: 'beslist' } });
  const lopend = await leesLopende(tx, punten);
  await stopBeslisklokken(tx, punten, zitting.datum, lopend);
  await zetMijlpalen(
    tx,
    punten.map(({ procedureId, ronde }) => ({ procedureId, ronde, op, mijlpaal: 'behandeld' })),
  );
  await legAllesVast(
    tx,
    wie,
    punten.map((punt) => ({
      ...alsHandeling(punt, op, 'aanvraag.behandeld'),
      gegevens: {
        zittingId: zitting.id,
        agendapuntId: punt.id,
        ronde: punt.ronde,
        status: punt.status,
        beslist: beslisteLijnen(punt).length,
      },
    })),
  );
  await sluitAanvragen(
    tx,
    wie,
    sluiting,
    punten.filter(({ aanvraagId }) => !lopend.has(aanvraagId)),
  );
  for (const punt of punten) {
    if (lopend.has(punt.aanvraagId)) await openVolgendeRonde(tx, wie, sluiting, punt);
  }
}

function beslisteLijnen({ lijnen }: BehandeldPunt): string[] {
  return lijnen.filter((lijn) => lijn.uitkomst === 'beslist').map((lijn) => lijn.aanvraaglijnId);
}

function alsHandeling({ dossierId, aanvraagId }: BehandeldPunt, op: Date, soort: string) {
  return { ketenId: dossierId, dossierId, soort, onderwerpId: aanvraagId, op };
}

/** The requests of these items that still have an open line. */
async function leesLopende(tx: Tx, punten: readonly BehandeldPunt[]): Promise<ReadonlySet<string>> {
  const rijen = await tx.aanvraaglijn.findMany({
    where: { aanvraagId: { in: punten.map(({ aanvraagId }) => aanvraagId) }, uitkomst: null },
    select: { aanvraagId: true },
    distinct: ['aanvraagId'],
  });
  return new Set(rijen.map(({ aanvraagId }) => aanvraagId));
}

/**
 * On the day of the meeting, so that closing the minutes a day later makes no decision late: those of the decided lines,
 * or all when the request is done.
 */
async function stopBeslisklokken(
  tx: Tx,
  punten: readonly BehandeldPunt[],
  op: Datum,
  lopend: ReadonlySet<string>,
): Promise<void> {
  const stops = punten.flatMap((punt) => {
    const { procedureId, aanvraagId } = punt;
    const waarvan = lopend.has(aanvraagId) ? beslisteLijnen(punt).map((onderwerpId) => ({ onderwerpId })) : [{}];
    return TOT_DE_BESLISSING.flatMap((soort) =>
      waarvan.map((onderwerp) => ({ procedureId, soort, op, reden: 'beslist', ...onderwerp })),
    );
  });
  await stopKlokken(tx, stops);
}

async function sluitAanvragen(
  tx: Tx,
  wie: Wie,
  { zitting, op }: Afhandeling,
  punten: readonly BehandeldPunt[],
): Promise<void> {
  const onbevoegd = await leesOnbevoegde(tx, zitting.id);
  const redenVan = ({ aanvraagId }: BehandeldPunt) => (onbevoegd.has(aanvraagId) ? 'onbevoegd' : 'beslist');
  for (const sluitreden of ['beslist', 'onbevoegd'] as const) {
    const deze = punten.filter((punt) => redenVan(punt) === sluitreden);
    if (deze.length === 0) continue;
    await tx.aanvraag.updateMany({
      where: { id: { in: deze.map(({ aanvraagId }) => aanvraagId) } },
      data: { fase: faseNaZitting(true), geslotenOp: naarDb(zitting.datum), sluitreden, rev: { increment: 1 } },
    });
    await sluitProcedures(
      tx,
      deze.map(({ procedureId }) => procedureId),
      op,
      sluitreden,
    );
  }
  await legAllesVast(
    tx,
    wie,
    punten.map((punt) => ({
      ...alsHandeling(punt, op, 'aanvraag.gesloten'),
      gegevens: { sluitreden: redenVan(punt), zittingId: zitting.id },
    })),
  );
}

/** The requests for which the committee itself held the centre incompetent: all lines or none (`keurOnbevoegd`). */
async function leesOnbevoegde(tx: Tx, zittingId: string): Promise<ReadonlySet<string | null>> {
  const rijen = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT b.aanvraag_id AS id FROM besluit b JOIN besluitlijn l ON l.besluit_id = b.id
    WHERE b.zitting_id = ${zittingId}::uuid AND l.besluit = 'ONBEVOEGD'`;
  return new Set(rijen.map(({ id }) => id));
}
