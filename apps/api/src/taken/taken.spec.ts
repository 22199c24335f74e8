import { metProefApp, probleem, type Proefantwoord } from '../../test/proefApp.js';
import { maakBesluit, type Gemaakt } from '../../test/proefbesluit.js';
import { zetOcmw } from '../../test/proefocmw.js';
import { leefloon } from '../../test/voorbeeldlijnen.js';

const proef = metProefApp();
const wie: Record<string, { id: string; token: string }> = {};
let g: Gemaakt;

beforeAll(async () => {
  await zetOcmw(proef.databank);
  wie['findir'] = await proef.maakGebruiker('Hilde', ['financieelDirecteur']);
  wie['joke'] = await proef.maakGebruiker('Joke', ['maatschappelijkWerker']);
  wie['tine'] = await proef.maakGebruiker('Tine', ['maatschappelijkWerker']);
  g = await maakBesluit(proef.databank, {
    nummer: 'HB-2026-0801',
    ontvangenOp: '2026-03-09',
    beslistOp: '2026-03-26',
    lijnen: [{ besluit: 'TOEKENNING', spoor: 'MI', steun: 'LL2', invoer: leefloon(2, '2026-03-09') }],
  });
});

const mijn = async (naam: string) =>
  (
    (await proef.vraag('/api/taken?voorMij=true', { token: wie[naam]!.token })).lichaam as {
      taken: { titel: string }[];
    }
  ).taken.map(({ titel }) => titel);
const handelAf = (naam: string, id: string, lichaam: object = {}): Promise<Proefantwoord> =>
  proef.vraag(`/api/taken/${id}/afhandelen`, { token: wie[naam]!.token, lichaam });

async function maakTaak(
  sleutel: string,
  voor: { rol: string; gebruikerId?: string },
  soort = 'telefoon',
): Promise<string> {
  const [rij] = await proef.databank.vraag<{ id: string }>(
    `INSERT INTO taak (dossier_id, procedure_id, soort, sleutel, titel, rol, gebruiker_id, gemaakt_op)
     VALUES ($1, $2, $3, $4, 'Bel de cliënt', $5, $6, now()) RETURNING id`,
    [g.dossierId, g.procedureId, soort, sleutel, voor.rol, voor.gebruikerId ?? null],
  );
  return rij!.id;
}

describe('taken', () => {
  it('tonen wat u kunt doen, de eerste laatste dag bovenaan', async () => {
    expect(await mijn('findir')).toEqual(['Geef de betaling vrij']);
    expect(await mijn('joke')).toEqual([]);
  });

  it('op naam van een collega zijn niet van u', async () => {
    const id = await maakTaak('proef/1', { rol: 'werker', gebruikerId: wie['tine']!.id });
    expect(await mijn('tine')).toEqual(['Bel de cliënt']);
    expect(probleem(await handelAf('joke', id)).code).toBe('toegang.geweigerd');
    expect((await handelAf('tine', id, { reden: 'gebeld op 27 maart' })).status).toBe(204);
    expect(await mijn('tine')).toEqual([]);
    expect(probleem(await handelAf('tine', id)).code).toBe('handeling.nietMogelijk');
  });

  it('die een handeling vragen, verdwijnen alleen door die handeling', async () => {
    const [taak] = await proef.databank.vraag<{ id: string }>('SELECT id FROM taak WHERE rol = $1', [
      'financieelDirecteur',
    ]);
    expect(probleem(await handelAf('findir', taak!.id)).detail).toContain('verdwijnt vanzelf');
  });

  it('van een klok zeggen in woorden wat er moet gebeuren', async () => {
    const [moment] = await proef.databank.vraag<{ id: string }>(
      `SELECT m.id FROM klok_moment m JOIN klok k ON k.id = m.klok_id WHERE k.procedure_id = $1 AND k.soort = 'CLK-14' AND m.etiket = 'T-1'`,
      [g.procedureId],
    );
    await proef.databank.vraag(
      `INSERT INTO taak (dossier_id, procedure_id, soort, sleutel, titel, rol, uiterlijk, gemaakt_op)
       VALUES ($1, $2, 'klok.CLK-14', 'klok/' || $3, 'CLK-14 T-1', 'financieelDirecteur', '2026-04-10', now())`,
      [g.dossierId, g.procedureId, moment!.id],
    );
    expect(await mijn('findir')).toContain('De eerste betaling is nog niet uitgevoerd.');
  });
});
