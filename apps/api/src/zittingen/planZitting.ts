/** Plans a meeting; with `vervolgOp` the second convocation, which takes over the items that could not be dealt with. */
import { kort, laatsteOproepingsdag, type Datum } from '@besluitpad/domain';
import { legVast, maakTaak, naarDb, nu, openProcedure, rondTaakAf, wek } from '@besluitpad/prisma';
import { zetOpAgenda } from '../agenda/zetOpAgenda.js';
import { getHuisregels } from '../comite/huisregels.js';
import { eisSubcomiteOp } from '../comite/subcomites.js';
import { veldWeigering, Weigering } from '../fouten/weigering.js';
import { neemLedenpuntenOver } from '../ledeninbreng/overname.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { startOproepingsklok, stopTweedeOproeping } from './klokken.js';
import { getEersteZitting, GRONDSLAG_TWEEDE_OPROEPING, hernomenVoorstellen } from './tweedeOproeping.js';
import { laatKlokkenVolgen } from './volgKalender.js';
import { taaksleutel } from './wachtOpTweede.js';
import { getZitting, vandaagVan, type Zitting } from './zitting.js';

export interface NieuweZitting {
  readonly datum: Datum;
  readonly uur: string;
  readonly plaats: string;
  readonly soort: 'gewoon' | 'bijkomend';
  readonly vervolgOp?: string | undefined;
  readonly subcomiteId?: string | undefined;
}

export async function planZitting(tx: Tx, wie: Wie, invoer: NieuweZitting): Promise<Zitting> {
  const op = await nu(tx);
  const vandaag = vandaagVan(op);
  if (invoer.datum < vandaag) {
    throw veldWeigering('datum', 'verleden', `Een zitting plant u niet in het verleden (${kort(invoer.datum)}).`);
  }
  const eerste = invoer.vervolgOp === undefined ? undefined : await getEersteZitting(tx, invoer.vervolgOp);
  const subcomiteId = eerste?.subcomiteId ?? invoer.subcomiteId ?? null;
  if (subcomiteId !== null) await eisSubcomiteOp(tx, subcomiteId, invoer.datum);
  const { oproepingDagen } = await getHuisregels(tx);
  const { id } = await tx.zitting.create({
    data: {
      datum: naarDb(invoer.datum),
      uur: invoer.uur,
      plaats: invoer.plaats,
      soort: invoer.soort,
      oproepingNr: eerste === undefined ? 1 : 2,
      vervolgOp: eerste?.id ?? null,
      subcomiteId,
      oproepingDagen: oproepingDagen.waarde,
    },
    select: { id: true },
  });
  const zitting = await getZitting(tx, id);
  await legVast(tx, wie, {
    ketenId: id,
    soort: 'zitting.gepland',
    onderwerpId: id,
    op,
    grondslag: eerste === undefined ? null : GRONDSLAG_TWEEDE_OPROEPING,
    gegevens: { datum: zitting.datum, uur: zitting.uur, soort: zitting.soort, vervolgOp: zitting.vervolgOp },
  });
  await openZittingsprocedure(tx, zitting, op);
  if (subcomiteId === null) await vraagNietMeerOmBijkomende(tx, wie, zitting, op);
  if (eerste !== undefined) await neemPuntenOver(tx, wie, zitting, eerste, op);
  await neemLedenpuntenOver(tx, wie, zitting, op);
  if (subcomiteId === null) await laatKlokkenVolgen(tx, op, `er is een zitting gepland op ${kort(zitting.datum)}`);
  return zitting;
}

async function openZittingsprocedure(tx: Tx, zitting: Zitting, op: Date): Promise<void> {
  const procedureId = await openProcedure(tx, {
    soort: 'zitting',
    onderwerpId: zitting.id,
    dossierId: null,
    aanZet: 'secretaris',
    op,
  });
  await startOproepingsklok(tx, procedureId, zitting, vandaagVan(op));
  await maakTaak(tx, {
    procedureId,
    soort: 'oproeping',
    sleutel: `oproeping/${zitting.id}`,
    titel: `Roep de leden op voor de zitting van ${kort(zitting.datum)}`,
    rol: 'secretaris',
    uiterlijk: laatsteOproepingsdag(zitting.datum, zitting.oproepingDagen),
    op,
  });
  await wek(tx, procedureId);
}

/** A meeting that comes in time answers the chair's task to call one, for each request it still can decide. */
async function vraagNietMeerOmBijkomende(tx: Tx, wie: Wie, zitting: Zitting, op: Date): Promise<void> {
  const taken = await tx.$queryRaw<{ sleutel: string }[]>`
    SELECT t.sleutel FROM taak t JOIN procedure p ON p.id = t.procedure_id JOIN aanvraag a ON a.id = p.onderwerp_id
    WHERE t.soort = 'bijkomendeZitting' AND t.klaar_op IS NULL AND a.beslis_uiterlijk >= ${naarDb(zitting.datum)}::date`;
  for (const { sleutel } of taken) await rondTaakAf(tx, sleutel, op, wie.gebruikerId);
}

async function neemPuntenOver(tx: Tx, wie: Wie, zitting: Zitting, eerste: Zitting, op: Date): Promise<void> {
  const voorstelIds = await hernomenVoorstellen(tx, eerste.id);
  await eisNogNietOpnieuwOpgeroepen(tx, zitting, eerste);
  if (voorstelIds.length === 0 && (await aantalNietBehandeld(tx, eerste.id)) === 0) {
    throw new Weigering(
      'handeling.nietMogelijk',
      `Op de zitting van ${kort(eerste.datum)} bleef geen punt onbehandeld: een tweede oproeping kan niet.`,
    );
  }
  await stopTweedeOproeping(tx, eerste.id, vandaagVan(op));
  await rondTaakAf(tx, taaksleutel(eerste.id), op, wie.gebruikerId);
  await zetOpAgenda(tx, wie, zitting, voorstelIds, op);
}

/** A third convocation does not exist; a second one that was called off was none. */
async function eisNogNietOpnieuwOpgeroepen(tx: Tx, { id }: Zitting, eerste: Zitting): Promise<void> {
  const eerder = { vervolgOp: eerste.id, id: { not: id }, fase: { not: 'afgelast' } };
  if ((await tx.zitting.count({ where: eerder })) === 0) return;
  throw new Weigering(
    'handeling.nietMogelijk',
    `Na de zitting van ${kort(eerste.datum)} is er al een tweede oproeping. Een derde bestaat niet: voor wat overblijft, geldt het gewone aantal leden.`,
    { extra: { regel: 'R-COM-12' } },
  );
}

function aantalNietBehandeld(tx: Tx, zittingId: string): Promise<number> {
  return tx.agendapunt.count({ where: { zittingId, status: 'niet_behandeld' } });
}
