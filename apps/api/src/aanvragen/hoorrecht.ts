/** The right to be heard by the committee (RMI 20): told, asked for, used. */
import { kort } from '@besluitpad/domain';
import { legVast, naarDb, stopKlok } from '@besluitpad/prisma';
import type { z } from 'zod';
import { eisNietInToekomst, leesOgenblik } from '../dossiers/dag.js';
import { veldWeigering, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import type { Gehoordinvoer, Gemeldinvoer } from './vormen.js';
import { neemInHand, schrijfZaak, type Stand, type Zaak } from './zaak.js';

interface Verzoek<I> {
  readonly id: string;
  readonly revisie: number;
  readonly invoer: I;
}

export async function meldHoorrecht(tx: Tx, wie: Wie, { id, revisie, invoer }: Verzoek<Gemeldinvoer>): Promise<Stand> {
  const zaak = await neemInHand(tx, { id, handeling: 'hoorrecht.melden', revisie });
  const { op, dag } = await leesOgenblik(tx);
  eisNietInToekomst(invoer.op, dag, 'op');
  eisNaOntvangst(zaak, invoer);
  const reden = `hoorrecht gemeld (${invoer.wijze})`;
  await stopKlok(tx, { procedureId: zaak.procedureId, soort: 'CLK-07', op: invoer.op, reden });
  const stand = await schrijfZaak(tx, zaak, { hoorrechtGemeldOp: naarDb(invoer.op) });
  await schrijfRegel(tx, wie, zaak, 'hoorrecht.gemeld', { op, gegevens: { gemeldOp: invoer.op, wijze: invoer.wijze } });
  return stand;
}

export async function vraagHoorrecht(
  tx: Tx,
  wie: Wie,
  { id, revisie }: Omit<Verzoek<never>, 'invoer'>,
): Promise<Stand> {
  const zaak = await neemInHand(tx, { id, handeling: 'hoorrecht.vragen', revisie });
  const { op } = await leesOgenblik(tx);
  const stand = await schrijfZaak(tx, zaak, { hoorrechtGevraagd: true });
  await schrijfRegel(tx, wie, zaak, 'hoorrecht.gevraagd', { op });
  return stand;
}

/** Minutes of the hearing stand beside the chain, apart from the vote (R-HRD-05). */
export async function noteerGehoord(tx: Tx, wie: Wie, { id, revisie, invoer }: Verzoek<Gehoordinvoer>): Promise<Stand> {
  const zaak = await neemInHand(tx, { id, handeling: 'client.horen', revisie });
  const { op, dag } = await leesOgenblik(tx);
  eisNietInToekomst(invoer.op, dag, 'op');
  eisNaOntvangst(zaak, invoer);
  const zitting = await tx.zitting.findFirst({ where: { datum: naarDb(invoer.op) }, select: { id: true } });
  if (zitting === null) {
    throw new Weigering(
      'regel.geschonden',
      `Op ${kort(invoer.op)} was er geen zitting. De cliënt wordt gehoord door het comité dat beslist, dus op een zittingsdag.`,
    );
  }
  const stand = await schrijfZaak(tx, zaak, { gehoordOp: naarDb(invoer.op) });
  await schrijfRegel(tx, wie, zaak, 'client.gehoord', {
    op,
    gegevens: { gehoordOp: invoer.op, zittingId: zitting.id },
    tekst: invoer.verslag,
  });
  return stand;
}

function eisNaOntvangst({ ontvangenOp }: Zaak, { op }: Pick<z.infer<typeof Gemeldinvoer>, 'op'>): void {
  if (op >= ontvangenOp) return;
  const boodschap = `Dit kan niet vóór de ontvangst op ${kort(ontvangenOp)} gebeurd zijn.`;
  throw veldWeigering('op', 'voorOntvangst', boodschap);
}

async function schrijfRegel(
  tx: Tx,
  wie: Wie,
  { id, dossierId }: Zaak,
  soort: string,
  regel: { op: Date; gegevens?: Record<string, string>; tekst?: string },
): Promise<void> {
  await legVast(tx, wie, { ketenId: dossierId, dossierId, soort, onderwerpId: id, ...regel });
}
