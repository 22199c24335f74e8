/** The committee does not agree that another centre is competent: the request that the chair closed goes on. */
import { metProefComite, stemmen, type Punt } from '../../test/proefcomite.js';
import { schendingen } from '../../test/proefocmw.js';
import { maakRijp, type Rijp } from '../../test/proefrijp.js';

const c = metProefComite();
afterEach(async () => expect(await schendingen(c.proef.databank)).toEqual([]));

const vraag = <T extends object>(sql: string, ...waarden: unknown[]) => c.proef.databank.vraag<T>(sql, waarden);
const aanvraag = async ({ aanvraagId }: Rijp) =>
  (
    await vraag<{ rev: number; beslis_uiterlijk: string }>(
      'SELECT fase, ronde, sluitreden, gesloten_op::text, ontvangen_op::text, beslis_uiterlijk::text, rev FROM aanvraag WHERE id = $1',
      aanvraagId,
    )
  )[0]!;
const klokken = ({ procedureId }: Rijp) =>
  vraag(
    "SELECT soort, begint::text, uiterlijk::text, gestopt_op::text FROM klok WHERE procedure_id = $1 AND soort <> 'CLK-01' ORDER BY soort",
    procedureId,
  );
const ONBEVOEGD = {
  bevoegdOcmw: 'OCMW Zandhoek',
  adres: ['Kerkstraat 1', '3098 Zandhoek'],
  tel: '016 00 00 01',
  reden: 'Zij studeert en was ingeschreven in Zandhoek.',
  brief: {
    velden: {
      waaromKort: 'Een ander OCMW is bevoegd.',
      redenen: ['U studeert.'],
      regelUitleg: 'Het OCMW van de inschrijving blijft bevoegd.',
      feiten: ['U studeert sinds september 2024.'],
      bijlagen: ['de aanvraag'],
    },
  },
};

/** As the engine and the post leave it: printed, released, and with the post. */
async function verzendBrief(besluitId: string): Promise<void> {
  const [{ id } = { id: '' }] = await vraag<{ id: string }>(
    `INSERT INTO brief (dossier_id, procedure_id, onderwerp_id, soort, briefdatum, bestemming, kanaal, invoer,
       sjabloon_versie, pdf_ua, pdf_a, sha256_ua, sha256_a, gemaakt_op)
     SELECT dossier_id, id, onderwerp_id, 'onbevoegd', '2026-05-05', 'Robin Proef', 'AANGETEKEND', '{}', '1',
       '\\x25504446'::bytea, '\\x25504446'::bytea, 'a', 'b', now() FROM procedure
     WHERE soort = 'besluit' AND onderwerp_id = $1 RETURNING id`,
    besluitId,
  );
  await vraag("UPDATE brief SET status = 'vrijgegeven' WHERE id = $1", id);
  await vraag(
    `INSERT INTO verzending (brief_id, dossier_id, wijze, aangeboden_op, status)
     SELECT id, dossier_id, 'AANGETEKEND', now(), 'geexporteerd' FROM brief WHERE id = $1`,
    id,
  );
}

/** The chair declares on `dag`; the committee votes on it at the meeting. @returns the chair's decision */
async function verklaarEnStem(
  rijp: Rijp,
  dag: string,
  zittingOp: string,
  stem: string,
  tussen: (besluitId: string) => Promise<unknown> = () => Promise.resolve(),
): Promise<string> {
  const zitting = await c.plan(zittingOp);
  const { rev } = await aanvraag(rijp);
  const koppen = { 'If-Match': `"${rev}"` };
  const pad = `/api/aanvragen/${rijp.aanvraagId}/onbevoegd`;
  const antwoord = await c.proef.vraag(pad, { token: c.voorzitter, koppen, lichaam: ONBEVOEGD });
  expect(antwoord).toMatchObject({ status: 200 });
  const { besluitId } = antwoord.lichaam as { besluitId: string };
  await tussen(besluitId);
  await c.klok(`${dag}T15:00:00Z`);
  expect(await c.doe(zitting, `/zittingen/${zitting}/agenda`, { voorstelIds: [] })).toMatchObject({ status: 200 });
  expect(await c.stelVast(zitting)).toMatchObject({ status: 200 });
  expect(await c.doe(zitting, `/zittingen/${zitting}/oproepen`, undefined)).toMatchObject({ status: 200 });
  await c.klok(`${zittingOp}T17:30:00Z`);
  await c.doe(zitting, `/zittingen/${zitting}/openen`, { aanwezig: c.leden });
  const { punten } = (await c.get(`/zittingen/${zitting}`)).lichaam as { punten: Punt[] };
  const punt = punten.find((een) => een.besluitId === besluitId)!;
  const stemming = { stemmen: stemmen(c.leden, stem) };
  expect(await c.doe(zitting, `/agendapunten/${punt.id}/bekrachtiging`, stemming)).toMatchObject({ status: 200 });
  expect(await c.doe(zitting, `/zittingen/${zitting}/sluiten`, {})).toMatchObject({ status: 200 });
  return besluitId;
}

const besluitprocedure = async (besluitId: string) =>
  (
    await vraag<{ id: string; gesloten: boolean }>(
      "SELECT id, gesloten_op IS NOT NULL AS gesloten FROM procedure WHERE soort = 'besluit' AND onderwerp_id = $1",
      besluitId,
    )
  )[0]!;

describe('bekrachtigt het comité een onbevoegdverklaring niet', () => {
  it('dan loopt de aanvraag verder, met haar eerste datum en haar termijn (R-INT-08)', async () => {
    await c.klok('2026-03-02T08:00:00Z');
    const rijp = await maakRijp(c.proef, { ontvangenOp: '2026-03-02' });
    const voor = { rij: await aanvraag(rijp), klokken: await klokken(rijp) };
    expect(voor.klokken).not.toEqual([]);
    const besluitId = await verklaarEnStem(rijp, '2026-03-02', '2026-03-19', 'nnnnnnnnj');

    const na = await aanvraag(rijp);
    expect(na).toMatchObject({ fase: 'onderzoek', ronde: 2, sluitreden: null, gesloten_op: null });
    expect(na).toMatchObject({ ontvangen_op: '2026-03-02', beslis_uiterlijk: voor.rij.beslis_uiterlijk });
    expect(await klokken(rijp)).toEqual(voor.klokken);
    expect(await vraag('SELECT uitkomst FROM aanvraaglijn WHERE aanvraag_id = $1', rijp.aanvraagId)).toEqual([
      { uitkomst: null },
    ]);
    expect(await vraag('SELECT ronde, gesloten_op FROM procedure WHERE id = $1', rijp.procedureId)).toEqual([
      { ronde: 2, gesloten_op: null },
    ]);
    expect(await vraag('SELECT 1 AS wek FROM outbox WHERE procedure_id = $1', rijp.procedureId)).not.toEqual([]);
    expect(await vraag('SELECT bekrachtiging FROM besluit WHERE id = $1', besluitId)).toEqual([
      { bekrachtiging: 'niet_bekrachtigd' },
    ]);
    expect(
      await vraag(
        "SELECT rol, titel FROM taak WHERE procedure_id = $1 AND klaar_op IS NULL AND soort = 'onderzoeksopdracht'",
        rijp.procedureId,
      ),
    ).toEqual([{ rol: 'werker', titel: 'Onderzoek de aanvraag verder: het comité vindt ons OCMW bevoegd' }]);
    expect(
      await vraag(
        "SELECT gegevens FROM handeling WHERE soort = 'aanvraag.heropend' AND onderwerp_id = $1",
        rijp.aanvraagId,
      ),
    ).toMatchObject([{ gegevens: { besluitId, ronde: 2 } }]);
  });

  it('dan vertrekt de brief van onbevoegdheid niet meer als hij nog niet weg was, en krijgt de cliënt geen tweede', async () => {
    await c.klok('2026-04-01T08:00:00Z');
    const rijp = await maakRijp(c.proef, { ontvangenOp: '2026-04-01' });
    const besluitId = await verklaarEnStem(rijp, '2026-04-01', '2026-04-16', 'nnnnnnnnn');
    expect(await besluitprocedure(besluitId)).toMatchObject({ gesloten: true });
    expect(await vraag('SELECT status FROM effect WHERE onderwerp_id = $1', besluitId)).toEqual([
      { status: 'vervallen' },
    ]);
    expect(await vraag('SELECT 1 FROM stapbrief WHERE procedure_id = $1', rijp.procedureId)).toEqual([]);
  });

  it('dan weten de cliënt en het andere OCMW het als de brief al weg was', async () => {
    await c.klok('2026-05-04T08:00:00Z');
    const rijp = await maakRijp(c.proef, { ontvangenOp: '2026-05-04' });
    const besluitId = await verklaarEnStem(rijp, '2026-05-04', '2026-05-21', 'nnnnnnnnn', verzendBrief);
    expect(await besluitprocedure(besluitId)).toMatchObject({ gesloten: false });
    expect(await vraag('SELECT soort, velden FROM stapbrief WHERE procedure_id = $1', rijp.procedureId)).toMatchObject([
      {
        soort: 'nog_geen_beslissing',
        velden: { grond: 'toch_bevoegd', doorgezondenNaar: 'het OCMW Zandhoek', aanvraagDatum: '2026-05-04' },
      },
    ]);
    expect(
      await vraag(
        "SELECT rol, titel FROM taak WHERE soort = 'doorzending.herroepen' AND procedure_id = $1",
        rijp.procedureId,
      ),
    ).toEqual([{ rol: 'werker', titel: 'Laat OCMW Zandhoek weten dat wij de aanvraag zelf behandelen' }]);
  });
});

describe('bekrachtigt het comité een onbevoegdverklaring wel', () => {
  it('dan blijft de aanvraag gesloten', async () => {
    await c.klok('2026-09-01T08:00:00Z');
    const rijp = await maakRijp(c.proef, { ontvangenOp: '2026-09-01' });
    await verklaarEnStem(rijp, '2026-09-01', '2026-09-17', 'jjjjjjjjj');
    expect(await aanvraag(rijp)).toMatchObject({ fase: 'afgehandeld', ronde: 1, sluitreden: 'onbevoegd' });
  });
});
