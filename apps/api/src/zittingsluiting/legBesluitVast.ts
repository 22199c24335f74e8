/** One decision per request per meeting, holding all its decided lines with their amounts frozen (R-COM-13). */
import { isDoorlopend } from '@besluitpad/domain';
import { legVast, naarDb, Prisma } from '@besluitpad/prisma';
import { openBesluitProcedure } from '../besluiten/openBesluitProcedure.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { leesGeldendVoorstel, type BeslisteLijn } from './geldendVoorstel.js';
import type { Afhandeling, BehandeldPunt } from './behandeldPunt.js';

/** @returns the decision, or nothing when every line was adjourned */
export async function legBesluitVast(
  tx: Tx,
  wie: Wie,
  sluiting: Afhandeling,
  punt: BehandeldPunt,
): Promise<string | undefined> {
  if (punt.status !== 'beslist') return undefined;
  const voorstel = await leesGeldendVoorstel(tx, punt.voorstelId);
  const { zitting, op } = sluiting;
  const { id } = await tx.besluit.create({
    data: {
      dossierId: punt.dossierId,
      aanvraagId: punt.aanvraagId,
      orgaan: 'bcsd',
      datum: naarDb(zitting.datum),
      zittingId: zitting.id,
      agendapuntId: punt.id,
      motivering: punt.eigenMotivering ?? voorstel.motivering,
      brief: voorstel.brief ?? Prisma.DbNull,
      vergrendeldOp: op,
    },
    select: { id: true },
  });
  await tx.besluitlijn.createMany({
    data: voorstel.lijnen.map((lijn, i) => ({
      dossierId: punt.dossierId,
      besluitId: id,
      volgnr: i + 1,
      ...naarBesluitlijn(lijn),
    })),
  });
  await legVast(tx, wie, {
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
  });
  await openBesluitProcedure(
    tx,
    wie,
    id,
    sluiting.verzenddatum === undefined ? {} : { verzenddatum: sluiting.verzenddatum },
  );
  return id;
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
    terugvorderbaar: invoer.soort === 'eenmalig' && invoer.terugvorderbaar,
    voorDeStaat: spoor === 'MD' && (steun === 'DMH' || isDoorlopend(steun)),
    gegevens,
  };
}
