/** What the chair decides alone: recorded at once, on the next meeting by itself for ratification (R-URG-01, R-INT-08). */
import { randomUUID } from 'node:crypto';
import type { BriefVoorstel, LijnGegevens } from '@besluitpad/domain';
import type { Prisma } from '@besluitpad/prisma';
import { dagNaarDb, dagOfNull, type Ogenblik } from '../dossiers/dag.js';
import type { Tx } from '../server/database.js';

export interface Besluitlijn {
  readonly id: string;
  readonly aanvraaglijnId: string | null;
  readonly besluit: 'TOEKENNING' | 'ONBEVOEGD';
  readonly spoor: 'MI' | 'MD';
  readonly steun: string;
  readonly tekst: string;
  readonly gegevens: LijnGegevens;
}

export interface Voorzittersbesluit extends Ogenblik {
  readonly dossierId: string;
  readonly aanvraagId: string | null;
  readonly motivering: string;
  readonly brief: BriefVoorstel;
  readonly lijnen: readonly Besluitlijn[];
}

export async function schrijfVoorzittersbesluit(tx: Tx, besluit: Voorzittersbesluit): Promise<string> {
  const id = randomUUID();
  const { dossierId, aanvraagId, motivering, brief, op, dag } = besluit;
  await tx.besluit.create({
    data: {
      ...{ id, dossierId, aanvraagId, motivering, brief },
      orgaan: 'voorzitter',
      datum: dagNaarDb(dag),
      bekrachtiging: 'te_bekrachtigen',
      vergrendeldOp: op,
    },
    select: { id: true },
  });
  await schrijfBesluitlijnen(tx, { id, dossierId }, besluit.lijnen);
  return id;
}

async function schrijfBesluitlijnen(
  tx: Tx,
  besluit: { readonly id: string; readonly dossierId: string },
  lijnen: readonly Besluitlijn[],
): Promise<void> {
  await tx.besluitlijn.createMany({
    data: lijnen.map(({ gegevens, ...lijn }, i) => ({
      ...lijn,
      dossierId: besluit.dossierId,
      besluitId: besluit.id,
      volgnr: i + 1,
      bedragCent: gegevens.bedragCent ?? null,
      periodiciteit: gegevens.periodiciteit ?? null,
      ingang: dagOfNull(gegevens.ingang),
      einde: dagOfNull(gegevens.einde),
      terugvorderbaar: gegevens.invoer.soort === 'eenmalig' && gegevens.invoer.terugvorderbaar,
      gegevens: gegevens satisfies Prisma.InputJsonValue,
    })),
  });
}
