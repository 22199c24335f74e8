import { probleem } from '../../test/proefApp.js';
import { metProefComite, type Punt } from '../../test/proefcomite.js';
import { hulplijn, maakRijp, maakVeelRijp } from '../../test/proefrijp.js';
import { schendingen } from '../../test/proefocmw.js';

const c = metProefComite();
afterEach(async () => expect(await schendingen(c.proef.databank)).toEqual([]));

interface Zitting {
  readonly rev: number;
  readonly fase: string;
  readonly punten: readonly Punt[];
}

const toon = async (id: string, token?: string) => (await c.get(`/zittingen/${id}`, token)).lichaam as Zitting;
const zetOp = (id: string, ...voorstelIds: string[]) => c.doe(id, `/zittingen/${id}/agenda`, { voorstelIds });
/** The chair fixes the agenda on the way: a refusal of that shows as the convocation's own. */
const roepOp = async (id: string) => {
  await c.stelVast(id);
  return c.doe(id, `/zittingen/${id}/oproepen`, undefined);
};

describe('R-COM-09: oproepen', () => {
  it.each([
    ['de dag voor de laatste dag kan het', '2026-02-12', '2026-02-03', 200],
    ['op de laatste dag kan het, acht dagen voor de zitting', '2026-02-19', '2026-02-11', 200],
    ['de dag erna kan het niet meer', '2026-02-26', '2026-02-19', 409],
  ])('%s', async (_wat, zitting, vandaag, status) => {
    await c.klok('2026-01-28T08:00:00Z');
    const { voorstelId } = await maakRijp(c.proef, { ontvangenOp: '2026-01-28' });
    const id = await c.plan(zitting);
    expect(await zetOp(id, voorstelId)).toMatchObject({ status: 200 });
    await c.klok(`${vandaag}T22:30:00Z`); // 23.30 in Brussels
    expect((await roepOp(id)).status).toBe(status);
  });

  it('zegt te laat welke uitwegen er nog zijn, en laat alles zoals het was', async () => {
    await c.klok('2026-02-20T08:00:00Z');
    const { voorstelId, aanvraagId } = await maakRijp(c.proef, { ontvangenOp: '2026-02-20' });
    const id = await c.plan('2026-03-05');
    await zetOp(id, voorstelId);
    await c.klok('2026-02-26T08:00:00Z');
    const antwoord = probleem(await roepOp(id));
    expect(antwoord).toMatchObject({ status: 409, code: 'handeling.nietMogelijk', oproepenUiterlijk: '2026-02-25' });
    expect(antwoord['uitwegen']).toHaveLength(5);
    expect(antwoord.detail).toBe(
      'De oproeping moest ten laatste op 25/02/2026 bij de leden zijn, 8 dagen voor de zitting. Voor deze zitting kan dat niet meer.',
    );
    expect(await c.proef.databank.vraag('SELECT fase FROM aanvraag WHERE id = $1', [aanvraagId])).toEqual([
      { fase: 'agendering' },
    ]);
  });

  it('zet geen punt op de agenda zolang de cliënt niet schriftelijk weet dat hij gehoord kan worden', async () => {
    await c.klok('2026-03-02T08:00:00Z');
    const rijp = await maakRijp(c.proef, { ontvangenOp: '2026-03-02', hoorrechtGemeld: false });
    const id = await c.plan('2026-03-19');
    expect(probleem(await zetOp(id, rijp.voorstelId))).toMatchObject({ code: 'regel.geschonden', regel: 'R-HRD-01' });
    expect(await c.proef.databank.vraag('SELECT 1 FROM agendapunt WHERE zitting_id = $1', [id])).toEqual([]);
    await c.proef.databank.vraag("UPDATE aanvraag SET hoorrecht_gemeld_op = '2026-03-02' WHERE id = $1", [
      rijp.aanvraagId,
    ]);
    expect(await zetOp(id, rijp.voorstelId)).toMatchObject({ status: 200 });
  });

  it.each([
    ['zonder die huisregel', false],
    ['met die huisregel', true],
  ])('vraagt het hoorrecht voor dienstverlening alleen als het huis dat wil: %s', async (_, geldt) => {
    await c.klok('2026-03-02T08:00:00Z');
    const regel = { hoorrechtMD: { waarde: geldt, zekerheid: 'na_te_kijken', bron: 'proef' } };
    await c.proef.databank.vraag('UPDATE ocmw SET huisregels = huisregels || $1::jsonb', [JSON.stringify(regel)]);
    const rijp = await maakRijp(c.proef, {
      ...{ ontvangenOp: '2026-03-02', hoorrechtGemeld: false, lijnen: [hulplijn(20_000)] },
    });
    const id = await c.plan(geldt ? '2026-03-23' : '2026-03-24');
    const antwoord = await zetOp(id, rijp.voorstelId);
    await c.proef.databank.vraag("UPDATE ocmw SET huisregels = huisregels - 'hoorrechtMD'");
    if (!geldt) expect(antwoord).toMatchObject({ status: 200 });
    else expect(probleem(antwoord)).toMatchObject({ code: 'regel.geschonden', regel: 'R-HRD-01' });
  });

  it('houdt de agenda tegen zolang een punt niet in orde is', async () => {
    await c.klok('2026-03-02T08:00:00Z');
    const rijp = await maakRijp(c.proef, { ontvangenOp: '2026-03-02' });
    const id = await c.plan('2026-03-17');
    await zetOp(id, rijp.voorstelId);
    await c.proef.databank.vraag('UPDATE aanvraag SET hoorrecht_gemeld_op = NULL WHERE id = $1', [rijp.aanvraagId]);
    expect(probleem(await roepOp(id))).toMatchObject({
      status: 409,
      nietInOrde: [{ voorstelId: rijp.voorstelId, fouten: [{ code: 'hoorrecht', inOrde: false }] }],
    });
  });

  it('bevriest 300 punten in één transactie, met één druk en één mail per lid', async () => {
    await c.klok('2026-03-03T08:00:00Z');
    const rijp = await maakVeelRijp(c.proef, 300, { ontvangenOp: '2026-03-03' });
    const id = await c.plan('2026-03-26');
    expect(await zetOp(id, ...rijp.map((r) => r.voorstelId))).toMatchObject({ status: 200 });
    expect(await roepOp(id)).toMatchObject({ status: 200, lichaam: { fase: 'opgeroepen' } });
    const [telling] = await c.proef.databank.vraag(
      `SELECT count(*)::int AS bevroren, count(DISTINCT h.xmin::text)::int AS transacties,
         count(m.mijlpaal)::int AS mijlpalen, count(o.id)::int AS gewekt
       FROM aanvraag a JOIN handeling h ON h.onderwerp_id = a.id AND h.soort = 'aanvraag.bevroren'
         JOIN procedure p ON p.onderwerp_id = a.id LEFT JOIN mijlpaal m ON m.procedure_id = p.id AND m.mijlpaal = 'geagendeerd'
         LEFT JOIN outbox o ON o.procedure_id = p.id
       WHERE a.fase = 'zitting' AND a.id = ANY ($1)`,
      [rijp.map((r) => r.aanvraagId)],
    );
    expect(telling).toEqual({ bevroren: 300, transacties: 1, mijlpalen: 300, gewekt: 0 });
    const effecten = await c.proef.databank.vraag(
      `SELECT effect, count(*)::int AS aantal, max(e.volgnr) AS laatste FROM effect e JOIN procedure p ON p.id = e.procedure_id
       WHERE p.onderwerp_id = $1 GROUP BY effect ORDER BY effect`,
      [id],
    );
    expect(effecten).toEqual([
      { effect: 'drukOproeping', aantal: 1, laatste: 1 },
      { effect: 'mailOproeping', aantal: 9, laatste: 9 },
    ]);
  }, 120_000);

  it('stopt CLK-08 op de dag van de oproeping', async () => {
    await c.klok('2026-03-30T08:00:00Z');
    const { voorstelId } = await maakRijp(c.proef, { ontvangenOp: '2026-03-30' });
    const id = await c.plan('2026-04-23');
    const klok = () =>
      c.proef.databank.vraag(
        `SELECT k.soort, k.uiterlijk::text, k.gestopt_op::text, te_laat FROM klok k JOIN procedure p ON p.id = k.procedure_id
         WHERE p.onderwerp_id = $1 ORDER BY k.soort`,
        [id],
      );
    const ledenpunten = { soort: 'CLK-09', uiterlijk: '2026-04-18', gestopt_op: null, te_laat: false };
    expect(await klok()).toEqual([
      { soort: 'CLK-08', uiterlijk: '2026-04-15', gestopt_op: null, te_laat: false },
      ledenpunten,
    ]);
    await zetOp(id, voorstelId);
    await c.klok('2026-04-15T08:00:00Z');
    await roepOp(id);
    expect(await klok()).toEqual([
      { soort: 'CLK-08', uiterlijk: '2026-04-15', gestopt_op: '2026-04-15', te_laat: false },
      ledenpunten,
      { soort: 'HR-ZITTING', uiterlijk: '2026-04-23', gestopt_op: null, te_laat: false },
    ]);
  });
});

describe('de agenda', () => {
  it('een voorstel staat op één levende agenda', async () => {
    await c.klok('2026-04-16T08:00:00Z');
    const { voorstelId, dossierId } = await maakRijp(c.proef, { ontvangenOp: '2026-04-16' });
    const eerste = await c.plan('2026-05-07');
    const tweede = await c.plan('2026-05-21');
    expect(await zetOp(eerste, voorstelId)).toMatchObject({ status: 200 });
    expect(probleem(await zetOp(tweede, voorstelId))).toMatchObject({
      status: 409,
      detail: expect.stringContaining('staat al op de agenda van de zitting van 07/05/2026') as string,
    });
    const dubbel = c.proef.databank.vraag(
      `INSERT INTO agendapunt (zitting_id, dossier_id, volgnr, groep, soort, voorstel_id, titel)
       VALUES ($1, $2, 99, 'bespreking', 'voorstel', $3, 'dubbel')`,
      [tweede, dossierId, voorstelId],
    );
    await expect(dubbel).rejects.toMatchObject({ code: '23505' });
    const [punt] = (await toon(eerste)).punten;
    expect(
      await c.doe(eerste, `/agendapunten/${punt!.id}/afvoeren`, { reden: 'Er ontbreekt een stuk.' }),
    ).toMatchObject({ status: 200 });
    expect(await zetOp(tweede, voorstelId)).toMatchObject({ status: 200 });
  });

  it('zegt welke zitting voor een voorstel de laatste haalbare is', async () => {
    await c.klok('2026-05-11T08:00:00Z');
    const { voorstelId } = await maakRijp(c.proef, { ontvangenOp: '2026-05-11' }); // limit 10 June
    const vroeg = await c.plan('2026-05-28');
    const laat = await c.plan('2026-06-04');
    const teLaat = await c.plan('2026-06-11');
    const rijp = async (id: string) =>
      ((await c.get(`/zittingen/${id}/rijp`)).lichaam as { voorstelId: string }[]).find(
        (v) => v.voorstelId === voorstelId,
      );
    expect(await rijp(vroeg)).toMatchObject({
      teLaat: false,
      laatsteHaalbareZitting: false,
      beslisUiterlijk: '2026-06-10',
    });
    expect(await rijp(laat)).toMatchObject({ teLaat: false, laatsteHaalbareZitting: true });
    expect(await rijp(teLaat)).toMatchObject({ teLaat: true, laatsteHaalbareZitting: false });
  });

  it('laat de secretaris de volgorde kiezen, met elk punt precies één keer', async () => {
    await c.klok('2026-05-12T08:00:00Z');
    const [a, b] = await maakVeelRijp(c.proef, 2, { ontvangenOp: '2026-05-12' });
    const id = await c.plan('2026-06-18');
    await zetOp(id, a!.voorstelId, b!.voorstelId);
    const [een, twee] = (await toon(id)).punten;
    const schik = (...agendapuntIds: string[]) => c.doe(id, `/zittingen/${id}/volgorde`, { agendapuntIds });
    expect(probleem(await schik(een!.id))).toMatchObject({ status: 400 });
    expect(probleem(await schik(een!.id, een!.id))).toMatchObject({ status: 400 });
    expect((await schik(twee!.id, een!.id)).lichaam).toMatchObject({
      punten: [
        { id: twee!.id, volgnr: 1 },
        { id: een!.id, volgnr: 2 },
      ],
    });
  });
});

describe('twee secretarissen op hetzelfde ogenblik', () => {
  it('de tweede ziet wat de eerste deed, in plaats van het te overschrijven', async () => {
    await c.klok('2026-05-13T08:00:00Z');
    const [a, b] = await maakVeelRijp(c.proef, 2, { ontvangenOp: '2026-05-13' });
    const id = await c.plan('2026-07-02');
    const { rev } = await toon(id);
    const zet = (voorstelId: string) =>
      c.doe(id, `/zittingen/${id}/agenda`, { voorstelIds: [voorstelId] }, { revisie: rev });
    const antwoorden = await Promise.all([zet(a!.voorstelId), zet(b!.voorstelId)]);
    expect(antwoorden.map((antwoord) => antwoord.status).sort()).toEqual([200, 412]);
    const verliezer = probleem(antwoorden.find((antwoord) => antwoord.status === 412)!);
    expect(verliezer).toMatchObject({ code: 'revisie.verouderd', revisie: rev + 1 });
    expect((await toon(id)).punten).toHaveLength(1);
  });

  it('zonder revisie gaat het niet', async () => {
    const antwoord = await c.proef.vraag(`/api/zittingen/${await c.plan('2026-07-16')}/oproepen`, {
      methode: 'POST',
      token: c.secretaris,
    });
    expect(probleem(antwoord)).toMatchObject({ status: 428 });
  });
});

describe('wat een lid ziet', () => {
  it('een punt is zichtbaar van het verzenden van de agenda tot het einde van de zitting', async () => {
    await c.klok('2026-08-03T08:00:00Z');
    const { voorstelId, dossierId } = await maakRijp(c.proef, { ontvangenOp: '2026-08-03' });
    const id = await c.plan('2026-08-20');
    await zetOp(id, voorstelId);
    const puntId = (await toon(id)).punten[0]!.id;
    const ziet = async () => ({
      agenda: (await toon(id, c.lid)).punten.length,
      punt: (await c.get(`/agendapunten/${puntId}`, c.lid)).status,
    });
    expect(await ziet()).toEqual({ agenda: 0, punt: 404 });
    await roepOp(id);
    expect(await ziet()).toEqual({ agenda: 1, punt: 200 });
    await c.klok('2026-08-20T17:30:00Z');
    await c.doe(id, `/zittingen/${id}/openen`, { aanwezig: c.leden });
    expect(await ziet()).toEqual({ agenda: 1, punt: 200 });
    const stemmen = c.leden.map((lidId) => ({ lidId, stem: 'ja' }));
    await c.doe(id, `/agendapunten/${puntId}/stemming`, { stemmen, uitkomst: 'zoals_voorgesteld' });
    expect((await toon(id, c.lid)).punten[0]!.stemmen).toEqual([{ lidId: c.leden[1], stem: 'ja' }]);
    expect((await toon(id, c.voorzitter)).punten[0]!.stemmen).toHaveLength(9);
    await c.doe(id, `/zittingen/${id}/sluiten`, {});
    expect(await ziet()).toEqual({ agenda: 0, punt: 404 });
    const gelezen = await c.proef.databank.vraag('SELECT wat, doel FROM inzage_log WHERE dossier_id = $1', [dossierId]);
    expect(gelezen).toEqual([
      { wat: 'agendapunt', doel: 'agendapunt.lezen' },
      { wat: 'agendapunt', doel: 'agendapunt.lezen' },
    ]);
  });

  it('een lid kan geen agenda verzenden en geen stemming noteren', async () => {
    const id = await c.plan('2026-09-03');
    expect(probleem(await c.doe(id, `/zittingen/${id}/oproepen`, undefined, { token: c.lid }))).toMatchObject({
      status: 403,
      code: 'recht.ontbreekt',
    });
  });

  it('opent geen zitting voor haar dag', async () => {
    await c.klok('2026-08-24T08:00:00Z');
    const { voorstelId } = await maakRijp(c.proef, { ontvangenOp: '2026-08-24' });
    const id = await c.plan('2026-09-10');
    await zetOp(id, voorstelId);
    await roepOp(id);
    await c.klok('2026-09-09T21:30:00Z');
    const open = () => c.doe(id, `/zittingen/${id}/openen`, { aanwezig: c.leden });
    expect(probleem(await open())).toMatchObject({ status: 409, detail: 'De zitting is pas op 10/09/2026.' });
    await c.klok('2026-09-09T22:30:00Z'); // 0.30 on the tenth in Brussels
    expect(await open()).toMatchObject({ status: 200 });
  });
});

describe('een zitting afgelasten', () => {
  it('kan zolang er niets op de agenda staat', async () => {
    await c.klok('2026-09-21T08:00:00Z');
    const { voorstelId } = await maakRijp(c.proef, { ontvangenOp: '2026-09-21' });
    const id = await c.plan('2026-10-08');
    const gelastAf = () => c.doe(id, `/zittingen/${id}/afgelasten`, { reden: 'Er zijn geen aanvragen.' });
    await zetOp(id, voorstelId);
    expect(probleem(await gelastAf())).toMatchObject({ status: 409 });
    await c.doe(id, `/agendapunten/${(await toon(id)).punten[0]!.id}/afvoeren`, { reden: 'Naar de volgende zitting.' });
    expect(await gelastAf()).toMatchObject({ status: 200, lichaam: { fase: 'afgelast' } });
    expect(probleem(await zetOp(id, voorstelId))).toMatchObject({
      status: 409,
      detail: expect.stringContaining('is afgelast') as string,
    });
  });
});
