/** The income of one month, where the decision says that it varies: what the month comes to is computed within the decision. */
import {
  berekenRecht,
  datum,
  laatste,
  type Berekencontext,
  type Datum,
  type Leeflooncategorie,
} from '@besluitpad/domain';
import { legVast, rondTaakAf } from '@besluitpad/prisma';
import { leesBevestigingen } from '../beheer/baremarij.js';
import { leesOgenblik } from '../dossiers/dag.js';
import { logInzage } from '../dossiers/inzage.js';
import { nietGevonden, Programmafout, veldWeigering, Weigering } from '../fouten/weigering.js';
import { findToetsfeiten, reken } from '../middelentoetsen/middelentoets.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { Maandinkomen, type NieuwMaandinkomen } from './vormen.js';

interface Wisselend {
  readonly dossierId: string;
  readonly wisselend: boolean;
  readonly van: Datum;
  readonly tot: Datum | null;
  readonly aanvraagId: string | null;
  readonly referentiedatum: Datum;
  readonly categorie: number | null;
}

export async function lijstMaandinkomens(tx: Tx, wie: Wie, opvolgingId: string): Promise<Maandinkomen[]> {
  const { dossierId } = await haal(tx, opvolgingId);
  await logInzage(tx, wie, `maandinkomens van opvolging/${opvolgingId}`, dossierId);
  const rijen = await tx.maandinkomen.findMany({
    where: { opvolgingId },
    orderBy: [{ maand: 'desc' }, { volgnr: 'desc' }],
  });
  return rijen.map(({ dossierId: _dossier, gebruikerId: _wie, op, ...rij }) =>
    Maandinkomen.parse({ ...rij, op: op.toISOString() }),
  );
}

export async function noteerMaandinkomen(
  tx: Tx,
  wie: Wie,
  opvolgingId: string,
  { maand, middelen }: NieuwMaandinkomen,
): Promise<Maandinkomen> {
  // Of two notes at once for one month each gets a number of its own.
  await tx.$queryRaw`SELECT 1 FROM opvolging WHERE id = ${opvolgingId}::uuid FOR UPDATE`;
  const steun = await haal(tx, opvolgingId);
  const { op, dag } = await leesOgenblik(tx);
  eisMaand(steun, maand, dag);
  const { rechtCent, stappen } = await berekenMaand(tx, steun, { maand, middelen });
  const volgnr = (await tx.maandinkomen.count({ where: { opvolgingId, maand } })) + 1;
  const { dossierId } = steun;
  const data = {
    opvolgingId,
    maand,
    volgnr,
    bedragCent: rechtCent,
    stappen: stappen.map((stap) => ({ ...stap })),
    middelen,
  };
  await tx.maandinkomen.create({
    data: { ...data, dossierId, gebruikerId: wie.gebruikerId, op },
    select: { volgnr: true },
  });
  await rondTaakAf(tx, `inkomen.vragen/${opvolgingId}/${maand}`, op, wie.gebruikerId);
  await legVast(tx, wie, {
    ...{ ketenId: dossierId, dossierId, soort: 'maandinkomen.genoteerd', onderwerpId: opvolgingId, op },
    gegevens: { maand, volgnr, bedragCent: rechtCent },
  });
  return Maandinkomen.parse({ ...data, op: op.toISOString() });
}

function eisMaand({ wisselend, van, tot }: Wisselend, maand: string, dag: Datum): void {
  if (!wisselend) {
    throw new Weigering(
      'handeling.nietMogelijk',
      'De beslissing zegt niet dat het inkomen wisselt: een ander inkomen vraagt een herziening.',
    );
  }
  if (maand > dag.slice(0, 7)) throw veldWeigering('maand', 'toekomst', 'Deze maand moet nog komen.');
  if (maand < van.slice(0, 7) || (tot !== null && maand > tot.slice(0, 7))) {
    throw veldWeigering('maand', 'binnenSteun', 'In deze maand loopt de steun niet.');
  }
}

async function berekenMaand(tx: Tx, steun: Wisselend, { maand, middelen }: NieuwMaandinkomen) {
  const { aanvraagId, categorie, referentiedatum, van } = steun;
  const toets = aanvraagId === null ? undefined : await findToetsfeiten(tx, aanvraagId);
  if (toets === undefined || categorie === null) {
    throw new Programmafout('Aid with an income that varies has no means test.');
  }
  const [aanvrager, ...anderen] = toets.aanvragers;
  if (aanvrager === undefined) throw new Programmafout('A means test has no applicant.');
  const context: Berekencontext = {
    ...{ referentiedatum, eigenInkomens: [], onderhoudsplichtigen: [], bevestigdTot: await leesBevestigingen(tx) },
    ...{ eerdereSancties: [], terugvorderingen: [], verjaringJaren: 0 },
    toets: { ...toets, aanvragers: [{ ...aanvrager, middelen }, ...anderen] },
  };
  return reken(() => berekenRecht(alsCategorie(categorie), laatste(van, datum(`${maand}-01`)), context), 'middelen');
}

function alsCategorie(getal: number): Leeflooncategorie {
  if (getal === 1 || getal === 2 || getal === 3) return getal;
  throw new Programmafout('A leefloon has no category 1, 2 or 3.');
}

/** With the newest decision on it: a revision may have changed the category, and was decided on a means test of its own. */
async function haal(tx: Tx, opvolgingId: string): Promise<Wisselend> {
  const [rij] = await tx.$queryRaw<Wisselend[]>`
    SELECT o.dossier_id AS "dossierId", coalesce(l.gegevens #>> '{invoer,wisselend}' = 'true', false) AS wisselend, o.van::text,
      coalesce(o.tot, o.gepland_einde)::text AS tot, coalesce(h.aanvraag_id, b.aanvraag_id) AS "aanvraagId",
      coalesce(h.datum, a.eerste_ontvangst_op, a.ontvangen_op, b.datum)::text AS referentiedatum,
      coalesce((h.gegevens #>> '{invoer,nieuweCategorie}')::int, (l.gegevens #>> '{invoer,categorie}')::int) AS categorie
    FROM opvolging o JOIN besluitlijn l ON l.id = o.besluitlijn_id JOIN besluit b ON b.id = l.besluit_id LEFT JOIN aanvraag a ON a.id = b.aanvraag_id
      LEFT JOIN LATERAL (SELECT hl.gegevens, hb.datum, hb.aanvraag_id FROM besluitlijn hl JOIN besluit hb ON hb.id = hl.besluit_id
        WHERE hl.dossier_id = o.dossier_id AND hl.besluit = 'HERZIENING' AND hb.datum >= b.datum
          AND EXISTS (SELECT 1 FROM middelentoets m WHERE m.aanvraag_id = hb.aanvraag_id) ORDER BY hb.datum DESC LIMIT 1) h ON true
    WHERE o.id = ${opvolgingId}::uuid`;
  if (rij === undefined) throw nietGevonden('Deze opvolging');
  return rij;
}
