/**
 * A judgment or an arrest is carried out without new discretion: the lines in dispute, opened on own initiative, to be proposed
 * as UITVOERING_VONNIS. What was granted beside a refusal is in nobody's dispute.
 */
import { kort, STEUNSOORTEN, type Datum } from '@besluitpad/domain';
import { registreerAanvraag } from '../aanvragen/registreer.js';
import { Lijninvoer } from '../aanvragen/vormen.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';

interface Uitspraak {
  readonly besluitId: string;
  readonly dossierId: string;
  readonly titel: 'vonnis' | 'arrest';
  readonly rechter: string;
  readonly uitspraakOp: Datum;
}

export async function openUitvoering(
  tx: Tx,
  wie: Wie,
  { besluitId, dossierId, titel, rechter, uitspraakOp }: Uitspraak,
): Promise<string> {
  const besluitlijnen = await tx.besluitlijn.findMany({
    where: { besluitId },
    orderBy: { volgnr: 'asc' },
    select: { spoor: true, steun: true, besluit: true },
  });
  const nadelig = besluitlijnen.filter(({ besluit }) => besluit !== 'TOEKENNING');
  const lijnen = (nadelig.length === 0 ? besluitlijnen : nadelig).map(({ spoor, steun }) =>
    Lijninvoer.parse({
      spoor,
      steun: STEUNSOORTEN.find((code) => code === steun),
      omschrijving: `uitvoering van het ${titel}`,
    }),
  );
  const { id } = await registreerAanvraag(tx, wie, {
    dossierId,
    invoer: {
      ...{ soort: 'ambtshalve', wijze: 'ambtshalve', lijnen },
      vraag: `Uitvoering van het ${titel} van ${kort(uitspraakOp)} (${rechter}), zonder nieuwe beoordeling.`,
    },
  });
  return id;
}
