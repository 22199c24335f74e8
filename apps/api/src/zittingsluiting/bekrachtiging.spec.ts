import { randomUUID } from 'node:crypto';
import { probleem } from '../../test/proefApp.js';
import { metProefComite, stemmen, type Punt } from '../../test/proefcomite.js';
import { hulp } from '../../test/proefdringend.js';
import { schendingen } from '../../test/proefocmw.js';
import { maakDringend, maakRijp } from '../../test/proefrijp.js';

const c = metProefComite();
afterEach(async () => expect(await schendingen(c.proef.databank)).toEqual([]));

const allen = 'jjjjjjjjj';
const vraag = <T extends object>(sql: string, ...waarden: unknown[]) => c.proef.databank.vraag<T>(sql, waarden);
const punten = async (id: string) => ((await c.get(`/zittingen/${id}`)).lichaam as { punten: Punt[] }).punten;
const stem = (id: string, puntId: string, tekst = allen, rest: object = { uitkomst: 'zoals_voorgesteld' }) =>
  c.doe(id, `/agendapunten/${puntId}/stemming`, { stemmen: stemmen(c.leden, tekst), ...rest });
const bekrachtig = (id: string, puntId: string, tekst = allen, rest: object = {}) =>
  c.doe(id, `/agendapunten/${puntId}/bekrachtiging`, { stemmen: stemmen(c.leden, tekst), ...rest });
const REDENEN = {
  eigenMotivering: 'De cliënt woont sinds gisteren bij zijn broer en heeft geen opvang meer nodig.',
  brief: {
    velden: {
      waaromKort: 'U kunt bij uw broer wonen.',
      redenen: ['Uw broer zei ons dat u bij hem kunt wonen.'],
      hulp: 'opvang en een bon voor eten',
    },
  },
};
const sluit = (id: string) => c.doe(id, `/zittingen/${id}/sluiten`, {});
const zetOpEnRoepOp = async (id: string, ...voorstelIds: string[]) => {
  expect(await c.doe(id, `/zittingen/${id}/agenda`, { voorstelIds })).toMatchObject({ status: 200 });
  expect(await c.stelVast(id)).toMatchObject({ status: 200 });
  expect(await c.doe(id, `/zittingen/${id}/oproepen`, undefined)).toMatchObject({ status: 200 });
};
const open = async (id: string, dag: string, aanwezig = 9) => {
  await c.klok(`${dag}T17:30:00Z`);
  expect(await c.doe(id, `/zittingen/${id}/openen`, { aanwezig: c.leden.slice(0, aanwezig) })).toMatchObject({
    status: 200,
  });
};
const klokken = (procedureId: string) =>
  vraag('SELECT soort, gestopt_op::text, te_laat FROM klok WHERE procedure_id = $1 ORDER BY soort', procedureId);

/** As if the chair had granted aid that goes on month after month. */
async function volgOp(dossierId: string, besluitlijnId: string): Promise<string> {
  const [rij] = await vraag<{ id: string }>(
    `INSERT INTO opvolging (dossier_id, besluitlijn_id, steun, maandbedrag_cent, van, laatste_nazicht)
     VALUES ($1, $2, 'ELL', 9000, '2026-12-07', '2026-12-07') RETURNING id`,
    ...[dossierId, besluitlijnId],
  );
  await vraag(
    "INSERT INTO procedure (soort, onderwerp_id, dossier_id, aan_zet, geopend_op) VALUES ('opvolging', $1, $2, 'werker', '2026-12-07T10:00:00Z')",
    ...[rij!.id, dossierId],
  );
  return rij!.id;
}

describe('bekrachtiging van dringende steun', () => {
  it('staat vanzelf op de eerstvolgende zitting, ook als de agenda al vertrokken is (D05)', async () => {
    await c.klok('2026-04-01T08:00:00Z');
    const rijp = await maakRijp(c.proef, { ontvangenOp: '2026-04-01' });
    const id = await c.plan('2026-04-23');
    const later = await c.plan('2026-05-07');
    await c.klok('2026-04-15T08:00:00Z');
    await zetOpEnRoepOp(id, rijp.voorstelId);
    await c.klok('2026-04-20T10:00:00Z');
    const { besluitId, procedureId } = await maakDringend(c.proef, '2026-04-20', '2026-04-23');
    const tweede = await maakRijp(c.proef, { ontvangenOp: '2026-04-20' });
    await c.doe(later, `/zittingen/${later}/agenda`, { voorstelIds: [tweede.voorstelId] });
    expect((await punten(later)).some((punt) => punt.besluitId === besluitId)).toBe(false);
    await open(id, '2026-04-23');
    const [gewoon, dringend] = await punten(id);
    expect(dringend).toMatchObject({ besluitId, groep: 'bekrachtiging', volgnr: 2 });
    await stem(id, gewoon!.id);
    await bekrachtig(id, dringend!.id);

    // During the meeting the chair decides once more: still for this meeting.
    const nog = await maakDringend(c.proef, '2026-04-23', '2026-04-23');
    expect(probleem(await sluit(id))).toMatchObject({ status: 409, toegevoegd: 1 });
    const derde = (await punten(id)).find((punt) => punt.besluitId === nog.besluitId)!;
    await bekrachtig(id, derde.id, 'jjjjnnnn-', REDENEN);
    expect(await sluit(id)).toMatchObject({ status: 200, lichaam: { besluiten: 1 } });

    expect(await vraag('SELECT bekrachtiging FROM besluit WHERE id = $1', besluitId)).toEqual([
      { bekrachtiging: 'bekrachtigd' },
    ]);
    expect(await klokken(procedureId)).toEqual([{ soort: 'CLK-10', gestopt_op: '2026-04-23', te_laat: false }]);
    expect(await vraag('SELECT gesloten_op IS NOT NULL AS gesloten FROM procedure WHERE id = $1', procedureId)).toEqual(
      [{ gesloten: true }],
    );
    // A tie ratifies nothing: the aid stops for the future, and a person looks at it.
    expect(await vraag('SELECT bekrachtiging FROM besluit WHERE id = $1', nog.besluitId)).toEqual([
      { bekrachtiging: 'niet_bekrachtigd' },
    ]);
    expect(await vraag("SELECT rol FROM taak WHERE sleutel = 'nietBekrachtigd/' || $1", nog.besluitId)).toEqual([
      { rol: 'hoofdSocialeDienst' },
    ]);
  });

  it('kan niet van de agenda, en komt terug als ze niet behandeld kon worden', async () => {
    await c.klok('2026-09-01T08:00:00Z');
    const { besluitId } = await maakDringend(c.proef, '2026-09-01', '2026-09-17');
    const id = await c.plan('2026-09-17');
    await c.doe(id, `/zittingen/${id}/agenda`, { voorstelIds: [] });
    const [punt] = await punten(id);
    expect(punt).toMatchObject({ besluitId, volgnr: 1 });
    expect(probleem(await c.doe(id, `/agendapunten/${punt!.id}/afvoeren`, { reden: 'Liever later.' }))).toMatchObject({
      status: 409,
    });
    expect(await c.stelVast(id)).toMatchObject({ status: 200 });
    expect(await c.doe(id, `/zittingen/${id}/oproepen`, undefined)).toMatchObject({ status: 200 });
    await open(id, '2026-09-17', 3);
    await sluit(id);
    expect(await vraag('SELECT bekrachtiging FROM besluit WHERE id = $1', besluitId)).toEqual([
      { bekrachtiging: 'te_bekrachtigen' },
    ]);
    const volgende = await c.plan('2026-10-01');
    await c.doe(volgende, `/zittingen/${volgende}/agenda`, { voorstelIds: [] });
    expect((await punten(volgende)).map((p) => p.besluitId)).toEqual([besluitId]);
  });

  it('laat de klok lopen zolang de steun niet in handen is, ook als het comité ze al bekrachtigde', async () => {
    await c.klok('2026-11-02T10:00:00Z');
    const { dossierId } = await maakRijp(c.proef, { ontvangenOp: '2026-11-02' });
    const id = await c.plan('2026-11-19');
    const { token } = await c.proef.maakGebruiker('Onthaal', ['onthaal']);
    const doe = async <T>(pad: string, wie: string, lichaam: object) => {
      const antwoord = await c.proef.vraag(`/api${pad}`, {
        ...{ token: wie, lichaam },
        koppen: { 'Idempotency-Key': randomUUID() },
      });
      expect(antwoord).toMatchObject({ status: 201 });
      return antwoord.lichaam as T;
    };
    const { besluitId, procedureId, lijnIds } = await doe<{
      besluitId: string;
      procedureId: string;
      lijnIds: string[];
    }>(`/dossiers/${dossierId}/dringende-steun`, c.voorzitter, hulp(4_000, {}, 'factuur'));
    await zetOpEnRoepOp(id);
    await open(id, '2026-11-19');
    await bekrachtig(id, (await punten(id))[0]!.id);
    expect(await sluit(id)).toMatchObject({ status: 200 });
    const lopend = () => vraag('SELECT soort FROM klok WHERE procedure_id = $1 AND gestopt_op IS NULL', procedureId);
    expect(await lopend()).toEqual([{ soort: 'HR-IN-HANDEN' }]);
    expect(await schendingen(c.proef.databank)).toEqual([]);

    const post = { besluitlijnId: lijnIds[0], soort: 'factuur', bedragCent: 4_000 };
    await doe(`/besluiten/${besluitId}/in-handen`, token, { ontvangstbewijs: 'factuur 12', posten: [post] });
    expect(await lopend()).toEqual([]);
    expect(await klokken(procedureId)).toEqual([
      { soort: 'CLK-10', gestopt_op: '2026-11-19', te_laat: false },
      { soort: 'HR-IN-HANDEN', gestopt_op: '2026-11-19', te_laat: true },
    ]);
    expect(await vraag('SELECT gesloten_op IS NOT NULL AS gesloten FROM procedure WHERE id = $1', procedureId)).toEqual(
      [{ gesloten: true }],
    );
  });

  it('niet gegeven, stopt de hulp met redenen en een brief; wat gegeven is, blijft gegeven', async () => {
    await c.klok('2026-12-07T10:00:00Z');
    const { dossierId } = await maakRijp(c.proef, { ontvangenOp: '2026-12-07' });
    const id = await c.plan('2026-12-17');
    const [lijnKas] = hulp(3_000).lijnen;
    const [lijnFactuur] = hulp(9_000, {}, 'factuur').lijnen;
    const doe = async (pad: string, wie: string, lichaam: object) => {
      const koppen = { 'Idempotency-Key': randomUUID() };
      const antwoord = await c.proef.vraag(`/api${pad}`, { token: wie, lichaam, koppen });
      expect(antwoord).toMatchObject({ status: 201 });
      return antwoord.lichaam as {
        besluitId: string;
        procedureId: string;
        besluitProcedureId: string;
        lijnIds: string[];
      };
    };
    const { besluitId, besluitProcedureId, lijnIds } = await doe(
      `/dossiers/${dossierId}/dringende-steun`,
      c.voorzitter,
      {
        ...hulp(12_000),
        lijnen: [lijnKas, lijnFactuur],
      },
    );
    // The cash was given; the invoice is not paid yet, and the aid itself is followed up.
    await vraag("UPDATE betaling SET status = 'betaald' WHERE besluitlijn_id = $1", lijnIds[0]);
    const opvolgingId = await volgOp(dossierId, lijnIds[1]!);
    await zetOpEnRoepOp(id);
    await open(id, '2026-12-17');
    const [punt] = await punten(id);
    expect(probleem(await bekrachtig(id, punt!.id, 'nnnnnnnnn'))).toMatchObject({
      status: 400,
      errors: [{ veld: 'eigenMotivering', regel: 'nietBekrachtigd' }],
    });
    const { eigenMotivering } = REDENEN;
    expect(probleem(await bekrachtig(id, punt!.id, 'nnnnnnnnn', { eigenMotivering }))).toMatchObject({
      errors: [{ veld: 'brief', regel: 'nietBekrachtigd' }],
    });
    expect((await punten(id))[0]).toMatchObject({ status: 'open' });
    expect(await bekrachtig(id, punt!.id, 'nnnnnnnnn', REDENEN)).toMatchObject({ status: 200 });
    expect(await sluit(id)).toMatchObject({ status: 200 });

    const [besluit] = await vraag<{ id: string }>(
      'SELECT id, orgaan, datum::text, motivering, brief FROM besluit WHERE agendapunt_id = $1',
      punt!.id,
    );
    expect(besluit).toMatchObject({
      ...{ orgaan: 'bcsd', datum: '2026-12-17', motivering: eigenMotivering },
      brief: { soort: 'niet_bekrachtigd', velden: REDENEN.brief.velden },
    });
    expect(
      await vraag(
        "SELECT gegevens #>> '{invoer,besluitlijnId}' AS van FROM besluitlijn WHERE besluit_id = $1 ORDER BY volgnr",
        besluit!.id,
      ),
    ).toEqual(lijnIds.map((van) => ({ van })));
    expect(await vraag('SELECT effect, status FROM effect WHERE onderwerp_id = $1', besluit!.id)).toEqual([
      { effect: 'drukBesluitbrief', status: 'voorgenomen' },
    ]);
    expect(
      await vraag('SELECT soort, begint::text, uiterlijk::text FROM klok WHERE onderwerp_id = $1', besluit!.id),
    ).toEqual([{ soort: 'CLK-11', begint: '2026-12-17', uiterlijk: '2026-12-25' }]);
    expect(
      await vraag(
        'SELECT status, bedrag_cent FROM betaling WHERE procedure_id = $1 ORDER BY bedrag_cent',
        besluitProcedureId,
      ),
    ).toEqual([
      { status: 'betaald', bedrag_cent: 3_000 },
      { status: 'vervallen', bedrag_cent: 9_000 },
    ]);
    expect(
      await vraag(
        "SELECT soort FROM klok WHERE procedure_id = $1 AND soort = 'CLK-14' AND gestopt_op IS NULL AND onderwerp_id = $2",
        besluitProcedureId,
        lijnIds[1],
      ),
    ).toEqual([]);
    expect(await vraag('SELECT tot::text FROM opvolging WHERE id = $1', opvolgingId)).toEqual([{ tot: '2026-12-16' }]);
    expect(await vraag('SELECT count(*)::int AS aantal FROM terugvordering WHERE dossier_id = $1', dossierId)).toEqual([
      { aantal: 0 },
    ]);
    expect(await vraag('SELECT bekrachtiging FROM besluit WHERE id = $1', besluitId)).toEqual([
      { bekrachtiging: 'niet_bekrachtigd' },
    ]);
  });

  it('rondt de taak van de secretaris af, hoe het comité ook stemt', async () => {
    await c.klok('2026-11-20T10:00:00Z');
    const { besluitId, procedureId } = await maakDringend(c.proef, '2026-11-20', '2026-12-03');
    await vraag(
      `INSERT INTO taak (procedure_id, soort, sleutel, titel, rol, gemaakt_op)
       VALUES ((SELECT id FROM procedure WHERE soort = 'besluit' AND onderwerp_id = $1::uuid), 'bekrachtiging',
         'bekrachtiging/' || $1, 'Zet de bekrachtiging op de agenda', 'secretaris', '2026-11-20T10:00:00Z')`,
      besluitId,
    );
    const id = await c.plan('2026-12-03');
    await zetOpEnRoepOp(id);
    await open(id, '2026-12-03');
    await bekrachtig(id, (await punten(id))[0]!.id, 'nnnnnnnnn', REDENEN);
    expect(await sluit(id)).toMatchObject({ status: 200 });
    expect(await vraag('SELECT klaar_op FROM taak WHERE soort = $1', 'bekrachtiging')).not.toEqual([
      { klaar_op: null },
    ]);
    expect(await vraag('SELECT gesloten_op IS NOT NULL AS gesloten FROM procedure WHERE id = $1', procedureId)).toEqual(
      [{ gesloten: true }],
    );
  });
});
