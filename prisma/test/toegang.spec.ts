import type { Proefdatabank } from './databank.js';
import { als, maakDossier, maakProefdatabank } from './databank.js';
import { MOTOR, naarDb } from '../src/index.js';

let proef: Proefdatabank;
beforeAll(async () => {
  proef = await maakProefdatabank();
});
afterAll(() => proef.sluit());

const zichtbaar = (actor: Parameters<typeof proef.db.withActor>[0], dossierId: string): Promise<number> =>
  proef.db.withActor(actor, (tx) => tx.dossier.count({ where: { id: dossierId } }));

describe('Wie een dossier ziet', () => {
  it('de eigen werker ziet het, een beheerder niet', async () => {
    const { dossierId, werkerId } = await maakDossier(proef.db);
    expect(await zichtbaar(als(werkerId, 'maatschappelijkWerker'), dossierId)).toBe(1);
    expect(await zichtbaar(als(werkerId, 'beheerder'), dossierId)).toBe(0);
  });

  it('wie niet zegt waarom, ziet niets', async () => {
    const { dossierId, werkerId } = await maakDossier(proef.db);
    expect(await zichtbaar({ gebruikerId: werkerId, rollen: ['maatschappelijkWerker'], doel: '' }, dossierId)).toBe(0);
  });

  it('een vertrouwelijk dossier ziet een andere werker niet, het hoofd wel', async () => {
    const { dossierId, werkerId } = await maakDossier(proef.db, { vertrouwelijk: true });
    const ander = await maakDossier(proef.db);
    expect(await zichtbaar(als(ander.werkerId, 'maatschappelijkWerker'), dossierId)).toBe(0);
    expect(await zichtbaar(als(werkerId, 'maatschappelijkWerker'), dossierId)).toBe(1);
    expect(await zichtbaar(als(ander.werkerId, 'hoofdSocialeDienst'), dossierId)).toBe(1);
  });

  it.each([
    ['gepland', 0],
    ['opgeroepen', 1],
    ['bezig', 1],
    ['gesloten', 0],
  ])('een comitélid ziet een dossier op een zitting die %s is: %i keer', async (fase, aantal) => {
    const { dossierId, aanvraagId } = await maakDossier(proef.db);
    const lid = await proef.db.withActor(MOTOR, async (tx) => {
      const gebruiker = await tx.gebruiker.create({
        data: { sub: `lid-${fase}`, naam: 'Lid', functie: 'lid', rollen: ['comitelid'] },
      });
      await tx.lid.create({ data: { gebruikerId: gebruiker.id, naam: 'Lid', van: naarDb('2025-01-01') } });
      const zitting = await tx.zitting.create({
        data: {
          datum: naarDb(`2026-0${aantal + 3}-${fase.length + 10}`),
          uur: '19:00',
          plaats: 'raadzaal',
          soort: 'gewoon',
          oproepingDagen: 8,
          fase,
        },
      });
      await tx.agendapunt.create({
        data: {
          zittingId: zitting.id,
          dossierId,
          volgnr: 1,
          groep: 'zonder_bespreking',
          soort: 'hoorzitting',
          aanvraagId,
          titel: 'punt',
        },
      });
      return gebruiker.id;
    });
    expect(await zichtbaar(als(lid, 'comitelid'), dossierId)).toBe(aantal);
  });

  it('de toepassing kan het logboek niet wijzigen of wissen', async () => {
    const { werkerId } = await maakDossier(proef.db);
    const wijzig = proef.db.withActor(
      als(werkerId, 'maatschappelijkWerker'),
      (tx) => tx.$executeRaw`UPDATE handeling SET soort = 'x'`,
    );
    await expect(wijzig).rejects.toThrow(/permission denied/);
  });
});

describe('Elke tabel met gegevens van een dossier', () => {
  it('is afgeschermd met de ene regel, die één keer per opdracht gevraagd wordt', async () => {
    const onbeschermd = await proef.alsEigenaar<{ tabel: string }>(`
      SELECT c.table_name AS tabel FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
      WHERE c.table_schema = 'public' AND c.column_name = 'dossier_id' AND t.table_type = 'BASE TABLE'
        AND NOT EXISTS (SELECT FROM pg_policies p WHERE p.tablename = c.table_name AND p.policyname = 'per_dossier'
          AND p.qual LIKE '%( SELECT ziet_alles() %' AND p.with_check = p.qual)`);
    expect(onbeschermd).toEqual([]);
  });
});
