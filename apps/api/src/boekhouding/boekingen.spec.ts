import { maakBesluit } from '../../test/proefbesluit.js';
import { metProefApp, probleem } from '../../test/proefApp.js';
import { schendingen, zetKlok, zetOcmw } from '../../test/proefocmw.js';
import { VOORBEELDEN } from '../../test/voorbeelden.js';
import type { Boekperiode } from './boekMaand.js';
import type { Fiches } from './fiches.js';

const proef = metProefApp();
const REKENINGEN = {
  ...{ bank: '550', kas: '570', bonnen: '571', leveranciers: '440', vorderingen: '416', kwijtschelding: '642' },
  ...{ steun: '648', perSteun: { LL2: '648.2' } },
};
let financien: string;
let beheer: string;
let dossierId: string;
let sleutel = 0;
beforeAll(async () => {
  await zetOcmw(proef.databank);
  financien = (await proef.maakGebruiker('Fien', ['financieleDienst'])).token;
  beheer = (await proef.maakGebruiker('Bea', ['beheerder'])).token;
  for (const code of ['D01', 'D07']) {
    const [, invoer] = VOORBEELDEN.find(([naam]) => naam.startsWith(code))!;
    const gemaakt = await maakBesluit(proef.databank, invoer);
    if (code === 'D01') ({ dossierId } = gemaakt);
  }
  await zetKlok(proef.databank, '2026-07-02T09:00:00Z');
});
afterEach(async () => expect(await schendingen(proef.databank)).toEqual([]));

const doe = (pad: string, lichaam: object, token = financien) =>
  proef.vraag(`/api${pad}`, { token, lichaam, koppen: { 'Idempotency-Key': `boeking-proef-${(sleutel += 1)}` } });
const boek = (maand: string) => doe('/boekingen', { maand });
const bestand = async (maand: string) =>
  (await proef.vraag(`/api/boekingen/${maand}`, { token: financien })).lichaam as string;
const zet = async (status: string, dag: string | null) => {
  await proef.databank.vraag("UPDATE betaling SET status = 'opdracht' WHERE dossier_id = $1 AND status = 'te_geven'", [
    dossierId,
  ]);
  await proef.databank.vraag('UPDATE betaling SET status = $2, betaald_op = $3 WHERE dossier_id = $1', [
    dossierId,
    status,
    dag,
  ]);
};
const regels = async (maand: string) =>
  (await bestand(maand))
    .trimEnd()
    .split('\r\n')
    .slice(1)
    .map((regel) => regel.split(';').slice(2, 6).join(' '));

it('boekt niets zolang een beheerder de grootboekrekeningen niet koos', async () => {
  expect(probleem(await boek('2026-05')).detail).toContain('grootboekrekeningen');
  const keuze = { rekeningen: REKENINGEN, zekerheid: 'na_te_kijken', bron: 'proef, niet van een echte boekhouder' };
  expect(probleem(await doe('/beheer/grootboek', keuze)).code).toBe('recht.ontbreekt');
  expect((await doe('/beheer/grootboek', keuze, beheer)).status).toBe(200);
});

it.each([
  ['de maand die nog loopt', '2026-07'],
  ['een maand die niet bestaat', '2026-13'],
])('weigert %s', async (_wat, maand) => {
  expect(probleem(await boek(maand)).errors.map(({ veld }) => veld)).toEqual(['maand']);
});

it('boekt wat betaald en gevorderd is, en geeft dezelfde maand altijd hetzelfde bestand', async () => {
  await zet('betaald', '2026-05-29');
  const antwoord = await boek('2026-05');
  expect(antwoord).toMatchObject({ status: 201, lichaam: { boekingen: 2, zekerheid: 'na_te_kijken' } });
  const eerste = await bestand('2026-05');
  expect(eerste).toContain('na te kijken');
  expect(await regels('2026-05')).toEqual([
    '2026-05-21 416 1314,21 0,00',
    '2026-05-21 648 0,00 1314,21',
    '2026-05-29 648.2 975,05 0,00',
    '2026-05-29 550 0,00 975,05',
  ]);
  await zet('mislukt', null);
  expect((await boek('2026-05')).lichaam).toEqual(antwoord.lichaam as Boekperiode);
  expect(await bestand('2026-05')).toBe(eerste);
});

it('een betaling die terugkeerde, is een nieuwe boeking in de volgende maand, en opnieuw betaald nog een', async () => {
  expect((await boek('2026-06')).lichaam).toMatchObject({ boekingen: 1 });
  expect(await regels('2026-06')).toEqual(['2026-06-30 550 975,05 0,00', '2026-06-30 648.2 0,00 975,05']);
  await zet('betaald', '2026-07-10');
  await zetKlok(proef.databank, '2026-08-03T09:00:00Z');
  await boek('2026-07');
  expect(await regels('2026-07')).toEqual(['2026-07-10 648.2 975,05 0,00', '2026-07-10 550 0,00 975,05']);
});

it('boekt geen maand voor een maand die al geboekt is, en verandert niets wat geboekt is', async () => {
  expect(probleem(await boek('2026-04')).code).toBe('handeling.nietMogelijk');
  await expect(proef.databank.vraag('UPDATE boeking SET bedrag_cent = 1')).rejects.toThrow();
  await expect(proef.databank.vraag('DELETE FROM boekperiode')).rejects.toThrow();
});

it('geeft per jaar wat een cliënt per soort steun kreeg, en zegt of iemand nakeek of dat op de fiche hoort', async () => {
  const fiches = async (jaar: number) =>
    ((await proef.vraag(`/api/fiches?jaar=${jaar}`, { token: financien })).lichaam as Fiches).items.flatMap(
      ({ regels: r }) => r,
    );
  const ll2 = { steun: 'LL2', betaaldCent: 97_505, terugbetaaldCent: 0 };
  await zet('betaald', '2026-12-31');
  expect(await fiches(2026)).toEqual([{ ...ll2, opFiche: 'na_te_kijken' }]);
  expect(await fiches(2027)).toEqual([]);
  await zet('betaald', '2027-01-01');
  expect(await fiches(2026)).toEqual([]);
  const keuze = { steun: { LL2: false }, zekerheid: 'gevonden', bron: 'proef' };
  expect(probleem(await doe('/beheer/fichesteun', keuze)).code).toBe('recht.ontbreekt');
  expect((await doe('/beheer/fichesteun', keuze, beheer)).status).toBe(200);
  expect(await fiches(2027)).toEqual([{ ...ll2, opFiche: 'nee' }]);
});
