import { datum } from '@besluitpad/domain';
import { maakBesluit, type Gemaakt } from '../../test/proefbesluit.js';
import { laadVermeldingen, legBrief } from '../../test/proefbrief.js';
import { metProefApp, probleem, type Proefantwoord } from '../../test/proefApp.js';
import { schendingen, zetKlok, zetOcmw } from '../../test/proefocmw.js';
import { leefloon } from '../../test/voorbeeldlijnen.js';

const proef = metProefApp();
const tokens: Record<string, string> = {};
let nummer = 700;

beforeAll(async () => {
  await zetOcmw(proef.databank);
  await laadVermeldingen(proef.databank);
  tokens['voorzitter'] = (await proef.maakGebruiker('Lieve', ['voorzitter', 'comitelid'])).token;
  tokens['directeur'] = (await proef.maakGebruiker('Koen', ['algemeenDirecteur'])).token;
  tokens['secretaris'] = (await proef.maakGebruiker('Bram', ['secretaris'])).token;
});
afterEach(async () => expect(await schendingen(proef.databank)).toEqual([]));

const doe = (wie: string, pad: string, lichaam: object = {}): Promise<Proefantwoord> =>
  proef.vraag(`/api${pad}`, { token: tokens[wie] ?? '', lichaam });

/** Half of the leefloon, from 1 to 30 June, decided on 21 May. */
async function bestraft(briefdatum = '2026-05-22'): Promise<{ g: Gemaakt; id: string }> {
  nummer += 1;
  const dossier = { nummer: `HB-2026-0${nummer}`, ontvangenOp: '2026-01-12' };
  await maakBesluit(proef.databank, {
    ...{ ...dossier, beslistOp: '2026-02-12' },
    lijnen: [{ besluit: 'TOEKENNING', spoor: 'MI', steun: 'LL2', invoer: leefloon(2, '2026-01-12') }],
  });
  const g = await maakBesluit(proef.databank, {
    ...{ ...dossier, soort: 'ambtshalve', beslistOp: '2026-05-21' },
    lijnen: [
      {
        ...{ besluit: 'SANCTIE', spoor: 'MI', steun: 'LL2' },
        invoer: {
          ...{ soort: 'sanctie', maandbedragCent: 131_420, inhoudingCent: 65_710, maanden: 1 },
          vanaf: datum('2026-06-01'),
        },
      },
    ],
  });
  await zetKlok(proef.databank, '2026-05-22T09:00:00Z');
  const id = await legBrief(proef.databank, g, { briefdatum });
  return { g, id };
}

const sanctie = async ({ dossierId }: Gemaakt) =>
  proef.databank.vraag(
    'SELECT van::text, tot::text, vervallen_op IS NOT NULL AS vervallen FROM onderbreking WHERE dossier_id = $1',
    [dossierId],
  );
const taken = async ({ dossierId }: Gemaakt) =>
  (
    await proef.databank.vraag<{ titel: string }>(
      "SELECT titel FROM taak WHERE dossier_id = $1 AND soort = 'sanctie.opgeschoven'",
      [dossierId],
    )
  ).map(({ titel }) => titel);

it.each([
  ['2026-05-29', 200],
  ['2026-06-01', 400],
  ['2026-06-02', 400],
])('de brief over een sanctie vanaf 1 juni op %s laten vertrekken: %s', async (verzenddatum, status) => {
  const { id } = await bestraft();
  const antwoord = await doe('secretaris', `/brieven/${id}/dateren`, { verzenddatum });
  expect(antwoord.status).toBe(status);
  if (status === 400) expect(JSON.stringify(probleem(antwoord))).toContain('niet op 01/06/2026');
});

it('kan de brief niet meer op tijd weg, dan krijgt hij toch een nieuwe dag', async () => {
  const { id } = await bestraft();
  await zetKlok(proef.databank, '2026-06-01T09:00:00Z');
  expect(await doe('secretaris', `/brieven/${id}/dateren`, { verzenddatum: '2026-06-02' })).toMatchObject({
    status: 200,
  });
});

const OPGESCHOVEN = 'Houd pas in vanaf 02/06/2026: de brief over de sanctie vertrok te laat';
const VOORBIJ = 'Houd niets in: de brief over de sanctie vertrok toen ze al voorbij was';
it.each([
  ['de laatste werkdag ervoor', '2026-05-29', { van: '2026-06-01', tot: '2026-06-30', vervallen: false }, []],
  ['op haar eerste dag', '2026-06-01', { van: '2026-06-02', tot: '2026-06-30', vervallen: false }, [OPGESCHOVEN]],
  ['op haar laatste dag', '2026-06-30', { van: '2026-06-01', tot: '2026-06-30', vervallen: true }, [VOORBIJ]],
])('een sanctie waarvan de brief vertrekt %s', async (_wanneer, gepostOp, verwacht, werk) => {
  const { g, id } = await bestraft(gepostOp);
  for (const wie of ['voorzitter', 'directeur']) {
    expect(await doe(wie, `/brieven/${id}/ondertekenen`)).toMatchObject({ status: 200 });
  }
  await zetKlok(proef.databank, `${gepostOp}T12:00:00Z`);
  await doe('secretaris', `/brieven/${id}/verzenden`);
  const bewijs = { barcode: `RR00000${nummer}0BE`, gepostOp };
  expect(await doe('secretaris', `/brieven/${id}/bewijs`, bewijs)).toMatchObject({ status: 204 });
  expect(await sanctie(g)).toEqual([verwacht]);
  expect(await taken(g)).toEqual(werk);
});
