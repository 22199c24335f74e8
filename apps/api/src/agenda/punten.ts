/** Rows of an agenda: reading them in order, adding at their place or at the end, and numbering them anew. */
import { randomUUID } from 'node:crypto';
import { datum, perGroep, voegIn, type Agendagroep, type Agendaplaats } from '@besluitpad/domain';
import type { Tx } from '../server/database.js';
import type { Zitting } from '../zittingen/zitting.js';
import { leesOrde } from './orde.js';

export interface NieuwPunt {
  readonly dossierId: string;
  readonly groep: Agendagroep;
  readonly soort: 'voorstel' | 'bekrachtiging' | 'aktename';
  readonly titel: string;
  readonly voorstelId?: string;
  readonly aanvraagId?: string | null;
  readonly besluitId?: string;
  readonly hoogdringendReden?: string;
}

export interface Geplaatst extends Agendaplaats {
  readonly id: string;
}

/** Before the agenda left each item goes to its place; afterwards numbers no longer change and it comes last. */
export async function voegPuntenToe(tx: Tx, zitting: Zitting, nieuw: readonly NieuwPunt[]): Promise<string[]> {
  if (nieuw.length === 0) return [];
  const laatste = await tx.agendapunt.aggregate({ where: { zittingId: zitting.id }, _max: { volgnr: true } });
  const eerste = (laatste._max.volgnr ?? 0) + 1;
  const naOproeping = zitting.fase !== 'gepland';
  const punten = nieuw.map((punt) => ({ ...punt, id: randomUUID() }));
  await tx.agendapunt.createMany({
    data: punten.map((punt, i) => ({ ...punt, zittingId: zitting.id, volgnr: eerste + i, naOproeping })),
  });
  const ids = punten.map((punt) => punt.id);
  if (!naOproeping) await zetOpHunPlaats(tx, zitting.id, ids);
  return ids;
}

async function zetOpHunPlaats(tx: Tx, zittingId: string, ids: readonly string[]): Promise<void> {
  const alle = await leesVolgorde(tx, zittingId);
  const nieuw = new Set(ids);
  const { regels } = await leesOrde(tx);
  const agenda = voegIn(
    alle.filter(({ id }) => !nieuw.has(id)),
    alle.filter(({ id }) => nieuw.has(id)),
    regels,
  );
  await nummer(tx, zittingId, agenda);
}

/** After items fell away before the agenda left: the numbers close up. */
export async function hernummer(tx: Tx, zittingId: string): Promise<void> {
  await nummer(tx, zittingId, await leesVolgorde(tx, zittingId));
}

export async function leesVolgorde(tx: Tx, zittingId: string): Promise<Geplaatst[]> {
  const rijen = await tx.$queryRaw<(Omit<Required<Geplaatst>, 'uiterlijk'> & { uiterlijk: string | null })[]>`
    SELECT p.id, p.groep, CASE WHEN p.voorstel_id IS NOT NULL THEN a.beslis_uiterlijk::text END AS uiterlijk,
      d.nummer AS dossiernummer, g.naam AS werker,
      coalesce((SELECT l.steun FROM voorstellijn vl JOIN aanvraaglijn l ON l.id = vl.aanvraaglijn_id
        WHERE vl.voorstel_id = p.voorstel_id ORDER BY vl.volgnr LIMIT 1), '') AS soort
    FROM agendapunt p JOIN dossier d ON d.id = p.dossier_id JOIN gebruiker g ON g.id = d.werker_id
      LEFT JOIN aanvraag a ON a.id = p.aanvraag_id
    WHERE p.zitting_id = ${zittingId}::uuid AND p.status <> 'afgevoerd' ORDER BY p.volgnr`;
  return rijen.map((rij) => ({ ...rij, uiterlijk: rij.uiterlijk === null ? null : datum(rij.uiterlijk) }));
}

/** Through the groups, as the agenda is printed. In two steps: the unique index on the number is checked row by row. */
export async function nummer(
  tx: Tx,
  zittingId: string,
  agenda: readonly Pick<Geplaatst, 'id' | 'groep'>[],
): Promise<void> {
  const ids = perGroep(agenda).map(({ id }) => id);
  await tx.$executeRaw`
    UPDATE agendapunt p SET volgnr = -n.nr FROM unnest(${ids}::uuid[]) WITH ORDINALITY AS n(id, nr)
    WHERE p.id = n.id AND p.zitting_id = ${zittingId}::uuid`;
  await tx.$executeRaw`
    UPDATE agendapunt SET volgnr = -volgnr WHERE zitting_id = ${zittingId}::uuid AND volgnr < 0 AND status <> 'afgevoerd'`;
}
