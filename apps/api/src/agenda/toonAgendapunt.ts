/** One item in full, as the members read it before they decide; every reading of a file is logged with its reason. */
import { lijnGegevens, toelichtLijn } from '@besluitpad/domain';
import { eisGeenBelang, geenInzage } from '../belangen/zonderInzage.js';
import { findNaamloos } from '../bundels/anoniem.js';
import { FEITEN_VAN_PUNT } from '../bundels/feitenVanPunt.js';
import { logInzage } from '../dossiers/inzage.js';
import type { Tx } from '../server/database.js';
import { mag } from '../toegang/ability.js';
import type { Wie } from '../toegang/wie.js';
import { magPuntenZien } from '../zittingen/toonZitting.js';
import { getZitting } from '../zittingen/zitting.js';
import type { AgendapuntVolledig } from './vormen.js';

export async function toonAgendapunt(tx: Tx, wie: Wie, id: string): Promise<AgendapuntVolledig> {
  const [rij] = await tx.$queryRaw<Puntrij[]>`
    SELECT p.id, p.zitting_id AS "zittingId", p.volgnr, p.groep, p.soort, p.titel, p.status, p.dossier_id AS "dossierId",
      s.aanspreking || ' ' || s.voornaam || ' ' || s.naam AS client, a.ontvangen_op::text AS "ontvangenOp", a.vraag,
      a.beslis_uiterlijk::text AS "beslisUiterlijk", a.hoorrecht_gemeld_op::text AS "hoorrechtGemeldOp", a.gehoord_op::text AS "gehoordOp",
      coalesce(v.motivering, b.motivering) AS motivering, r.inhoud AS verslag, r.huisbezoek_op::text AS "huisbezoekOp",
      r.opmerkingen_client AS "opmerkingenClient",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('aanvraaglijnId', x.aanvraaglijn_id, 'besluit', x.besluit, 'tekst', x.tekst,
          'spoor', x.spoor, 'steun', x.steun, 'gegevens', x.gegevens) ORDER BY x.volgnr), '[]')
       FROM (SELECT l.aanvraaglijn_id, l.besluit, l.tekst, l.gegevens, l.volgnr, q.spoor, q.steun FROM voorstellijn l JOIN aanvraaglijn q ON q.id = l.aanvraaglijn_id
               WHERE l.voorstel_id = p.voorstel_id
             UNION ALL SELECT aanvraaglijn_id, besluit, tekst, gegevens, volgnr, spoor, steun FROM besluitlijn WHERE besluit_id = p.besluit_id) x) AS lijnen,
      ${FEITEN_VAN_PUNT} AS feiten,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', y.id, 'naam', y.naam, 'soort', y.soort) ORDER BY y.toegevoegd_op), '[]')
       FROM bijlage y WHERE y.dossier_id = p.dossier_id AND y.voor_comite AND (y.aanvraag_id IS NULL OR y.aanvraag_id = p.aanvraag_id)) AS bijlagen
    FROM agendapunt p JOIN dossier d ON d.id = p.dossier_id JOIN persoon s ON s.id = d.persoon_id
      LEFT JOIN aanvraag a ON a.id = p.aanvraag_id LEFT JOIN voorstel v ON v.id = p.voorstel_id
      LEFT JOIN verslag r ON r.id = v.verslag_id LEFT JOIN besluit b ON b.id = p.besluit_id
    WHERE p.id = ${id}::uuid`;
  if (rij === undefined || !magPuntenZien(wie, await getZitting(tx, rij.zittingId))) throw await geenInzage(tx, id);
  await eisGeenBelang(tx, id);
  await logInzage(tx, wie, 'agendapunt', rij.dossierId);
  return zonderNaam(tx, wie, { ...rij, lijnen: rij.lijnen.map(metToelichting) });
}

type Puntlijn = AgendapuntVolledig['lijnen'][number];
type Lijnrij = Pick<Puntlijn, 'aanvraaglijnId' | 'besluit' | 'tekst'> & {
  spoor: string;
  steun: string;
  gegevens: unknown;
};
type Puntrij = Omit<AgendapuntVolledig, 'lijnen'> & { readonly lijnen: readonly Lijnrij[] };

function metToelichting({ spoor, steun, gegevens, ...lijn }: Lijnrij): Puntlijn {
  const gelezen = lijnGegevens.parse(gegevens);
  const { rechtsgrond, berekening } = toelichtLijn({ spoor, steun }, gelezen);
  return {
    ...lijn,
    bedragCent: gelezen.bedragCent ?? null,
    rechtsgrond: [...rechtsgrond],
    berekening: [...berekening],
  };
}

/** R-COM-22: a meeting without names is without names on the screen of its members too. */
async function zonderNaam(tx: Tx, wie: Wie, rij: AgendapuntVolledig): Promise<AgendapuntVolledig> {
  if (mag(wie.rollen, 'agenda.opmaken')) return rij;
  const naamloos = await findNaamloos(tx, await getZitting(tx, rij.zittingId), rij.dossierId);
  if (naamloos === undefined) return rij;
  const { nummer, tekst } = naamloos;
  const ofNiets = (zin: string | null) => (zin === null ? null : tekst(zin));
  return {
    ...rij,
    ...{ client: nummer, titel: tekst(rij.titel), vraag: ofNiets(rij.vraag), motivering: tekst(rij.motivering) },
    lijnen: rij.lijnen.map((lijn) => ({ ...lijn, tekst: tekst(lijn.tekst) })),
    feiten: rij.feiten.map((feit) => ({ ...feit, tekst: tekst(feit.tekst), bron: tekst(feit.bron) })),
    verslag: metTekst(rij.verslag, tekst) as AgendapuntVolledig['verslag'],
    opmerkingenClient: ofNiets(rij.opmerkingenClient),
    bijlagen: rij.bijlagen.map((bijlage) => ({ ...bijlage, naam: tekst(bijlage.naam) })),
  };
}

/** Every sentence in a report, however deep it stands. */
function metTekst(waarde: unknown, tekst: (zin: string) => string): unknown {
  if (typeof waarde === 'string') return tekst(waarde);
  if (Array.isArray(waarde)) return waarde.map((deel) => metTekst(deel, tekst));
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(Object.entries(waarde).map(([naam, deel]) => [naam, metTekst(deel, tekst)]));
}
