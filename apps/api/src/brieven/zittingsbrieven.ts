/** The letters of one meeting: who still reads which, and whom to call before bad news leaves. One query each. */
import { BRIEVEN_MET_UITLEG, lezerAanZet, vraagtUitleg, type Leesuitkomst } from '@besluitpad/domain';
import { nu, Prisma } from '@besluitpad/prisma';
import { logInzage } from '../dossiers/inzage.js';
import { Weigering } from '../fouten/weigering.js';
import { getHuisregels } from '../comite/huisregels.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { getZitting } from '../zittingen/zitting.js';
import type { Brief } from './brief.js';
import type { Belregel, TeLezenBrief } from './lezingvormen.js';

type Leesrij = Omit<TeLezenBrief, 'vanaf' | 'uiterlijk' | 'aanZet' | 'vraagtUitleg' | 'uitkomst'> & {
  readonly vanaf: Date;
  readonly uiterlijk: Date;
  readonly uitkomst: Leesuitkomst | null;
};

/** A worker sees the letters of own files; head, secretary and the organs see all. */
export async function lijstTeLezen(tx: Tx, wie: Wie, zittingId: string): Promise<TeLezenBrief[]> {
  await getZitting(tx, zittingId);
  const rijen = await tx.$queryRaw<Leesrij[]>`
    SELECT b.id AS "briefId", d.id AS "dossierId", d.nummer AS dossier, b.soort, b.versie, b.status, g.id AS "werkerId", g.naam AS werker,
      t.vanaf, t.uiterlijk, l.uitkomst, l.reden
    FROM besluit u JOIN brief b ON b.onderwerp_id = u.id AND b.status IN ('ontwerp', 'vrijgegeven')
      JOIN brief_te_lezen t ON t.brief_id = b.id JOIN dossier d ON d.id = b.dossier_id JOIN gebruiker g ON g.id = d.werker_id
      LEFT JOIN LATERAL (SELECT uitkomst, reden FROM brief_lezing WHERE brief_id = b.id ORDER BY volgnr DESC LIMIT 1) l ON true
    WHERE u.zitting_id = ${zittingId}::uuid AND (${leestAlles(wie)} OR d.werker_id = ${wie.gebruikerId}::uuid)
    ORDER BY d.nummer, b.id`;
  await logInzage(tx, wie, `zitting/${zittingId}/brieven-te-lezen`, null);
  const op = (await nu(tx)).toISOString();
  return rijen.map((rij) => {
    const uiterlijk = rij.uiterlijk.toISOString();
    return {
      ...rij,
      vanaf: rij.vanaf.toISOString(),
      uiterlijk,
      aanZet: lezerAanZet({ uiterlijk, laatste: rij.uitkomst ?? undefined }, op),
      vraagtUitleg: vraagtUitleg(rij.soort),
    };
  });
}

/** Refusals, sanctions and recoveries of this meeting: whom to call, and whether it was done. */
export async function lijstBellen(tx: Tx, wie: Wie, zittingId: string): Promise<Belregel[]> {
  await getZitting(tx, zittingId);
  const rijen = await tx.$queryRaw<(Omit<Belregel, 'toelichting'> & { readonly briefId: string })[]>`
    SELECT b.id AS "briefId", d.id AS "dossierId", d.nummer AS dossier, b.soort, b.versie, b.status, g.id AS "werkerId", g.naam AS werker,
      p.voornaam || ' ' || p.naam AS client, p.niet_bellen AS "nietBellen", m.op::text AS "uitgelegdOp", m.overgeslagen,
      coalesce(v.status <> 'te_verzenden', false) AS verzonden
    FROM besluit u JOIN brief b ON b.onderwerp_id = u.id AND b.status IN ('ontwerp', 'vrijgegeven') AND b.afschrift_van IS NULL
      JOIN dossier d ON d.id = b.dossier_id JOIN persoon p ON p.id = d.persoon_id JOIN gebruiker g ON g.id = d.werker_id
      LEFT JOIN verzending v ON v.brief_id = b.id
      LEFT JOIN LATERAL (SELECT s.op, s.overgeslagen FROM mondelinge_uitleg s JOIN brief e ON e.id = s.brief_id
        WHERE e.onderwerp_id = u.id AND s.dossier_id = d.id ORDER BY s.genoteerd_op DESC LIMIT 1) m ON true
    WHERE u.zitting_id = ${zittingId}::uuid AND b.soort IN (${Prisma.join([...BRIEVEN_MET_UITLEG])})
      AND (${leestAlles(wie)} OR d.werker_id = ${wie.gebruikerId}::uuid)
    ORDER BY g.naam, d.nummer, b.id`;
  await logInzage(tx, wie, `zitting/${zittingId}/bellijst`, null);
  return rijen.map((rij) => ({ ...rij, toelichting: `/api/brieven/${rij.briefId}/toelichting` }));
}

const LEZEN_ALLES = ['hoofdSocialeDienst', 'secretaris', 'voorzitter', 'algemeenDirecteur'] as const;

function leestAlles({ rollen }: Wie): boolean {
  return LEZEN_ALLES.some((rol) => rollen.includes(rol));
}

/** Which of these somebody still has to explain before they leave; an explanation of an earlier version counts. */
export async function zoekNogUitTeLeggen(tx: Tx, brieven: readonly Brief[]): Promise<ReadonlySet<string>> {
  const slecht = brieven.filter(({ soort, afschriftVan }) => vraagtUitleg(soort) && afschriftVan === null);
  if (slecht.length === 0 || (await getHuisregels(tx)).eerstUitgelegd?.waarde !== true) return new Set();
  const ids = slecht.map(({ id }) => id);
  const rijen = await tx.$queryRaw<{ id: string }[]>`
    SELECT b.id FROM brief b WHERE b.id = ANY (${ids}::uuid[]) AND NOT EXISTS (
      SELECT 1 FROM brief e JOIN mondelinge_uitleg m ON m.brief_id = e.id
      WHERE e.procedure_id = b.procedure_id AND e.onderwerp_id = b.onderwerp_id AND e.soort = b.soort)`;
  return new Set(rijen.map(({ id }) => id));
}

export function eisUitgelegd({ id }: Brief, nogUitTeLeggen: ReadonlySet<string>): void {
  if (!nogUitTeLeggen.has(id)) return;
  throw new Weigering(
    'regel.geschonden',
    'Leg deze beslissing eerst mondeling uit, en noteer het. Lukt dat niet, noteer dan waarom de uitleg overgeslagen is.',
    { extra: { toelichting: `/api/brieven/${id}/toelichting` } },
  );
}
