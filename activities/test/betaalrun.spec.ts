import { getProcedure, naarDb, openProcedure } from '@besluitpad/prisma';
import type { Opstelling } from './opstelling.js';
import { maakOpstelling, plan } from './opstelling.js';

/** A full page of the run, and a little. */
const AANTAL = 1005;
const CENT = 131_420;
const IBAN = 'BE71096123456769';

let o: Opstelling;
let gebruikers: string[];
beforeAll(async () => {
  o = await maakOpstelling();
  gebruikers = (await o.proef.vraag<{ id: string }>('SELECT id FROM gebruiker LIMIT 2')).map(({ id }) => id);
  await zetKlok('2026-06-23T06:00:00Z');
  await o.proef.vraag(LEG_STEUN, [AANTAL, CENT, IBAN, gebruikers[0]]);
});
afterAll(() => o.ruimOp());

const zetKlok = (nu: string) =>
  o.proef.vraag('INSERT INTO klok_stand (nu) VALUES ($1) ON CONFLICT (id) DO UPDATE SET nu = $1', [nu]);

/** Aid taken over, each in a file of its own; it runs since January. */
const LEG_STEUN = `
  WITH p AS (INSERT INTO persoon (aanspreking, voornaam, naam, iban) SELECT 'mevrouw', 'Cliënt', 'Nummer ' || i, $3 FROM generate_series(1, $1::int) AS i RETURNING id, naam),
  d AS (INSERT INTO dossier (nummer, persoon_id, werker_id, geopend_op) SELECT 'BR-' || substr(naam, 8), id, $4, now() FROM p RETURNING id, nummer),
  b AS (INSERT INTO besluit (dossier_id, orgaan, datum, motivering, vergrendeld_op)
    SELECT id, 'overgenomen', date '2026-01-15', 'overgenomen', now() FROM d RETURNING id, dossier_id),
  l AS (INSERT INTO besluitlijn (dossier_id, besluit_id, volgnr, besluit, spoor, steun, tekst, bedrag_cent, periodiciteit, ingang, gegevens)
    SELECT dossier_id, id, 1, 'TOEKENNING', 'MI', 'LL2', 'leefloon', $2::int, 'maandelijks', date '2026-01-15',
      '{"invoer": {"soort": "leefloon", "categorie": 2, "ingang": "2026-01-15"}, "baremaVanaf": "2026-01-01"}'::jsonb
        || CASE WHEN (SELECT nummer FROM d WHERE d.id = dossier_id) = 'BR-9' THEN '{"invoer": {"wisselend": true}}'::jsonb ELSE '{}' END FROM b RETURNING id, dossier_id),
  s AS (INSERT INTO opvolging (dossier_id, besluitlijn_id, steun, maandbedrag_cent, van, laatste_nazicht)
    SELECT dossier_id, id, 'LL2', $2::int, date '2026-01-15', date '2026-01-15' FROM l RETURNING id, dossier_id)
  INSERT INTO procedure (soort, onderwerp_id, dossier_id, aan_zet, geopend_op) SELECT 'opvolging', id, dossier_id, 'werker', now() FROM s`;

const steunVan = async (nr: number): Promise<{ id: string; dossierId: string }> =>
  (
    await o.proef.vraag<{ id: string; dossierId: string }>(
      'SELECT o.id, d.id AS "dossierId" FROM opvolging o JOIN dossier d ON d.id = o.dossier_id WHERE d.nummer = $1',
      [`BR-${nr}`],
    )
  )[0]!;

async function maakRun(van: string, tot: string, aanvulling = 0): Promise<string> {
  return o.proef.alsMotor(async (tx) => {
    const { id } = await tx.betaalrun.create({
      data: {
        ...{ ritme: 'maand', van: naarDb(van), tot: naarDb(tot), betaaldag: naarDb(tot), totaalCent: 0 },
        ...{ aanvulling, geopendOp: new Date() },
      },
    });
    await openProcedure(tx, { soort: 'betaalrun', onderwerpId: id, dossierId: null, aanZet: 'x', op: new Date() });
    return id;
  });
}

async function voer(id: string, effect: 'berekenBetaalrun' | 'bestelBetaalrun') {
  const effectId = await o.proef.alsMotor(async (tx) => {
    const { id: procedureId } = await getProcedure(tx, 'betaalrun', id);
    const open = await tx.effect.findFirst({ where: { procedureId, effect, status: 'voorgenomen' } });
    return open?.id ?? plan(tx, effect, procedureId, id);
  });
  await o.voer(effect, effectId);
  return o.stand(effectId);
}

async function bereken(id: string) {
  do await voer(id, 'berekenBetaalrun');
  while ((await runs(id)).status === 'rekent');
}

async function geefVrij(id: string, functies = ['financieelDirecteur', 'algemeenDirecteur']) {
  for (const [i, functie] of functies.entries()) {
    await o.proef.vraag(
      `INSERT INTO betaalrun_vrijgave (betaalrun_id, berekening, gebruiker_id, functie, op)
       SELECT id, berekening, $2, $3, now() FROM betaalrun WHERE id = $1`,
      [id, gebruikers[i], functie],
    );
  }
  await o.proef.vraag("UPDATE betaalrun SET status = 'vrijgegeven' WHERE id = $1", [id]);
}

const runs = async (id: string) =>
  (
    await o.proef.vraag<{ status: string; aantal: number; cent: number; tellingen: object }>(
      'SELECT status, aantal, totaal_cent::int AS cent, tellingen FROM betaalrun WHERE id = $1',
      [id],
    )
  )[0]!;
const regel = async (id: string, nr: number) =>
  (
    await o.proef.vraag(
      `SELECT g.soort, g.bedrag_cent AS cent, g.reden, g.uitkomst FROM betaalrun_regel g JOIN betaalrun r ON r.id = g.betaalrun_id AND r.berekening = g.berekening
       JOIN dossier d ON d.id = g.dossier_id WHERE r.id = $1 AND d.nummer = $2`,
      [id, `BR-${nr}`],
    )
  )[0];
const betaald = async (id: string) =>
  (
    await o.proef.vraag<{ n: number; cent: number }>(
      'SELECT count(*)::int AS n, coalesce(sum(bedrag_cent), 0)::int AS cent FROM betaling WHERE betaalrun_id = $1',
      [id],
    )
  )[0]!;
const kloptAlles = () =>
  o.proef.vraag(
    'SELECT * FROM inv_50_betaalrun_klopt UNION ALL SELECT * FROM inv_03_niets_dubbel_niets_zonder_besluit',
  );

const schors = async (nr: number, van: string) => {
  const { id, dossierId } = await steunVan(nr);
  return o.proef.vraag(
    `WITH b AS (INSERT INTO besluit (dossier_id, orgaan, datum, motivering, vergrendeld_op) VALUES ($1, 'overgenomen', $3, 'x', now()) RETURNING id),
     l AS (INSERT INTO besluitlijn (dossier_id, besluit_id, volgnr, besluit, spoor, steun, tekst, gegevens)
       SELECT $1, id, 1, 'SCHORSING', 'MI', 'LL2', 'schorsing', '{}' FROM b RETURNING id)
     INSERT INTO onderbreking (dossier_id, opvolging_id, besluitlijn_id, soort, reden, van) SELECT $1, $2, id, 'schorsing', 'buitenland', $3 FROM l`,
    [dossierId, id, van],
  );
};

describe('een betaalrun', () => {
  let juni: string;

  it('berekent in bladen elke lopende steun één keer, en zegt wie niets krijgt en waarom', async () => {
    await schors(1, '2026-05-01');
    await o.proef.vraag("UPDATE opvolging SET tot = '2026-05-31' WHERE id = $1", [(await steunVan(2)).id]);
    juni = await maakRun('2026-06-01', '2026-06-30');
    expect(await voer(juni, 'berekenBetaalrun')).toMatchObject({ status: 'gedaan' });
    expect(await runs(juni)).toMatchObject({ status: 'rekent' });
    await bereken(juni);
    expect(await runs(juni)).toEqual({
      ...{ status: 'berekend', aantal: AANTAL - 3, cent: (AANTAL - 3) * CENT },
      tellingen: { nieuw: AANTAL - 3, niet_betaald: 2 },
    });
    expect(await regel(juni, 1)).toMatchObject({ soort: 'niet_betaald', cent: 0, reden: 'onderbroken' });
    expect(await regel(juni, 2)).toBeUndefined();
    expect(await regel(juni, 9)).toMatchObject({ soort: 'niet_betaald', reden: 'inkomen_onbekend' });
    const taken = await o.proef.vraag("SELECT rol FROM taak WHERE soort = 'betaalrun.vrijgeven' ORDER BY rol");
    expect(taken).toEqual([{ rol: 'algemeenDirecteur' }, { rol: 'financieelDirecteur' }]);
  });

  it('wordt niet besteld zonder twee vrijgaven, ook niet wie de databank zelf vraagt', async () => {
    await geefVrij(juni, ['financieelDirecteur']);
    await expect(voer(juni, 'bestelBetaalrun')).rejects.toThrow('nog niet gelukt');
    expect(await betaald(juni)).toEqual({ n: 0, cent: 0 });
    await o.proef.vraag(
      `INSERT INTO betaalrun_vrijgave (betaalrun_id, berekening, gebruiker_id, functie, op) VALUES ($1, 1, $2, 'algemeenDirecteur', now())`,
      [juni, gebruikers[1]],
    );
  });

  it('betaalt wat vrijgegeven is in één bestand, en niet wat intussen veranderde', async () => {
    await schors(3, '2026-06-16');
    const { id: vierde, dossierId } = await steunVan(4);
    await o.proef.vraag('UPDATE persoon SET iban = NULL WHERE id = (SELECT persoon_id FROM dossier WHERE id = $1)', [
      dossierId,
    ]);
    expect(await voer(juni, 'bestelBetaalrun')).toEqual({ status: 'gedaan', fout: null, taak: null });
    expect(await betaald(juni)).toEqual({ n: AANTAL - 4, cent: (AANTAL - 4) * CENT });
    expect(await regel(juni, 3)).toMatchObject({ uitkomst: 'gewijzigd' });
    const [bestand] = await o.proef.vraag<{ inhoud: string }>(
      "SELECT inhoud FROM uitvoerbestand WHERE soort = 'pain.001'",
    );
    // The client without an account is paid by hand; the worker asks for one.
    expect(bestand?.inhoud).toContain(`<NbOfTxs>${AANTAL - 5}</NbOfTxs>`);
    expect(bestand?.inhoud).toContain(`<CtrlSum>${(((AANTAL - 5) * CENT) / 100).toFixed(2)}</CtrlSum>`);
    const taken = await o.proef.vraag(
      'SELECT soort FROM taak WHERE sleutel LIKE $1 OR sleutel LIKE $2 ORDER BY soort',
      [`%${vierde}`, `betaalrun.aanvullen/%`],
    );
    expect(taken).toEqual([{ soort: 'betaalrun.aanvullen' }, { soort: 'rekening.vragen' }]);
    expect(await kloptAlles()).toEqual([]);
  });

  it('betaalt niets een tweede keer, ook als iemand de bestelling opnieuw vraagt', async () => {
    await voer(juni, 'bestelBetaalrun');
    await o.proef.vraag("UPDATE betaalrun SET status = 'vrijgegeven' WHERE id = $1", [juni]);
    await voer(juni, 'bestelBetaalrun');
    expect(await betaald(juni)).toEqual({ n: AANTAL - 4, cent: (AANTAL - 4) * CENT });
    await o.proef.vraag("UPDATE betaalrun SET status = 'besteld' WHERE id = $1", [juni]);
  });

  it('de aanvullende run betaalt alleen wat nog ontbreekt', async () => {
    const meer = await maakRun('2026-06-01', '2026-06-30', 1);
    await bereken(meer);
    expect(await runs(meer)).toMatchObject({ aantal: 1, cent: CENT / 2 });
    expect(await regel(meer, 3)).toMatchObject({ cent: CENT / 2 });
    expect(await regel(meer, 5)).toMatchObject({ soort: 'niet_betaald', cent: 0, reden: 'al_betaald' });
    await geefVrij(meer);
    await voer(meer, 'bestelBetaalrun');
    expect(await betaald(meer)).toEqual({ n: 1, cent: CENT / 2 });
    expect(await kloptAlles()).toEqual([]);
  });

  it('de volgende maand toont ze nieuw, gelijk, gewijzigd en gestopt, en splitst voor wie een volmacht heeft', async () => {
    await zetKlok('2026-07-24T06:00:00Z');
    await o.proef.vraag("UPDATE opvolging SET tot = '2026-06-30' WHERE id = $1", [(await steunVan(6)).id]);
    await o.proef.vraag("UPDATE opvolging SET tot = '2026-07-15' WHERE id = $1", [(await steunVan(7)).id]);
    await o.proef.vraag("UPDATE onderbreking SET tot = '2026-06-30' WHERE opvolging_id = $1", [(await steunVan(1)).id]);
    const { id: acht, dossierId } = await steunVan(8);
    await o.proef.vraag(
      `WITH b AS (INSERT INTO bijlage (dossier_id, naam, soort, mediatype, grootte, sha256, inhoud, toegevoegd_op) VALUES ($1, 'v.pdf', 'volmacht', 'application/pdf', 1, 'x', '\\x00', now()) RETURNING id)
       INSERT INTO derdebegunstigde (dossier_id, opvolging_id, volgnr, naam, iban, mededeling, bedrag_cent, grond, bijlage_id, van, door, op)
       SELECT $1, $2, 1, 'Verhuurder', $4, 'huur', 60000, 'volmacht', id, date '2026-07-01', $3, now() FROM b`,
      [dossierId, acht, gebruikers[0], IBAN],
    );
    const juli = await maakRun('2026-07-01', '2026-07-31');
    await bereken(juli);
    for (const [nr, verwacht] of [
      [1, { soort: 'nieuw', cent: CENT }],
      [5, { soort: 'gelijk', cent: CENT }],
      [6, { soort: 'gestopt', cent: 0, reden: 'beeindigd' }],
      [7, { soort: 'gewijzigd', cent: Math.round((CENT * 15) / 31) }],
    ] as const) {
      expect(await regel(juli, nr)).toMatchObject(verwacht);
    }
    await geefVrij(juli);
    await voer(juli, 'bestelBetaalrun');
    const delen = await o.proef.vraag(
      'SELECT begunstigde, bedrag_cent AS cent FROM betaling WHERE betaalrun_id = $1 AND opvolging_id = $2 ORDER BY bedrag_cent',
      [juli, acht],
    );
    expect(delen).toEqual([
      { begunstigde: 'Verhuurder', cent: 60_000 },
      { begunstigde: 'Cliënt Nummer 8', cent: CENT - 60_000 },
    ]);
    expect(await kloptAlles()).toEqual([]);
  });

  it('waar het inkomen wisselt, betaalt de run zodra het genoteerd is, ook de maand die hij daarvoor oversloeg', async () => {
    const vraagt = await o.proef.vraag("SELECT titel FROM taak WHERE soort = 'inkomen.vragen' ORDER BY titel");
    expect(vraagt).toHaveLength(2);
    const { id, dossierId } = await steunVan(9);
    for (const [maand, cent] of [
      ['2026-06', 90_000],
      ['2026-06', 80_000],
      ['2026-07', 70_000],
    ] as const) {
      await o.proef.vraag(
        `INSERT INTO maandinkomen (opvolging_id, maand, volgnr, dossier_id, middelen, bedrag_cent, stappen, gebruiker_id, op)
         SELECT $1::uuid, $2::text, (SELECT count(*) + 1 FROM maandinkomen WHERE opvolging_id = $1 AND maand = $2), $3, '[]', $4, '[]', $5, now()`,
        [id, maand, dossierId, cent, gebruikers[0]],
      );
    }
    const meer = await maakRun('2026-07-01', '2026-07-31', 1);
    await bereken(meer);
    expect(await regel(meer, 9)).toMatchObject({ soort: 'nieuw', cent: 150_000 });
    await geefVrij(meer);
    await voer(meer, 'bestelBetaalrun');
    expect(await kloptAlles()).toEqual([]);
  });

  it('een maand waarvoor het barema niet bevestigd is, wordt niet betaald, wat ervoor gemist is wel', async () => {
    await o.proef.vraag(
      `UPDATE ocmw SET huisregels = jsonb_set(huisregels, '{baremaBevestigdTot,waarde,leefloon}', '"2026-08-31"')`,
    );
    await zetKlok('2026-09-23T06:00:00Z');
    const september = await maakRun('2026-09-01', '2026-09-30');
    await bereken(september);
    expect(await regel(september, 5)).toMatchObject({ cent: CENT, reden: 'barema_niet_bevestigd' });
    await geefVrij(september);
    await voer(september, 'bestelBetaalrun');
    const maanden = await o.proef.vraag('SELECT DISTINCT periode FROM betaling WHERE betaalrun_id = $1', [september]);
    expect(maanden).toEqual([{ periode: '2026-08' }]);
    expect(await kloptAlles()).toEqual([]);
  });
});
