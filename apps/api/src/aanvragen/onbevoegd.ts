/** Another OCMW must decide: the chair says so with reasons, and the request leaves within five days (R-INT-07, R-INT-08). */
import { randomUUID } from 'node:crypto';
import { berekenLijn, briefVoorstel, lijnInvoer, type LijnGegevens } from '@besluitpad/domain';
import { legVast, maakTaak } from '@besluitpad/prisma';
import { z } from 'zod';
import { eisVerhuisVoorbij } from '../bevoegdheid/verhuis.js';
import { openBesluitProcedure } from '../besluiten/openBesluitProcedure.js';
import { leesOgenblik } from '../dossiers/dag.js';
import { regelveld } from '../dossiers/velden.js';
import { schrijfVoorzittersbesluit } from '../dringend/voorzittersbesluit.js';
import { keur } from '../http/validatie.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { leesBerekencontext } from '../voorstellen/context.js';
import { sluitAanvraag } from './sluit.js';
import { neemInHand } from './zaak.js';

export const Onbevoegdinvoer = z.strictObject({
  bevoegdOcmw: regelveld(),
  adres: z.array(regelveld()).min(1).max(3),
  tel: regelveld(),
  reden: regelveld(1_500),
  brief: z.strictObject({ velden: z.record(z.string(), z.json()) }),
});
export type Onbevoegdinvoer = z.infer<typeof Onbevoegdinvoer>;

export const Onbevoegd = z
  .strictObject({ besluitId: z.uuid(), procedureId: z.uuid(), rev: z.int() })
  .meta({ id: 'Onbevoegdverklaring' });
export type Onbevoegd = z.infer<typeof Onbevoegd>;

export async function verklaarOnbevoegd(
  tx: Tx,
  wie: Wie,
  { id, revisie, invoer }: { id: string; revisie: number; invoer: Onbevoegdinvoer },
): Promise<Onbevoegd> {
  const { brief: wording, ...onbevoegd } = invoer;
  const brief = keur(briefVoorstel, { soort: 'onbevoegd', velden: wording.velden });
  const zaak = await neemInHand(tx, { id, handeling: 'aanvraag.onbevoegd', revisie });
  const ogenblik = await leesOgenblik(tx);
  await eisVerhuisVoorbij(tx, id, ogenblik.dag);
  const gegevens = berekenLijn(
    keur(lijnInvoer, { soort: 'onbevoegd', ...onbevoegd }),
    await leesBerekencontext(tx, zaak.dossierId, zaak.effectdatum),
  );
  const besluitId = await schrijfVoorzittersbesluit(tx, {
    ...ogenblik,
    dossierId: zaak.dossierId,
    aanvraagId: id,
    motivering: invoer.reden,
    brief,
    lijnen: await lijnenVan(tx, id, gegevens),
  });
  const { rev } = await sluitAanvraag(tx, zaak, { ...ogenblik, handeling: 'aanvraag.onbevoegd', uitkomst: 'beslist' });
  const procedureId = await openBesluitProcedure(tx, wie, besluitId);
  await maakTaak(tx, {
    procedureId,
    soort: 'bekrachtiging',
    sleutel: `bekrachtiging/${besluitId}`,
    titel: 'Zet de bekrachtiging op de agenda',
    rol: 'secretaris',
    op: ogenblik.op,
  });
  await legVast(tx, wie, {
    ketenId: zaak.dossierId,
    dossierId: zaak.dossierId,
    soort: 'aanvraag.onbevoegd',
    onderwerpId: id,
    op: ogenblik.op,
    grondslag: 'artikel 18, § 4, RMI-wet; artikel 58, § 3, OCMW-wet',
    gegevens: { besluitId, onbevoegdOp: ogenblik.dag },
    tekst: invoer.reden,
  });
  return { besluitId, procedureId, rev };
}

async function lijnenVan(tx: Tx, aanvraagId: string, gegevens: LijnGegevens) {
  const open = await tx.aanvraaglijn.findMany({ where: { aanvraagId, uitkomst: null }, orderBy: { volgnr: 'asc' } });
  return open.map(({ id, spoor, steun, omschrijving }) => ({
    id: randomUUID(),
    aanvraaglijnId: id,
    besluit: 'ONBEVOEGD' as const,
    spoor: spoor === 'MI' ? ('MI' as const) : ('MD' as const),
    steun,
    tekst: `Onbevoegd voor: ${omschrijving}`,
    gegevens,
  }));
}
