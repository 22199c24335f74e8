/** How long after the API accepted a request its receipt has been printed by the worker, one after the other. */
import { Processen } from '@besluitpad/proeven';
import pg from 'pg';
import { richtIn } from '../heidebeke.js';
import { hoogstens, percentiel, type Meting } from '../regel.js';
import { AANVRAAG } from '../registreren/aanvraag.js';
import { HttpKlant } from '../registreren/httpKlant.js';

const AANTAL = 100;
const OPWARMING = 20;
const PEIL_MS = 2;
const GEDULD_MS = 30_000;
/** Between two requests the machine must come to rest. */
const RUST_MS = 100;

export const effect: Meting = async () => {
  const { omgeving, dossierIds } = await richtIn(OPWARMING);
  const processen = new Processen(omgeving);
  await processen.start('api');
  await processen.start('worker');
  const db = new pg.Client({ connectionString: omgeving.beheerUrl });
  await db.connect();
  const http = await HttpKlant.meldAan(omgeving.apiUrl, 'onthaal', 1);
  const duren: number[] = [];
  try {
    for (let i = 0; i < OPWARMING + AANTAL; i++) {
      const duur = await duurTotGedaan(http, db, dossierIds[i % dossierIds.length] ?? '');
      if (i >= OPWARMING) duren.push(duur);
      await new Promise((verder) => setTimeout(verder, RUST_MS));
    }
  } finally {
    http.sluit();
    await db.end();
    await processen.sluit();
  }
  return [
    hoogstens('handeling aanvaard → effect gedaan, machine in rust, p50', percentiel(duren, 0.5), 150, ' ms'),
    hoogstens('handeling aanvaard → effect gedaan, machine in rust, p95', percentiel(duren, 0.95), 400, ' ms'),
  ];
};

/** From the answer of the API until the ledger says done, as another session of the database sees it. */
async function duurTotGedaan(http: HttpKlant, db: pg.Client, dossierId: string): Promise<number> {
  const { procedureId } = JSON.parse(await http.post(`/dossiers/${dossierId}/aanvragen`, AANVRAAG)) as {
    procedureId: string;
  };
  const van = performance.now();
  for (;;) {
    const { rows } = await db.query<{ status: string }>({
      name: 'peil',
      text: 'SELECT status FROM effect WHERE procedure_id = $1',
      values: [procedureId],
    });
    const duur = performance.now() - van;
    if (rows[0]?.status === 'gedaan') return duur;
    if (duur > GEDULD_MS) throw new Error(`Na ${GEDULD_MS} ms is het effect nog ${rows[0]?.status ?? 'afwezig'}`);
    await new Promise((verder) => setTimeout(verder, PEIL_MS));
  }
}
