/** Aid that already ran in an earlier system: taken over as it was decided there, and followed up from here. */
import { randomUUID } from 'node:crypto';
import { herzieningUiterlijk, gpmiUiterlijk, huisbezoekUiterlijk, isLeefloon, lijnGegevens } from '@besluitpad/domain';
import { legVast, naarDb, openProcedure, wek } from '@besluitpad/prisma';
import { z } from 'zod';
import { dagOfNull, eisNietInToekomst, leesOgenblik } from '../dossiers/dag.js';
import { bedragveld, datumveld } from '../dossiers/velden.js';
import { nietGevonden } from '../fouten/weigering.js';
import { startKlokVan, type TeStartenKlok } from '../klokken/startKlokVan.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';

const CATEGORIE = { LL1: 1, LL2: 2, LL3: 3 } as const;

export const Overname = z
  .strictObject({
    dossierId: z.uuid(),
    steun: z.enum(['LL1', 'LL2', 'LL3', 'ELL']),
    categorie: z
      .union([z.literal(1), z.literal(2), z.literal(3)])
      .optional()
      .describe('Verplicht bij ELL'),
    maandbedragCent: bedragveld.min(1),
    ingang: datumveld,
    besluitDatum: datumveld,
    laatsteNazicht: datumveld,
    laatsteHuisbezoek: datumveld.optional(),
    gpmiGetekendOp: datumveld.optional(),
    opvolgen: z.boolean().default(false).describe('Volg ook een GPMI op dat nog niet ondertekend is'),
  })
  .refine(({ steun, categorie }) => steun !== 'ELL' || categorie !== undefined, {
    path: ['categorie'],
    error: 'Vermeld bij een equivalent leefloon de categorie.',
  });
export type Overname = z.infer<typeof Overname>;

export const Overgenomen = z
  .strictObject({ besluitId: z.uuid(), opvolgingId: z.uuid(), procedureId: z.uuid() })
  .meta({ id: 'OvergenomenSteun' });
export type Overgenomen = z.infer<typeof Overgenomen>;

export async function neemOver(tx: Tx, wie: Wie, invoer: Overname): Promise<Overgenomen> {
  const { dossierId, steun } = invoer;
  const { op, dag } = await leesOgenblik(tx);
  for (const veld of ['besluitDatum', 'laatsteNazicht', 'laatsteHuisbezoek', 'gpmiGetekendOp'] as const) {
    const datum = invoer[veld];
    if (datum !== undefined) eisNietInToekomst(datum, dag, veld);
  }
  const dossier = await tx.dossier.findUnique({ where: { id: dossierId }, select: { id: true } });
  if (dossier === null) throw nietGevonden('Dit dossier');
  const besluitId = randomUUID();
  const besluitlijnId = await schrijfBesluit(tx, besluitId, invoer, op);
  const { opvolgingId, procedureId } = await openOpvolging(tx, besluitlijnId, invoer, op);
  await legVast(tx, wie, {
    ketenId: dossierId,
    dossierId,
    soort: 'besluit.overgenomen',
    onderwerpId: besluitId,
    op,
    gegevens: {
      steun,
      maandbedragCent: invoer.maandbedragCent,
      ingang: invoer.ingang,
      besluitDatum: invoer.besluitDatum,
    },
  });
  return { besluitId, opvolgingId, procedureId };
}

async function schrijfBesluit(tx: Tx, besluitId: string, invoer: Overname, op: Date): Promise<string> {
  const { dossierId, steun, ingang, maandbedragCent: bedragCent } = invoer;
  await tx.besluit.create({
    data: {
      id: besluitId,
      dossierId,
      orgaan: 'overgenomen',
      datum: naarDb(invoer.besluitDatum),
      motivering: 'Overgenomen uit het vorige systeem; de motivering staat in de beslissing van toen.',
      vergrendeldOp: op,
    },
    select: { id: true },
  });
  const id = randomUUID();
  const categorie = steun === 'ELL' ? invoer.categorie : CATEGORIE[steun];
  const gegevens = lijnGegevens.parse({
    invoer: { soort: 'leefloon', categorie, ingang },
    ...{ bedragCent, ingang, periodiciteit: 'maandelijks' },
  });
  await tx.besluitlijn.create({
    data: {
      ...{ id, dossierId, besluitId, steun, bedragCent, gegevens },
      volgnr: 1,
      besluit: 'TOEKENNING',
      spoor: isLeefloon(steun) ? 'MI' : 'MD',
      tekst: 'Lopende steun, overgenomen uit het vorige systeem.',
      periodiciteit: 'maandelijks',
      ingang: naarDb(ingang),
      voorDeStaat: steun === 'ELL',
    },
    select: { id: true },
  });
  return id;
}

async function openOpvolging(
  tx: Tx,
  besluitlijnId: string,
  invoer: Overname,
  op: Date,
): Promise<Omit<Overgenomen, 'besluitId'>> {
  const { dossierId, steun, maandbedragCent } = invoer;
  const opvolgingId = randomUUID();
  await tx.opvolging.create({
    data: {
      ...{ id: opvolgingId, dossierId, besluitlijnId, steun, maandbedragCent },
      van: naarDb(invoer.ingang),
      laatsteNazicht: naarDb(invoer.laatsteNazicht),
      laatsteHuisbezoek: dagOfNull(invoer.laatsteHuisbezoek),
      gpmiGetekendOp: dagOfNull(invoer.gpmiGetekendOp),
    },
    select: { id: true },
  });
  const procedureId = await openProcedure(tx, {
    ...{ dossierId, op },
    soort: 'opvolging',
    onderwerpId: opvolgingId,
    aanZet: 'werker',
  });
  for (const klok of klokkenVan(invoer)) await startKlokVan(tx, { procedureId, onderwerpId: opvolgingId, klok });
  await wek(tx, procedureId);
  return { opvolgingId, procedureId };
}

function klokkenVan({
  steun,
  besluitDatum,
  laatsteNazicht,
  laatsteHuisbezoek,
  gpmiGetekendOp,
  opvolgen,
}: Overname): TeStartenKlok[] {
  const klokken: TeStartenKlok[] = [
    { id: 'CLK-25', begint: laatsteNazicht, uiterlijk: herzieningUiterlijk(laatsteNazicht) },
  ];
  if (laatsteHuisbezoek !== undefined) {
    klokken.push({ id: 'CLK-24', begint: laatsteHuisbezoek, uiterlijk: huisbezoekUiterlijk(laatsteHuisbezoek) });
  }
  if (opvolgen && isLeefloon(steun) && gpmiGetekendOp === undefined) {
    klokken.push({ id: 'CLK-21', begint: besluitDatum, uiterlijk: gpmiUiterlijk(besluitDatum) });
  }
  return klokken;
}
