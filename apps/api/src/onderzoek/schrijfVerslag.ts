import { randomUUID } from 'node:crypto';
import { faseNa } from '@besluitpad/domain';
import { legVast } from '@besluitpad/prisma';
import { neemInHand, schrijfZaak, type Zaak } from '../aanvragen/zaak.js';
import { dagOfNull, eisNietInToekomst, leesOgenblik } from '../dossiers/dag.js';
import { veldWeigering, type Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import { eisOnderzoeksbevoegdheid } from '../toegang/onderzoek.js';
import type { Wie } from '../toegang/wie.js';
import type { Verslaginvoer, VerslagStand } from './vormen.js';

export interface Verslag {
  readonly id: string;
  readonly versie: number;
  readonly inhoud: unknown;
  readonly huisbezoekOp: Date | null;
  readonly opmerkingenClient: string | null;
  readonly vergrendeldOp: Date | null;
  readonly rev: number;
}

interface Ontwerp {
  readonly id: string;
  readonly versie: number;
}

export async function schrijfVerslag(
  tx: Tx,
  wie: Wie,
  { id, revisie, invoer }: { id: string; revisie: number; invoer: Verslaginvoer },
): Promise<VerslagStand> {
  const zaak = await neemInHand(tx, { id, handeling: 'verslag.schrijven', revisie });
  const { op, dag } = await leesOgenblik(tx);
  await eisOnderzoeksbevoegdheid(tx, wie, dag);
  if (invoer.huisbezoekOp !== undefined) eisNietInToekomst(invoer.huisbezoekOp, dag, 'huisbezoekOp');
  const ontwerp = await bewaar(tx, wie, zaak, invoer);
  const stand = await schrijfZaak(tx, zaak, { fase: faseNa(zaak.fase, 'verslag.schrijven') });
  await legVast(tx, wie, {
    ketenId: zaak.dossierId,
    dossierId: zaak.dossierId,
    soort: 'verslag.geschreven',
    onderwerpId: id,
    op,
    gegevens: { verslagId: ontwerp.id, versie: ontwerp.versie },
    tekst: invoer.redenNieuweVersie ?? null,
  });
  return { ...stand, verslagId: ontwerp.id, versie: ontwerp.versie };
}

/** A draft grows in place; after a final version the next one begins, and says why. */
async function bewaar(tx: Tx, wie: Wie, zaak: Zaak, invoer: Verslaginvoer): Promise<Ontwerp> {
  const inhoud = {
    inhoud: invoer.inhoud,
    huisbezoekOp: dagOfNull(invoer.huisbezoekOp),
    opmerkingenClient: invoer.opmerkingenClient ?? null,
    opstellerId: wie.gebruikerId,
  };
  const laatste = await findLaatsteVerslag(tx, zaak.id);
  if (laatste !== null && laatste.vergrendeldOp === null) {
    await tx.verslag.update({
      where: { id: laatste.id },
      data: { ...inhoud, rev: laatste.rev + 1 },
      select: { id: true },
    });
    return laatste;
  }
  if (laatste !== null && invoer.redenNieuweVersie === undefined) throw redenOntbreekt();
  const ontwerp = { id: randomUUID(), versie: (laatste?.versie ?? 0) + 1 };
  await tx.verslag.create({
    data: {
      ...inhoud,
      ...ontwerp,
      dossierId: zaak.dossierId,
      aanvraagId: zaak.id,
      redenNieuweVersie: laatste === null ? null : (invoer.redenNieuweVersie ?? null),
    },
    select: { id: true },
  });
  return ontwerp;
}

export function findLaatsteVerslag(tx: Tx, aanvraagId: string): Promise<Verslag | null> {
  return tx.verslag.findFirst({ where: { aanvraagId }, orderBy: { versie: 'desc' } });
}

function redenOntbreekt(): Weigering {
  const boodschap = 'Het vorige verslag is afgesloten. Zeg waarom er een nieuwe versie komt.';
  return veldWeigering('redenNieuweVersie', 'verplicht', boodschap);
}
