/** A released letter leaves: with a line for the post's registered letters, over the desk, or by ordinary post without proof. */
import { legVast, naarDb, planEffect, rondTaakAf, volgendEffectnr } from '@besluitpad/prisma';
import { RONDE } from '../besluiten/ronde.js';
import { leesOgenblik, type Ogenblik } from '../dossiers/dag.js';
import { Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { getBrief, type Brief, type Wijze } from './brief.js';
import { stopKennisgeving } from './kennisgeving.js';

export async function verzendBrief(
  tx: Tx,
  wie: Wie,
  briefId: string,
  gevraagd: Wijze | undefined,
): Promise<{ wijze: Wijze }> {
  const brief = await getBrief(tx, briefId);
  if (brief.status !== 'vrijgegeven' || brief.verzending === null) {
    throw new Weigering(
      'handeling.nietMogelijk',
      'Deze brief is nog niet vrijgegeven: eerst moet hij ondertekend zijn.',
    );
  }
  if (brief.verzending.status !== 'te_verzenden') {
    throw new Weigering('handeling.nietMogelijk', 'Deze brief is al verzonden.');
  }
  const wijze = gevraagd ?? brief.verzending.wijze;
  eisPassendeWijze(brief, wijze);
  const ogenblik = await leesOgenblik(tx);
  await tx.verzending.update({ where: { briefId }, data: { wijze } });
  await laatVertrekken(tx, brief, wijze, ogenblik);
  await rondTaakAf(tx, `brief.verzenden/${briefId}`, ogenblik.op, wie.gebruikerId);
  await legVast(tx, wie, {
    ketenId: brief.dossierId ?? brief.procedureId,
    dossierId: brief.dossierId,
    soort: 'brief.verzonden',
    onderwerpId: briefId,
    op: ogenblik.op,
    gegevens: { wijze, versie: brief.versie },
  });
  return { wijze };
}

/** Handed over, the term begins on the day itself: a letter counted for the post would then promise a day too many. */
function eisPassendeWijze({ groep, kanaal }: Brief, wijze: Wijze): void {
  if (groep !== 'besluit' || wijze !== 'AFGIFTE_ONTVANGSTBEWIJS' || kanaal === wijze) return;
  throw new Weigering(
    'regel.geschonden',
    'De beroepsdatum in deze brief telt vanaf de post. Wie hem afgeeft, laat de termijn een dag vroeger beginnen: verzend hem aangetekend.',
  );
}

async function laatVertrekken(tx: Tx, brief: Brief, wijze: Wijze, { op, dag }: Ogenblik): Promise<void> {
  switch (wijze) {
    case 'AANGETEKEND': {
      const { procedureId } = brief;
      const volgnr = await volgendEffectnr(tx, procedureId, RONDE, 'exporteerVoorBpost');
      await planEffect(tx, { procedureId, ronde: RONDE, effect: 'exporteerVoorBpost', onderwerpId: brief.id, volgnr });
      return;
    }
    case 'AFGIFTE_ONTVANGSTBEWIJS':
      return;
    case 'GEWONE_BRIEF':
      await tx.verzending.update({
        where: { briefId: brief.id },
        data: { status: 'zonder_bewijs', gepostOp: naarDb(dag) },
      });
      await stopKennisgeving(tx, brief, { op, opDag: dag, reden: 'gewone brief, zonder bewijs van de datum' });
  }
}
