/**
 * The committee does not ratify that another centre is competent: the chair's decision falls, and the request that it
 * closed goes on with the day it was received and the terms it had (R-INT-08). No round of it is lost: the next one opens.
 */
import { faseNa, stilzwijgenVoorzichtig } from '@besluitpad/domain';
import { hervatKlokken, heropenProcedure, legVast, maakTaak, sluitProcedure, stopKlok } from '@besluitpad/prisma';
import { leesZaak, type Zaak } from '../aanvragen/zaak.js';
import { planStapbrief } from '../brieven/planStapbrief.js';
import { leesSubcomitenaam } from '../comite/subcomites.js';
import { leesVrijeDagen } from '../klokken/vrijeDagen.js';
import type { Tx } from '../server/database.js';
import { leesAanvraagwoorden, leesVertrekdag } from '../stapbrieven/woorden.js';
import type { Wie } from '../toegang/wie.js';
import { vandaagVan } from '../zittingen/zitting.js';
import { eerstHaalbare, type Afhandeling } from './behandeldPunt.js';
import { klaarTegen, noodVan, vraagBijkomendeZitting } from './volgendeRonde.js';

interface Gevallen {
  readonly aanvraagId: string;
  readonly procedureId: string;
  readonly bevoegdOcmw: string;
  /** The letters are with the client and the other centre, or on their way. */
  readonly isVertrokken: boolean;
}

/** @returns false when this decision was another one than a declaration of incompetence */
export async function heropenNaOnbevoegd(tx: Tx, wie: Wie, sluiting: Afhandeling, besluitId: string): Promise<boolean> {
  const gevallen = await leesGevallen(tx, besluitId);
  if (gevallen === undefined) return false;
  const zaak = await leesZaak(tx, gevallen.aanvraagId);
  const { op } = sluiting;
  const ronde = zaak.ronde + 1;
  await heropenRegels(tx, zaak, besluitId, ronde);
  await heropenProcedure(tx, zaak.procedureId, ronde, 'werker');
  const { procedureId } = zaak;
  await hervatKlokken(tx, { procedureId, reden: 'onbevoegd' });
  // A term to forward that a move had started: nothing is forwarded any more.
  await stopKlok(tx, {
    procedureId,
    soort: 'CLK-02',
    op: sluiting.zitting.datum,
    reden: 'het comité vindt ons bevoegd',
  });
  await vraagWerk(tx, sluiting, zaak, ronde);
  if (gevallen.isVertrokken) await meldToch(tx, sluiting, { ...zaak, ronde }, gevallen);
  else await houdTegen(tx, gevallen, op);
  await legVast(tx, wie, {
    ...{ ketenId: zaak.dossierId, dossierId: zaak.dossierId, soort: 'aanvraag.heropend', onderwerpId: zaak.id, op },
    gegevens: { besluitId, zittingId: sluiting.zitting.id, ronde, doorgezonden: gevallen.isVertrokken },
  });
  return true;
}

async function leesGevallen(tx: Tx, besluitId: string): Promise<Gevallen | undefined> {
  const [rij] = await tx.$queryRaw<Gevallen[]>`
    SELECT b.aanvraag_id AS "aanvraagId", p.id AS "procedureId", l.gegevens #>> '{invoer,bevoegdOcmw}' AS "bevoegdOcmw",
      EXISTS (SELECT FROM brief r JOIN verzending v ON v.brief_id = r.id
        WHERE r.procedure_id = p.id AND v.status <> 'te_verzenden') AS "isVertrokken"
    FROM besluit b JOIN procedure p ON p.soort = 'besluit' AND p.onderwerp_id = b.id
      JOIN besluitlijn l ON l.besluit_id = b.id AND l.besluit = 'ONBEVOEGD' JOIN aanvraag a ON a.id = b.aanvraag_id
    WHERE b.id = ${besluitId}::uuid AND a.sluitreden = 'onbevoegd' LIMIT 1`;
  return rij;
}

async function heropenRegels(tx: Tx, zaak: Zaak, besluitId: string, ronde: number): Promise<void> {
  await tx.$executeRaw`
    UPDATE aanvraaglijn SET uitkomst = NULL WHERE uitkomst = 'beslist'
      AND id IN (SELECT aanvraaglijn_id FROM besluitlijn WHERE besluit_id = ${besluitId}::uuid)`;
  await tx.aanvraag.update({
    where: { id: zaak.id },
    data: {
      ...{ ronde, geslotenOp: null, sluitreden: null, rev: { increment: 1 } },
      fase: faseNa(zaak.fase, 'aanvraag.heropenen'),
    },
    select: { id: true },
  });
}

async function vraagWerk(tx: Tx, sluiting: Afhandeling, zaak: Zaak, ronde: number): Promise<void> {
  const { id: aanvraagId, procedureId, werkerId } = zaak;
  const vrijeDagen = await leesVrijeDagen(tx);
  const nood = noodVan(sluiting, zaak, vrijeDagen);
  if (nood !== undefined) await vraagBijkomendeZitting(tx, sluiting, { procedureId, aanvraagId }, ronde, nood);
  await maakTaak(tx, {
    ...{ procedureId, rol: 'werker', gebruikerId: werkerId, op: sluiting.op },
    soort: 'onderzoeksopdracht',
    sleutel: `onderzoeksopdracht/${aanvraagId}/${ronde}`,
    titel: 'Onderzoek de aanvraag verder: het comité vindt ons OCMW bevoegd',
    uiterlijk: klaarTegen(sluiting, nood, vrijeDagen),
    reden: 'Het comité bekrachtigde de onbevoegdverklaring niet. De aanvraag loopt verder met haar eerste datum.',
  });
}

/** Who was told that another centre decides must be told that we do, and so must that centre. */
async function meldToch(
  tx: Tx,
  sluiting: Afhandeling,
  { id: aanvraagId, dossierId, procedureId, ronde, werkerId, soort, beslisUiterlijk }: Zaak,
  { bevoegdOcmw }: Gevallen,
): Promise<void> {
  const { zitting, op } = sluiting;
  await maakTaak(tx, {
    ...{ procedureId, rol: 'werker', gebruikerId: werkerId, op },
    soort: 'doorzending.herroepen',
    sleutel: `doorzending.herroepen/${aanvraagId}/${ronde}`,
    titel: `Laat ${bevoegdOcmw} weten dat wij de aanvraag zelf behandelen`,
    reden: 'De aanvraag was doorgezonden, en het comité bekrachtigde dat niet.',
  });
  if (soort !== 'aanvraag') return;
  const woorden = await leesAanvraagwoorden(tx, aanvraagId);
  const volgende = eerstHaalbare(sluiting)?.datum;
  await planStapbrief(tx, {
    ...{ dossierId, procedureId, ronde, op, briefdatum: await leesVertrekdag(tx, vandaagVan(op)) },
    ...{ soort: 'nog_geen_beslissing', zittingId: zitting.id },
    velden: {
      ...{
        ...woorden,
        grond: 'toch_bevoegd',
        doorgezondenNaar: `het ${bevoegdOcmw}`,
        zitting: zitting.datum,
        redenen: [],
        ...(await leesSubcomitenaam(tx, zitting)),
      },
      ...{ beslisUiterlijk, stilzwijgenBeroepTot: stilzwijgenVoorzichtig(woorden.aanvraagDatum) },
      ...(volgende === undefined ? {} : { volgendeZitting: volgende }),
    },
  });
}

/** Nothing left yet: the letters of a decision that fell do not leave any more. */
async function houdTegen(tx: Tx, { procedureId }: Gevallen, op: Date): Promise<void> {
  await tx.$executeRaw`
    UPDATE effect SET status = 'vervallen' WHERE procedure_id = ${procedureId}::uuid AND status = 'voorgenomen'`;
  await tx.$executeRaw`
    UPDATE brief SET status = 'vervallen' WHERE procedure_id = ${procedureId}::uuid AND status IN ('ontwerp', 'vrijgegeven')`;
  await sluitProcedure(tx, procedureId, op, 'niet bekrachtigd');
}
