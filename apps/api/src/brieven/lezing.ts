/** "De ochtend erna": the worker of the file, or the head, says that a letter is right, or sends it back with the reason. */
import { lezerAanZet, weigerOngelezen, type Leesstand, type Leesuitkomst } from '@besluitpad/domain';
import { legVast, maakTaak, nu, rondTaakAf } from '@besluitpad/prisma';
import { Programmafout, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { getBrief } from './brief.js';
import type { Lezing, Lezinginvoer } from './lezingvormen.js';

export async function leesBriefNa(tx: Tx, wie: Wie, briefId: string, invoer: Lezinginvoer): Promise<Lezing> {
  await tx.$executeRaw`SELECT 1 FROM brief WHERE id = ${briefId}::uuid FOR UPDATE`;
  const brief = await getBrief(tx, briefId);
  const teLezen = await tx.briefTeLezen.findUnique({ where: { briefId } });
  if (teLezen === null) {
    throw new Weigering('handeling.nietMogelijk', 'Deze brief hoeft niet eerst gelezen te worden.');
  }
  if (brief.status !== 'ontwerp') {
    throw new Weigering('handeling.nietMogelijk', `Deze brief is al ${brief.status}: lezen verandert niets meer.`);
  }
  const { dossierId } = teLezen;
  await eisLezer(tx, wie, dossierId);
  const op = await nu(tx);
  const reden = invoer.uitkomst === 'terug' ? invoer.reden : null;
  const eerdere = await tx.briefLezing.count({ where: { briefId } });
  await tx.briefLezing.create({
    data: {
      ...{ briefId, dossierId, volgnr: eerdere + 1, uitkomst: invoer.uitkomst, reden },
      ...{ gebruikerId: wie.gebruikerId, op },
    },
    select: { id: true },
  });
  for (const rol of ['werker', 'hoofd']) {
    await rondTaakAf(tx, `brief.lezen/${briefId}/${rol}`, op, wie.gebruikerId);
  }
  if (reden !== null) {
    await maakTaak(tx, {
      procedureId: brief.procedureId,
      soort: 'brief.terug',
      sleutel: `brief.terug/${briefId}/${eerdere + 1}`,
      titel: 'Een brief is teruggestuurd: maak een nieuwe versie',
      rol: 'secretaris',
      uiterlijk: brief.briefdatum,
      reden,
      op,
    });
  } else {
    for (let volgnr = 1; volgnr <= eerdere; volgnr++) {
      await rondTaakAf(tx, `brief.terug/${briefId}/${volgnr}`, op, wie.gebruikerId);
    }
  }
  await legVast(tx, wie, {
    ...{ ketenId: dossierId, dossierId, soort: `brief.lezing_${invoer.uitkomst}`, onderwerpId: briefId, op },
    gegevens: { versie: brief.versie, volgnr: eerdere + 1 },
    tekst: reden,
  });
  const stand = await leesstandVan(tx, briefId);
  if (stand === null) throw new Programmafout('A letter that was just read need not be read.');
  return stand;
}

async function eisLezer(tx: Tx, { gebruikerId, rollen }: Wie, id: string): Promise<void> {
  const { werkerId } = await tx.dossier.findUniqueOrThrow({ where: { id }, select: { werkerId: true } });
  if (werkerId === gebruikerId || rollen.includes('hoofdSocialeDienst')) return;
  throw new Weigering('regel.geschonden', 'Deze brief leest de werker van het dossier, of het hoofd.');
}

/** Null when this letter need not be read. */
export async function leesstandVan(tx: Tx, briefId: string): Promise<Lezing | null> {
  const teLezen = await tx.briefTeLezen.findUnique({ where: { briefId } });
  if (teLezen === null) return null;
  const laatste = await tx.briefLezing.findFirst({ where: { briefId }, orderBy: { volgnr: 'desc' } });
  const uitkomst = (laatste?.uitkomst ?? null) as Leesuitkomst | null;
  const uiterlijk = teLezen.uiterlijk.toISOString();
  const op = await nu(tx);
  return {
    vanaf: teLezen.vanaf.toISOString(),
    uiterlijk,
    uitkomst,
    reden: laatste?.reden ?? null,
    door: laatste?.gebruikerId ?? null,
    op: laatste?.op.toISOString() ?? null,
    aanZet: lezerAanZet({ uiterlijk, laatste: uitkomst ?? undefined }, op.toISOString()),
  };
}

export type Leesstanden = ReadonlyMap<string, Leesstand>;

/** Of many letters at once; one that need not be read is not among them. */
export async function laadLeesstanden(tx: Tx, ids: readonly string[]): Promise<Leesstanden> {
  const rijen = await tx.$queryRaw<{ id: string; uiterlijk: Date; laatste: Leesuitkomst | null }[]>`
    SELECT t.brief_id AS id, t.uiterlijk, l.uitkomst AS laatste FROM brief_te_lezen t
      LEFT JOIN LATERAL (SELECT uitkomst FROM brief_lezing WHERE brief_id = t.brief_id ORDER BY volgnr DESC LIMIT 1) l ON true
    WHERE t.brief_id = ANY (${[...ids]}::uuid[])`;
  return new Map(
    rijen.map(({ id, uiterlijk, laatste }) => [
      id,
      { uiterlijk: uiterlijk.toISOString(), laatste: laatste ?? undefined },
    ]),
  );
}

export function eisGelezen(stand: Leesstand | undefined, op: Date): void {
  const weigering = weigerOngelezen(stand);
  if (weigering === undefined || stand === undefined) return;
  throw new Weigering('regel.geschonden', weigering, { extra: { aanZet: lezerAanZet(stand, op.toISOString()) } });
}
