import { probleem } from '../../test/proefApp.js';
import { metProefComite, stemmen, type Punt } from '../../test/proefcomite.js';
import { schendingen } from '../../test/proefocmw.js';
import { hulplijn, maakRijp, maakVeelRijp } from '../../test/proefrijp.js';

const c = metProefComite();
afterEach(async () => expect(await schendingen(c.proef.databank)).toEqual([]));

async function opZitting(dag: string, aantal: number, aanwezig = 9) {
  await c.klok(`${dag.slice(0, 8)}01T08:00:00Z`);
  const rijp = await maakVeelRijp(c.proef, aantal, { ontvangenOp: `${dag.slice(0, 8)}01` });
  await c.proef.databank
    .vraag('UPDATE voorstel SET bespreking = false WHERE id = ANY ($1) AND bespreking', [
      rijp.map(({ voorstelId }) => voorstelId),
    ])
    .catch(() => undefined);
  const zitting = await c.houd(
    dag,
    rijp.map(({ voorstelId }) => voorstelId),
    aanwezig,
  );
  await c.proef.databank.vraag("UPDATE agendapunt SET groep = 'zonder_bespreking' WHERE zitting_id = $1", [zitting.id]);
  const blok = (tekst: string, rest: object = {}) =>
    c.doe(zitting.id, `/zittingen/${zitting.id}/blokstemming`, { stemmen: stemmen(c.leden, tekst), ...rest });
  const punten = async () =>
    (
      (await c.get(`/zittingen/${zitting.id}`)).lichaam as {
        punten: (Punt & { inBlok: boolean; uitgelichtDoor: string | null })[];
      }
    ).punten;
  return { id: zitting.id, rijp, blok, punten };
}

describe('R-COM-13: samen stemmen over punten zonder bespreking', () => {
  it('beslist met één stemming over 250 punten, elk met zijn eigen telling, en het comité sluit daarna', async () => {
    const { id, blok, punten } = await opZitting('2026-02-26', 250);
    const begin = performance.now();
    expect(await blok('jjjjjjjjj')).toMatchObject({ status: 200 });
    expect(performance.now() - begin).toBeLessThan(20_000);
    const na = await punten();
    expect(na).toHaveLength(250);
    expect(na.every(({ status, inBlok, rev }) => status === 'beslist' && inBlok && rev === 2)).toBe(true);
    expect(await c.doe(id, `/zittingen/${id}/sluiten`, {})).toMatchObject({ status: 200, lichaam: { besluiten: 250 } });
  }, 180_000);

  it('een lid licht een punt uit het blok, en dat staat erbij; daarna stemt men daarover apart', async () => {
    const { id, blok, punten } = await opZitting('2026-03-26', 4);
    const [eerste, , , laatste] = await punten();
    const licht = (lidId: string | undefined, token?: string) =>
      c.doe(id, `/agendapunten/${eerste!.id}/uitlichten`, { lidId }, token === undefined ? {} : { token });
    expect(probleem(await licht(c.leden[3], c.lid))).toMatchObject({ errors: [{ veld: 'lidId', regel: 'eigen' }] });
    expect(await licht(c.leden[1], c.lid)).toMatchObject({
      status: 200,
      lichaam: { uitgelichtDoor: c.leden[1], groep: 'bespreking' },
    });
    expect(probleem(await licht(c.leden[2]))).toMatchObject({ status: 409 });
    expect(probleem(await blok('jjjjjjjjj', { agendapuntIds: [eerste!.id] }))).toMatchObject({
      status: 409,
      punten: [1],
    });
    // taken note of is in the block as well, so a member who wants to say something lifts it out as well
    await c.proef.databank.vraag("UPDATE agendapunt SET groep = 'kennisname' WHERE id = $1", [laatste!.id]);
    const lichtLaatste = () =>
      c.doe(id, `/agendapunten/${laatste!.id}/uitlichten`, { lidId: c.leden[1] }, { token: c.lid });
    expect(await lichtLaatste()).toMatchObject({ status: 200, lichaam: { groep: 'kennisname' } });
    expect(probleem(await lichtLaatste())).toMatchObject({ status: 409 });
    expect(probleem(await blok('jjjjjjjjj', { agendapuntIds: [laatste!.id] }))).toMatchObject({ punten: [4] });
    expect(((await blok('jjjjjjjjj')).lichaam as { punten: object[] }).punten).toHaveLength(2);
    expect(await punten()).toMatchObject([
      { status: 'open', uitgelichtDoor: c.leden[1] },
      { status: 'beslist' },
      { status: 'beslist' },
      { status: 'open', uitgelichtDoor: c.leden[1] },
    ]);
    expect(probleem(await blok('jjjjjjjjj'))).toMatchObject({ status: 409 });
  });

  it('zonder meerderheid, of zonder quorum door een wraking, is over geen enkel punt iets genoteerd', async () => {
    const { blok, punten } = await opZitting('2026-04-23', 2, 5);
    const [, tweede] = await punten();
    expect(probleem(await blok('jjnn-'))).toMatchObject({ status: 409, punten: [1, 2] });
    expect(probleem(await blok('jjjj'))).toMatchObject({ status: 400 });
    const wrakingen = [{ agendapuntId: tweede!.id, lidId: c.leden[0] }];
    expect(probleem(await blok('jjjjj', { wrakingen }))).toMatchObject({ status: 409, punten: [2] });
    expect((await punten()).map(({ status, rev }) => `${status} ${rev}`)).toEqual(['open 1', 'open 1']);
  });

  it('R-COM-15: wie voor één punt van het blok de zaal verlaat, telt bij de andere wel mee', async () => {
    const { blok, punten } = await opZitting('2026-05-28', 2, 6);
    const [een] = await punten();
    const wrakingen = [{ agendapuntId: een!.id, lidId: c.leden[0] }];
    expect((await blok('jjjjjn', { wrakingen })).lichaam).toMatchObject({
      punten: [
        { volgnr: 1, aanwezig: 5, gewraakt: 1, ja: 4, nee: 1 },
        { volgnr: 2, aanwezig: 6, gewraakt: 0, ja: 5, nee: 1 },
      ],
    });
  });
});

describe('R-COM-13: een ander voorstel na een staking', () => {
  it('heeft zijn eigen telling, en de eerste telling blijft staan', async () => {
    await c.klok('2026-06-01T08:00:00Z');
    const rijp = await maakRijp(c.proef, { ontvangenOp: '2026-06-01', lijnen: [hulplijn(45_000)] });
    const { id, punten } = await c.houd('2026-06-18', [rijp.voorstelId], 8);
    const pad = `/agendapunten/${punten[0]!.id}`;
    const lijnen = [
      {
        aanvraaglijnId: rijp.lijnIds[0],
        besluit: 'TOEKENNING',
        tekst: 'Een steun van € 200.',
        invoer: hulplijn(20_000).invoer,
      },
    ];
    const ander = (tekst: string) =>
      c.doe(id, `${pad}/ander-voorstel`, {
        stemmen: stemmen(c.leden, tekst),
        eigenMotivering: 'Het comité vindt € 200 genoeg.',
        lijnen,
      });
    expect(probleem(await ander('jjjjjjjj'))).toMatchObject({
      status: 409,
      detail: expect.stringContaining('pas ter stemming') as string,
    });
    await c.doe(id, `${pad}/stemming`, { stemmen: stemmen(c.leden, 'jjjjnnnn'), uitkomst: 'zoals_voorgesteld' });
    expect((await ander('jjjnnnnn')).lichaam).toMatchObject({ status: 'verworpen' });
    expect((await ander('jjjjjnnn')).lichaam).toMatchObject({ status: 'beslist', ja: 5, nee: 3 });
    expect(((await c.get(`/zittingen/${id}`)).lichaam as { punten: object[] }).punten[0]).toMatchObject({
      telling: { ja: 5, nee: 3 },
      eerdereStemmingen: [
        { volgnr: 1, ja: 4, nee: 4 },
        { volgnr: 2, ja: 3, nee: 5 },
      ],
    });
    expect(await c.doe(id, `/zittingen/${id}/sluiten`, {})).toMatchObject({ lichaam: { besluiten: 1 } });
  });
});
