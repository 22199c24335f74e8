import { Gebruiker, naarInstant } from '@besluitpad/cli';
import pg from 'pg';
import type { Omgeving } from './omgeving.js';

/**
 * The client of D03, whose leefloon was refused, goes to court after the story and is proved right: the file is filed, the
 * judgment comes, its execution is opened, the OCMW accepts it. Gives the id of the appeal.
 */
export async function speelBeroep({ apiUrl, beheerUrl }: Omgeving): Promise<string> {
  const werker = new Gebruiker(apiUrl, { sub: 'joke' });
  const beheer = new Gebruiker(apiUrl, { sub: 'beheer' });
  const zetKlok = (op: string) => beheer.post('/klok', { naar: naarInstant(op) });
  const besluitId = await vindWeigering(beheerUrl);
  await zetKlok('2026-09-01T10:00');
  const { id } = await werker.post<{ id: string }>(`/besluiten/${besluitId}/beroepen`, {
    ...{ rechtbank: 'Arbeidsrechtbank Leuven', rolnummer: '26/100/A', ontvangenOp: '2026-09-01' },
    periodeVan: '2026-04-02',
  });
  const noteer = (stap: string, invoer: object) =>
    werker.wijzig('POST', `/beroepen/${id}/${stap}`, `/beroepen/${id}`, invoer);
  await zetKlok('2026-09-08T10:00');
  await noteer('verweer', { op: '2026-09-08' });
  await zetKlok('2026-10-07T10:00');
  await noteer('uitkomst', {
    ...{ uitkomst: 'gelijk', op: '2026-10-05', kennisgevingOp: '2026-10-07' },
    beschikking: 'Kent het leefloon toe vanaf 2 april 2026.',
  });
  await zetKlok('2026-10-12T10:00');
  await noteer('berusting', { keuze: 'berust', op: '2026-10-12', reden: 'Het vonnis wordt aanvaard.' });
  await zetKlok('2026-10-12T10:05');
  return id;
}

async function vindWeigering(beheerUrl: string): Promise<string> {
  const db = new pg.Client({ connectionString: beheerUrl });
  await db.connect();
  try {
    const { rows } = await db.query<{ id: string }>(
      "SELECT besluit_id AS id FROM besluitlijn WHERE besluit = 'WEIGERING' AND steun = 'LL2' LIMIT 1",
    );
    const [besluit] = rows;
    if (besluit === undefined) throw new Error('Er is geen weigering om tegen in beroep te gaan');
    return besluit.id;
  } finally {
    await db.end();
  }
}
