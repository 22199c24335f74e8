import {
  art34Herziening,
  brusselseDatum,
  datum,
  herzieningUiterlijk,
  klokregel,
  maandrecht,
  stapVelden,
  type Datum,
} from '@besluitpad/domain';
import type { NieuweTaak, Tx } from '@besluitpad/prisma';
import {
  laatsteEffectnrs,
  legAllesVast,
  maakTaken,
  MOTOR,
  naarDb,
  planEffecten,
  startKlokken,
  uitDb,
} from '@besluitpad/prisma';
import { laadOcmw } from '../brieven/ocmw.js';
import type { Regel } from './weeg.js';

export interface Doorvoering {
  readonly migratieId: string;
  readonly vanaf: Datum;
  readonly op: Date;
}

interface Aangepast extends Regel {
  readonly oudCent: number;
  readonly nieuwCent: number;
}

/** What changed beside the amount itself, per running aid. */
export interface Gevolg {
  readonly betalingen: number;
  readonly formulieren: number;
}

/** Carries one page through, table by table: amounts, waiting payments, forms, letters, tasks and what is recorded of it. */
export async function voerDoor(
  tx: Tx,
  regels: readonly Regel[],
  hoe: Doorvoering,
): Promise<ReadonlyMap<string, Gevolg>> {
  const aangepast = regels.flatMap((regel): Aangepast[] => {
    const { maandbedragCent: oudCent } = regel.steun;
    const { nieuwCent } = regel;
    return nieuwCent === null || oudCent === null ? [] : [{ ...regel, oudCent, nieuwCent }];
  });
  await pasBedragenAan(tx, aangepast);
  const betalingen = await pasBetalingenAan(tx, aangepast, hoe);
  const formulieren = await pasFormulierenAan(tx, aangepast, hoe);
  await schrijfBrieven(tx, aangepast, hoe);
  await maakTaken(
    tx,
    regels.flatMap((regel) => taakVoor(regel, hoe)),
  );
  await startNieuweRegel(tx, regels, hoe);
  await legVastPerDossier(tx, aangepast, hoe);
  return new Map(
    aangepast.map(({ steun: { opvolgingId } }) => [
      opvolgingId,
      { betalingen: betalingen.get(opvolgingId) ?? 0, formulieren: formulieren.get(opvolgingId) ?? 0 },
    ]),
  );
}

async function pasBedragenAan(tx: Tx, aangepast: readonly Aangepast[]): Promise<void> {
  const rijen = aangepast.map(({ steun, nieuwCent }) => ({ id: steun.opvolgingId, cent: nieuwCent }));
  await tx.$executeRaw`
    UPDATE opvolging o SET maandbedrag_cent = n.cent
    FROM jsonb_to_recordset(${JSON.stringify(rijen)}::jsonb) AS n(id uuid, cent int) WHERE o.id = n.id`;
}

/** A payment that nobody released gets what its month is more due; of two for one month only the largest, for it is once. */
async function pasBetalingenAan(
  tx: Tx,
  aangepast: readonly Aangepast[],
  { vanaf }: Doorvoering,
): Promise<ReadonlyMap<string, number>> {
  const ids = aangepast.map(({ steun }) => steun.opvolgingId);
  const wachtend = await tx.$queryRaw<{ id: string; opvolgingId: string; periode: string; bedragCent: number }[]>`
    SELECT DISTINCT ON (o.id, b.periode) b.id, o.id AS "opvolgingId", b.periode, b.bedrag_cent AS "bedragCent"
    FROM opvolging o JOIN besluitlijn l ON l.dossier_id = o.dossier_id AND (l.id = o.besluitlijn_id OR l.besluit = 'HERZIENING')
      JOIN betaling b ON b.besluitlijn_id = l.id
    WHERE o.id = ANY (${ids}::uuid[]) AND b.status = 'te_geven' AND b.periode ~ '^[0-9]{4}-[0-9]{2}$' AND b.periode >= ${vanaf.slice(0, 7)}
    ORDER BY o.id, b.periode, b.bedrag_cent DESC, b.id`;
  const rijen = await tx.onderbreking.findMany({ where: { opvolgingId: { in: ids }, vervallenOp: null } });
  const tellingen = new Map<string, number>();
  for (const betaling of wachtend) {
    const regel = aangepast.find(({ steun }) => steun.opvolgingId === betaling.opvolgingId);
    if (regel === undefined) continue;
    const onderbrekingen = rijen
      .filter(({ opvolgingId }) => opvolgingId === betaling.opvolgingId)
      .map(({ van, tot, inhoudingCent }) => ({
        van: datum(uitDb(van)),
        ...(tot === null ? {} : { tot: datum(uitDb(tot)) }),
        ...(inhoudingCent === null ? {} : { inhoudingCent }),
      }));
    const recht = (maandbedragCent: number) =>
      maandrecht({ maandbedragCent, van: regel.steun.van }, onderbrekingen, betaling.periode);
    const bedragCent = betaling.bedragCent + recht(regel.nieuwCent) - recht(regel.oudCent);
    if (bedragCent <= 0 || bedragCent === betaling.bedragCent) continue;
    await tx.betaling.update({ where: { id: betaling.id }, data: { bedragCent }, select: { id: true } });
    tellingen.set(betaling.opvolgingId, (tellingen.get(betaling.opvolgingId) ?? 0) + 1);
  }
  return tellingen;
}

/** A form that was not sent yet keeps the amount decided, and says beside it what holds from the first day of the scale. */
async function pasFormulierenAan(
  tx: Tx,
  aangepast: readonly Aangepast[],
  { vanaf }: Doorvoering,
): Promise<ReadonlyMap<string, number>> {
  const rijen = aangepast.map(({ steun, nieuwCent }) => ({ id: steun.opvolgingId, cent: nieuwCent }));
  const gewijzigd = await tx.$queryRaw<{ opvolgingId: string }[]>`
    UPDATE staatsformulier s SET gegevens = s.gegevens || jsonb_build_object('indexVanaf', ${vanaf}::text, 'indexBedragCent', n.cent)
    FROM jsonb_to_recordset(${JSON.stringify(rijen)}::jsonb) AS n(id uuid, cent int) JOIN opvolging o ON o.id = n.id
      JOIN besluitlijn l ON l.dossier_id = o.dossier_id AND (l.id = o.besluitlijn_id OR l.besluit = 'HERZIENING')
    WHERE s.besluitlijn_id = l.id AND s.status = 'klaar' AND s.gegevens ? 'bedragCent'
    RETURNING o.id AS "opvolgingId"`;
  const tellingen = new Map<string, number>();
  for (const { opvolgingId } of gewijzigd) tellingen.set(opvolgingId, (tellingen.get(opvolgingId) ?? 0) + 1);
  return tellingen;
}

/** Nothing is decided, so nothing goes on an agenda: the client reads what changes. */
async function schrijfBrieven(tx: Tx, aangepast: readonly Aangepast[], { vanaf, op }: Doorvoering): Promise<void> {
  if (aangepast.length === 0) return;
  const betaaldag = (await laadOcmw(tx)).huisregels.betaaldag.waarde;
  const briefdatum = naarDb(brusselseDatum(op));
  const brieven = await tx.stapbrief.createManyAndReturn({
    data: aangepast.map(({ steun: { dossierId, procedureId, steun }, oudCent, nieuwCent }) => {
      const velden = stapVelden.indexering.parse({
        ...{ vorigBedragCent: oudCent, nieuwBedragCent: nieuwCent, betaaldag },
        steun: steun === 'ELL' ? 'equivalent leefloon' : 'leefloon',
        vanaf: vanaf.slice(0, 7),
      });
      return { dossierId, procedureId, soort: 'indexering', velden, briefdatum, gemaaktOp: op };
    }),
    select: { id: true, procedureId: true },
  });
  const effect = 'drukStapbrief';
  const laatste = await laatsteEffectnrs(
    tx,
    brieven.map(({ procedureId }) => procedureId),
    effect,
  );
  await planEffecten(
    tx,
    brieven.map(({ id: onderwerpId, procedureId }) => ({
      ...{ procedureId, onderwerpId, effect },
      ronde: aangepast.find(({ steun }) => steun.procedureId === procedureId)?.steun.ronde ?? 1,
      volgnr: (laatste.get(procedureId) ?? 0) + 1,
    })),
  );
}

function taakVoor({ steun, uitkomst }: Regel, { migratieId, op }: Doorvoering): NieuweTaak[] {
  const gemeen = {
    ...{ procedureId: steun.procedureId, rol: 'werker', gebruikerId: steun.werkerId, op },
    sleutel: `regimemigratie/${migratieId}/${steun.opvolgingId}`,
  };
  switch (uitkomst) {
    case 'nakijken':
      return [
        {
          ...gemeen,
          soort: 'steun.nakijken',
          titel: 'Kijk het bedrag van deze steun na',
          reden: 'Het bedrag volgt niet uit het dossier. Daarom paste het nieuwe barema het niet aan.',
        },
      ];
    case 'herzien':
      return [
        {
          ...gemeen,
          soort: 'steun.herzien',
          titel: 'Herzie deze steun met de nieuwe regels van artikel 34',
          uiterlijk: herzieningUiterlijk(steun.laatsteNazicht),
          reden: 'Een nieuwe regel geldt voor lopende steun vanaf de eerstvolgende herziening.',
        },
      ];
    case 'aangepast':
    case 'ongewijzigd':
      return [];
  }
}

/** CLK-26: whom the new rule of article 34 touches meets it at the next review, which stops this clock with its own. */
async function startNieuweRegel(tx: Tx, regels: readonly Regel[], { vanaf }: Doorvoering): Promise<void> {
  const klok = 'CLK-26';
  const { grondslag, zekerheid } = klokregel(klok, vanaf);
  await startKlokken(
    tx,
    regels.flatMap(({ uitkomst, steun: { procedureId, opvolgingId, laatsteNazicht } }) =>
      uitkomst === 'herzien'
        ? [
            {
              ...{ procedureId, onderwerpId: opvolgingId, soort: klok, begint: vanaf },
              ...{ uiterlijk: art34Herziening(laatsteNazicht), grondslag, zekerheid, momenten: [] },
            },
          ]
        : [],
    ),
  );
}

async function legVastPerDossier(
  tx: Tx,
  aangepast: readonly Aangepast[],
  { migratieId, vanaf, op }: Doorvoering,
): Promise<void> {
  await legAllesVast(
    tx,
    MOTOR,
    aangepast.map(({ steun: { dossierId, opvolgingId }, oudCent, nieuwCent }) => ({
      ...{ ketenId: dossierId, dossierId, onderwerpId: opvolgingId, op },
      soort: 'steun.geindexeerd',
      gegevens: { migratieId, vanaf, oudCent, nieuwCent },
    })),
  );
}
