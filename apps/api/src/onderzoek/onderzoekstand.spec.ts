import { geweigerd, LEEFLOON, metProefIntake, VERSLAG } from '../../test/proefintake.js';
import { ALS_PUT } from '../../test/proefvoorstel.js';
import type { Onderzoekstand } from './vormen.js';

const intake = metProefIntake();
const stand = (id: string, token?: string) => intake.get<Onderzoekstand>(`/aanvragen/${id}/onderzoek`, token);
const gebreken = async (id: string) =>
  (await stand(id)).punten.flatMap(({ code, status }) => (status === 'in_orde' ? [] : [`${code}: ${status}`]));

it('zegt wat nog ontbreekt voor het verslag afgesloten kan worden, en waarop te letten is', async () => {
  await intake.klok('2026-03-09T09:00:00Z');
  const { id } = await intake.aanvraag(await intake.dossier(), [LEEFLOON]);
  expect((await gebreken(id)).filter((gebrek) => gebrek.endsWith('ontbreekt'))).toHaveLength(8);
  await intake.handel(id, 'verslag', VERSLAG, ALS_PUT);
  expect(await gebreken(id)).toEqual(['insz: aandacht', 'opmerkingenClient: aandacht']);
  await intake.handel(id, 'verslag', { ...VERSLAG, opmerkingenClient: 'Geen opmerkingen.' }, ALS_PUT);
  expect(await gebreken(id)).toEqual(['insz: aandacht']);
  geweigerd(await intake.proef.vraag(`/api/aanvragen/${id}/onderzoek`, { token: intake.onthaal }), 'recht.ontbreekt');
});

it('toont feiten die elkaar tegenspreken tot een van beide weerlegd is', async () => {
  await intake.klok('2026-03-09T09:00:00Z');
  const { id } = await intake.aanvraag(await intake.dossier(), [LEEFLOON]);
  const ander = await intake.aanvraag(await intake.dossier({ voornaam: 'Piet' }), [LEEFLOON]);
  const feit = (anders: object) =>
    intake.gelukt(`/aanvragen/${id}/feiten`, {
      ...{
        rubriek: 'inkomen',
        tekst: 'Loon.',
        bron: 'gesprek',
        vastgesteldOp: '2026-03-09',
        onderwerp: 'loon februari',
      },
      ...anders,
    });
  const gezegd = await feit({ waarde: 'geen', betrouwbaarheid: 'verklaard' });
  const gevonden = await feit({ waarde: '€ 412', betrouwbaarheid: 'bewezen', bron: 'Kruispuntbank' });
  expect((await stand(id)).tegenstrijdigheden).toEqual([
    { rubriek: 'inkomen', onderwerp: 'loon februari', feitIds: [gezegd.id, gevonden.id] },
  ]);
  const weerlegging = { ...{ rubriek: 'inkomen', tekst: 'Vergeten.', bron: 'gesprek', vastgesteldOp: '2026-03-09' } };
  const elders = await intake.doe(`/aanvragen/${ander.id}/feiten`, { ...weerlegging, weerlegtId: gezegd.id });
  expect(geweigerd(elders, 'verzoek.ongeldig')).toContain('staat niet bij deze aanvraag');
  geweigerd(await intake.doe(`/aanvragen/${id}/feiten`, { ...weerlegging, waarde: '€ 412' }), 'verzoek.ongeldig');
  await feit({ tekst: 'Vergeten te zeggen.', waarde: '€ 412', weerlegtId: gezegd.id });
  expect((await stand(id)).tegenstrijdigheden).toEqual([]);
  const { feiten } = await intake.get<{ feiten: object[] }>(`/aanvragen/${id}`);
  expect(feiten).toMatchObject([
    { betrouwbaarheid: 'verklaard', weerlegtId: null },
    { betrouwbaarheid: 'bewezen' },
    { betrouwbaarheid: 'niet_beoordeeld', weerlegtId: gezegd.id },
  ]);
});

it('zegt per soort lijn en per soort brief wat de werker invult, met een dag als dag', async () => {
  interface Vorm {
    readonly properties: Readonly<Record<string, unknown>>;
    readonly required: readonly string[];
  }
  const vormen = await intake.get<{
    lijnen: Record<string, Vorm>;
    soortenBijBesluit: Record<string, string[]>;
    brieven: Record<string, Vorm>;
  }>('/invulvormen');
  expect(vormen.lijnen['leefloon']).toMatchObject({
    properties: { ingang: { type: 'string', format: 'date' } },
    required: ['soort', 'categorie', 'ingang'],
  });
  expect(vormen.brieven['weigering']?.required).toContain('waaromKort');
  // Elke soort die bij een beslissing hoort, heeft een vorm.
  for (const soort of Object.values(vormen.soortenBijBesluit).flat()) expect(vormen.lijnen).toHaveProperty([soort]);
});

it('toont de termijn van gevraagde stukken tussen de andere termijnen van het dossier', async () => {
  await intake.klok('2026-03-09T09:00:00Z');
  const dossier = await intake.dossier();
  const { id } = await intake.aanvraag(dossier, [LEEFLOON]);
  await intake.gelukt(`/aanvragen/${id}/stukkenlijsten`, {
    bezorgTegen: '2026-03-23',
    stukken: [{ soort: 'huurcontract' }],
  });
  const termijn = { naam: 'gevraagde stukken bezorgen', uiterlijk: '2026-03-23' };
  expect(await intake.get(`/klokken?dossier=${dossier}`)).toMatchObject({
    klokken: expect.arrayContaining([expect.objectContaining({ soort: 'HR-STUKKEN', ...termijn })]) as unknown,
  });
  expect(await intake.get(`/stand?dossier=${dossier}`)).toMatchObject({
    dossiers: [{ termijnen: expect.arrayContaining([expect.objectContaining(termijn)]) as unknown }],
  });
});
