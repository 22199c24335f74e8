import { probleem } from '../../test/proefApp.js';
import { metProefComite, stemmen, type Punt } from '../../test/proefcomite.js';
import { schendingen } from '../../test/proefocmw.js';
import { maakRijp } from '../../test/proefrijp.js';

const c = metProefComite();
afterEach(async () => expect(await schendingen(c.proef.databank)).toEqual([]));

const laatToe = () =>
  c.proef.databank.vraag(
    `UPDATE ocmw SET huisregels = huisregels || '{"plaatsvervanging": {"waarde": true, "zekerheid": "na_te_kijken", "bron": "proef"}}'`,
  );
const agenda = async (id: string, token: string) =>
  ((await c.get(`/zittingen/${id}`, token)).lichaam as { punten: Punt[] }).punten;

async function opgeroepen(dag: string) {
  await c.klok(`${dag.slice(0, 8)}01T08:00:00Z`);
  const { voorstelId } = await maakRijp(c.proef, { ontvangenOp: `${dag.slice(0, 8)}01` });
  const id = await c.plan(dag);
  await c.doe(id, `/zittingen/${id}/agenda`, { voorstelIds: [voorstelId] });
  await c.stelVast(id);
  expect(await c.doe(id, `/zittingen/${id}/oproepen`, undefined)).toMatchObject({ status: 200 });
  const [punt] = await agenda(id, c.secretaris);
  const vervang = (gebruikerId: string, lidId = c.leden[1]) =>
    c.doe(id, `/zittingen/${id}/plaatsvervangers`, { lidId, gebruikerId });
  const trekIn = () =>
    c.doe(id, `/zittingen/${id}/plaatsvervangers/intrekken`, { lidId: c.leden[1], reden: 'Het lid komt toch.' });
  return { id, punt: punt!, vervang, trekIn };
}

describe('R-COM-03: de plaatsvervanger van een verhinderd lid', () => {
  it('kan alleen waar de huisregels dat zeggen, voor een lid dat niet zelf zetelt', async () => {
    const { vervang } = await opgeroepen('2026-02-19');
    const mia = await c.proef.maakGebruiker('Mia Verbeke', ['comitelid']);
    expect(probleem(await vervang(mia.id))).toMatchObject({
      ...{ status: 409, detail: expect.stringContaining('na te kijken') as string },
    });
    await laatToe();
    const werker = await c.proef.maakGebruiker('Werker', ['maatschappelijkWerker']);
    expect(probleem(await vervang(werker.id))).toMatchObject({ errors: [{ veld: 'gebruikerId', regel: 'comitelid' }] });
    const [{ gebruiker_id: lid2 }] = (await c.proef.databank.vraag('SELECT gebruiker_id FROM lid WHERE id = $1', [
      c.leden[2],
    ])) as [{ gebruiker_id: string }];
    expect(probleem(await vervang(lid2))).toMatchObject({ errors: [{ veld: 'gebruikerId', regel: 'eigenZetel' }] });
  });

  it('leest de stukken vanaf de vervanging, het lid voor die zitting niet meer, en elke lezing staat in het logboek', async () => {
    await laatToe();
    const { id, punt, vervang, trekIn } = await opgeroepen('2026-03-19');
    const ann = await c.proef.maakGebruiker('Ann Vervangt', ['comitelid']);
    const leest = async (token: string) => [
      (await c.get(`/agendapunten/${punt.id}`, token)).status,
      (await c.get(`/zittingen/${id}/agenda.pdf`, token)).status,
      (await agenda(id, token)).length,
    ];
    expect(await leest(c.lid)).toEqual([200, 200, 1]);
    expect(await leest(ann.token)).toEqual([404, 404, 0]);
    // R-COM-22: that the member agreed to a meeting without names, says nothing of who now takes the seat.
    const akkoord = (sql: string) => c.proef.databank.vraag<{ akkoord: boolean }>(sql, [id, c.leden[1]]);
    await akkoord('INSERT INTO anoniem_akkoord (zitting_id, lid_id, akkoord, op) VALUES ($1, $2, true, now())');
    expect(await vervang(ann.id)).toMatchObject({ status: 200 });
    const na = await akkoord('SELECT akkoord FROM anoniem_akkoord WHERE zitting_id = $1 AND lid_id = $2');
    expect(na).toEqual([{ akkoord: false }]);
    expect(await leest(ann.token)).toEqual([200, 200, 1]);
    expect(await leest(c.lid)).toEqual([404, 404, 0]);
    expect(probleem(await vervang(ann.id))).toMatchObject({ code: 'bestaat.al' });
    expect(
      await c.proef.databank.vraag("SELECT 1 FROM handeling WHERE soort = 'zitting.lidVervangen' AND keten_id = $1", [
        id,
      ]),
    ).toHaveLength(1);
    const gelezen = await c.proef.databank.vraag(
      'SELECT DISTINCT wat FROM inzage_log WHERE gebruiker_id = $1 AND dossier_id IS NOT NULL',
      [ann.id],
    );
    expect(gelezen).toEqual([{ wat: 'agendapunt' }]);

    expect(await trekIn()).toMatchObject({ status: 200 });
    expect(await leest(c.lid)).toEqual([200, 200, 1]);
    expect(await leest(ann.token)).toEqual([404, 404, 0]);
  });

  it('R-COM-09: krijgt wat het lid kreeg: een eigen oproeping en mail, en op een zetel op papier ook de bundel', async () => {
    await laatToe();
    const { id, vervang, trekIn } = await opgeroepen('2026-06-18');
    const [een, twee] = [c.leden[1]!, c.leden[2]!];
    await c.proef.databank.vraag(`UPDATE lid SET op_papier = true, adres = '{Dreef 1,3099 Heidebeke}' WHERE id = $1`, [
      twee,
    ]);
    const ine = await c.proef.maakGebruiker('Ine Vervangt', ['comitelid']);
    const jos = await c.proef.maakGebruiker('Jos Vervangt', ['comitelid']);
    expect([(await vervang(ine.id)).status, (await vervang(jos.id, twee)).status]).toEqual([200, 200]);
    const voor = (...lezers: string[]) =>
      c.proef.databank.vraag<{ effect: string }>(
        `SELECT e.effect FROM effect e JOIN procedure p ON p.id = e.procedure_id WHERE p.onderwerp_id = $1 AND e.onderwerp_id = ANY ($2)
         ORDER BY e.effect`,
        [id, lezers],
      );
    expect(await voor(ine.id)).toEqual([{ effect: 'drukOproeping' }, { effect: 'mailOproeping' }]);
    expect(await voor(jos.id)).toHaveLength(2);
    const lijst = async () =>
      (await c.get(`/zittingen/${id}/oproepingen`)).lichaam as { lidId: string; plaatsvervanger: string | null }[];
    const zetel = async (lidId: string) => (await lijst()).find((rij) => rij.lidId === lidId);
    expect(await zetel(een)).toMatchObject({ plaatsvervanger: 'Ine Vervangt', wijze: 'scherm', mail: 'voorgenomen' });
    expect(await zetel(twee)).toMatchObject({ plaatsvervanger: 'Jos Vervangt', wijze: 'papier', bezorgd: null });
    expect((await c.get(`/zittingen/${id}/leden/${twee}/bundel.pdf`)).status).toBe(200);
    const taken = () =>
      c.proef.databank.vraag(
        "SELECT titel FROM taak WHERE soort = 'oproepingOpPapier' AND klaar_op IS NULL AND sleutel LIKE $1",
        [`%${id}%`],
      );
    expect(await taken()).toEqual([{ titel: 'Druk de oproeping en de bundel van Jos Vervangt af en bezorg ze' }]);
    const bezorgd = await c.proef.vraag(`/api/zittingen/${id}/leden/${twee}/oproeping-bezorgd`, {
      ...{ token: c.secretaris, koppen: { 'Idempotency-Key': jos.id } },
      lichaam: { wijze: 'afgegeven', op: '2026-06-01' },
    });
    expect(bezorgd).toMatchObject({ status: 201, lichaam: { plaatsvervanger: 'Jos Vervangt', bezorgd: {} } });
    expect(await taken()).toEqual([]);
    // The member who comes after all was called with the others, and is not called twice.
    await trekIn();
    expect(await voor(een)).toEqual([{ effect: 'mailOproeping' }]);
    expect(await zetel(een)).toMatchObject({ plaatsvervanger: null, mail: 'voorgenomen' });
  });

  it('zetelt en stemt op de zetel van het lid, met eigen naam; daarna ligt dat vast', async () => {
    await laatToe();
    const { id, punt, vervang, trekIn } = await opgeroepen('2026-04-16');
    const eva = await c.proef.maakGebruiker('Eva Vervangt', ['comitelid']);
    await vervang(eva.id);
    await c.klok('2026-04-16T18:00:00Z');
    const geopend = await c.doe(id, `/zittingen/${id}/openen`, { aanwezig: c.leden.slice(0, 5) });
    expect(geopend.lichaam).toMatchObject({ quorum: { aanwezig: 5, gehaald: true } });
    const { aanwezigheid } = geopend.lichaam as { aanwezigheid: { lidId: string; plaatsvervanger: string | null }[] };
    expect(aanwezigheid.find(({ lidId }) => lidId === c.leden[1])).toMatchObject({ plaatsvervanger: 'Eva Vervangt' });
    const stemming = { stemmen: stemmen(c.leden, 'jjjjj'), uitkomst: 'zoals_voorgesteld' };
    await c.doe(id, `/agendapunten/${punt.id}/stemming`, stemming);
    expect((await agenda(id, eva.token))[0]!.stemmen).toEqual([{ lidId: c.leden[1], stem: 'ja' }]);
    expect(probleem(await trekIn())).toMatchObject({ status: 409 });
  });

  it('antwoordt zelf of er een belang is; het lid dat er een meldde, leest het punt ook later niet', async () => {
    await laatToe();
    const { id, punt, vervang, trekIn } = await opgeroepen('2026-05-21');
    const meld = (token: string) =>
      c.doe(id, `/agendapunten/${punt.id}/belang`, { lidId: c.leden[1], antwoord: 'belang' }, { token });
    expect((await meld(c.lid)).status).toBe(200);
    const els = await c.proef.maakGebruiker('Els Vervangt', ['comitelid']);
    await vervang(els.id);
    const leest = async (token: string) => (await c.get(`/agendapunten/${punt.id}`, token)).status;
    expect([await leest(els.token), await leest(c.lid)]).toEqual([200, 403]);
    expect((await meld(els.token)).status).toBe(200);
    expect(await leest(els.token)).toBe(403);
    await trekIn();
    expect([await leest(els.token), await leest(c.lid)]).toEqual([403, 403]);
  });
});

it('R-URG-04: de voorzitter wordt enkel vervangen door een lid van het vast bureau, dat dan de zitting leidt', async () => {
  const { id, punt } = await opgeroepen('2026-07-16');
  const schepen = await c.proef.maakGebruiker('Koen Schepen', ['voorzitter']);
  const vervang = (extra: object, gebruikerId = schepen.id) =>
    c.doe(id, `/zittingen/${id}/plaatsvervangers`, { lidId: c.leden[0], gebruikerId, ...extra });
  expect(probleem(await vervang({}))).toMatchObject({
    detail: 'Alleen een lid van het vast bureau vervangt de voorzitter.',
    errors: [{ veld: 'vastBureau', regel: 'R-URG-04' }],
  });
  const lid = await c.proef.maakGebruiker('Geen Voorzitter', ['comitelid']);
  expect(probleem(await vervang({ vastBureau: true }, lid.id))).toMatchObject({
    detail: 'Kies een actieve gebruiker met de functie voorzitter.',
  });
  expect(await vervang({ vastBureau: true })).toMatchObject({ status: 200 });
  await c.klok('2026-07-16T18:00:00Z');
  const geopend = await c.doe(
    id,
    `/zittingen/${id}/openen`,
    { aanwezig: c.leden.slice(0, 5) },
    { token: schepen.token },
  );
  expect(geopend).toMatchObject({ status: 200 });
  const { aanwezigheid } = geopend.lichaam as { aanwezigheid: { voorzitter: boolean; plaatsvervanger: string }[] };
  expect(aanwezigheid.find(({ voorzitter }) => voorzitter)?.plaatsvervanger).toBe('Koen Schepen');
  const zaal = (await c.get(`/agendapunten/${punt.id}/zaal`)).lichaam as { leden: { naam: string }[] };
  expect(zaal.leden[0]!.naam).toBe('Koen Schepen');
});
