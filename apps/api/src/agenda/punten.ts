/** Rows of an agenda: reading them in order, adding at their place or at the end, and numbering them anew. */
import { randomUUID } from 'node:crypto';
import { datum, type Datum } from '@besluitpad/domain';
import type { Tx } from '../server/database.js';
import type { Zitting } from '../zittingen/zitting.js';
import { voegIn, type Groep } from './volgorde.js';

export interface NieuwPunt {
  readonly dossierId: string;
  readonly groep: Groep;
  readonly soort: 'voorstel' | 'bekrachtiging' | 'aktename';
  readonly titel: string;
  readonly uiterlijk: Datum | null;
  readonly voorstelId?: string;
  readonly aanvraagId?: string | null;
  readonly besluitId?: string;
  readonly hoogdringendReden?: string;
}

interface Geplaatst {
  readonly id: string;
  readonly groep: string;
  readonly uiterlijk: Datum | null;
}

/** Before the agenda left each item goes to its place; afterwards numbers no longer change and it comes last. */
export async function voegPuntenToe(tx: Tx, zitting: Zitting, nieuw: readonly NieuwPunt[]): Promise<string[]> {
  if (nieuw.length === 0) return [];
  const bestaand = await leesVolgorde(tx, zitting.id);
  const laatste = await tx.agendapunt.aggregate({ where: { zittingId: zitting.id }, _max: { volgnr: true } });
  const eerste = (laatste._max.volgnr ?? 0) + 1;
  const punten = nieuw.map((punt) => ({ ...punt, id: randomUUID() }));
  await tx.agendapunt.createMany({
    data: punten.map(({ uiterlijk: _plaats, ...punt }, i) => ({ ...punt, zittingId: zitting.id, volgnr: eerste + i })),
  });
  if (zitting.fase === 'gepland') {
    await nummer(
      tx,
      zitting.id,
      voegIn<Geplaatst>(bestaand, punten).map((punt) => punt.id),
    );
  }
  return punten.map((punt) => punt.id);
}

async function leesVolgorde(tx: Tx, zittingId: string): Promise<Geplaatst[]> {
  const rijen = await tx.$queryRaw<{ id: string; groep: string; uiterlijk: string | null }[]>`
    SELECT p.id, p.groep, CASE WHEN p.voorstel_id IS NOT NULL THEN a.beslis_uiterlijk::text END AS uiterlijk
    FROM agendapunt p LEFT JOIN aanvraag a ON a.id = p.aanvraag_id
    WHERE p.zitting_id = ${zittingId}::uuid AND p.status <> 'afgevoerd' ORDER BY p.volgnr`;
  return rijen.map((rij) => ({ ...rij, uiterlijk: rij.uiterlijk === null ? null : datum(rij.uiterlijk) }));
}

/** In two steps: the unique index on the number is checked row by row. */
export async function nummer(tx: Tx, zittingId: string, ids: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE agendapunt p SET volgnr = -n.nr FROM unnest(${[...ids]}::uuid[]) WITH ORDINALITY AS n(id, nr)
    WHERE p.id = n.id AND p.zitting_id = ${zittingId}::uuid`;
  await tx.$executeRaw`
    UPDATE agendapunt SET volgnr = -volgnr WHERE zitting_id = ${zittingId}::uuid AND volgnr < 0 AND status <> 'afgevoerd'`;
}
