import { randomUUID } from 'node:crypto';
import { maakBesluit } from '../../test/proefbesluit.js';
import { metProefApp, probleem, type Proefantwoord } from '../../test/proefApp.js';
import { schendingen, zetKlok, zetOcmw } from '../../test/proefocmw.js';
import type { Beroep } from './vormen.js';

const proef = metProefApp();
const vraag = <T extends object>(sql: string, ...waarden: unknown[]) => proef.databank.vraag<T>(sql, waarden);
let werker: string;
let nummer = 700;

beforeAll(async () => {
  await zetOcmw(proef.databank);
  await vraag("INSERT INTO nummering (soort, jaar, laatste) VALUES ('register', 2026, 5000), ('register', 2027, 0)");
  werker = (await proef.maakGebruiker('Joke', ['maatschappelijkWerker'])).token;
});
afterEach(async () => expect(await schendingen(proef.databank)).toEqual([]));

async function doe(beroep: Beroep | string, pad: string, lichaam: object): Promise<Proefantwoord> {
  const [adres, revisie] =
    typeof beroep === 'string' ? [beroep, 1] : [`/beroepen/${beroep.id}`, (await lees(beroep.id)).rev];
  return proef.vraag(`/api${adres}${pad}`, {
    ...{ token: werker, lichaam },
    koppen: { 'Idempotency-Key': randomUUID(), 'If-Match': `"${revisie}"` },
  });
}
const lees = async (id: string): Promise<Beroep> =>
  (await proef.vraag(`/api/beroepen/${id}`, { token: werker })).lichaam as Beroep;
const open = async ({ procedureId }: Beroep): Promise<boolean> =>
  (await vraag('SELECT 1 FROM procedure WHERE id = $1 AND gesloten_op IS NULL', procedureId)).length === 1;
const klokken = async ({ procedureId }: Beroep): Promise<string[]> =>
  (
    await vraag<{ r: string }>(
      "SELECT concat_ws(' ', soort, uiterlijk) AS r FROM klok WHERE procedure_id = $1 AND gestopt_op IS NULL ORDER BY 1",
      procedureId,
    )
  ).map(({ r }) => r);

const VONNIS = { op: '2026-09-10', kennisgevingOp: '2026-09-14', beschikking: 'Zoals gevraagd.' };
const HOF = { hof: 'Arbeidshof Brussel', reden: 'Op advies van de raadsman.' };
const ARREST = { op: '2027-03-01', kennisgevingOp: '2027-03-04', beschikking: 'Bevestigt.' };
const OCMW = { door: 'ocmw', op: '2026-10-01', ...HOF };

/** D03, with the judgment of 10 September, on 15 October: the month for the arbeidshof is over since yesterday. */
async function metVonnis(uitkomst: string): Promise<Beroep> {
  nummer += 1;
  const { besluitId } = await maakBesluit(proef.databank, {
    ...{ nummer: `HB-2026-0${nummer}`, ontvangenOp: '2026-04-02', beslistOp: '2026-04-30' },
    lijnen: [{ besluit: 'WEIGERING', spoor: 'MI', steun: 'LL2', invoer: { soort: 'weigering' } }],
  });
  await zetKlok(proef.databank, '2026-10-15T09:00:00Z');
  const invoer = { rechtbank: 'Arbeidsrechtbank Leuven', ontvangenOp: '2026-06-02', zittingOp: '2026-08-20' };
  const beroep = (await doe(`/besluiten/${besluitId}`, '/beroepen', invoer)).lichaam as Beroep;
  await doe(beroep, '/uitkomst', { uitkomst, ...VONNIS });
  return beroep;
}

async function naarHof(uitkomst: string, invoer: object = OCMW): Promise<Beroep> {
  const beroep = await metVonnis(uitkomst);
  expect(await doe(beroep, '/hoger-beroep', invoer)).toMatchObject({ status: 200 });
  await zetKlok(proef.databank, '2027-03-05T09:00:00Z');
  return beroep;
}

describe('hoger beroep bij het arbeidshof', () => {
  it.each([
    ['2026-10-13', 200],
    ['2026-10-14', 200],
    ['2026-10-15', 400],
  ])('van het OCMW op %s, een maand na de kennisgeving van 14 september: %s', async (op, status) => {
    const antwoord = await doe(await metVonnis('deels'), '/hoger-beroep', { ...OCMW, op });
    expect(antwoord.status).toBe(status);
    if (status === 400) expect(probleem(antwoord).errors).toMatchObject([{ veld: 'op', regel: 'HR-ARBEIDSHOF' }]);
  });

  it('van de cliënt geeft het OCMW een dag voor zijn verweer, en de zaak blijft lopen met haar rechtsdag', async () => {
    const beroep = await naarHof('ongelijk', { door: 'client', op: '2026-10-12', zittingOp: '2027-02-11', ...HOF });
    expect(await klokken(beroep)).toEqual(['HR-BEROEP', 'HR-RECHTSDAG 2027-02-11', 'HR-VERWEER 2026-10-26']);
    expect(await doe(beroep, '/verweer', { op: '2026-10-15' })).toMatchObject({
      lichaam: { bewaren: true, hogerBeroep: { verweerTegen: '2026-10-26', verweerOp: '2026-10-15' } },
    });
    const verzet = { zittingOp: '2027-04-01', reden: 'De griffie verdaagde.' };
    expect(await doe(beroep, '/rechtsdag', verzet)).toMatchObject({
      lichaam: { hogerBeroep: { zittingOp: '2027-04-01' } },
    });
    expect(await klokken(beroep)).toEqual(['HR-BEROEP', 'HR-RECHTSDAG 2027-04-01']);
    expect(probleem(await doe(beroep, '/rechtsdag', { ...verzet, zittingOp: '2027-03-04' })).errors).toMatchObject([
      { veld: 'zittingOp' },
    ]);
  });

  it('van het OCMW kent geen eigen verweer, en komt één keer', async () => {
    const beroep = await naarHof('gelijk');
    expect(probleem(await doe(beroep, '/verweer', { op: '2026-10-15' })).detail).toContain('ging zelf in hoger beroep');
    expect(probleem(await doe(beroep, '/hoger-beroep', OCMW)).detail).toContain('al genoteerd');
    expect(probleem(await doe(beroep, '/berusting', { op: '2026-10-15', reden: 'Toch niet.' })).status).toBe(409);
  });

  it.each([
    ['ongelijk', { door: 'ocmw' }, /alleen de cliënt/],
    ['afstand', { door: 'client' }, /geen vonnis/],
  ])('kan niet na de uitkomst %s', async (uitkomst, wie, waarom) => {
    const beroep = await metVonnis('ongelijk');
    if (uitkomst === 'afstand') await vraag("UPDATE beroep SET uitkomst = 'afstand' WHERE id = $1", beroep.id);
    expect(probleem(await doe(beroep, '/hoger-beroep', { ...OCMW, ...wie })).detail).toMatch(waarom);
    await vraag("UPDATE beroep SET uitkomst = 'ongelijk' WHERE id = $1", beroep.id);
  });

  it('kan niet meer van het OCMW dat in het vonnis berustte, wel van de cliënt', async () => {
    const beroep = await metVonnis('deels');
    expect(await doe(beroep, '/berusting', { op: '2026-10-01', reden: 'Juist.' })).toMatchObject({
      lichaam: { bewaren: true },
    });
    expect(await open(beroep)).toBe(true);
    expect(probleem(await doe(beroep, '/hoger-beroep', OCMW)).detail).toContain('berustte op 01/10/2026');
    expect((await doe(beroep, '/hoger-beroep', { ...OCMW, door: 'client' })).status).toBe(200);
  });
});

describe('het arrest', () => {
  it.each([
    ['gelijk', { uitkomst: 'bevestigd' }, 1, 0],
    ['ongelijk', { uitkomst: 'hervormd', voorClient: 'deels' }, 1, 0],
    ['gelijk', { uitkomst: 'hervormd', voorClient: 'ongelijk' }, 1, 1],
  ])('na een vonnis %s: %j', async (vonnis, arrest, uitvoeringen, taken) => {
    const beroep = await naarHof(vonnis, vonnis === 'ongelijk' ? { ...OCMW, door: 'client' } : OCMW);
    expect(await doe(beroep, '/arrest', { ...arrest, ...ARREST })).toMatchObject({
      ...{ status: 200, lichaam: { bewaren: true, hogerBeroep: { uitkomst: arrest.uitkomst } } },
    });
    expect(await klokken(beroep)).toEqual(['HR-BEROEP', 'HR-DEFINITIEF 2027-04-04']);
    expect(
      await vraag("SELECT 1 FROM aanvraag WHERE dossier_id = $1 AND soort = 'ambtshalve'", beroep.dossierId),
    ).toHaveLength(uitvoeringen);
    const [taak] = await vraag<{ id: string }>(
      "SELECT id FROM taak WHERE procedure_id = $1 AND soort = 'beroep.hervormd'",
      beroep.procedureId,
    );
    expect(taak === undefined ? 0 : 1).toBe(taken);
    expect(probleem(await doe(beroep, '/arrest', { ...arrest, ...ARREST })).detail).toContain('al genoteerd');
    if (taak === undefined) return;
    const einde = { op: '2027-03-05', reden: 'Volgens de raadsman.' };
    expect(probleem(await doe(beroep, '/definitief', einde)).detail).toContain('Handel eerst deze taak af');
  });

  it('wordt uitgevoerd in een nieuw dossier als het vonnis al uitgevoerd is, en in hetzelfde als dat nog loopt', async () => {
    const deels = { uitkomst: 'hervormd', voorClient: 'deels', ...ARREST };
    const loopt = await naarHof('gelijk');
    const { uitvoeringAanvraagId } = await lees(loopt.id);
    expect(await doe(loopt, '/arrest', deels)).toMatchObject({ lichaam: { hogerBeroep: { uitvoeringAanvraagId } } });
    const klaar = await naarHof('ongelijk', { ...OCMW, door: 'client' });
    await doe(klaar, '/arrest', deels);
    const { hogerBeroep } = await lees(klaar.id);
    expect(await vraag('SELECT vraag FROM aanvraag WHERE id = $1', hogerBeroep?.uitvoeringAanvraagId)).toEqual([
      { vraag: 'Uitvoering van het arrest van 01/03/2027 (Arbeidshof Brussel), zonder nieuwe beoordeling.' },
    ]);
  });

  it('dat hetzelfde beslist als het vonnis, is een bevestiging', async () => {
    const beroep = await naarHof('gelijk');
    const antwoord = await doe(beroep, '/arrest', { uitkomst: 'hervormd', voorClient: 'gelijk', ...ARREST });
    expect(probleem(antwoord).errors).toMatchObject([{ veld: 'voorClient' }]);
  });
});

describe('een uitspraak is definitief en geeft het dossier vrij', () => {
  it.each([
    ['2026-10-13', 400],
    ['2026-10-14', 400],
    ['2026-10-15', 200],
  ])('na een vonnis zonder hoger beroep: op %s %s', async (op, status) => {
    const beroep = await metVonnis('ongelijk');
    const antwoord = await doe(beroep, '/definitief', { op, reden: 'De griffie meldt geen hoger beroep.' });
    expect(antwoord.status).toBe(status);
    const { bewaren } = await lees(beroep.id);
    expect([bewaren, await open(beroep)]).toEqual(status === 200 ? [false, false] : [true, true]);
  });

  it('na een arrest, als de raadsman het bevestigt; zolang het hof niet besliste niet', async () => {
    const beroep = await naarHof('gelijk');
    const einde = { op: '2027-03-05', reden: 'Volgens de raadsman.' };
    expect(probleem(await doe(beroep, '/definitief', einde)).detail).toContain('nog niet beslist');
    await doe(beroep, '/arrest', { uitkomst: 'afstand', op: '2027-03-01', reden: 'De raad trok het in.' });
    expect(await doe(beroep, '/definitief', einde)).toMatchObject({
      lichaam: { bewaren: false, definitiefOp: '2027-03-05' },
    });
    expect(await open(beroep)).toBe(false);
    expect(
      await vraag(
        "SELECT velden #>> '{stand,soort}' AS s FROM stapbrief WHERE dossier_id = $1 ORDER BY gemaakt_op",
        beroep.dossierId,
      ),
    ).toEqual([{ s: 'ontvangen' }, { s: 'gelijk' }, { s: 'hoger_beroep' }, { s: 'afstand_hof' }]);
  });

  it('en loopt toch weer als blijkt dat de cliënt naar het arbeidshof ging', async () => {
    const beroep = await metVonnis('ongelijk');
    await doe(beroep, '/definitief', { op: '2026-10-15', reden: 'Niets vernomen.' });
    expect(await doe(beroep, '/hoger-beroep', { ...OCMW, door: 'client' })).toMatchObject({
      ...{ status: 200, lichaam: { bewaren: true, definitiefOp: null } },
    });
    expect(await open(beroep)).toBe(true);
    expect(await klokken(beroep)).toEqual(['HR-BEROEP', 'HR-VERWEER 2026-10-15']);
  });

  it('ook na het overlijden van de cliënt: de zaak loopt door, maar hij krijgt geen brief meer', async () => {
    const beroep = await metVonnis('ongelijk');
    const dood = { token: werker, lichaam: { op: '2026-10-14' }, koppen: { 'If-Match': '"1"' } };
    expect(await proef.vraag(`/api/dossiers/${beroep.dossierId}/overlijden`, dood)).toMatchObject({ status: 200 });
    expect([await open(beroep), (await lees(beroep.id)).bewaren]).toEqual([true, true]);
    const brieven = () => vraag('SELECT 1 FROM stapbrief WHERE dossier_id = $1', beroep.dossierId);
    const vooraf = await brieven();
    await doe(beroep, '/hoger-beroep', { ...OCMW, door: 'client', reden: 'De erfgenamen gaan verder.' });
    expect(await brieven()).toEqual(vooraf);
  });
});
