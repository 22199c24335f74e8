import { probleem } from '../../test/proefApp.js';
import { metProefComite, stemmen, type Punt } from '../../test/proefcomite.js';
import { schendingen } from '../../test/proefocmw.js';
import { maakRijp, maakVeelRijp } from '../../test/proefrijp.js';

const c = metProefComite();
afterEach(async () => expect(await schendingen(c.proef.databank)).toEqual([]));

interface Toestand {
  readonly quorum: object;
  readonly punten: readonly Punt[];
  readonly aanwezigheid: readonly { lidId: string; bewegingen: object[]; plaatsvervanger: string | null }[];
}

async function opZitting(dag: string, aanwezig = 9, aantal = 2) {
  await c.klok(`${dag.slice(0, 8)}01T08:00:00Z`);
  const rijp = await maakVeelRijp(c.proef, aantal, { ontvangenOp: `${dag.slice(0, 8)}01` });
  const zitting = await c.houd(
    dag,
    rijp.map(({ voorstelId }) => voorstelId),
    aanwezig,
  );
  const beweeg = (invoer: object) => c.doe(zitting.id, `/zittingen/${zitting.id}/bewegingen`, invoer);
  const stem = (i: number, tekst: string, rest: object = {}, opties: object = {}) =>
    c.doe(
      zitting.id,
      `/agendapunten/${zitting.punten[i]!.id}/stemming`,
      { stemmen: stemmen(c.leden, tekst), uitkomst: 'zoals_voorgesteld', ...rest },
      opties,
    );
  const toon = async () => (await c.get(`/zittingen/${zitting.id}`)).lichaam as Toestand;
  return { ...zitting, beweeg, stem, toon };
}

const huisregel = (naam: string, waarde: boolean) =>
  c.proef.databank.vraag(
    "UPDATE ocmw SET huisregels = huisregels || jsonb_build_object($1::text, jsonb_build_object('waarde', $2::boolean, 'zekerheid', 'na_te_kijken', 'bron', 'proef'))",
    [naam, waarde],
  );

describe('R-COM-12: aanwezigheid en quorum per punt', () => {
  it('telt wie er op het uur van de stemming is: een lid dat weggaat, telt bij het volgende punt niet meer', async () => {
    const { id, beweeg, stem, punten, toon } = await opZitting('2026-02-12', 5);
    expect((await stem(0, 'jjjjj')).lichaam).toMatchObject({ status: 'beslist' });
    await c.klok('2026-02-12T18:05:00Z');
    expect(await beweeg({ lidId: c.leden[4], soort: 'buiten' })).toMatchObject({ status: 200 });
    expect((await stem(1, 'jjjj')).lichaam).toMatchObject({
      status: 'niet_behandeld',
      uitslag: { quorumGehaald: false, aanwezigVoorPunt: 4, vereistQuorum: 5 },
    });
    await c.klok('2026-02-12T18:20:00Z');
    expect(await beweeg({ lidId: c.leden[4], soort: 'terug', om: '19:10' })).toMatchObject({ status: 200 });
    expect((await stem(1, 'jjjjj')).lichaam).toMatchObject({ status: 'beslist', ja: 5 });
    const vijfde = (await toon()).aanwezigheid.find(({ lidId }) => lidId === c.leden[4]);
    expect(vijfde).toMatchObject({
      status: 'aanwezig',
      isErNu: true,
      bewegingen: [
        { soort: 'binnen', om: '18:30' },
        { soort: 'buiten', om: '19:05' },
        { soort: 'terug', om: '19:10' },
      ],
    });
    expect((await c.get(`/agendapunten/${punten[0]!.id}/zaal`)).lichaam).toMatchObject({
      quorum: { zittend: 9, vereist: 5, aanwezigVoorPunt: 5, gehaald: true },
    });
    expect(await c.doe(id, `/zittingen/${id}/sluiten`, {})).toMatchObject({ status: 200 });
  });

  it('laat geen beweging toe die een telling achteraf doet kloppen noch ontsporen', async () => {
    const { beweeg, stem } = await opZitting('2026-03-12', 6);
    await c.klok('2026-03-12T18:00:00Z');
    await stem(0, 'jjjjjj');
    await c.klok('2026-03-12T18:30:00Z');
    expect(probleem(await beweeg({ lidId: c.leden[5], soort: 'buiten', om: '18:45' }))).toMatchObject({
      status: 409,
      punten: [1],
    });
    expect(probleem(await beweeg({ lidId: c.leden[6], soort: 'binnen', om: '18:45' }))).toMatchObject({
      status: 409,
      punten: [1],
    });
    expect(await beweeg({ lidId: c.leden[6], soort: 'binnen', om: '19:15' })).toMatchObject({ status: 200 });
    for (const fout of [
      { lidId: c.leden[6], soort: 'binnen' },
      { lidId: c.leden[6], soort: 'terug' },
      { lidId: c.leden[7], soort: 'buiten' },
    ]) {
      expect(probleem(await beweeg(fout))).toMatchObject({ status: 409 });
    }
    expect(probleem(await beweeg({ lidId: c.leden[7], soort: 'binnen', om: '20:00' }))).toMatchObject({
      errors: [{ veld: 'om', regel: 'tijdens' }],
    });
  });

  it('een beweging die bij vergissing genoteerd is, wordt met reden ingetrokken', async () => {
    const { id, beweeg, toon } = await opZitting('2026-04-16', 5);
    await beweeg({ lidId: c.leden[5], soort: 'binnen' });
    expect((await toon()).quorum).toMatchObject({ aanwezig: 6 });
    const trekIn = () =>
      c.doe(id, `/zittingen/${id}/bewegingen/intrekken`, { lidId: c.leden[5], reden: 'Het was een ander lid.' });
    expect(await trekIn()).toMatchObject({ status: 200, lichaam: { quorum: { aanwezig: 5 } } });
    expect(probleem(await trekIn())).toMatchObject({ status: 409 });
  });
});

describe('R-COM-03: een plaatsvervanger', () => {
  it('zetelt alleen waar de huisregels dat zeggen, en telt voor de zetel van het verhinderde lid', async () => {
    const { beweeg, toon, stem, punten } = await opZitting('2026-05-14', 4);
    const vervang = () => beweeg({ lidId: c.leden[4], soort: 'binnen', plaatsvervanger: 'Mia Verbeke' });
    expect(probleem(await vervang())).toMatchObject({
      status: 409,
      detail: expect.stringContaining('na te kijken') as string,
    });
    await huisregel('plaatsvervanging', true);
    expect(await vervang()).toMatchObject({
      status: 200,
      lichaam: { quorum: { zittend: 9, aanwezig: 5, gehaald: true } },
    });
    expect((await toon()).aanwezigheid.find(({ lidId }) => lidId === c.leden[4])?.plaatsvervanger).toBe('Mia Verbeke');
    expect((await stem(0, 'jjjjj')).lichaam).toMatchObject({ status: 'beslist' });
    const zaal = (await c.get(`/agendapunten/${punten[0]!.id}/zaal`)).lichaam as { leden: { naam: string }[] };
    expect(zaal.leden.map(({ naam }) => naam)).toContain('Mia Verbeke');
  });
});

describe('R-COM-17: digitaal of hybride vergaderen', () => {
  it('kan alleen als de huisregels het toelaten, met de uitzonderlijke omstandigheden', async () => {
    await c.klok('2026-06-01T08:00:00Z');
    const id = await c.plan('2026-06-18');
    const kies = (lichaam: object) => c.doe(id, `/zittingen/${id}/vorm`, lichaam);
    expect(probleem(await kies({ vorm: 'hybride', reden: 'De raadzaal staat onder water.' }))).toMatchObject({
      status: 409,
    });
    await huisregel('digitaalVergaderen', true);
    expect(probleem(await kies({ vorm: 'hybride' }))).toMatchObject({ errors: [{ veld: 'reden', regel: 'R-COM-17' }] });
    expect(await kies({ vorm: 'hybride', reden: 'De raadzaal staat onder water.' })).toMatchObject({
      status: 200,
      lichaam: { vorm: 'hybride', vormReden: 'De raadzaal staat onder water.' },
    });
    expect(await kies({ vorm: 'ter_plaatse' })).toMatchObject({ lichaam: { vormReden: null } });
  });

  it('ter plaatse neemt niemand digitaal deel', async () => {
    const { beweeg } = await opZitting('2026-07-16', 5);
    expect(probleem(await beweeg({ lidId: c.leden[5], soort: 'binnen', wijze: 'digitaal' }))).toMatchObject({
      errors: [{ veld: 'wijze', regel: 'R-COM-17' }],
    });
  });
});

describe('twee die samen noteren', () => {
  it('botsen niet bij verschillende punten; bij hetzelfde punt wint één en leest de ander wat er staat', async () => {
    const { stem, punten } = await opZitting('2026-08-13');
    const samen = await Promise.all([
      stem(0, 'jjjjjjjjj', {}, { revisie: 1 }),
      stem(1, 'jjjjjjjjn', {}, { revisie: 1 }),
    ]);
    expect(samen.map(({ status }) => status)).toEqual([200, 200]);
    const zelfde = await Promise.all([
      stem(0, 'jjjjjjjnn', {}, { revisie: 2 }),
      stem(0, 'jjjjjjnnn', {}, { revisie: 2 }),
    ]);
    expect(zelfde.map(({ status }) => status).sort()).toEqual([200, 412]);
    const winnaar = zelfde.find(({ status }) => status === 200)!.lichaam as { ja: number; nee: number };
    expect(probleem(zelfde.find(({ status }) => status === 412)!)).toMatchObject({
      code: 'revisie.verouderd',
      revisie: 3,
      huidig: {
        agendapuntId: punten[0]!.id,
        status: 'beslist',
        ja: winnaar.ja,
        nee: winnaar.nee,
        genoteerdDoor: 'Hilde Cools',
      },
    });
  });
});

describe('een zitting die pas later genoteerd wordt', () => {
  it('houdt haar eigen uren: zonder het uur van toen opent ze niet, en stemt niemand op een andere dag', async () => {
    await c.klok('2026-08-31T08:00:00Z');
    const rijp = await maakRijp(c.proef, { ontvangenOp: '2026-08-31' });
    const id = await c.plan('2026-09-10');
    await c.doe(id, `/zittingen/${id}/agenda`, { voorstelIds: [rijp.voorstelId] });
    await c.stelVast(id);
    await c.doe(id, `/zittingen/${id}/oproepen`, undefined);
    await c.klok('2026-09-11T08:00:00Z'); // the power was out; the secretary has the evening on paper
    const open = (extra: object) => c.doe(id, `/zittingen/${id}/openen`, { aanwezig: c.leden.slice(0, 6), ...extra });
    expect(probleem(await open({}))).toMatchObject({
      ...{ status: 400, errors: [{ veld: 'om', regel: 'achteraf' }] },
      detail: expect.stringContaining('10/09/2026') as string,
    });
    const geopend = await open({ om: '19:30' });
    const { punten } = geopend.lichaam as { punten: { id: string }[] };
    expect(geopend).toMatchObject({ status: 200, lichaam: { quorum: { aanwezig: 6 } } });
    const stem = (extra: object) =>
      c.doe(id, `/agendapunten/${punten[0]!.id}/stemming`, {
        ...{ stemmen: stemmen(c.leden, 'jjjjjj'), uitkomst: 'zoals_voorgesteld', ...extra },
      });
    expect(probleem(await stem({}))).toMatchObject({ errors: [{ veld: 'om', regel: 'achteraf' }] });
    expect(probleem(await stem({ om: '19:00' }))).toMatchObject({ errors: [{ veld: 'om', regel: 'tijdens' }] });
    expect(await stem({ om: '19:50' })).toMatchObject({ status: 200 });
    expect(await c.doe(id, `/zittingen/${id}/sluiten`, { om: '20:45' })).toMatchObject({ status: 200 });
    const uren = await c.proef.databank.vraag(
      `SELECT geopend_op::text AS open, gesloten_op::text AS dicht, (SELECT max(op)::text FROM aanwezigheidsbeweging WHERE zitting_id = z.id) AS binnen
       FROM zitting z WHERE id = $1`,
      [id],
    );
    expect(uren).toEqual([
      { open: '2026-09-10 17:30:00+00', dicht: '2026-09-10 18:45:00+00', binnen: '2026-09-10 17:30:00+00' },
    ]);
  });
});
