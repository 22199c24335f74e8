import { geweigerd, LEEFLOON, metProefIntake } from '../../test/proefintake.js';
import { schendingen } from '../../test/proefocmw.js';
import type { Hoorzitting, Hoorzittingen } from './vormen.js';

const intake = metProefIntake();
const vraag = <T extends object>(sql: string, ...waarden: unknown[]) => intake.proef.databank.vraag<T>(sql, waarden);
afterEach(async () => expect(await schendingen(intake.proef.databank)).toEqual([]));

async function gevraagd(): Promise<{ id: string; zittingId: string }> {
  await intake.klok('2026-05-04T09:00:00Z');
  const { id } = await intake.aanvraag(await intake.dossier(), [LEEFLOON]);
  await intake.handel(id, 'hoorrecht/gevraagd');
  const [zitting] = await vraag<{ id: string }>("SELECT id FROM zitting WHERE datum = '2026-05-21'");
  return { id, zittingId: zitting!.id };
}
const nodigUit = (id: string, zittingId: string, uur: string) =>
  intake.doe(`/aanvragen/${id}/hoorzittingen`, { zittingId, uur });
const letter = (id: string, soort: string) =>
  vraag<{ velden: object }>(
    'SELECT velden FROM stapbrief s JOIN procedure p ON p.id = s.procedure_id WHERE p.onderwerp_id = $1 AND s.soort = $2',
    ...[id, soort],
  );

describe('gehoord worden door het comité', () => {
  // Thursday 21 May; Ascension is the 14th: five working days before are 13 May
  it.each([
    ['2026-05-12', 201],
    ['2026-05-13', 201],
    ['2026-05-15', 400],
  ])('een uitnodiging op %s voor 21 mei: %s', async (dag, status) => {
    const { id, zittingId } = await gevraagd();
    await intake.klok(`${dag}T09:00:00Z`);
    expect((await nodigUit(id, zittingId, `18:${dag.slice(8)}`)).status).toBe(status);
  });

  it('telt een brugdag van het OCMW niet mee als werkdag', async () => {
    await vraag(
      "INSERT INTO sluitingsdag (dag, soort, naam, ingesteld_op) VALUES ('2026-05-15', 'brugdag', 'brug', now()), ('2026-05-20', 'brugdag', 'brug', now())",
    );
    const { id, zittingId } = await gevraagd();
    await intake.klok('2026-05-12T09:00:00Z');
    expect(geweigerd(await nodigUit(id, zittingId, '18:41'), 'verzoek.ongeldig')).toContain('11/05/2026');
    await intake.klok('2026-05-11T09:00:00Z');
    expect((await nodigUit(id, zittingId, '18:42')).status).toBe(201);
    expect(await letter(id, 'uitnodiging_hoorzitting')).toMatchObject([{ velden: { afmeldenVoor: '2026-05-19' } }]);
    await vraag('UPDATE sluitingsdag SET ingetrokken_op = now(), reden = $1', 'Toch open.');
  });

  it('krijgt plaats en uur schriftelijk, en staat op de uren van de zitting', async () => {
    const { id, zittingId } = await gevraagd();
    const { lichaam } = await nodigUit(id, zittingId, '19:00');
    expect(lichaam).toMatchObject({ status: 'gepland', datum: '2026-05-21', plaats: 'raadzaal' });
    expect(await letter(id, 'uitnodiging_hoorzitting')).toMatchObject([
      { velden: { waarover: 'leefloon', zitting: { datum: '2026-05-21', uur: '19 uur', plaats: 'raadzaal' } } },
    ]);
    const { hoorzittingen } = await intake.get<Hoorzittingen>(`/zittingen/${zittingId}/hoorzittingen`);
    expect(hoorzittingen.map(({ uur }) => uur)).toEqual([...hoorzittingen.map(({ uur }) => uur)].sort());
    expect(hoorzittingen.some(({ aanvraagId }) => aanvraagId === id)).toBe(true);
    expect((await nodigUit(id, zittingId, '19:20')).status).toBe(409);
  });

  it('vraagt eerst dat de cliënt gehoord wil worden', async () => {
    const { zittingId } = await gevraagd();
    const { id } = await intake.aanvraag(await intake.dossier(), [LEEFLOON]);
    expect(geweigerd(await nodigUit(id, zittingId, '20:00'), 'handeling.nietMogelijk')).toContain('vroeg nog niet');
  });

  it('bewaart het verslag los van de stemming, met wie meekwam, en bezorgt het de cliënt', async () => {
    const { id, zittingId } = await gevraagd();
    const { id: hoorzittingId } = (await nodigUit(id, zittingId, '20:10')).lichaam as Hoorzitting;
    const verloop = {
      ...{ uitkomst: 'gehoord', bijgestaanDoor: 'zijn zus', reagerenVoor: '2026-05-29' },
      verslag: ['Hij vertelt dat hij werk zoekt.'],
    };
    expect(
      geweigerd(await intake.doe(`/hoorzittingen/${hoorzittingId}/verloop`, verloop), 'handeling.nietMogelijk'),
    ).toContain('pas op');
    await intake.klok('2026-05-21T19:00:00Z');
    expect(await intake.gelukt(`/hoorzittingen/${hoorzittingId}/verloop`, verloop)).toMatchObject({
      ...{ status: 'gehoord', bijgestaanDoor: 'zijn zus' },
    });
    expect(await intake.get(`/aanvragen/${id}`)).toMatchObject({ gehoordOp: '2026-05-21' });
    expect(await letter(id, 'verslag_hoorzitting')).toMatchObject([{ velden: { metWie: 'zijn zus' } }]);
    geweigerd(await intake.doe(`/hoorzittingen/${hoorzittingId}/verloop`, verloop), 'handeling.nietMogelijk');
    await expect(vraag('UPDATE hoorzitting SET verslag = $2 WHERE id = $1', hoorzittingId, 'anders')).rejects.toThrow(
      'afgesloten',
    );
  });

  it('zegt hoe laat het gesprek begon, als dat een ander uur was dan afgesproken, en tijdens de zitting', async () => {
    const { id, zittingId } = await gevraagd();
    const { id: hoorzittingId } = (await nodigUit(id, zittingId, '20:20')).lichaam as Hoorzitting;
    await vraag("UPDATE zitting SET geopend_op = '2026-05-21T17:30:00Z' WHERE id = $1", zittingId);
    await intake.klok('2026-05-21T19:00:00Z');
    const verloop = { uitkomst: 'gehoord', verslag: ['Hij zoekt werk.'], reagerenVoor: '2026-05-29' };
    const noteer = (om: string) => intake.doe(`/hoorzittingen/${hoorzittingId}/verloop`, { ...verloop, om });
    for (const om of ['19:00', '21:30', '25:00'])
      expect(geweigerd(await noteer(om), 'verzoek.ongeldig')).toContain('om');
    expect((await noteer('20:45')).lichaam).toMatchObject({ begonnenOp: '2026-05-21T18:45:00Z', uur: '20:20' });
    await vraag('UPDATE zitting SET geopend_op = NULL WHERE id = $1', zittingId);
  });

  it('noteert wie niet kwam, zonder dat hij gehoord heet', async () => {
    const { id, zittingId } = await gevraagd();
    const { id: hoorzittingId } = (await nodigUit(id, zittingId, '20:30')).lichaam as Hoorzitting;
    await intake.klok('2026-05-21T19:00:00Z');
    const verloop = { uitkomst: 'niet_verschenen', reden: 'Niet gekomen, niet verwittigd.' };
    expect(await intake.gelukt(`/hoorzittingen/${hoorzittingId}/verloop`, verloop)).toMatchObject({
      status: 'niet_verschenen',
    });
    expect(await intake.get(`/aanvragen/${id}`)).toMatchObject({ gehoordOp: null });
  });

  it('de werker krijgt zelf een uur, met zijn redenen, zonder brief en naast het uur van de cliënt', async () => {
    const { id, zittingId } = await gevraagd();
    const vraagUur = (uur: string, aanleiding: string) =>
      intake.doe(`/aanvragen/${id}/hoorzittingen/werker`, { zittingId, uur, aanleiding });
    expect(await nodigUit(id, zittingId, '21:00')).toMatchObject({ status: 201 });
    expect((await vraagUur('21:00', 'Ik licht de gezinssituatie liever mondeling toe.')).status).toBe(409);
    expect((await vraagUur('21:15', ' ')).status).toBe(400);
    const { lichaam } = await vraagUur('21:15', 'Ik licht de gezinssituatie liever mondeling toe.');
    const { id: hoorzittingId } = lichaam as Hoorzitting;
    expect(lichaam).toMatchObject({ wie: 'werker', status: 'gepland', datum: '2026-05-21', uur: '21:15' });
    expect(await letter(id, 'uitnodiging_hoorzitting')).toHaveLength(1);
    await intake.klok('2026-05-21T19:00:00Z');
    const verloop = { uitkomst: 'gehoord', verslag: ['De werker lichtte toe.'], reagerenVoor: '2026-05-29' };
    expect(await intake.gelukt(`/hoorzittingen/${hoorzittingId}/verloop`, verloop)).toMatchObject({
      status: 'gehoord',
    });
    expect(await intake.get(`/aanvragen/${id}`)).toMatchObject({ gehoordOp: null });
    expect(await letter(id, 'verslag_hoorzitting')).toEqual([]);
  });
});
