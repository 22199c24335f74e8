import { geweigerd, metProefIntake } from '../../test/proefintake.js';
import { zetKlok } from '../../test/proefocmw.js';
import { maakBesluit } from '../../test/proefbesluit.js';
import { leefloon } from '../../test/voorbeeldlijnen.js';
import type { Regimemigratie, Regimeregels } from './vormen.js';

const intake = metProefIntake();
let een: string;
let ander: string;
beforeAll(async () => {
  een = (await intake.proef.maakGebruiker('Beheer een', ['beheerder'])).token;
  ander = (await intake.proef.maakGebruiker('Beheer twee', ['beheerder'])).token;
});

const vraag = <T extends object>(sql: string, ...waarden: unknown[]) => intake.proef.databank.vraag<T>(sql, waarden);
const opDag = (dag: string) => zetKlok(intake.proef.databank, `${dag}T09:00:00Z`);
const plan = (vanaf: string, soort = 'barema', token = een) =>
  intake.doe('/regimemigraties', { soort, vanaf }, { token });
const zet = ({ id, rev }: Regimemigratie, stap: string, token = een) =>
  intake.doe(`/regimemigraties/${id}/${stap}`, {}, { token, revisie: rev });
const lees = (id: string) => intake.get<Regimemigratie>(`/regimemigraties/${id}`, een);

async function bevestigd(vanaf: string): Promise<void> {
  const rij = {
    tabel: 'leefloon',
    vanaf,
    waarde: { 1: 90_000, 2: 135_000, 3: 180_000 },
    bron: 'omzendbrief (fictief)',
  };
  const { id } = await intake.gelukt('/beheer/baremarijen', rij, { token: een });
  await intake.doe(`/beheer/baremarijen/${id}/bevestigen`, {}, { token: ander });
}

/** As the engine leaves it when the dry run is done. */
async function nagekeken(vanaf: string): Promise<Regimemigratie> {
  await bevestigd(vanaf);
  const { id } = (await plan(vanaf)).lichaam as Regimemigratie;
  await vraag("UPDATE effect SET status = 'gedaan' WHERE onderwerp_id = $1", id);
  await vraag("UPDATE regimemigratie SET status = 'nagekeken' WHERE id = $1", id);
  return lees(id);
}

const werk = async (id: string) =>
  (
    await vraag<{ n: number }>(
      "SELECT count(*)::int AS n FROM effect WHERE onderwerp_id = $1 AND status = 'voorgenomen'",
      id,
    )
  )[0]?.n;

describe('een regimemigratie', () => {
  it('begint met een droogloop, en alleen voor een barema dat bevestigd is', async () => {
    await opDag('2026-04-01');
    expect(geweigerd(await plan('2026-05-01'), 'verzoek.ongeldig')).toContain('vanaf');
    await bevestigd('2026-05-01');
    const antwoord = await plan('2026-05-01');
    expect(antwoord.status).toBe(201);
    const migratie = antwoord.lichaam as Regimemigratie;
    expect(migratie).toMatchObject({ status: 'droogloop', droogloop: {}, doorgevoerd: {} });
    expect(await werk(migratie.id)).toBe(1);
    geweigerd(await plan('2026-05-01'), 'handeling.nietMogelijk');
    geweigerd(await zet(migratie, 'starten'), 'handeling.nietMogelijk');
  });

  it('voor artikel 34 geldt enkel de eerste dag van de nieuwe regels', async () => {
    geweigerd(await plan('2026-02-28', 'regime'), 'verzoek.ongeldig');
    geweigerd(await plan('2026-03-02', 'regime'), 'verzoek.ongeldig');
    expect((await plan('2026-03-01', 'regime')).status).toBe(201);
  });

  it.each([
    ['de dag voor', '2026-05-31', '2026-06-01', 'wacht', 0],
    ['op', '2026-07-01', '2026-07-01', 'loopt', 1],
    ['de dag na', '2026-08-02', '2026-08-01', 'loopt', 1],
  ])('gestart %s de eerste dag van het barema', async (_wanneer, dag, vanaf, status, effecten) => {
    await opDag(dag);
    const migratie = await nagekeken(vanaf);
    expect((await zet(migratie, 'starten')).lichaam).toMatchObject({ status });
    expect(await werk(migratie.id)).toBe(effecten);
    const momenten = await vraag(
      'SELECT m.gevolg, m.op FROM klok_moment m JOIN klok k ON k.id = m.klok_id WHERE k.onderwerp_id = $1 AND k.gestopt_op IS NULL',
      migratie.id,
    );
    expect(momenten).toEqual(
      status === 'wacht' ? [{ gevolg: 'effect:migreerRegime', op: new Date('2026-05-31T22:00:00Z') }] : [],
    );
  });

  it('pauzeert en hervat, telkens in de revisie die men zag, en legt elke stap vast', async () => {
    await opDag('2026-09-02');
    const migratie = await nagekeken('2026-09-01');
    const loopt = (await zet(migratie, 'starten')).lichaam as Regimemigratie;
    geweigerd(await zet(migratie, 'pauzeren'), 'revisie.verouderd');
    const stil = (await zet(loopt, 'pauzeren')).lichaam as Regimemigratie;
    expect(stil.status).toBe('gepauzeerd');
    geweigerd(await zet(stil, 'pauzeren'), 'handeling.nietMogelijk');
    expect((await zet(stil, 'hervatten')).lichaam).toMatchObject({ status: 'loopt' });
    const stappen = await vraag<{ soort: string }>(
      'SELECT soort FROM handeling WHERE onderwerp_id = $1 ORDER BY volgnr',
      migratie.id,
    );
    expect(stappen.map(({ soort }) => soort)).toEqual([
      'regimemigratie.gepland',
      'regimemigratie.gestart',
      'regimemigratie.gepauzeerd',
      'regimemigratie.hervat',
    ]);
  });

  it('is voor een beheerder, en het verslag per dossier niet', async () => {
    geweigerd(await plan('2026-05-01', 'barema', intake.werker), 'recht.ontbreekt');
    const [rij] = await vraag<{ id: string }>('SELECT id FROM regimemigratie LIMIT 1');
    expect(await intake.get(`/regimemigraties/${rij!.id}/dossiers`, intake.werker)).toEqual({ items: [] });
    await expect(intake.get(`/regimemigraties/${rij!.id}/dossiers`, een)).rejects.toThrow();
  });
});

describe('het verslag van een regimemigratie', () => {
  it('toont meer dan tweeduizend regels, blad na blad, elke regel één keer', async () => {
    const { dossierId, lijnIds } = await maakBesluit(intake.proef.databank, {
      ...{ nummer: 'HB-2026-0901', ontvangenOp: '2026-03-09', beslistOp: '2026-03-26' },
      lijnen: [{ besluit: 'TOEKENNING', spoor: 'MI', steun: 'LL2', invoer: leefloon(2, '2026-03-09') }],
    });
    const [rij] = await vraag<{ id: string }>(
      `INSERT INTO regimemigratie (soort, vanaf, status, gepland_door, gepland_op)
       SELECT 'barema', '2027-01-01', 'nagekeken', id, now() FROM gebruiker LIMIT 1 RETURNING id`,
    );
    await vraag(
      `WITH l AS (INSERT INTO besluitlijn (dossier_id, besluit_id, volgnr, besluit, spoor, steun, tekst, bedrag_cent, periodiciteit, ingang, gegevens)
         SELECT dossier_id, besluit_id, n, besluit, spoor, steun, tekst, bedrag_cent, periodiciteit, ingang, gegevens
         FROM besluitlijn, generate_series(2, 1006) n WHERE id = $3 RETURNING id),
       o AS (INSERT INTO opvolging (dossier_id, besluitlijn_id, steun, maandbedrag_cent, van, laatste_nazicht)
         SELECT $2, l.id, 'LL2', 131420, '2026-03-09', '2026-03-26' FROM l RETURNING id)
       INSERT INTO regimemigratie_regel (migratie_id, opvolging_id, dossier_id, droog, uitkomst, oud_cent, nieuw_cent, op)
         SELECT $1, o.id, $2, d, 'aangepast', 131420, 135000, now() FROM o, unnest(ARRAY[true, false]) d`,
      ...[rij!.id, dossierId, lijnIds[0]],
    );
    const gezien: string[] = [];
    let bladen = 0;
    for (let na: string | undefined = ''; na !== undefined; bladen += 1) {
      const pad: string = `/regimemigraties/${rij!.id}/dossiers?limiet=200${na === '' ? '' : `&na=${na}`}`;
      const blad: Regimeregels = await intake.get<Regimeregels>(pad, intake.werker);
      gezien.push(...blad.items.map(({ opvolgingId, droogloop }) => `${opvolgingId} ${droogloop}`));
      na = blad.volgende;
    }
    expect([gezien.length, new Set(gezien).size, bladen]).toEqual([2010, 2010, 11]);
    const droog = await intake.get<Regimeregels>(
      `/regimemigraties/${rij!.id}/dossiers?limiet=3&droogloop=true`,
      intake.werker,
    );
    expect(droog.items.map(({ droogloop }) => droogloop)).toEqual([true, true, true]);
  });

  it('laat in het maandplan vroegere maanden op het bedrag dat toen toegekend was', async () => {
    const [steun] = await vraag<{ id: string; rij: string }>(
      `SELECT o.id, r.migratie_id AS rij FROM opvolging o JOIN regimemigratie_regel r ON r.opvolging_id = o.id LIMIT 1`,
    );
    const plan = () =>
      intake.get<{ maanden: { maand: string; bedragCent: number }[] }>(
        `/opvolgingen/${steun!.id}/maanden?van=2026-11&tot=2027-02`,
        intake.werker,
      );
    await vraag('UPDATE opvolging SET maandbedrag_cent = 135000 WHERE id = $1', steun!.id);
    expect((await plan()).maanden.map(({ bedragCent }) => bedragCent)).toEqual([131_420, 131_420, 135_000, 135_000]);
  });
});
