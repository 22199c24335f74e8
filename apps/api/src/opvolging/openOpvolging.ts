/** Continuing aid is followed up in a procedure of its own: project agreement, home visit, yearly review. */
import { randomUUID } from 'node:crypto';
import {
  datum,
  gpmiUiterlijk,
  herzieningUiterlijk,
  huisbezoekUiterlijk,
  instantInBrussel,
  isDoorlopend,
  isLeefloon,
  plusDagen,
  type Datum,
} from '@besluitpad/domain';
import { naarDb, openProcedures, wekAlle } from '@besluitpad/prisma';
import { jongerenklok } from '../aanvragen/klokken.js';
import type { BeslistLijn, GeladenBesluit } from '../besluiten/geladenBesluit.js';
import type { ExtraMoment, Klokverzoek, TeStartenKlok } from '../klokken/startKlokVan.js';
import type { Tx } from '../server/database.js';
import { telMaandenZonder } from './gpmiOpnieuw.js';
import { findLopendeSteun } from './lopendeSteun.js';

export interface Toekenning {
  readonly besluit: GeladenBesluit;
  readonly lijn: BeslistLijn;
}

interface Doorlopend extends Toekenning {
  readonly ingang: Datum;
  readonly id: string;
}

/** Paid month after month, and not over already on the day of the decision. */
function looptDoor({ datum: beslistOp }: GeladenBesluit, { steun, gegevens }: BeslistLijn): boolean {
  const { invoer, periodiciteit, einde } = gegevens;
  if (invoer.soort === 'leefloon') return isDoorlopend(steun);
  if (invoer.soort !== 'periodiek' && invoer.soort !== 'vonnis') return false;
  return periodiciteit === 'maandelijks' && (einde === undefined || einde > beslistOp);
}

/** A judgment on aid that runs changes it; on aid that was refused or ended it opens one. */
async function looptAl(tx: Tx, { dossier }: GeladenBesluit, { steun }: BeslistLijn): Promise<boolean> {
  return (await findLopendeSteun(tx, dossier.id, steun)) !== undefined;
}

/** @returns the clocks to start; lines that grant nothing that continues have none */
export async function openOpvolgingen(tx: Tx, lijnen: readonly Toekenning[], op: Date): Promise<Klokverzoek[]> {
  const doorlopend: Doorlopend[] = [];
  for (const { besluit, lijn } of lijnen) {
    const { ingang } = lijn.gegevens;
    if (ingang === undefined || !looptDoor(besluit, lijn)) continue;
    if (lijn.besluit === 'UITVOERING_VONNIS' && (await looptAl(tx, besluit, lijn))) continue;
    doorlopend.push({ besluit, lijn, ingang, id: randomUUID() });
  }
  if (doorlopend.length === 0) return [];
  const bezoeken = await leesHuisbezoeken(tx, doorlopend);
  const bezochtOp = ({ aanvraag }: GeladenBesluit) => (aanvraag === undefined ? undefined : bezoeken.get(aanvraag.id));
  await tx.opvolging.createMany({
    data: doorlopend.map(({ besluit, lijn, ingang, id }) => ({
      ...{ id, dossierId: besluit.dossier.id, besluitlijnId: lijn.id, steun: lijn.steun },
      maandbedragCent: lijn.gegevens.bedragCent ?? null,
      van: naarDb(ingang),
      geplandEinde: alsDag(lijn.gegevens.einde),
      laatsteNazicht: naarDb(besluit.datum),
      laatsteHuisbezoek: alsDag(bezochtOp(besluit)),
    })),
  });
  const procedures = await openProcedures(
    tx,
    doorlopend.map(({ besluit, lijn, id: onderwerpId }) => ({
      ...{ besluit, lijn, onderwerpId, op },
      soort: 'opvolging' as const,
      dossierId: besluit.dossier.id,
      aanZet: 'werker',
    })),
  );
  await telMaandenZonder(
    tx,
    procedures.flatMap(({ id: procedureId, onderwerpId, dossierId, besluit, lijn }) =>
      isLeefloon(lijn.steun) && lijn.gegevens.ingang !== undefined
        ? [{ procedureId, onderwerpId, dossierId, ingang: lijn.gegevens.ingang, beslistOp: besluit.datum }]
        : [],
    ),
  );
  await wekAlle(
    tx,
    procedures.map(({ id }) => id),
  );
  return procedures.flatMap(({ id: procedureId, onderwerpId, besluit, lijn }) => [
    ...opvolgingsklokken(besluit, lijn, bezochtOp(besluit)).map((klok) => ({ procedureId, onderwerpId, klok })),
    ...eindeklok(lijn).map((verzoek) => ({ procedureId, onderwerpId, ...verzoek })),
  ]);
}

/** Its last day stands in the decision: the worker looks before, and the day after the engine ends it. */
function eindeklok({ gegevens: { ingang, einde } }: BeslistLijn): Pick<Klokverzoek, 'klok' | 'extraMomenten'>[] {
  if (ingang === undefined || einde === undefined) return [];
  const voorbij: ExtraMoment = {
    etiket: 'beëindigen',
    op: instantInBrussel(plusDagen(einde, 1), 0),
    naar: 'financieleDienst',
    gevolg: 'effect:beeindigSteun',
  };
  return [{ klok: { id: 'HR-STEUN-EINDE', begint: ingang, uiterlijk: einde }, extraMomenten: [voorbij] }];
}

function alsDag(dag: Datum | undefined): Date | null {
  return dag === undefined ? null : naarDb(dag);
}

export function opvolgingsklokken(
  { datum: beslistOp, brief, aanvraag, client }: Pick<GeladenBesluit, 'datum' | 'brief' | 'aanvraag' | 'client'>,
  { steun, gegevens }: Pick<BeslistLijn, 'steun' | 'gegevens'>,
  huisbezoekOp: Datum | undefined,
): TeStartenKlok[] {
  const nazicht = herzieningUiterlijk(beslistOp);
  const isEerderVoorbij = gegevens.einde !== undefined && gegevens.einde < nazicht;
  const klokken: TeStartenKlok[] = isEerderVoorbij ? [] : [{ id: 'CLK-25', begint: beslistOp, uiterlijk: nazicht }];
  const gpmi = gpmiInBeslissing(brief);
  if (isLeefloon(steun) && gpmi !== 'vrijgesteld') {
    klokken.push({ id: 'CLK-21', begint: beslistOp, uiterlijk: gpmiUiterlijk(beslistOp) });
    // A decision that announces the plan is the offer to a young person; without one it is still to be made.
    if (aanvraag !== undefined && gpmi !== 'plan')
      klokken.push(...jongerenklok({ ...aanvraag, geboren: client.geboren }, { steun }));
  }
  if (huisbezoekOp !== undefined) {
    klokken.push({ id: 'CLK-24', begint: huisbezoekOp, uiterlijk: huisbezoekUiterlijk(huisbezoekOp) });
  }
  return klokken;
}

/** What the decision says of the project agreement: `plan`, or `vrijgesteld` for a reason of health or fairness. */
function gpmiInBeslissing(brief: unknown): unknown {
  return veld(veld(veld(brief, 'velden'), 'gpmi'), 'soort');
}

function veld(waarde: unknown, naam: string): unknown {
  return typeof waarde === 'object' && waarde !== null
    ? Object.entries(waarde).find(([n]) => n === naam)?.[1]
    : undefined;
}

/** By request: the visit in its last closed report that tells of one. */
async function leesHuisbezoeken(tx: Tx, toekenningen: readonly Toekenning[]): Promise<Map<string, Datum>> {
  const aanvraagIds = toekenningen.flatMap(({ besluit }) => besluit.aanvraag?.id ?? []);
  const rijen = await tx.$queryRaw<{ aanvraagId: string; op: string }[]>`
    SELECT DISTINCT ON (aanvraag_id) aanvraag_id AS "aanvraagId", huisbezoek_op::text AS op FROM verslag
    WHERE aanvraag_id = ANY (${aanvraagIds}::uuid[]) AND huisbezoek_op IS NOT NULL AND vergrendeld_op IS NOT NULL
    ORDER BY aanvraag_id, versie DESC`;
  return new Map(rijen.map(({ aanvraagId, op }) => [aanvraagId, datum(op)]));
}
