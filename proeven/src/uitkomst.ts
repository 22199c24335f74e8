import { createHash } from 'node:crypto';
import pg from 'pg';

/**
 * What the files have come to, without anything that differs between two runs of the same story (ids, instants, who
 * happened to be first): two runs that end the same give the same lines.
 */
const VRAGEN: Readonly<Record<string, string>> = {
  aanvraag: `SELECT d.nummer, a.soort, a.registernummer, a.ontvangen_op::text, a.fase, a.ronde, a.beslis_uiterlijk::text, a.gesloten_op::text, a.sluitreden
    FROM aanvraag a JOIN dossier d ON d.id = a.dossier_id`,
  lijn: `SELECT d.nummer, l.volgnr, l.spoor, l.steun, l.uitkomst FROM aanvraaglijn l JOIN dossier d ON d.id = l.dossier_id`,
  besluit: `SELECT d.nummer, b.orgaan, b.datum::text, b.bekrachtiging, l.volgnr, l.besluit, l.steun, l.bedrag_cent, l.ingang::text, l.einde::text
    FROM besluit b JOIN dossier d ON d.id = b.dossier_id JOIN besluitlijn l ON l.besluit_id = b.id`,
  klok: `SELECT d.nummer, k.soort, k.begint::text, k.uiterlijk::text, k.gestopt_op::text, k.stopreden, k.te_laat, count(m.id)::int AS momenten, count(m.verstreken_op)::int AS verstreken
    FROM klok k LEFT JOIN dossier d ON d.id = k.dossier_id LEFT JOIN klok_moment m ON m.klok_id = k.id GROUP BY d.nummer, k.id`,
  taak: `SELECT d.nummer, t.soort, t.titel, t.rol, t.uiterlijk::text, t.klaar_op IS NOT NULL AS klaar FROM taak t LEFT JOIN dossier d ON d.id = t.dossier_id`,
  mijlpaal: `SELECT p.soort, d.nummer, m.ronde, m.mijlpaal FROM mijlpaal m JOIN procedure p ON p.id = m.procedure_id LEFT JOIN dossier d ON d.id = p.dossier_id`,
  effect: `SELECT d.nummer, e.effect, e.ronde, e.volgnr, e.status FROM effect e LEFT JOIN dossier d ON d.id = e.dossier_id`,
  brief: `SELECT d.nummer, b.soort, b.versie, b.status, b.briefdatum::text, b.bestemming, b.sha256_a FROM brief b LEFT JOIN dossier d ON d.id = b.dossier_id`,
  verzending: `SELECT d.nummer, v.wijze, v.status, v.barcode, v.gepost_op::text, v.ontvangen_op::text FROM verzending v LEFT JOIN dossier d ON d.id = v.dossier_id`,
  betaling: `SELECT d.nummer, t.periode, t.bedrag_cent, t.begunstigde, t.wijze, t.uiterlijk::text, t.status, t.betaald_op::text FROM betaling t JOIN dossier d ON d.id = t.dossier_id`,
  formulier: `SELECT d.nummer, f.soort, f.versie, f.status, f.verzonden_op::text FROM staatsformulier f JOIN dossier d ON d.id = f.dossier_id`,
  zitting: `SELECT z.datum::text, z.oproeping_nr, z.fase, a.volgnr, a.soort, a.status, a.ja, a.nee, a.aanwezig FROM zitting z LEFT JOIN agendapunt a ON a.zitting_id = z.id`,
  handeling: `SELECT d.nummer, h.soort, h.rol, count(*)::int AS aantal FROM handeling h LEFT JOIN dossier d ON d.id = h.dossier_id GROUP BY 1, 2, 3`,
};

export interface Uitkomst {
  readonly regels: readonly string[];
  readonly som: string;
}

export async function leesUitkomst(beheerUrl: string): Promise<Uitkomst> {
  const client = new pg.Client({ connectionString: beheerUrl });
  await client.connect();
  try {
    const regels: string[] = [];
    for (const [naam, vraag] of Object.entries(VRAGEN)) {
      const { rows } = await client.query<Record<string, unknown>>(vraag);
      regels.push(...rows.map((rij) => `${naam} ${JSON.stringify(rij)}`).sort());
    }
    return { regels, som: createHash('sha256').update(regels.join('\n')).digest('hex') };
  } finally {
    await client.end();
  }
}

/** Rows of the invariant views: none means healthy. */
export async function gebrokenInvarianten(beheerUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: beheerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ naam: string }>(
      `SELECT table_name AS naam FROM information_schema.views WHERE table_schema = 'public' AND table_name LIKE 'inv\\_%' ORDER BY 1`,
    );
    const gebroken: string[] = [];
    for (const { naam } of rows) {
      const uit = await client.query<object>(`SELECT * FROM ${naam}`);
      gebroken.push(...uit.rows.map((rij) => `${naam}: ${JSON.stringify(rij)}`));
    }
    return gebroken;
  } finally {
    await client.end();
  }
}
