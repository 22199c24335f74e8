import { uitDb } from '@besluitpad/prisma';
import { z } from 'zod';
import { logInzage } from '../dossiers/inzage.js';
import { leesCursor, maakPagina } from '../http/paginering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { eersteGrens } from './meldAanStaat.js';
import { Staatsformulier, type Formuliervraag } from './vormen.js';

export async function lijstFormulieren(
  tx: Tx,
  wie: Wie,
  vraag: Formuliervraag,
): Promise<{ staatsformulieren: readonly Staatsformulier[]; volgende?: string }> {
  const [na] = leesCursor(vraag.na, z.tuple([z.uuid()])) ?? [];
  const rijen = await tx.staatsformulier.findMany({
    where: {
      ...(vraag.status === undefined ? {} : { status: vraag.status }),
      ...(vraag.dossier === undefined ? {} : { dossierId: vraag.dossier }),
      ...(na === undefined ? {} : { id: { gt: na } }),
    },
    orderBy: { id: 'asc' },
    take: vraag.limiet + 1,
  });
  await logInzage(tx, wie, 'lijst van formulieren voor de Staat', vraag.dossier ?? null);
  const formulieren: Staatsformulier[] = [];
  for (const { procedureId, verzondenOp, beantwoordOp, ...rij } of rijen) {
    formulieren.push(
      Staatsformulier.parse({
        ...rij,
        verzondenOp: verzondenOp === null ? null : uitDb(verzondenOp),
        beantwoordOp: beantwoordOp === null ? null : uitDb(beantwoordOp),
        uiterlijk: await eersteGrens(tx, { procedureId, besluitlijnId: rij.besluitlijnId }),
      }),
    );
  }
  const { items, ...verder } = maakPagina(formulieren, vraag.limiet, ({ id }) => [id]);
  return { staatsformulieren: items, ...verder };
}
