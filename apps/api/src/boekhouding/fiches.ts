/** What a client was paid in a calendar year, by kind of aid: the days of payment count, not the months it was for. */
import { fichesteun, huisregels, opFiche } from '@besluitpad/domain';
import { KETEN_OCMW, legVast, nu } from '@besluitpad/prisma';
import { z } from 'zod';
import { logInzage } from '../dossiers/inzage.js';
import { leesCursor, maakPagina, paginavelden, paginaVan } from '../http/paginering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { leesHuisregels } from './grootboek.js';

export const Fichekeuze = z
  .strictObject({
    steun: fichesteun.describe('Per code van de steun: op de fiche of niet'),
    zekerheid: z.enum(['gevonden', 'na_te_kijken']),
    bron: z.string().trim().min(3).max(300),
  })
  .meta({ id: 'Fichekeuze' });

export const Fichevraag = z.strictObject({ ...paginavelden, jaar: z.coerce.number().int().min(2000).max(2100) });
export type Fichevraag = z.infer<typeof Fichevraag>;

const Fiche = z
  .strictObject({
    dossierId: z.uuid(),
    dossierNummer: z.string(),
    client: z.string(),
    jaar: z.int(),
    regels: z.array(
      z.strictObject({
        steun: z.string(),
        betaaldCent: z.int().describe('Betaald in dit jaar, ook aan een ander voor de cliënt'),
        terugbetaaldCent: z.int().describe('Wat de cliënt er in dit jaar van terugbetaalde'),
        opFiche: z.enum(['ja', 'nee', 'na_te_kijken']),
      }),
    ),
  })
  .meta({ id: 'Fiche' });
export const Fiches = paginaVan(Fiche).meta({ id: 'Fiches' });
export type Fiches = z.infer<typeof Fiches>;

export async function kiesFichesteun(tx: Tx, wie: Wie, keuze: z.infer<typeof Fichekeuze>): Promise<void> {
  const { steun: waarde, zekerheid, bron } = keuze;
  const nieuw = huisregels.parse({ ...(await leesHuisregels(tx)), fichesteun: { waarde, zekerheid, bron } });
  await tx.ocmw.update({ where: { id: 1 }, data: { huisregels: nieuw, rev: { increment: 1 } } });
  const gegevens = { zekerheid, aantal: Object.keys(waarde).length };
  await legVast(tx, wie, { ketenId: KETEN_OCMW, soort: 'fichesteun.gekozen', op: await nu(tx), gegevens, tekst: bron });
}

interface Ficherij {
  readonly dossierId: string;
  readonly dossierNummer: string;
  readonly client: string;
  readonly regels: readonly {
    readonly steun: string;
    readonly betaaldCent: number;
    readonly terugbetaaldCent: number;
  }[];
}

/** Only files this user may see. */
export async function leesFiches(tx: Tx, wie: Wie, { jaar, na, limiet }: Fichevraag): Promise<Fiches> {
  const [vanaf = null] = leesCursor(na, z.tuple([z.uuid()])) ?? [];
  const rijen = await tx.$queryRaw<Ficherij[]>`
    WITH geld AS (
      SELECT t.dossier_id, l.steun, t.bedrag_cent AS betaald, 0 AS terug FROM betaling t JOIN besluitlijn l ON l.id = t.besluitlijn_id
        WHERE t.status = 'betaald' AND extract(year FROM t.betaald_op)::int = ${jaar}
      UNION ALL
      SELECT o.dossier_id, l.steun, 0, o.bedrag_cent FROM terugbetaling o JOIN terugvordering v ON v.id = o.terugvordering_id
        JOIN besluitlijn l ON l.id = v.besluitlijn_id WHERE extract(year FROM o.ontvangen_op)::int = ${jaar}),
    per AS (SELECT dossier_id, steun, sum(betaald)::bigint AS betaald, sum(terug)::bigint AS terug FROM geld GROUP BY 1, 2)
    SELECT d.id AS "dossierId", d.nummer AS "dossierNummer", p.voornaam || ' ' || p.naam AS client,
      jsonb_agg(jsonb_build_object('steun', per.steun, 'betaaldCent', per.betaald, 'terugbetaaldCent', per.terug) ORDER BY per.steun) AS regels
    FROM per JOIN dossier d ON d.id = per.dossier_id JOIN persoon p ON p.id = d.persoon_id
    WHERE ${vanaf}::uuid IS NULL OR d.id > ${vanaf}::uuid GROUP BY d.id, d.nummer, p.voornaam, p.naam ORDER BY d.id LIMIT ${limiet + 1}`;
  const { fichesteun: keuze } = await leesHuisregels(tx);
  await logInzage(tx, wie, `fichegegevens ${jaar}`, null);
  const alle = rijen.map(({ regels, ...rij }) => ({
    ...{ ...rij, jaar },
    regels: regels.map((regel) => ({ ...regel, opFiche: opFiche(regel.steun, keuze) })),
  }));
  const { items, volgende } = maakPagina(alle, limiet, (rij) => [rij.dossierId]);
  return { items: [...items], ...(volgende === undefined ? {} : { volgende }) };
}
