/** Every proved attempt to notify a letter, and what they make of its appeal term together (R-NOT-05). */
import { beroepstermijn, definitiefNaPogingen, type Datum, type Kennisgeving } from '@besluitpad/domain';
import { dagUitDb } from '../dossiers/dag.js';
import { gebruikteFeestdagen, startKlokVan } from '../klokken/startKlokVan.js';
import type { Tx } from '../server/database.js';
import type { Brief } from './brief.js';

interface Bewezen {
  readonly gepostOp: Date | null;
  readonly ontvangenOp: Date | null;
  readonly aanbiedingOp: Date | null;
}

function alsKennisgeving({ gepostOp, ontvangenOp, aanbiedingOp }: Bewezen): Kennisgeving[] {
  if (ontvangenOp !== null) return [{ wijze: 'afgifte', op: dagUitDb(ontvangenOp) }];
  if (gepostOp === null) return [];
  const aangeboden = aanbiedingOp === null ? {} : { aangebodenOp: dagUitDb(aanbiedingOp) };
  return [{ wijze: 'aangetekend', op: dagUitDb(gepostOp), ...aangeboden }];
}

export async function leesPogingen(tx: Tx, briefId: string): Promise<Kennisgeving[]> {
  const select = { gepostOp: true, ontvangenOp: true, aanbiedingOp: true } as const;
  const eerste = await tx.verzending.findMany({ where: { briefId, status: 'bewezen' }, select });
  const later = await tx.hernieuwdeKennisgeving.findMany({ where: { briefId }, select, orderBy: { volgnr: 'asc' } });
  return [...eerste, ...later].flatMap(alsKennisgeving);
}

/**
 * The client keeps the day the letter promised him; the day after which the decision is final moves to the latest reading
 * of all attempts. A first sending that came back before it was proved started no term: then the term starts here.
 */
export async function herberekenBeroep(tx: Tx, brief: Brief): Promise<void> {
  const definitief = definitiefNaPogingen(await leesPogingen(tx, brief.id));
  if (definitief === undefined) return;
  const klok = await tx.klok.findFirst({
    where: { procedureId: brief.procedureId, soort: 'CLK-12', onderwerpId: brief.id },
  });
  if (klok === null) return startBeroep(tx, brief, definitief);
  const gegevens = klok.gegevens as Record<string, string>;
  await tx.klok.update({
    where: { id: klok.id },
    data: { gegevens: { ...gegevens, definitief, feestdagen: gebruikteFeestdagen(brief.briefdatum, definitief) } },
    select: { id: true },
  });
}

async function startBeroep(tx: Tx, { id, procedureId, briefdatum, kanaal }: Brief, definitief: Datum): Promise<void> {
  const wijze = kanaal === 'AFGIFTE_ONTVANGSTBEWIJS' ? 'afgifte' : 'aangetekend';
  const { voorzichtig } = beroepstermijn({ wijze, op: briefdatum });
  await startKlokVan(tx, {
    procedureId,
    onderwerpId: id,
    telVanaf: briefdatum,
    klok: {
      id: 'CLK-12',
      begint: voorzichtig.eersteDag,
      uiterlijk: voorzichtig.laatsteDag,
      voorzichtig: voorzichtig.laatsteDag,
      definitief,
    },
  });
}
