/** One item in full, as the members read it before they decide; every reading of a file is logged with its reason. */
import { eisGeenBelang, geenInzage } from '../belangen/zonderInzage.js';
import { logInzage } from '../dossiers/inzage.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { magPuntenZien } from '../zittingen/toonZitting.js';
import { getZitting } from '../zittingen/zitting.js';
import type { AgendapuntVolledig } from './vormen.js';

export async function toonAgendapunt(tx: Tx, wie: Wie, id: string): Promise<AgendapuntVolledig> {
  const [rij] = await tx.$queryRaw<AgendapuntVolledig[]>`
    SELECT p.id, p.zitting_id AS "zittingId", p.volgnr, p.groep, p.soort, p.titel, p.status, p.dossier_id AS "dossierId",
      s.aanspreking || ' ' || s.voornaam || ' ' || s.naam AS client, a.ontvangen_op::text AS "ontvangenOp", a.vraag,
      a.beslis_uiterlijk::text AS "beslisUiterlijk", a.hoorrecht_gemeld_op::text AS "hoorrechtGemeldOp", a.gehoord_op::text AS "gehoordOp",
      coalesce(v.motivering, b.motivering) AS motivering, r.inhoud AS verslag, r.huisbezoek_op::text AS "huisbezoekOp",
      r.opmerkingen_client AS "opmerkingenClient",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('aanvraaglijnId', x.aanvraaglijn_id, 'besluit', x.besluit, 'tekst', x.tekst,
          'bedragCent', (x.gegevens ->> 'bedragCent')::int) ORDER BY x.volgnr), '[]')
       FROM (SELECT aanvraaglijn_id, besluit, tekst, gegevens, volgnr FROM voorstellijn WHERE voorstel_id = p.voorstel_id
             UNION ALL SELECT aanvraaglijn_id, besluit, tekst, gegevens, volgnr FROM besluitlijn WHERE besluit_id = p.besluit_id) x) AS lijnen,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', y.id, 'naam', y.naam, 'soort', y.soort) ORDER BY y.toegevoegd_op), '[]')
       FROM bijlage y WHERE y.dossier_id = p.dossier_id AND y.voor_comite AND (y.aanvraag_id IS NULL OR y.aanvraag_id = p.aanvraag_id)) AS bijlagen
    FROM agendapunt p JOIN dossier d ON d.id = p.dossier_id JOIN persoon s ON s.id = d.persoon_id
      LEFT JOIN aanvraag a ON a.id = p.aanvraag_id LEFT JOIN voorstel v ON v.id = p.voorstel_id
      LEFT JOIN verslag r ON r.id = v.verslag_id LEFT JOIN besluit b ON b.id = p.besluit_id
    WHERE p.id = ${id}::uuid`;
  if (rij === undefined || !magPuntenZien(wie, await getZitting(tx, rij.zittingId))) throw await geenInzage(tx, id);
  await eisGeenBelang(tx, id);
  await logInzage(tx, wie, 'agendapunt', rij.dossierId);
  return rij;
}
