import { randomUUID } from 'node:crypto';
import { maakBesluit, type Gemaakt } from '../../test/proefbesluit.js';
import { metProefApp, probleem, type Proefantwoord } from '../../test/proefApp.js';
import { schendingen, zetKlok, zetOcmw } from '../../test/proefocmw.js';
import type { Dossiersluiting } from './vormen.js';

const proef = metProefApp();
const vraag = <T extends object>(sql: string, ...waarden: unknown[]) => proef.databank.vraag<T>(sql, waarden);
let werker: string;
let hoofd: string;
let nummer = 800;

beforeAll(async () => {
  await zetOcmw(proef.databank);
  await vraag("INSERT INTO nummering (soort, jaar, laatste) VALUES ('register', 2026, 5000)");
  werker = (await proef.maakGebruiker('Joke', ['maatschappelijkWerker'])).token;
  hoofd = (await proef.maakGebruiker('Hilde', ['hoofdSocialeDienst'])).token;
});
afterEach(async () => expect(await schendingen(proef.databank)).toEqual([]));

const lees = async (id: string): Promise<Dossiersluiting> =>
  (await proef.vraag(`/api/dossiers/${id}/sluiting`, { token: werker })).lichaam as Dossiersluiting;

async function doe(id: string, pad: string, lichaam: object, token = werker): Promise<Proefantwoord> {
  const { rev } = await lees(id);
  return proef.vraag(`/api/dossiers/${id}/${pad}`, {
    ...{ token, lichaam },
    koppen: { 'If-Match': `"${rev}"`, 'Idempotency-Key': randomUUID() },
  });
}
const SLUIT = { reden: 'geen_steun_meer', toelichting: 'De vraag is beantwoord.' };

/** A one-off aid, refused on 30 April: its letter still has to be made, sent and proved. */
async function geweigerd(): Promise<Gemaakt> {
  nummer += 1;
  return maakBesluit(proef.databank, {
    ...{ nummer: `HB-2026-0${nummer}`, ontvangenOp: '2026-04-02', beslistOp: '2026-04-30' },
    lijnen: [{ besluit: 'WEIGERING', spoor: 'MI', steun: 'LL2', invoer: { soort: 'weigering' } }],
  });
}

/** The same, with everything done. */
async function afgehandeld(): Promise<string> {
  const { dossierId } = await geweigerd();
  await vraag(
    "UPDATE klok SET gestopt_op = $2, stopreden = 'proef' WHERE dossier_id = $1 AND gestopt_op IS NULL",
    dossierId,
    '2026-05-20',
  );
  await vraag("UPDATE effect SET status = 'gedaan', gedaan_op = '2026-05-20' WHERE dossier_id = $1", dossierId);
  await vraag("UPDATE taak SET klaar_op = '2026-05-20' WHERE dossier_id = $1", dossierId);
  await vraag(
    "UPDATE staatsformulier SET status = 'aanvaard', verzonden_op = '2026-05-20', referentie = 'proef' WHERE dossier_id = $1",
    dossierId,
  );
  await vraag("UPDATE procedure SET gesloten_op = '2026-05-20' WHERE dossier_id = $1", dossierId);
  await vraag('UPDATE aanvraag SET gesloten_op = $2 WHERE dossier_id = $1', dossierId, '2026-05-20');
  await zetKlok(proef.databank, '2026-11-24T09:00:00Z');
  return dossierId;
}

async function gesloten(): Promise<string> {
  const id = await afgehandeld();
  expect(await doe(id, 'sluiten', SLUIT)).toMatchObject({ status: 200 });
  return id;
}

describe('een dossier sluiten', () => {
  it('wordt geweigerd met alles wat nog openstaat, en er verandert niets', async () => {
    const { dossierId } = await geweigerd();
    const { blokkades } = await lees(dossierId);
    expect(blokkades.map(({ soort }) => soort)).toEqual(expect.arrayContaining(['procedures', 'effecten']));
    const antwoord = probleem(await doe(dossierId, 'sluiten', SLUIT));
    expect(antwoord).toMatchObject({ status: 409, code: 'handeling.nietMogelijk', blokkades });
    expect(antwoord.detail).toContain('1 procedure loopt nog');
    expect(await lees(dossierId)).toMatchObject({ geslotenOp: null, bewaring: null });
  });

  it.each([
    ['aanvragen', 'UPDATE aanvraag SET gesloten_op = NULL WHERE dossier_id = $1'],
    ['taken', 'UPDATE taak SET klaar_op = NULL WHERE dossier_id = $1'],
    ['effecten', "UPDATE effect SET status = 'voorgenomen', gedaan_op = NULL WHERE dossier_id = $1"],
    [
      'beroepen',
      `INSERT INTO beroep (dossier_id, besluit_id, rechtbank, ontvangen_op, verweer_tegen)
       SELECT dossier_id, id, 'Leuven', '2026-06-01', '2026-06-15' FROM besluit WHERE dossier_id = $1`,
    ],
    [
      'vorderingen',
      `INSERT INTO terugvordering (dossier_id, besluitlijn_id, bedrag_cent, mededeling, grondslag)
       SELECT dossier_id, id, 5000, '+++' || dossier_id || '+++', 'proef' FROM besluitlijn WHERE dossier_id = $1`,
    ],
    [
      'betalingen',
      `INSERT INTO betaling (dossier_id, besluitlijn_id, procedure_id, periode, bedrag_cent, begunstigde, wijze, mededeling, uiterlijk)
       SELECT l.dossier_id, l.id, p.id, '2026-05', 100, 'Rita', 'kas', 'proef', '2026-05-30' FROM besluitlijn l
       JOIN procedure p ON p.onderwerp_id = l.besluit_id WHERE l.dossier_id = $1`,
    ],
  ])('%s houden het open', async (soort, sql) => {
    const id = await afgehandeld();
    expect((await lees(id)).blokkades).toEqual([]);
    await vraag(sql, id);
    expect((await lees(id)).blokkades.map((een) => een.soort)).toContain(soort);
    expect((await doe(id, 'sluiten', SLUIT)).status).toBe(409);
  });

  it.each([
    ['een ontwerp', 'ontwerp', null, 1],
    ['het formulier dat de cliënt aan de balie tekent', 'vrijgegeven', null, 0],
    ['een brief die nog moet vertrekken', 'vrijgegeven', { wijze: 'AANGETEKEND', status: 'te_verzenden' }, 1],
    ['een aangetekende brief zonder bewijs', 'vrijgegeven', { wijze: 'AANGETEKEND', status: 'geexporteerd' }, 1],
    ['een gewone brief die vertrok', 'vrijgegeven', { wijze: 'GEWONE_BRIEF', status: 'geexporteerd' }, 0],
    ['een brief die terugkwam', 'vrijgegeven', { wijze: 'AANGETEKEND', status: 'teruggekeerd' }, 0],
  ])('%s (%s) houdt het open of niet', async (_wat, status, verzending, aantal) => {
    const id = await afgehandeld();
    const [brief] = await vraag<{ id: string }>(
      `INSERT INTO brief (procedure_id, onderwerp_id, dossier_id, soort, sjabloon_versie, invoer, pdf_ua, pdf_a, sha256_ua, sha256_a, bestemming,
         kanaal, briefdatum, gemaakt_op)
       SELECT id, onderwerp_id, $1, 'aanvraagformulier', 'x', '{}', '', '', 'x', 'x', 'cliënt', 'AANGETEKEND', '2026-04-02', now()
       FROM procedure WHERE dossier_id = $1 LIMIT 1 RETURNING id`,
      id,
    );
    if (status !== 'ontwerp') {
      await vraag('UPDATE brief SET status = $2, vrijgegeven_op = now() WHERE id = $1', brief!.id, status);
    }
    if (verzending !== null) {
      await vraag(
        'INSERT INTO verzending (brief_id, dossier_id, wijze, aangeboden_op, status) VALUES ($1, $2, $3, now(), $4)',
        ...[brief!.id, id, verzending.wijze, verzending.status],
      );
    }
    expect((await lees(id)).blokkades.map(({ soort, aantal: n }) => [soort, n])).toEqual(
      aantal === 0 ? [] : [['brieven', aantal]],
    );
  });

  it('gaat met een reden, en begint een bewaartermijn van tien jaar die nog na te kijken is', async () => {
    const id = await gesloten();
    expect(await lees(id)).toMatchObject({
      ...{ geslotenOp: '2026-11-24', sluitreden: 'geen_steun_meer', blokkades: [] },
      bewaring: { klasse: 'individueel', tot: '2036-11-24', zekerheid: 'na_te_kijken' },
    });
    expect(probleem(await doe(id, 'sluiten', SLUIT)).detail).toContain('al gesloten');
    expect(probleem(await doe(await afgehandeld(), 'sluiten', { ...SLUIT, reden: 'overlijden' })).errors).toMatchObject(
      [{ veld: 'reden' }],
    );
  });

  it('gaat weer open met een nieuwe aanvraag, en dat staat in het logboek', async () => {
    const id = await gesloten();
    const aanvraag = {
      ...{ soort: 'aanvraag', wijze: 'mondeling', vraag: 'Mevrouw vraagt opnieuw een leefloon.' },
      lijnen: [{ spoor: 'MI', steun: 'LL2', omschrijving: 'leefloon' }],
    };
    expect(
      await proef.vraag(`/api/dossiers/${id}/aanvragen`, {
        ...{ token: werker, lichaam: aanvraag, koppen: { 'Idempotency-Key': randomUUID() } },
      }),
    ).toMatchObject({ status: 201 });
    expect(await lees(id)).toMatchObject({ geslotenOp: null, sluitreden: null, bewaring: null });
    expect(await vraag("SELECT rol FROM handeling WHERE keten_id = $1 AND soort = 'dossier.heropend'", id)).toEqual([
      { rol: 'maatschappelijkWerker' },
    ]);
  });
});

describe('een gesloten dossier bewaren', () => {
  it('wordt langer bewaard zolang het vastgehouden wordt', async () => {
    const id = await gesloten();
    const reden = { reden: 'De inspectie vroeg dit dossier.' };
    expect((await doe(id, 'vasthouden', reden)).status).toBe(403);
    expect(await doe(id, 'vasthouden', reden, hoofd)).toMatchObject({ lichaam: { vastgehouden: reden } });
    expect(probleem(await doe(id, 'vasthouden', reden, hoofd)).detail).toContain('al vastgehouden');
    expect(await doe(id, 'vrijlaten', reden, hoofd)).toMatchObject({ lichaam: { vastgehouden: null } });
    expect(probleem(await doe(id, 'vrijlaten', reden, hoofd)).detail).toContain('niet vastgehouden');
  });

  it('of blijvend, als het hoofd het als steekproef kiest', async () => {
    const id = await gesloten();
    const blijvend = { klasse: 'blijvend', reden: 'Steekproef van dit jaar.' };
    expect(await doe(id, 'bewaarklasse', blijvend, hoofd)).toMatchObject({
      lichaam: { bewaring: { klasse: 'blijvend', tot: null } },
    });
    expect(probleem(await doe(id, 'bewaarklasse', blijvend, hoofd)).detail).toContain('al die klasse');
    const open = await afgehandeld();
    expect(probleem(await doe(open, 'bewaarklasse', blijvend, hoofd)).detail).toContain('niet gesloten');
  });
});
