/** One decision per request per meeting, holding all its decided lines with their amounts frozen (R-COM-13). */
import { randomUUID } from 'node:crypto';
import { isDoorlopend } from '@besluitpad/domain';
import { legAllesVast, naarDb, Prisma } from '@besluitpad/prisma';
import { openBesluitProcedures } from '../besluiten/openBesluitProcedure.js';
import { toetsBriefNaAmendement } from '../besluiten/toetsBriefBij.js';
import { Programmafout, type Veldfout } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { leesGeldendeVoorstellen, type BeslisteLijn, type GeldendVoorstel } from './geldendVoorstel.js';
import type { Afhandeling, BehandeldPunt } from './behandeldPunt.js';

/** Items of different files. @returns how many decisions; an item of which every line was adjourned gives none */
export async function legBesluitenVast(
  tx: Tx,
  wie: Wie,
  { zitting, op, verzenddatum }: Afhandeling,
  punten: readonly BehandeldPunt[],
): Promise<number> {
  const beslist = punten.filter(({ status }) => status === 'beslist');
  const voorstellen = await leesGeldendeVoorstellen(
    tx,
    beslist.map(({ voorstelId }) => voorstelId),
  );
  const besluiten = beslist.map((punt) => ({ punt, id: randomUUID(), voorstel: getVoorstel(voorstellen, punt) }));
  await tx.besluit.createMany({
    data: besluiten.map(({ punt, id, voorstel }) => ({
      id,
      dossierId: punt.dossierId,
      aanvraagId: punt.aanvraagId,
      orgaan: 'bcsd',
      datum: naarDb(zitting.datum),
      zittingId: zitting.id,
      agendapuntId: punt.id,
      motivering: punt.eigenMotivering ?? voorstel.motivering,
      brief: voorstel.brief ?? Prisma.DbNull,
      vergrendeldOp: op,
    })),
  });
  await tx.besluitlijn.createMany({
    data: besluiten.flatMap(({ punt: { dossierId }, id: besluitId, voorstel }) =>
      voorstel.lijnen.map((lijn, i) => ({ dossierId, besluitId, volgnr: i + 1, ...naarBesluitlijn(lijn) })),
    ),
  });
  await legAllesVast(
    tx,
    wie,
    besluiten.map(({ punt, id, voorstel }) => ({
      ketenId: punt.dossierId,
      dossierId: punt.dossierId,
      soort: 'besluit.genomen',
      onderwerpId: id,
      op,
      gegevens: {
        zittingId: zitting.id,
        agendapuntId: punt.id,
        aanvraagId: punt.aanvraagId,
        lijnen: voorstel.lijnen.length,
      },
    })),
  );
  const ids = besluiten.map(({ id }) => id);
  const teSchrijven = await toetsBrieven(tx, besluiten);
  await openBesluitProcedures(tx, wie, ids, { teSchrijven, ...(verzenddatum === undefined ? {} : { verzenddatum }) });
  return besluiten.length;
}

interface Genomen {
  readonly id: string;
  readonly punt: BehandeldPunt;
  readonly voorstel: GeldendVoorstel;
}

/** What was decided as proposed has the letter that was checked with the proposal; an amendment may need another. */
async function toetsBrieven(tx: Tx, besluiten: readonly Genomen[]): Promise<ReadonlyMap<string, readonly Veldfout[]>> {
  const gewijzigd = besluiten.filter(({ punt, voorstel }) => voorstel.id !== punt.voorstelId);
  const fouten = new Map<string, readonly Veldfout[]>();
  for (const { id, punt, voorstel } of gewijzigd) {
    const ids = { voorgesteldId: punt.voorstelId, beslistId: voorstel.id };
    const deze = (await toetsBriefNaAmendement(tx, punt.aanvraagId, { ...voorstel, ...ids })).fouten;
    if (deze.length > 0) fouten.set(id, deze);
  }
  return fouten;
}

function getVoorstel(
  voorstellen: ReadonlyMap<string, GeldendVoorstel>,
  { voorstelId }: BehandeldPunt,
): GeldendVoorstel {
  const voorstel = voorstellen.get(voorstelId);
  if (voorstel === undefined) throw new Programmafout('An item was decided on a proposal that is not there.');
  return voorstel;
}

function naarBesluitlijn({ aanvraaglijnId, besluit, spoor, steun, tekst, gegevens }: BeslisteLijn) {
  const { invoer } = gegevens;
  return {
    aanvraaglijnId,
    besluit,
    spoor,
    steun,
    tekst,
    bedragCent: gegevens.bedragCent ?? null,
    periodiciteit: gegevens.periodiciteit ?? null,
    ingang: gegevens.ingang === undefined ? null : naarDb(gegevens.ingang),
    einde: gegevens.einde === undefined ? null : naarDb(gegevens.einde),
    // Silence is never a duty to repay (S36c).
    terugvorderbaar:
      (invoer.soort === 'eenmalig' && invoer.terugvorderbaar) ||
      (invoer.soort === 'periodiek' && invoer.voorschot !== undefined),
    voorDeStaat: spoor === 'MD' && (steun === 'DMH' || isDoorlopend(steun)),
    gegevens,
  };
}
