import { randomUUID } from 'node:crypto';
import { probleem } from '../../test/proefApp.js';
import { metProefComite } from '../../test/proefcomite.js';
import { maakRijp, maakVeelRijp } from '../../test/proefrijp.js';
import { schendingen } from '../../test/proefocmw.js';

const c = metProefComite();
const MINUTEN = {
  bekrachtiging: 2,
  horen_en_sancties: 15,
  bespreking: 10,
  zonder_bespreking: 2,
  kennisname: 1,
  verwacht: 5,
};
afterEach(async () => expect(await schendingen(c.proef.databank)).toEqual([]));

const vraag = (pad: string, lichaam: object, sleutel: string = randomUUID()) =>
  c.proef.vraag(`/api/zittingen/${pad}`, {
    token: c.secretaris,
    koppen: { 'Idempotency-Key': sleutel },
    lichaam,
  });
const aantal = async () => ((await c.get('/zittingen')).lichaam as unknown[]).length;

describe('de kalender volgens een ritme', () => {
  const ritme = {
    ...{ van: '2026-04-01', tot: '2026-05-31', weekdag: 4, omDeWeken: 2, uur: '19:30', plaats: 'raadzaal' },
    uitzonderingen: [{ datum: '2026-04-16', reden: 'paasvakantie' }],
  };

  it('toont eerst wat het ritme geeft, en plant dan alles in één keer', async () => {
    await c.klok('2026-03-02T08:00:00Z');
    const voor = await aantal();
    const verwacht = {
      zittingen: 3,
      oproepingDagen: 8,
      dagen: [
        { zittingOp: '2026-04-02', lot: 'plannen', oproepenUiterlijk: '2026-03-25' },
        { ritmedag: '2026-04-16', lot: 'overgeslagen', reden: 'paasvakantie' },
        { zittingOp: '2026-04-30' },
        { ritmedag: '2026-05-14', lot: 'overgeslagen', reden: 'feestdag: Hemelvaartsdag' },
        { zittingOp: '2026-05-28' },
      ],
    };
    expect(await vraag('ritme/voorbeeld', ritme)).toMatchObject({ status: 200, lichaam: verwacht });
    expect(await aantal()).toBe(voor);
    const sleutel = randomUUID();
    expect(await vraag('ritme', ritme, sleutel)).toMatchObject({ status: 201, lichaam: verwacht });
    expect(await vraag('ritme', ritme, sleutel)).toMatchObject({ status: 201 });
    expect(await aantal()).toBe(voor + 3);
    expect(probleem(await vraag('ritme', ritme))).toMatchObject({
      status: 409,
      detail: 'Dit ritme geeft geen enkele zitting in deze periode.',
    });
  });

  it('weigert een periode in het verleden en een uitzondering buiten het ritme', async () => {
    expect(probleem(await vraag('ritme/voorbeeld', { ...ritme, van: '2026-02-01' }))).toMatchObject({ status: 400 });
    const uitzonderingen = [{ datum: '2026-04-17', reden: 'vakantie' }];
    expect(probleem(await vraag('ritme/voorbeeld', { ...ritme, uitzonderingen }))).toMatchObject({ status: 400 });
  });
});

describe('welke zitting een aanvraag haalt, en hoe vol de zittingen zijn', () => {
  it('zegt het bij de aanvraag, en telt rijp, verwacht en geagendeerd', async () => {
    await c.klok('2026-03-16T08:00:00Z'); // limit 15 April: 2 April is the last in time
    const open = await maakRijp(c.proef, { ontvangenOp: '2026-03-16' });
    await c.proef.databank.vraag("UPDATE aanvraag SET fase = 'onderzoek' WHERE id = $1", [open.aanvraagId]);
    const [rijp, geagendeerd] = await maakVeelRijp(c.proef, 2, { ontvangenOp: '2026-03-16', bespreking: true });
    const haalt = async (id: string) =>
      ((await c.get(`/aanvragen/${id}`)).lichaam as { haalt: { zin: string; zittingId: string } }).haalt;
    const { zin, zittingId } = await haalt(open.aanvraagId);
    expect(zin).toBe('haalt 2 april als het verslag maandag 23 maart klaar is');
    expect((await haalt(rijp!.aanvraagId)).zin).toBe('haalt 2 april als het woensdag 25 maart op de agenda staat');
    await c.doe(zittingId, `/zittingen/${zittingId}/agenda`, { voorstelIds: [geagendeerd!.voorstelId] });
    expect((await haalt(geagendeerd!.aanvraagId)).zin).toBe('staat op de agenda van 2 april');
    const belasting = (await c.get('/zittingen/belasting')).lichaam;
    expect(belasting).toMatchObject({
      minuten: { zekerheid: 'na_te_kijken' },
      zittingen: [
        {
          ...{ datum: '2026-04-02', totaal: { punten: 3, minuten: 25 } },
          perBron: {
            agenda: { punten: 1, minuten: 10 },
            rijp: { punten: 1, minuten: 10 },
            verwacht: { punten: 1, minuten: 5 },
          },
        },
        { datum: '2026-04-30', totaal: { punten: 0 } },
        { datum: '2026-05-28' },
      ],
    });
    expect(probleem(await c.get('/zittingen/belasting', c.lid))).toMatchObject({ status: 403 });
    // The house says how long an item takes: the same items, other minutes, for the three meetings to come.
    await c.plan('2026-06-25');
    const waarde = { ...MINUTEN, bespreking: 12, verwacht: 20 };
    const kies = (agendaMinuten: object, token = c.beheerder) =>
      c.proef.vraag('/api/beheer/zittingsregels', { token, lichaam: { agendaMinuten } });
    const regel = { waarde, zekerheid: 'gevonden', bron: 'huishoudelijk reglement, artikel 12' };
    expect(probleem(await kies(regel, c.secretaris))).toMatchObject({ status: 403 });
    expect(probleem(await kies({ ...regel, waarde: { ...waarde, verwacht: -1 } }))).toMatchObject({ status: 400 });
    expect(await kies(regel)).toMatchObject({ status: 200 });
    const na = (await c.get('/zittingen/belasting')).lichaam as { zittingen: object[] };
    expect(na).toMatchObject({
      minuten: regel,
      zittingen: [{ totaal: { punten: 3, minuten: 44 }, perBron: { verwacht: { punten: 1, minuten: 20 } } }, {}, {}],
    });
    expect(na.zittingen).toHaveLength(3);
  });
});
