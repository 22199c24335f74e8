import { randomUUID } from 'node:crypto';
import { probleem } from '../../test/proefApp.js';
import { metProefComite, stemmen, type Punt } from '../../test/proefcomite.js';
import { schendingen } from '../../test/proefocmw.js';
import { maakDringend, maakRijp } from '../../test/proefrijp.js';

const c = metProefComite();
afterEach(async () => expect(await schendingen(c.proef.databank)).toEqual([]));

const richtOp = (anders: object = {}, token = c.beheerder) =>
  c.proef.vraag('/api/subcomites', {
    ...{ token, koppen: { 'Idempotency-Key': randomUUID() } },
    lichaam: {
      ...{
        naam: 'Dringende steun',
        grondslag: 'huishoudelijk reglement, artikel 30',
        bevoegdheid: 'Steun tot 500 euro.',
      },
      van: '2026-01-01',
      leden: [1, 2, 3].map((n) => ({ lidId: c.leden[n], voorzitter: n === 1, raadslid: n === 1 })),
      ...anders,
    },
  });
const maak = async () => ((await richtOp()).lichaam as { id: string }).id;
const agenda = async (id: string, token: string) =>
  ((await c.get(`/zittingen/${id}`, token)).lichaam as { punten: Punt[] }).punten;

describe('R-COM-05: een subcomité', () => {
  it('bestaat uit leden van het comité, met een raadslid als voorzitter', async () => {
    const fout = async (leden: object[]) => probleem(await richtOp({ leden }));
    const voorzitter = { lidId: c.leden[1], voorzitter: true, raadslid: true };
    expect(
      await fout([
        { ...voorzitter, raadslid: false },
        { lidId: c.leden[2], raadslid: true },
      ]),
    ).toMatchObject({
      ...{ status: 400, detail: 'De voorzitter van een subcomité is ook gemeenteraadslid.' },
    });
    expect(await fout([voorzitter, { lidId: randomUUID(), raadslid: false }])).toMatchObject({
      errors: [{ veld: 'leden', regel: 'R-COM-05' }],
    });
    expect(probleem(await richtOp({}, c.secretaris))).toMatchObject({ status: 403 });
    expect(await richtOp()).toMatchObject({ status: 201 });
    expect((await c.get('/subcomites')).lichaam).toMatchObject([
      { naam: 'Dringende steun', zekerheid: 'na_te_kijken', leden: [{ lidId: c.leden[1], voorzitter: true }, {}, {}] },
    ]);
  });

  it('houdt eigen zittingen met een eigen agenda en quorum; alleen zijn leden lezen de stukken', async () => {
    await c.klok('2026-03-02T08:00:00Z');
    const subcomiteId = await maak();
    const { voorstelId, aanvraagId } = await maakRijp(c.proef, { ontvangenOp: '2026-03-02' });
    const tweede = await maakRijp(c.proef, { ontvangenOp: '2026-03-02' });
    const comite = await c.plan('2026-03-19');
    const id = await c.plan('2026-03-19', { subcomiteId });
    await maakDringend(c.proef, '2026-03-02', '2026-03-19');
    expect(await c.doe(id, `/zittingen/${id}/agenda`, { voorstelIds: [voorstelId, tweede.voorstelId] })).toMatchObject({
      ...{ status: 200, lichaam: { subcomiteId, quorum: { zittend: 3, vereist: 2 }, punten: [{}, {}] } },
    });
    expect(await agenda(id, c.secretaris)).toHaveLength(2); // no ratification: that is of the committee
    await c.stelVast(id);
    expect(await c.doe(id, `/zittingen/${id}/oproepen`, undefined)).toMatchObject({ status: 200 });
    const mails = await c.proef.databank.vraag(
      `SELECT e.onderwerp_id AS lid FROM effect e JOIN procedure p ON p.id = e.procedure_id
       WHERE e.effect = 'mailOproeping' AND p.onderwerp_id = $1 ORDER BY e.volgnr`,
      [id],
    );
    expect(mails.map((rij) => (rij as { lid: string }).lid).sort()).toEqual(c.leden.slice(1, 4).sort());
    expect(await agenda(id, c.lid)).toHaveLength(2);
    const [{ gebruiker_id: buiten }] = (await c.proef.databank.vraag('SELECT gebruiker_id FROM lid WHERE id = $1', [
      c.leden[5],
    ])) as [{ gebruiker_id: string }];
    const gezien = await c.proef.databank.db.withActor(
      { gebruikerId: buiten, rollen: ['comitelid'], doel: 'agendapunt.lezen' },
      (tx) => tx.agendapunt.count({ where: { zittingId: id } }),
    );
    expect(gezien).toBe(0);

    await c.klok('2026-03-19T18:00:00Z');
    const vreemd = await c.doe(id, `/zittingen/${id}/openen`, { aanwezig: [c.leden[1], c.leden[5]] });
    expect(probleem(vreemd)).toMatchObject({ status: 400 });
    const aanwezig = [c.leden[1]!, c.leden[2]!];
    expect(await c.doe(id, `/zittingen/${id}/openen`, { aanwezig })).toMatchObject({
      ...{ status: 200, lichaam: { quorum: { aanwezig: 2, gehaald: true } } },
    });
    for (const punt of await agenda(id, c.secretaris)) {
      const keuze = punt.voorstelId === voorstelId ? 'jj' : 'nn';
      const stemming = { stemmen: stemmen(aanwezig, keuze), uitkomst: 'zoals_voorgesteld' };
      expect(await c.doe(id, `/agendapunten/${punt.id}/stemming`, stemming)).toMatchObject({ status: 200 });
    }
    expect(await c.doe(id, `/zittingen/${id}/sluiten`, {})).toMatchObject({ status: 200, lichaam: { besluiten: 1 } });
    expect(await c.proef.databank.vraag('SELECT fase FROM aanvraag WHERE id = $1', [aanvraagId])).toEqual([
      { fase: 'afgehandeld' },
    ]);
    // Who heard nothing decided reads which meeting that was, and the letter rests on the list of that one.
    expect(
      await c.proef.databank.vraag(
        `SELECT zitting_id AS zitting, velden ->> 'subcomite' AS subcomite FROM stapbrief WHERE soort = 'nog_geen_beslissing'`,
      ),
    ).toEqual([{ zitting: id, subcomite: 'Dringende steun' }]);
    expect(await agenda(comite, c.secretaris)).toEqual([]);
  });

  it('telt niet mee als zitting van het comité: geen termijn, verzameling of belasting steunt erop', async () => {
    await c.klok('2026-05-04T08:00:00Z');
    const subcomiteId = await maak();
    await maakRijp(c.proef, { ontvangenOp: '2026-05-04' });
    const id = await c.plan('2026-05-21', { subcomiteId });
    const rijp = (await c.get('/agenda/rijp')).lichaam as {
      zittingen: { zittingId: string }[];
      zonderZitting: object[];
    };
    expect(rijp.zittingen.map(({ zittingId }) => zittingId)).not.toContain(id);
    expect(rijp.zonderZitting.length).toBeGreaterThan(0);
    expect((await c.get('/zittingen/belasting')).lichaam).toMatchObject({ zittingen: [] });
  });

  it('zit niet meer na de dag waarop het opgeheven is', async () => {
    const subcomiteId = await maak();
    const hefOp = (tot: string, rev: number) =>
      c.proef.vraag(`/api/subcomites/${subcomiteId}/opheffen`, {
        ...{ token: c.beheerder, koppen: { 'If-Match': `"${rev}"` }, lichaam: { tot } },
      });
    await c.plan('2026-09-10', { subcomiteId });
    expect(probleem(await hefOp('2026-09-09', 1))).toMatchObject({ status: 409 });
    expect(await hefOp('2026-09-10', 1)).toMatchObject({ status: 200, lichaam: { tot: '2026-09-10', rev: 2 } });
    expect(probleem(await hefOp('2026-12-31', 1))).toMatchObject({ status: 412 });
    const plan = await c.proef.vraag('/api/zittingen', {
      ...{ token: c.secretaris, koppen: { 'Idempotency-Key': randomUUID() } },
      lichaam: { datum: '2026-09-11', uur: '19:30', plaats: 'raadzaal', subcomiteId },
    });
    expect(probleem(plan)).toMatchObject({ detail: 'Dit subcomité bestaat niet op 11/09/2026.' });
  });
});
