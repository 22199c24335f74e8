/** Released letters leave: with a line for the post's registered letters, over the desk, or by ordinary post without proof. */
import { laatsteEffectnrs, legAllesVast, naarDb, planEffecten, rondTakenAf } from '@besluitpad/prisma';
import { RONDE } from '../besluiten/ronde.js';
import { getHuisregels } from '../comite/huisregels.js';
import { leesOgenblik, type Ogenblik } from '../dossiers/dag.js';
import { nietGevonden, Programmafout, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { BRIEFVELDEN, metVerzending, type Brief, type Wijze } from './brief.js';
import { stopKennisgeving } from './kennisgeving.js';
import { eisGetekendeLijst, laadWachtOpLijst } from './lijstEerst.js';
import type { Uitslag } from './onderteken.js';
import { eisUitgelegd, zoekNogUitTeLeggen } from './zittingsbrieven.js';

export interface Verzonden {
  readonly wijze: Wijze;
}

interface Vertrek extends Verzonden {
  readonly brief: Brief;
}

export interface Verzendopties {
  readonly wijze?: Wijze | undefined;
  readonly proef?: boolean;
  /** A whole meeting at once: what is handed over at the desk is left to who hands it over. */
  readonly samen?: boolean;
}

export async function verzendBrief(tx: Tx, wie: Wie, briefId: string, wijze: Wijze | undefined): Promise<Verzonden> {
  const [uitslag] = await verzendBrieven(tx, wie, [briefId], { wijze });
  if (uitslag === undefined) throw new Programmafout('A letter was sent without an outcome.');
  if (!uitslag.gedaan) throw uitslag.weigering;
  return { wijze: uitslag.wijze };
}

export async function verzendBrieven(
  tx: Tx,
  wie: Wie,
  ids: readonly string[],
  opties: Verzendopties = {},
): Promise<Uitslag<Verzonden>[]> {
  // Of two who send at once, the second sees that the letter left.
  await tx.$executeRaw`SELECT 1 FROM verzending WHERE brief_id = ANY (${[...ids]}::uuid[]) ORDER BY brief_id FOR UPDATE`;
  const rijen = await tx.brief.findMany({ where: { id: { in: [...ids] } }, select: BRIEFVELDEN });
  const brieven = new Map((await metVerzending(tx, rijen)).map((brief) => [brief.id, brief]));
  const zwijgend = await zoekNogUitTeLeggen(tx, [...brieven.values()]);
  // A letter its worker signs alone is released at once: it waits for the list here.
  const wacht = await laadWachtOpLijst(tx, await getHuisregels(tx), ids);
  const vertrekken: Vertrek[] = [];
  const uitslagen = ids.map((briefId): Uitslag<Verzonden> => {
    try {
      const vertrek = weeg(brieven.get(briefId), opties, zwijgend);
      eisGetekendeLijst(wacht, briefId);
      vertrekken.push(vertrek);
      return { briefId, gedaan: true, wijze: vertrek.wijze };
    } catch (fout) {
      if (!(fout instanceof Weigering)) throw fout;
      return { briefId, gedaan: false, weigering: fout };
    }
  });
  if (opties.proef !== true) await laatVertrekken(tx, wie, vertrekken, await leesOgenblik(tx));
  return uitslagen;
}

function weeg(
  brief: Brief | undefined,
  { wijze: gevraagd, samen = false }: Verzendopties,
  zwijgend: ReadonlySet<string>,
): Vertrek {
  if (brief === undefined) throw nietGevonden('Deze brief');
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
  if (samen && wijze === 'AFGIFTE_ONTVANGSTBEWIJS') {
    throw new Weigering('handeling.nietMogelijk', 'Deze brief geeft u af aan de balie, tegen ontvangstbewijs.');
  }
  eisPassendeWijze(brief, wijze);
  eisUitgelegd(brief, zwijgend);
  return { brief, wijze };
}

/** Handed over, the term begins on the day itself: a letter counted for the post would then promise a day too many. */
function eisPassendeWijze({ groep, kanaal }: Brief, wijze: Wijze): void {
  if (groep !== 'besluit' || wijze !== 'AFGIFTE_ONTVANGSTBEWIJS' || kanaal === wijze) return;
  throw new Weigering(
    'regel.geschonden',
    'De beroepsdatum in deze brief telt vanaf de post. Wie hem afgeeft, laat de termijn een dag vroeger beginnen: verzend hem aangetekend.',
  );
}

async function laatVertrekken(tx: Tx, wie: Wie, vertrekken: readonly Vertrek[], ogenblik: Ogenblik): Promise<void> {
  const { op } = ogenblik;
  for (const { brief, wijze } of vertrekken.filter(({ brief, wijze }) => brief.verzending?.wijze !== wijze)) {
    await tx.verzending.update({ where: { briefId: brief.id }, data: { wijze }, select: { briefId: true } });
  }
  await naarDePost(
    tx,
    vertrekken.filter(({ wijze }) => wijze === 'AANGETEKEND').map(({ brief }) => brief),
  );
  for (const { brief, wijze } of vertrekken) if (wijze === 'GEWONE_BRIEF') await zonderBewijs(tx, brief, ogenblik);
  await rondTakenAf(
    tx,
    vertrekken.map(({ brief }) => `brief.verzenden/${brief.id}`),
    op,
    wie.gebruikerId,
  );
  await legAllesVast(
    tx,
    wie,
    vertrekken.map(({ brief, wijze }) => ({
      ketenId: brief.dossierId ?? brief.procedureId,
      dossierId: brief.dossierId,
      soort: 'brief.verzonden',
      onderwerpId: brief.id,
      op,
      gegevens: { wijze, versie: brief.versie },
    })),
  );
}

async function zonderBewijs(tx: Tx, brief: Brief, { op, dag }: Ogenblik): Promise<void> {
  await tx.verzending.update({
    where: { briefId: brief.id },
    data: { status: 'zonder_bewijs', gepostOp: naarDb(dag) },
    select: { briefId: true },
  });
  await stopKennisgeving(tx, brief, { op, opDag: dag, reden: 'gewone brief, zonder bewijs van de datum' });
}

/** Each letter its own line, numbered on from what the decision already had. */
async function naarDePost(tx: Tx, brieven: readonly Brief[]): Promise<void> {
  if (brieven.length === 0) return;
  const effect = 'exporteerVoorBpost';
  const laatste = await laatsteEffectnrs(
    tx,
    brieven.map(({ procedureId }) => procedureId),
    effect,
  );
  await planEffecten(
    tx,
    brieven.map(({ id, procedureId }) => {
      const volgnr = (laatste.get(procedureId) ?? 0) + 1;
      laatste.set(procedureId, volgnr);
      return { procedureId, ronde: RONDE, effect, onderwerpId: id, volgnr };
    }),
  );
}
