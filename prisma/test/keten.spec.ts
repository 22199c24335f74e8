import type { Proefdatabank } from './databank.js';
import { als, maakDossier, maakProefdatabank } from './databank.js';
import { legVast } from '../src/index.js';

let proef: Proefdatabank;
beforeAll(async () => {
  proef = await maakProefdatabank();
});
afterAll(() => proef.sluit());

async function dossierMetDrieHandelingen(): Promise<{ dossierId: string; werkerId: string }> {
  const { dossierId, werkerId } = await maakDossier(proef.db);
  const wie = als(werkerId, 'maatschappelijkWerker');
  for (const soort of ['aanvraag.geregistreerd', 'feit.toegevoegd', 'verslag.afgesloten']) {
    await proef.db.withActor(wie, (tx) =>
      legVast(tx, wie, { ketenId: dossierId, dossierId, soort, op: new Date('2026-03-09T09:00:00Z'), tekst: 'waarom' }),
    );
  }
  return { dossierId, werkerId };
}

const gebroken = (): Promise<object[]> => proef.alsEigenaar('SELECT * FROM inv_09_keten_klopt');

describe('De keten van handelingen', () => {
  it('nummert en schakelt per dossier, en klopt', async () => {
    const { dossierId } = await dossierMetDrieHandelingen();
    const rijen = await proef.alsEigenaar<{ volgnr: number }>(
      'SELECT volgnr FROM handeling WHERE keten_id = $1 ORDER BY volgnr',
      [dossierId],
    );
    expect(rijen.map((r) => r.volgnr)).toEqual([1, 2, 3]);
    expect(await gebroken()).toEqual([]);
  });

  it('twintig gelijktijdige handelingen krijgen twintig opeenvolgende nummers', async () => {
    const { dossierId, werkerId } = await maakDossier(proef.db);
    const wie = als(werkerId, 'maatschappelijkWerker');
    await Promise.all(
      Array.from({ length: 20 }, () =>
        proef.db.withActor(wie, (tx) =>
          legVast(tx, wie, {
            ketenId: dossierId,
            dossierId,
            soort: 'feit.toegevoegd',
            op: new Date('2026-03-09T09:00:00Z'),
          }),
        ),
      ),
    );
    const [rij] = await proef.alsEigenaar<{ n: number; laatste: number }>(
      'SELECT count(*)::int AS n, max(volgnr) AS laatste FROM handeling WHERE keten_id = $1',
      [dossierId],
    );
    expect(rij).toEqual({ n: 20, laatste: 20 });
    expect(await gebroken()).toEqual([]);
  });

  it('wie als eigenaar een oude handeling verandert, wordt geweigerd; wie de grendel lost, wordt gezien', async () => {
    const { dossierId } = await dossierMetDrieHandelingen();
    const verander = `UPDATE handeling SET soort = 'iets.anders' WHERE keten_id = '${dossierId}' AND volgnr = 2`;
    await expect(proef.alsEigenaar(verander)).rejects.toThrow('kunnen niet worden gewijzigd');
    await proef.alsEigenaar(
      `ALTER TABLE handeling DISABLE TRIGGER handeling_vast; ${verander}; ALTER TABLE handeling ENABLE TRIGGER handeling_vast`,
    );
    expect((await gebroken()).length).toBeGreaterThan(0);
  });

  it('de tekst naast de keten kan verbeterd worden zonder de keten te breken', async () => {
    const { dossierId } = await dossierMetDrieHandelingen();
    const voor = (await gebroken()).length;
    await proef.alsEigenaar(
      `UPDATE handeling_tekst SET tekst = 'verbeterd', gecorrigeerd_op = now(), correctie_reden = 'tikfout' WHERE dossier_id = '${dossierId}'`,
    );
    expect(await gebroken()).toHaveLength(voor);
  });
});
