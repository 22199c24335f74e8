import { brusselseDatum, datum } from '@besluitpad/domain';
import type { GeclaimdEffect, Tx } from '@besluitpad/prisma';
import {
  legVast,
  KETEN_OCMW,
  MOTOR,
  nu,
  planEffect,
  sluitProcedure,
  uitDb,
  volgendEffectnr,
  zetMijlpaal,
} from '@besluitpad/prisma';
import type { Resultaat } from '../motor/effect.js';
import { Onmogelijk } from '../motor/effect.js';
import { leesBlad } from './lopendeSteun.js';
import { voerDoor } from './voerDoor.js';
import { weeg, type Regel } from './weeg.js';

const BLAD = 200;

type Migratie = Awaited<ReturnType<Tx['regimemigratie']['findUniqueOrThrow']>>;

/**
 * One page of running aid, in one transaction: the dry run only reports, the real run changes. A page that was cut off
 * left nothing; what has a line in the report is never done again. Paused, it does nothing until it is resumed.
 */
export async function migreerRegime(tx: Tx, effect: GeclaimdEffect): Promise<Resultaat> {
  const { onderwerpId: id, procedureId } = effect;
  await tx.$queryRaw`SELECT 1 FROM regimemigratie WHERE id = ${id}::uuid FOR UPDATE`;
  const migratie = await tx.regimemigratie.findUnique({ where: { id } });
  if (migratie === null) throw new Onmogelijk('De regimemigratie is niet gevonden.');
  const droog = migratie.status === 'droogloop';
  const op = await nu(tx);
  const vanaf = datum(uitDb(migratie.vanaf));
  const isAanDeBeurt = ['wacht', 'loopt'].includes(migratie.status) && vanaf <= brusselseDatum(op);
  if (!droog && !isAanDeBeurt) return { dossiers: 0 };
  const blad = await leesBlad(tx, { id, droog }, BLAD);
  const regels = blad.map((steun) => weeg(migratie.soort, vanaf, steun));
  const gevolgen = droog ? new Map<string, never>() : await voerDoor(tx, regels, { migratieId: id, vanaf, op });
  await tx.regimemigratieRegel.createMany({
    data: regels.map(({ steun, uitkomst, nieuwCent }) => ({
      ...{ migratieId: id, opvolgingId: steun.opvolgingId, dossierId: steun.dossierId, droog, uitkomst, op },
      ...{ oudCent: steun.maandbedragCent, nieuwCent },
      ...(gevolgen.get(steun.opvolgingId) ?? {}),
    })),
  });
  await werkBij(tx, migratie, { regels, droog, vol: blad.length === BLAD, procedureId, ronde: effect.ronde, op });
  return { dossiers: blad.length };
}

interface Gedaan {
  readonly regels: readonly Regel[];
  readonly droog: boolean;
  /** A full page: there may be more. */
  readonly vol: boolean;
  readonly procedureId: string;
  readonly ronde: number;
  readonly op: Date;
}

async function werkBij(tx: Tx, migratie: Migratie, gedaan: Gedaan): Promise<void> {
  const { droog, vol, procedureId, ronde, op } = gedaan;
  const { id } = migratie;
  const tellingen = telBij(droog ? migratie.droogTellingen : migratie.tellingen, gedaan.regels);
  const lopend = droog ? 'droogloop' : 'loopt';
  const klaar = droog ? 'nagekeken' : 'klaar';
  await tx.regimemigratie.update({
    where: { id },
    data: {
      ...(droog ? { droogTellingen: tellingen } : { tellingen }),
      status: vol ? lopend : klaar,
      ...(vol || droog ? {} : { klaarOp: op }),
      rev: { increment: 1 },
    },
    select: { id: true },
  });
  if (vol) {
    const volgnr = await volgendEffectnr(tx, procedureId, ronde, 'migreerRegime');
    await planEffect(tx, { procedureId, ronde, effect: 'migreerRegime', onderwerpId: id, volgnr });
    return;
  }
  await legVast(tx, MOTOR, {
    ...{ ketenId: KETEN_OCMW, onderwerpId: id, op, gegevens: tellingen },
    soort: droog ? 'regimemigratie.nagekeken' : 'regimemigratie.klaar',
  });
  if (droog) return;
  await zetMijlpaal(tx, procedureId, ronde, 'doorgevoerd', op);
  await sluitProcedure(tx, procedureId, op, 'doorgevoerd');
}

function telBij(eerder: unknown, regels: readonly Regel[]): Record<string, number> {
  const tellingen = { ...(eerder as Record<string, number>) };
  for (const { uitkomst } of regels) tellingen[uitkomst] = (tellingen[uitkomst] ?? 0) + 1;
  return tellingen;
}
