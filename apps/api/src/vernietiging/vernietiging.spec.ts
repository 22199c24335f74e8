import { createHash, randomUUID } from 'node:crypto';
import { probleem, type Proefantwoord } from '../../test/proefApp.js';
import { metProefComite } from '../../test/proefcomite.js';
import { maakFasen, maakFasetokens, type Fase, type Fasetokens } from '../../test/proeffasen.js';
import { schendingen } from '../../test/proefocmw.js';
import type { Certificaat, Vernietigingslijst } from './vormen.js';

const c = metProefComite();
const tokens = {} as Fasetokens;
const { vraag, inFase, metBrief, metVrijgegevenBetaling, opZitting, dringend } = maakFasen(c, tokens);
let hoofd: string;
const GESLOTEN = '2026-12-01';
const VROEG_GENOEG = '2036-12-02T09:00:00Z';

beforeAll(async () => {
  Object.assign(tokens, await maakFasetokens(c));
  hoofd = (await c.proef.maakGebruiker('Hilde', ['hoofdSocialeDienst'])).token;
});
afterEach(async () => expect(await schendingen(c.proef.databank)).toEqual([]));

const post = (pad: string, lichaam: object, token: string, revisie = 1): Promise<Proefantwoord> =>
  c.proef.vraag(`/api${pad}`, {
    ...{ token, lichaam },
    koppen: { 'Idempotency-Key': randomUUID(), 'If-Match': `"${revisie}"` },
  });

/** As if everything was done and the file was closed on 1 December 2026: kept until 1 December 2036. */
async function sluit({ dossierId }: Fase): Promise<string> {
  const dicht = (sql: string) => vraag(sql, dossierId);
  await dicht(
    "UPDATE klok SET gestopt_op = '2026-11-01', stopreden = 'proef' WHERE dossier_id = $1 AND gestopt_op IS NULL",
  );
  await dicht(
    "UPDATE effect SET status = 'gedaan', gedaan_op = now() WHERE dossier_id = $1 AND status = 'voorgenomen'",
  );
  await dicht("UPDATE opvolging SET tot = '2026-11-01' WHERE dossier_id = $1 AND tot IS NULL");
  await dicht('UPDATE procedure SET gesloten_op = now() WHERE dossier_id = $1 AND gesloten_op IS NULL');
  await vraag(
    `UPDATE dossier SET gesloten_op = $2, sluitreden = 'werk', bewaarklasse = 'individueel', bewaren_tot = '2036-12-01',
       bewaarzekerheid = 'na_te_kijken' WHERE id = $1`,
    ...[dossierId, GESLOTEN],
  );
  return dossierId;
}

/** Went to the arbeidshof about a decision, and has to pay something back. */
async function metZaak(dag: string): Promise<Fase> {
  const fase = await metVrijgegevenBetaling(dag);
  const [zaak] = await vraag<{ id: string }>(
    `INSERT INTO beroep (dossier_id, besluit_id, rechtbank, rolnummer, ontvangen_op, verweer_tegen, bewaren, uitkomst, uitkomst_op, kennisgeving_op, beschikking)
     SELECT dossier_id, id, 'Arbeidsrechtbank Leuven', 'AR 26/17', '2026-08-03', '2026-08-17', false, 'ongelijk', '2026-09-10', '2026-09-14', 'Wijst de eis af.'
     FROM besluit WHERE dossier_id = $1 RETURNING id`,
    fase.dossierId,
  );
  await vraag(
    `INSERT INTO hoger_beroep (beroep_id, dossier_id, door, reden, hof, rolnummer, ingesteld_op, verweer_tegen, uitkomst, uitkomst_op, kennisgeving_op, beschikking)
     VALUES ($1, $2, 'client', 'Vindt het vonnis fout.', 'Arbeidshof Brussel', 'AB 26/3', '2026-10-01', '2026-10-15', 'bevestigd', '2026-11-02', '2026-11-04', 'Bevestigt het vonnis.')`,
    ...[zaak!.id, fase.dossierId],
  );
  await vraag(
    `INSERT INTO terugvordering (dossier_id, besluitlijn_id, bedrag_cent, mededeling, grondslag)
     SELECT dossier_id, id, 12500, '+++000/0000/00097+++', 'proef' FROM besluitlijn WHERE dossier_id = $1`,
    fase.dossierId,
  );
  return fase;
}

const maakOp = () => post('/vernietigingslijsten', {}, hoofd);
const lijstVan = (antwoord: Proefantwoord) => antwoord.lichaam as Vernietigingslijst;
const TOESTEMMING = { archiefKenmerk: 'RA-2036-17', archiefOp: '2036-12-01', reden: 'Nagelezen.' };

async function toegestaan(): Promise<Vernietigingslijst> {
  const lijst = lijstVan(await maakOp());
  return lijstVan(await post(`/vernietigingslijsten/${lijst.id}/toestaan`, TOESTEMMING, tokens.directeur));
}
const voerUit = ({ id, rev }: Vernietigingslijst, token = hoofd) =>
  post(`/vernietigingslijsten/${id}/uitvoeren`, {}, token, rev);

/** Every row of every table in which a word stands: what is stored as bytes (files) is looked at as text too. */
async function zoek(woord: string): Promise<string[]> {
  const tabellen = await vraag<{ naam: string }>(
    "SELECT table_name AS naam FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'",
  );
  const gevonden: string[] = [];
  for (const { naam } of tabellen) {
    const rijen = await vraag(`SELECT 1 FROM "${naam}" r WHERE r::text ILIKE '%' || $1 || '%' LIMIT 1`, woord);
    if (rijen.length > 0) gevonden.push(naam);
  }
  return gevonden;
}

/** What still reads as a sentence in the rows that stay: two words with a space between them. */
async function woorden(dossierId: string): Promise<string[]> {
  const tabellen = await vraag<{ tabel: string }>(
    "SELECT tabel FROM vernietigregel WHERE tabel NOT IN ('handeling', 'inzage_log', 'vernietigingsregel') ORDER BY tabel",
  );
  const gevonden: string[] = [];
  for (const { tabel } of tabellen) {
    const rijen = await vraag<{ w: string }>(
      `SELECT DISTINCT '${tabel}.' || v.key || ': ' || v.value AS w FROM "${tabel}" r, jsonb_each_text(to_jsonb(r)) v
       WHERE r.dossier_id = $1 AND v.value ~ '[[:alpha:]]+ [[:alpha:]]+'`,
      dossierId,
    );
    gevonden.push(...rijen.map(({ w }) => w));
  }
  return gevonden;
}

describe('een lijst van te vernietigen dossiers', () => {
  it('elke tabel van een dossier heeft een regel: weg, leeg of niets om te verbergen', async () => {
    expect(
      await vraag(`SELECT c.table_name FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
        WHERE c.table_schema = 'public' AND c.column_name = 'dossier_id' AND t.table_type = 'BASE TABLE'
          AND NOT EXISTS (SELECT 1 FROM vernietigregel r WHERE r.tabel = c.table_name)`),
    ).toEqual([]);
  });

  it.each([
    ['2036-11-30', 409],
    ['2036-12-01', 409],
    ['2036-12-02', 201],
  ])('bevat een dossier dat tot en met 1 december 2036 bewaard wordt: op %s %s', async (dag, status) => {
    const dossierId = await sluit(await inFase('onderzoek')('2026-03-05'));
    await c.klok(`${dag}T09:00:00Z`);
    const antwoord = await maakOp();
    expect(antwoord.status).toBe(status);
    if (status === 409) {
      await vraag("UPDATE dossier SET bewaren_tot = '2099-01-01' WHERE id = $1", dossierId);
      return;
    }
    expect(lijstVan(antwoord)).toMatchObject({
      status: 'voorstel',
      regels: [{ dossierId, beletsel: null, uitkomst: null }],
    });
    expect(lijstVan(antwoord).regels[0]?.rijen).toBeGreaterThan(0);
    expect((await voerUit(lijstVan(antwoord))).status).toBe(409);
    expect(await vraag('SELECT 1 FROM dossier WHERE id = $1 AND vernietigd_op IS NULL', dossierId)).toHaveLength(1);
    expect(probleem(await maakOp()).detail).toContain('geen enkel gesloten dossier');
    const { id, rev } = lijstVan(antwoord);
    expect(await post(`/vernietigingslijsten/${id}/intrekken`, { reden: 'Nog niet.' }, hoofd, rev)).toMatchObject({
      lichaam: { status: 'ingetrokken' },
    });
    await vraag("UPDATE dossier SET bewaren_tot = '2099-01-01' WHERE id = $1", dossierId);
  });

  it('wordt toegestaan door een ander dan wie ze opmaakte, die daartoe het recht heeft', async () => {
    await sluit(await inFase('onderzoek')('2026-03-12'));
    await c.klok(VROEG_GENOEG);
    const { id } = lijstVan(await maakOp());
    expect((await post(`/vernietigingslijsten/${id}/toestaan`, TOESTEMMING, hoofd)).status).toBe(403);
    const beide = (await c.proef.maakGebruiker('Bea', ['hoofdSocialeDienst', 'algemeenDirecteur'])).token;
    await post(`/vernietigingslijsten/${id}/intrekken`, { reden: 'Opnieuw.' }, hoofd);
    const eigen = lijstVan(await post('/vernietigingslijsten', {}, beide));
    expect(probleem(await post(`/vernietigingslijsten/${eigen.id}/toestaan`, TOESTEMMING, beide)).detail).toContain(
      'Wie de lijst opmaakte',
    );
    const morgen = { ...TOESTEMMING, archiefOp: '2036-12-03' };
    expect(
      probleem(await post(`/vernietigingslijsten/${eigen.id}/toestaan`, morgen, tokens.directeur)).errors,
    ).toMatchObject([{ veld: 'archiefOp' }]);
    expect(await post(`/vernietigingslijsten/${eigen.id}/toestaan`, TOESTEMMING, tokens.directeur)).toMatchObject({
      lichaam: { status: 'toegestaan', archiefKenmerk: 'RA-2036-17' },
    });
    expect(await voerUit({ ...eigen, rev: 2 })).toMatchObject({ lichaam: { status: 'uitgevoerd' } });
  });
});

describe('de vernietiging', () => {
  it('neemt elk woord over de cliënt weg, laat een certificaat, en een tweede keer doet niets', async () => {
    const fase = await metVrijgegevenBetaling('2026-04-16');
    const { dossierId } = fase;
    const [client] = await vraag<{ naam: string; insz: string | null; iban: string | null; persoonId: string }>(
      'SELECT p.naam, p.insz, p.iban, p.id AS "persoonId" FROM persoon p JOIN dossier d ON d.persoon_id = p.id WHERE d.id = $1',
      dossierId,
    );
    const uniek = `Zwaluwnest${String(Date.now())}`;
    await vraag('UPDATE persoon SET naam = $2 WHERE id = $1', client!.persoonId, uniek);
    await vraag(
      "INSERT INTO gezinslid (dossier_id, naam, verwantschap, onderhoudsplichtig, samenwonend, van) VALUES ($1, $2, 'partner', true, true, '2026-01-01')",
      dossierId,
      uniek,
    );
    await vraag('UPDATE aanvraag SET vraag = $2 WHERE dossier_id = $1', dossierId, `${uniek} vraagt een leefloon.`);
    await vraag(
      "INSERT INTO contact (dossier_id, op, soort, tekst, gebruiker_id) SELECT $1, now(), 'telefoon', $2, werker_id FROM dossier WHERE id = $1",
      dossierId,
      uniek,
    );
    const inhoud = Buffer.from(uniek);
    const sha256 = createHash('sha256').update(inhoud).digest('hex');
    await vraag(
      "INSERT INTO bijlage (dossier_id, naam, soort, mediatype, grootte, sha256, inhoud, toegevoegd_op) VALUES ($1, $2, 'inkomen', 'application/pdf', $3, $4, $5, now())",
      ...[dossierId, uniek, inhoud.length, sha256, inhoud],
    );
    await sluit(fase);
    await c.klok(VROEG_GENOEG);
    const lijst = await toegestaan();
    expect(lijst.regels).toMatchObject([{ dossierId, beletsel: null }]);
    const gedaan = await voerUit(lijst);
    expect(gedaan).toMatchObject({
      status: 200,
      lichaam: { status: 'uitgevoerd', regels: [{ uitkomst: 'vernietigd' }] },
    });
    expect(await zoek(uniek)).toEqual([]);
    const resten = [client!.iban, client!.insz].filter((woord) => woord !== null);
    for (const woord of resten)
      expect(await vraag('SELECT 1 FROM betaling WHERE dossier_id = $1 AND iban = $2', dossierId, woord)).toEqual([]);
    expect(await vraag('SELECT naam, insz, iban FROM persoon WHERE id = $1', client!.persoonId)).toEqual([
      { naam: 'vernietigd', insz: null, iban: null },
    ]);
    const certificaat = (
      await c.proef.vraag(`/api/vernietigingslijsten/${lijst.id}/certificaten/${dossierId}`, {
        token: tokens.directeur,
      })
    ).lichaam as Certificaat;
    expect(certificaat).toMatchObject({ dossierId, lijstId: lijst.id, rijen: { bijlage: 1, contact: 1 } });
    expect(certificaat.documenten).toContain(sha256);
    expect(
      await vraag(
        "SELECT gegevens ->> 'certificaat' AS c FROM handeling WHERE keten_id = $1 ORDER BY volgnr DESC LIMIT 1",
        dossierId,
      ),
    ).toEqual([{ c: certificaat.sha256 }]);
    const voor = await vraag('SELECT count(*)::int AS n FROM handeling');
    expect(await voerUit(lijst)).toMatchObject({ status: 200, lichaam: gedaan.lichaam as object });
    expect(await vraag('SELECT count(*)::int AS n FROM handeling')).toEqual(voor);
    const opnieuw = {
      soort: 'aanvraag',
      wijze: 'mondeling',
      vraag: 'Opnieuw.',
      lijnen: [{ spoor: 'MI', steun: 'LL2', omschrijving: 'leefloon' }],
    };
    expect(probleem(await post(`/dossiers/${dossierId}/aanvragen`, opnieuw, tokens.werker)).detail).toContain(
      'vernietigd',
    );
  });

  it.each([
    ['een zitting die sloot', '2026-06-04', opZitting('gesloten')],
    ['een brief die vertrok', '2026-06-18', metBrief('vrijgegeven')],
    ['dringende steun', '2026-07-30', dringend],
    ['een zaak bij het arbeidshof en een terugvordering', '2026-09-03', metZaak],
  ] as const)('laat van %s alleen codes, dagen en bedragen over', async (_wat, dag, bouw) => {
    const dossierId = await sluit(await bouw(dag));
    await c.klok(VROEG_GENOEG);
    const lijst = await toegestaan();
    expect(await voerUit(lijst)).toMatchObject({ lichaam: { regels: [{ dossierId, uitkomst: 'vernietigd' }] } });
    expect(await woorden(dossierId)).toEqual([]);
  });

  it('laat een dossier staan dat intussen vastgehouden wordt, en zegt waarom', async () => {
    const dossierId = await sluit(await inFase('onderzoek')('2026-05-07'));
    await c.klok(VROEG_GENOEG);
    const lijst = await toegestaan();
    const { rev } = (await c.proef.vraag(`/api/dossiers/${dossierId}/sluiting`, { token: hoofd })).lichaam as {
      rev: number;
    };
    await post(`/dossiers/${dossierId}/vasthouden`, { reden: 'Vraag van de inspectie.' }, hoofd, rev);
    expect(await voerUit(lijst)).toMatchObject({
      lichaam: { regels: [{ dossierId, uitkomst: 'overgeslagen', reden: 'vastgehouden', certificaatSha256: null }] },
    });
    expect(await vraag('SELECT 1 FROM aanvraag WHERE dossier_id = $1 AND vraag <> $2', dossierId, '')).toHaveLength(1);
    expect(probleem(await maakOp()).detail).toContain('geen enkel');
  });

  it('kan niet zonder lijst: wat vergrendeld is, blijft dat voor iedereen', async () => {
    const dossierId = await sluit(await inFase('voorstel')('2026-05-21'));
    const app = c.proef.databank.db;
    const wie = { gebruikerId: 'motor', rollen: ['motor'], doel: 'proef' } as const;
    await expect(
      app.withActor(
        wie,
        (tx) => tx.$queryRaw`SELECT vernietig_dossier(${randomUUID()}::uuid, ${dossierId}::uuid)::text`,
      ),
    ).rejects.toThrow();
    await expect(
      app.withActor(wie, (tx) =>
        tx.$queryRaw`SELECT set_config('besluitpad.vernietigt', 'ja', true)`.then(
          () => tx.$executeRaw`UPDATE verslag SET opmerkingen_client = 'x' WHERE dossier_id = ${dossierId}::uuid`,
        ),
      ),
    ).rejects.toThrow();
    await vraag("UPDATE dossier SET bewaren_tot = '2099-01-01' WHERE id = $1", dossierId);
  });
});
