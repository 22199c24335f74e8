/** Which OCMW is competent: the rules advise and store nothing; what the worker establishes is kept for good. */
import { bevoegdheidstoets, kort, type Datum } from '@besluitpad/domain';
import { legVast, stopKlok } from '@besluitpad/prisma';
import { z } from 'zod';
import { leesZaak, type Zaak } from '../aanvragen/zaak.js';
import { leesOgenblik } from '../dossiers/dag.js';
import { Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { onzeGemeente, zelfde } from './gemeente.js';
import { volgVerhuis } from './verhuis.js';
import { naarFeiten, Vaststelling, type Feiteninvoer, type Oordeel, type Vaststellinginvoer } from './vormen.js';

export async function toetsBevoegdheid(tx: Tx, aanvraagId: string, feiten: Feiteninvoer): Promise<Oordeel> {
  const { ontvangenOp } = await leesZaak(tx, aanvraagId);
  return oordeelOver(tx, feiten, ontvangenOp);
}

export async function leesVaststellingen(tx: Tx, aanvraagId: string): Promise<Vaststelling[]> {
  const rijen = await tx.bevoegdheidsvaststelling.findMany({ where: { aanvraagId }, orderBy: { volgnr: 'asc' } });
  return rijen.map(({ id, volgnr, op, bevoegd, ocmw, toelichting, oordeel }) => {
    const { gemeente } = z.looseObject({ gemeente: z.string() }).parse(oordeel);
    const wijktAf = !zelfde(gemeente, ocmw);
    return Vaststelling.parse({
      ...{ id, volgnr, bevoegd, toelichting, oordeel, wijktAf, gemeente: ocmw },
      op: op.toISOString(),
    });
  });
}

export async function stelVast(
  tx: Tx,
  wie: Wie,
  { aanvraagId, invoer }: { aanvraagId: string; invoer: Vaststellinginvoer },
): Promise<Vaststelling> {
  const zaak = await neemOpenZaak(tx, aanvraagId);
  const { op, dag } = await leesOgenblik(tx);
  const { feiten, gemeente, toelichting } = invoer;
  const oordeel = await oordeelOver(tx, feiten, zaak.ontvangenOp);
  const bevoegd = zelfde(gemeente, await onzeGemeente(tx)) ? 'wij' : 'ander';
  const volgnr = (await tx.bevoegdheidsvaststelling.count({ where: { aanvraagId } })) + 1;
  const { dossierId, procedureId } = zaak;
  const { id } = await tx.bevoegdheidsvaststelling.create({
    data: {
      ...{ aanvraagId, dossierId, volgnr, feiten, bevoegd, ocmw: gemeente, toelichting, op },
      oordeel,
      gebruikerId: wie.gebruikerId,
    },
    select: { id: true },
  });
  const conflict = await tx.bevoegdheidsconflict.findUnique({ where: { aanvraagId }, select: { aanvraagId: true } });
  if (bevoegd === 'wij' && conflict === null) {
    const reden = `wij zijn bevoegd: vastgesteld op ${kort(dag)}`;
    await stopKlok(tx, { procedureId, soort: 'CLK-03', op: dag, reden });
  }
  await volgVerhuis(tx, zaak, feiten, dag);
  await legVast(tx, wie, {
    ...{ ketenId: dossierId, dossierId, soort: 'bevoegdheid.vastgesteld', onderwerpId: aanvraagId, op },
    gegevens: { volgnr, bevoegd, situatie: oordeel.situatie, wijktAf: !zelfde(oordeel.gemeente, gemeente) },
    tekst: toelichting,
  });
  const vaststelling = (await leesVaststellingen(tx, aanvraagId)).find((een) => een.id === id);
  return Vaststelling.parse(vaststelling);
}

/** Once the request is decided or withdrawn, its competence is no longer a question of this request. */
export async function neemOpenZaak(tx: Tx, aanvraagId: string): Promise<Zaak> {
  await tx.$queryRaw`SELECT 1 FROM aanvraag WHERE id = ${aanvraagId}::uuid FOR UPDATE`;
  const zaak = await leesZaak(tx, aanvraagId);
  if (zaak.fase !== 'afgehandeld') return zaak;
  throw new Weigering('handeling.nietMogelijk', 'Deze aanvraag is al afgehandeld.');
}

async function oordeelOver(tx: Tx, feiten: Feiteninvoer, ontvangenOp: Datum): Promise<Oordeel> {
  const { gemeente, situatie, regel, grondslag, bron, zekerheid, stappen } = bevoegdheidstoets(
    naarFeiten(feiten, ontvangenOp),
  );
  return {
    ...{ gemeente, situatie, regel, bron, zekerheid },
    ...(grondslag === undefined ? {} : { grondslag }),
    wij: zelfde(gemeente, await onzeGemeente(tx)),
    stappen: [...stappen],
  };
}
