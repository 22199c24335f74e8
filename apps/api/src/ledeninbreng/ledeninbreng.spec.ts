import { randomUUID } from 'node:crypto';
import { probleem } from '../../test/proefApp.js';
import { metProefComite, stemmen, type Punt } from '../../test/proefcomite.js';
import { schendingen } from '../../test/proefocmw.js';
import { maakRijp } from '../../test/proefrijp.js';

const c = metProefComite();
afterEach(async () => expect(await schendingen(c.proef.databank)).toEqual([]));

const stuur = (pad: string, lichaam: object, token: string) =>
  c.proef.vraag(`/api${pad}`, { token, lichaam, koppen: { 'Idempotency-Key': randomUUID() } });

describe('vragen vooraf', () => {
  it('een lid vraagt vanaf de oproeping, de werker antwoordt, alle leden lezen beide, en het sluit met de zitting', async () => {
    await c.klok('2026-02-02T08:00:00Z');
    const rijp = await maakRijp(c.proef, { ontvangenOp: '2026-02-02' });
    const id = await c.plan('2026-02-19');
    await c.doe(id, `/zittingen/${id}/agenda`, { voorstelIds: [rijp.voorstelId] });
    const punt = ((await c.get(`/zittingen/${id}`)).lichaam as { punten: Punt[] }).punten[0]!;
    const vraag = () => stuur(`/agendapunten/${punt.id}/vragen`, { vraag: 'Loopt de huur nog?' }, c.lid);
    expect((await vraag()).status).toBe(404);
    await c.stelVast(id);
    await c.doe(id, `/zittingen/${id}/oproepen`, undefined);
    const gesteld = await vraag();
    expect(gesteld.status).toBe(201);
    const vraagId = (gesteld.lichaam as { id: string }).id;
    const werker = (await c.proef.maakGebruiker('Werker Vraag', ['maatschappelijkWerker'])).token;
    const taken = () =>
      c.proef.databank.vraag(
        "SELECT gebruiker_id, klaar_op IS NOT NULL AS klaar FROM taak WHERE soort = 'vraagVooraf' AND sleutel = $1",
        [`vraagVooraf/${vraagId}`],
      );
    expect(await taken()).toEqual([{ gebruiker_id: rijp.werkerId, klaar: false }]);
    const antwoord = () => stuur(`/vragen-vooraf/${vraagId}/antwoord`, { antwoord: 'Ja, tot eind juni.' }, werker);
    expect(probleem(await stuur(`/vragen-vooraf/${vraagId}/antwoord`, { antwoord: 'Ja.' }, c.lid))).toMatchObject({
      status: 403,
    });
    expect(await antwoord()).toMatchObject({ status: 200 });
    expect(probleem(await antwoord())).toMatchObject({ status: 409 });
    expect(await taken()).toMatchObject([{ klaar: true }]);
    for (const token of [c.lid, c.voorzitter, c.secretaris, werker]) {
      expect((await c.get(`/agendapunten/${punt.id}/vragen`, token)).lichaam).toMatchObject([
        { lid: 'Lid 1', vraag: 'Loopt de huur nog?', antwoord: 'Ja, tot eind juni.', beantwoordDoor: 'Werker Vraag' },
      ]);
    }
    const onbeantwoord = ((await vraag()).lichaam as { id: string }).id;
    await c.klok('2026-02-19T18:00:00Z');
    await c.doe(id, `/zittingen/${id}/openen`, { aanwezig: c.leden });
    await c.doe(id, `/agendapunten/${punt.id}/stemming`, {
      stemmen: stemmen(c.leden, 'jjjjjjjjj'),
      uitkomst: 'zoals_voorgesteld',
    });
    expect(await c.doe(id, `/zittingen/${id}/sluiten`, {})).toMatchObject({ status: 200 });
    expect((await vraag()).status).toBe(404);
    expect((await c.get(`/agendapunten/${punt.id}/vragen`, c.lid)).status).toBe(404);
    expect(
      probleem(await stuur(`/vragen-vooraf/${onbeantwoord}/antwoord`, { antwoord: 'Te laat.' }, werker)),
    ).toMatchObject({ status: 409 });
    expect(await c.proef.databank.vraag("SELECT 1 FROM taak WHERE soort = 'vraagVooraf' AND klaar_op IS NULL")).toEqual(
      [],
    );
  });
});

describe('R-COM-10: punten van leden', () => {
  const punt = {
    titel: 'Advies over het reglement energie',
    voorstel: 'Het comité adviseert de raad om de toelage te behouden.',
  };
  const dienIn = (id: string, token = c.lid) => c.doe(id, `/zittingen/${id}/ledenpunten`, punt, { token });

  it.each([
    ['de dag voor de laatste dag', 8, '2026-04-23', '2026-04-17', 201],
    ['op de laatste dag, vijf dagen voor de zitting', 8, '2026-05-07', '2026-05-02', 201],
    ['de dag erna', 8, '2026-05-21', '2026-05-17', 409],
    ['bij een verkorte oproeping op de derde dag ervoor', 5, '2026-06-11', '2026-06-08', 201],
    ['bij een verkorte oproeping de dag erna', 5, '2026-06-25', '2026-06-23', 409],
  ])('%s', async (_wanneer, dagen, zittingsdag, vandaag, status) => {
    await c.klok('2026-04-01T08:00:00Z');
    const id = await c.plan(zittingsdag);
    await c.proef.databank.vraag('UPDATE zitting SET oproeping_dagen = $2 WHERE id = $1', [id, dagen]);
    await c.klok(`${vandaag}T20:30:00Z`);
    expect((await dienIn(id)).status).toBe(status);
  });

  it('vraagt een toegelicht voorstel, en de zitting sluit pas als het behandeld is', async () => {
    await c.klok('2026-07-01T08:00:00Z');
    const rijp = await maakRijp(c.proef, { ontvangenOp: '2026-07-01' });
    const id = await c.plan('2026-07-16');
    expect(
      probleem(await c.doe(id, `/zittingen/${id}/ledenpunten`, { titel: 'Advies' }, { token: c.lid })),
    ).toMatchObject({ status: 400 });
    expect(probleem(await dienIn(id, c.secretaris))).toMatchObject({ status: 403 });
    const ledenpuntId = ((await dienIn(id)).lichaam as { id: string }).id;
    await c.doe(id, `/zittingen/${id}/agenda`, { voorstelIds: [rijp.voorstelId] });
    await c.stelVast(id);
    await c.doe(id, `/zittingen/${id}/oproepen`, undefined);
    expect((await c.get(`/zittingen/${id}/ledenpunten`, c.voorzitter)).lichaam).toMatchObject([
      { ...punt, lid: 'Lid 1', uitkomst: null },
    ]);
    const agenda = await fetch(`${c.proef.adres}/api/zittingen/${id}/agenda.pdf`, {
      headers: { authorization: `Bearer ${c.lid}` },
    });
    expect(Buffer.from(await agenda.arrayBuffer()).toString('latin1')).toContain('(Punten van leden)');
    await c.klok('2026-07-16T18:00:00Z');
    const geopend = await c.doe(id, `/zittingen/${id}/openen`, { aanwezig: c.leden });
    const [agendapunt] = (geopend.lichaam as { punten: Punt[] }).punten;
    await c.doe(id, `/agendapunten/${agendapunt!.id}/stemming`, {
      stemmen: stemmen(c.leden, 'jjjjjjjjj'),
      uitkomst: 'zoals_voorgesteld',
    });
    expect(probleem(await c.doe(id, `/zittingen/${id}/sluiten`, {}))).toMatchObject({ status: 409, ledenpunten: 1 });
    const handelAf = (lichaam: object) =>
      c.doe(id, `/zittingen/${id}/ledenpunten/afhandelen`, { ledenpuntId, ...lichaam });
    expect(probleem(await handelAf({ uitkomst: 'aangenomen' }))).toMatchObject({
      errors: [{ veld: 'verslag', regel: 'behandeld' }],
    });
    expect(probleem(await handelAf({ uitkomst: 'niet_behandeld' }))).toMatchObject({ status: 409, regel: 'R-COM-12' });
    expect(await handelAf({ uitkomst: 'aangenomen', verslag: 'Eenparig advies.' })).toMatchObject({ status: 200 });
    expect(await c.doe(id, `/zittingen/${id}/sluiten`, {})).toMatchObject({ status: 200 });
  });

  it('R-COM-12: zonder quorum wordt er niets over beslist, en het punt komt op de volgende zitting terug', async () => {
    await c.klok('2026-09-01T08:00:00Z');
    const rijp = await maakRijp(c.proef, { ontvangenOp: '2026-09-01' });
    const id = await c.plan('2026-09-17');
    const ledenpuntId = ((await dienIn(id)).lichaam as { id: string }).id;
    await c.doe(id, `/zittingen/${id}/agenda`, { voorstelIds: [rijp.voorstelId] });
    await c.stelVast(id);
    await c.doe(id, `/zittingen/${id}/oproepen`, undefined);
    await c.klok('2026-09-17T18:00:00Z');
    const geopend = await c.doe(id, `/zittingen/${id}/openen`, { aanwezig: c.leden.slice(0, 4) });
    const [agendapunt] = (geopend.lichaam as { punten: Punt[] }).punten;
    await c.doe(id, `/agendapunten/${agendapunt!.id}/stemming`, { stemmen: [], uitkomst: 'zoals_voorgesteld' });
    const handelAf = (lichaam: object) =>
      c.doe(id, `/zittingen/${id}/ledenpunten/afhandelen`, { ledenpuntId, ...lichaam });
    for (const uitkomst of ['aangenomen', 'verworpen']) {
      expect(probleem(await handelAf({ uitkomst, verslag: 'Eenparig.' }))).toMatchObject({
        status: 409,
        regel: 'R-COM-12',
      });
    }
    expect(await handelAf({ uitkomst: 'niet_behandeld' })).toMatchObject({ status: 200 });
    const terug = async (zittingId: string) => (await c.get(`/zittingen/${zittingId}/ledenpunten`)).lichaam;
    expect(await c.doe(id, `/zittingen/${id}/sluiten`, {})).toMatchObject({ status: 200 });
    expect(await terug(id)).toMatchObject([{ volgnr: 1, uitkomst: 'niet_behandeld' }]);
    // The next one that is planned takes it, and no later one takes it a second time.
    const volgende = await c.plan('2026-10-08');
    expect(await terug(volgende)).toMatchObject([{ ...punt, lid: 'Lid 1', uitkomst: null, volgnr: 1 }]);
    expect(await terug(await c.plan('2026-10-15'))).toEqual([]);
  });

  it('R-COM-12: een zitting die al gepland is, neemt het punt over bij het sluiten; de tweede oproeping komt nog eerder', async () => {
    await c.klok('2026-10-12T08:00:00Z');
    const rijp = await maakRijp(c.proef, { ontvangenOp: '2026-10-12' });
    const id = await c.plan('2026-10-29');
    const later = await c.plan('2026-11-26');
    const ledenpuntId = ((await dienIn(id)).lichaam as { id: string }).id;
    await c.doe(id, `/zittingen/${id}/agenda`, { voorstelIds: [rijp.voorstelId] });
    await c.stelVast(id);
    await c.doe(id, `/zittingen/${id}/oproepen`, undefined);
    await c.klok('2026-10-29T18:40:00Z');
    await c.doe(id, `/zittingen/${id}/openen`, { aanwezig: c.leden.slice(0, 4) });
    expect(await c.doe(id, `/zittingen/${id}/sluiten`, {})).toMatchObject({ status: 200 });
    const van = async (zittingId: string) => (await c.get(`/zittingen/${zittingId}/ledenpunten`)).lichaam;
    expect(await van(id)).toMatchObject([{ id: ledenpuntId, uitkomst: 'niet_behandeld' }]);
    expect(await van(later)).toMatchObject([{ ...punt, uitkomst: null, eerderOp: '2026-10-29' }]);
    // Called off, a meeting deals with nothing: the item goes on, and a next second convocation still finds it.
    const afgelast = await c.plan('2026-11-10', { vervolgOp: id });
    expect(await van(later)).toEqual([]);
    await c.proef.databank.vraag("UPDATE agendapunt SET status = 'afgevoerd' WHERE zitting_id = $1", [afgelast]);
    const reden = { reden: 'De zaal is niet vrij.' };
    expect(await c.doe(afgelast, `/zittingen/${afgelast}/afgelasten`, reden)).toMatchObject({ status: 200 });
    expect(await van(later)).toMatchObject([{ ...punt, uitkomst: null, eerderOp: '2026-11-10' }]);
    const tweede = await c.plan('2026-11-12', { vervolgOp: id });
    expect(await van(later)).toEqual([]);
    const [terug] = (await van(tweede)) as [{ id: string }];
    expect(terug).toMatchObject({ ...punt, uitkomst: null });
    await c.stelVast(tweede);
    await c.doe(tweede, `/zittingen/${tweede}/oproepen`, undefined);
    await c.klok('2026-11-12T18:40:00Z');
    await c.doe(tweede, `/zittingen/${tweede}/openen`, { aanwezig: c.leden.slice(0, 2) });
    // Any number decides at a second convocation on what stood on the first (R-COM-12).
    expect(
      await c.doe(tweede, `/zittingen/${tweede}/ledenpunten/afhandelen`, {
        ...{ ledenpuntId: terug.id, uitkomst: 'aangenomen', verslag: 'Eenparig advies van twee leden.' },
      }),
    ).toMatchObject({ status: 200 });
  });
});
