import { som } from '@besluitpad/domain';
import { legVast } from '@besluitpad/prisma';
import { betaalInHanden } from '../betalingen/betaalInHanden.js';
import { UIT_DE_HAND } from '../betalingen/betalingenUitLijn.js';
import { leesOgenblik } from '../dossiers/dag.js';
import { nietGevonden, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { rondInHandenAf } from './inHanden.js';
import { schrijfInKasboek } from './kasboek.js';
import type { InHandeninvoer, Kasstand } from './vormen.js';

interface Dringend {
  readonly procedureId: string;
  readonly dossierId: string;
  readonly inHanden: boolean;
}

/** The help is in the client's hands, against a signed receipt: cash or voucher from the till, or the shelter's invoice. */
export async function geefInHanden(
  tx: Tx,
  wie: Wie,
  { besluitId, invoer }: { besluitId: string; invoer: InHandeninvoer },
): Promise<Kasstand> {
  const { op, dag } = await leesOgenblik(tx);
  const dringend = await neemInHand(tx, besluitId);
  if (dringend.inHanden) throw new Weigering('handeling.nietMogelijk', 'Deze steun is al in handen gegeven.');
  await eisVolledig(tx, besluitId, invoer);

  const kasregels = invoer.posten.flatMap(({ soort, bedragCent }) =>
    soort === 'factuur'
      ? []
      : [
          {
            ...{ soort, besluitId, dossierId: dringend.dossierId },
            ontvangstbewijs: invoer.ontvangstbewijs,
            bedragCent: -bedragCent,
          },
        ],
  );
  const saldoCent = await schrijfInKasboek(tx, wie, op, kasregels);
  for (const besluitlijnId of new Set(invoer.posten.map((post) => post.besluitlijnId))) {
    await betaalInHanden(tx, { besluitlijnId, op, betaaldOp: dag });
  }
  await rondInHandenAf(tx, { besluitId, dag, op, wie: wie.gebruikerId });
  await legVast(tx, wie, {
    ketenId: dringend.dossierId,
    dossierId: dringend.dossierId,
    soort: 'dringendeSteun.inHanden',
    onderwerpId: besluitId,
    op,
    gegevens: { posten: invoer.posten.length, uitKasCent: -som(kasregels.map((regel) => regel.bedragCent)) },
  });
  return { saldoCent };
}

async function neemInHand(tx: Tx, besluitId: string): Promise<Dringend> {
  const [rij] = await tx.$queryRaw<(Dringend & { gesloten: boolean })[]>`
    SELECT p.id AS "procedureId", p.dossier_id AS "dossierId", p.gesloten_op IS NOT NULL AS gesloten,
      EXISTS (SELECT 1 FROM mijlpaal m WHERE m.procedure_id = p.id AND m.mijlpaal = 'inHanden') AS "inHanden"
    FROM procedure p WHERE p.soort = 'dringend' AND p.onderwerp_id = ${besluitId}::uuid FOR UPDATE`;
  if (rij === undefined) throw nietGevonden('Deze dringende steun');
  if (rij.gesloten && !rij.inHanden) {
    throw new Weigering(
      'handeling.nietMogelijk',
      'Deze dringende steun loopt niet meer: ze werd niet bekrachtigd of het dossier sloot.',
    );
  }
  return rij;
}

/** What is handed over is exactly what the chair decided, line by line; what the bank pays is not given a second time. */
async function eisVolledig(tx: Tx, besluitId: string, { posten }: InHandeninvoer): Promise<void> {
  const alle = await tx.besluitlijn.findMany({ where: { besluitId }, select: { id: true, bedragCent: true } });
  const betalingen = await tx.betaling.findMany({
    where: { besluitlijnId: { in: alle.map(({ id }) => id) }, status: { not: 'vervallen' } },
    select: { besluitlijnId: true, wijze: true, status: true },
  });
  const vanDeBank = new Set(
    betalingen.flatMap(({ wijze, besluitlijnId }) =>
      UIT_DE_HAND.some((hand) => hand === wijze) ? [] : [besluitlijnId],
    ),
  );
  if (posten.some(({ besluitlijnId }) => vanDeBank.has(besluitlijnId))) {
    throw new Weigering(
      'regel.geschonden',
      'Een van deze posten is een overschrijving: de bank betaalt ze. Geef ze niet ook in handen.',
    );
  }
  const gegevenLijnen = new Set(posten.map(({ besluitlijnId }) => besluitlijnId));
  if (betalingen.some(({ besluitlijnId, status }) => gegevenLijnen.has(besluitlijnId) && status === 'betaald')) {
    throw new Weigering('handeling.nietMogelijk', 'Deze steun is al in handen gegeven.');
  }
  const lijnen = alle.filter(({ id }) => !vanDeBank.has(id));
  const klopt =
    posten.every((post) => lijnen.some(({ id }) => id === post.besluitlijnId)) &&
    lijnen.every(({ id, bedragCent }) => {
      const gegeven = posten.filter((post) => post.besluitlijnId === id).map((post) => post.bedragCent);
      return som(gegeven) === (bedragCent ?? 0);
    });
  if (klopt) return;
  throw new Weigering(
    'regel.geschonden',
    'De posten moeten per lijn precies het bedrag zijn dat de voorzitter toekende.',
  );
}
