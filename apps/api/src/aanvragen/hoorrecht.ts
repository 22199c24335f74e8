/** The right to be heard by the committee (RMI 20): told, asked for, used. */
import { kort } from '@besluitpad/domain';
import { legVast, naarDb, stopKlok } from '@besluitpad/prisma';
import type { z } from 'zod';
import { planStapbrief } from '../brieven/planStapbrief.js';
import { eisNietInToekomst, leesOgenblik } from '../dossiers/dag.js';
import { veldWeigering, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import type { Gehoordinvoer, Gemeldinvoer, Hoorrechtbrief } from './vormen.js';
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

/** On the centre's own initiative nobody asked anything, so there is no receipt: a letter tells of the right (R-HRD-01). */
export async function schrijfHoorrechtbrief(
  tx: Tx,
  wie: Wie,
  { id, revisie, invoer }: Verzoek<Hoorrechtbrief>,
): Promise<Stand> {
  const zaak = await neemInHand(tx, { id, handeling: 'hoorrecht.melden', revisie });
  const { op, dag } = await leesOgenblik(tx);
  await eisZittingsdag(tx, invoer);
  const { briefdatum = dag, ...velden } = invoer;
  if (briefdatum < dag) throw veldWeigering('briefdatum', 'verleden', 'De brief kan niet vóór vandaag vertrekken.');
  const { dossierId, procedureId, ronde } = zaak;
  await planStapbrief(tx, { dossierId, procedureId, ronde, soort: 'hoorrecht', velden, briefdatum, op });
  const stand = await schrijfZaak(tx, zaak);
  const gegevens = { zitting: invoer.zitting, vragenVoor: invoer.vragenVoor };
  await schrijfRegel(tx, wie, zaak, 'hoorrecht.briefGeschreven', { op, gegevens });
  return stand;
}

/** The body that decides is the body that hears, so the day must be one of its meetings, and asking comes before it. */
async function eisZittingsdag(tx: Tx, { zitting, vragenVoor }: Hoorrechtbrief): Promise<void> {
  if ((await tx.zitting.count({ where: { datum: naarDb(zitting) } })) === 0) {
    throw veldWeigering('zitting', 'zittingsdag', `Op ${kort(zitting)} is er geen zitting van het comité.`);
  }
  if (vragenVoor >= zitting) {
    throw veldWeigering('vragenVoor', 'volgorde', 'De cliënt moet vóór de zitting kunnen vragen om gehoord te worden.');
  }
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
