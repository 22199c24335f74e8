import { randomUUID } from 'node:crypto';
import { datum, lijnInvoer } from '@besluitpad/domain';
import { maakBesluit, type Gemaakt } from '../../test/proefbesluit.js';
import { metProefApp, probleem, type Proefantwoord } from '../../test/proefApp.js';
import { schendingen, zetKlok, zetOcmw } from '../../test/proefocmw.js';
import type { Beroep } from './vormen.js';

const proef = metProefApp();
const vraag = <T extends object>(sql: string, ...waarden: unknown[]) => proef.databank.vraag<T>(sql, waarden);
let werker: string;
let nummer = 300;

beforeAll(async () => {
  await zetOcmw(proef.databank);
  await vraag("INSERT INTO nummering (soort, jaar, laatste) VALUES ('register', 2026, 5000)");
  werker = (await proef.maakGebruiker('Joke', ['maatschappelijkWerker'])).token;
});
afterEach(async () => expect(await schendingen(proef.databank)).toEqual([]));

const doe = (pad: string, lichaam: object, revisie = 1): Promise<Proefantwoord> =>
  proef.vraag(`/api${pad}`, {
    ...{ token: werker, lichaam },
    koppen: { 'Idempotency-Key': randomUUID(), 'If-Match': `"${revisie}"` },
  });

/** D03: the leefloon refused on 30 April; the client goes to court. */
async function geweigerd(): Promise<Gemaakt> {
  nummer += 1;
  return maakBesluit(proef.databank, {
    ...{ nummer: `HB-2026-0${nummer}`, ontvangenOp: '2026-04-02', beslistOp: '2026-04-30' },
    lijnen: [{ besluit: 'WEIGERING', spoor: 'MI', steun: 'LL2', invoer: { soort: 'weigering' } }],
  });
}

async function inBeroep(meer: object = {}): Promise<{ g: Gemaakt; beroep: Beroep }> {
  const g = await geweigerd();
  await zetKlok(proef.databank, '2026-06-02T09:00:00Z');
  const invoer = { rechtbank: 'Arbeidsrechtbank Leuven', rolnummer: '26/100/A', ontvangenOp: '2026-06-02', ...meer };
  const antwoord = await doe(`/besluiten/${g.besluitId}/beroepen`, invoer);
  expect(antwoord).toMatchObject({ status: 201 });
  return { g, beroep: antwoord.lichaam as Beroep };
}
const klokken = (procedureId: string) =>
  vraag(
    'SELECT soort, uiterlijk::text, gestopt_op::text FROM klok WHERE procedure_id = $1 ORDER BY soort',
    procedureId,
  );

const VONNIS = {
  op: '2026-09-10',
  kennisgevingOp: '2026-09-14',
  beschikking: 'Kent het leefloon toe vanaf 2 april 2026.',
};

async function oordeelt(beroep: Beroep, uitkomst: object): Promise<Proefantwoord> {
  await zetKlok(proef.databank, '2026-09-14T09:00:00Z');
  return doe(`/beroepen/${beroep.id}/uitkomst`, uitkomst);
}

describe('een beroep tegen een beslissing', () => {
  it('wordt geregistreerd met de dag van het verweer, bewaart het dossier en verwittigt de cliënt', async () => {
    const { g, beroep } = await inBeroep({ periodeVan: '2026-04-02' });
    expect(beroep).toMatchObject({
      verweerTegen: '2026-06-16',
      bewaren: true,
      periodeVan: '2026-04-02',
      uitkomst: null,
    });
    expect(await klokken(beroep.procedureId)).toEqual([
      { soort: 'HR-BEROEP', uiterlijk: null, gestopt_op: null },
      { soort: 'HR-VERWEER', uiterlijk: '2026-06-16', gestopt_op: null },
    ]);
    expect(
      await vraag(
        "SELECT soort, velden #>> '{stand,soort}' AS stand FROM stapbrief WHERE dossier_id = $1",
        g.dossierId,
      ),
    ).toEqual([{ soort: 'beroep_gevolg', stand: 'ontvangen' }]);
    expect(await vraag('SELECT effect FROM effect WHERE procedure_id = $1', beroep.procedureId)).toEqual([
      { effect: 'drukStapbrief' },
    ]);
    const tweede = await doe(`/besluiten/${g.besluitId}/beroepen`, { rechtbank: 'x', ontvangenOp: '2026-06-02' });
    expect(probleem(tweede).code).toBe('bestaat.al');
  });

  it.each([
    ['de dag vóór de beslissing', '2026-04-29', 400],
    ['de dag van de beslissing', '2026-04-30', 201],
    ['de dag erna', '2026-05-01', 201],
  ])('ontvangen %s', async (_wanneer, ontvangenOp, status) => {
    const g = await geweigerd();
    await zetKlok(proef.databank, '2026-06-02T09:00:00Z');
    expect((await doe(`/besluiten/${g.besluitId}/beroepen`, { rechtbank: 'x', ontvangenOp })).status).toBe(status);
  });

  it('stopt de klok van het verweer als het dossier bij de rechtbank ligt', async () => {
    const { beroep } = await inBeroep();
    expect(await doe(`/beroepen/${beroep.id}/verweer`, { op: '2026-06-02' })).toMatchObject({
      status: 200,
      lichaam: { verweerOp: '2026-06-02' },
    });
    expect(await klokken(beroep.procedureId)).toContainEqual({
      ...{ soort: 'HR-VERWEER', uiterlijk: '2026-06-16', gestopt_op: '2026-06-02' },
    });
    expect((await doe(`/beroepen/${beroep.id}/verweer`, { op: '2026-06-02' }, 1)).status).toBe(412);
  });

  it('dat gegrond is, opent de uitvoering van het vonnis zonder nieuwe beoordeling (D03)', async () => {
    const { beroep } = await inBeroep();
    const antwoord = await oordeelt(beroep, { uitkomst: 'gelijk', ...VONNIS });
    expect(antwoord).toMatchObject({ status: 200, lichaam: { hogerBeroepTot: '2026-10-14', bewaren: true } });
    const { uitvoeringAanvraagId } = antwoord.lichaam as Beroep;
    expect(
      await vraag(
        'SELECT a.soort, l.spoor, l.steun, l.omschrijving FROM aanvraag a JOIN aanvraaglijn l ON l.aanvraag_id = a.id WHERE a.id = $1',
        uitvoeringAanvraagId,
      ),
    ).toEqual([{ soort: 'ambtshalve', spoor: 'MI', steun: 'LL2', omschrijving: 'uitvoering van het vonnis' }]);
    expect(await klokken(beroep.procedureId)).toContainEqual({
      ...{ soort: 'HR-ARBEIDSHOF', uiterlijk: '2026-10-14', gestopt_op: null },
    });
  });

  it('eindigt als het OCMW in het vonnis berust: het dossier hoeft niet langer bewaard', async () => {
    const { beroep } = await inBeroep();
    await oordeelt(beroep, { uitkomst: 'gelijk', ...VONNIS });
    const keuze = { op: '2026-09-14', reden: 'Het vonnis is juist.' };
    expect(await doe(`/beroepen/${beroep.id}/berusting`, keuze, 2)).toMatchObject({ lichaam: { bewaren: false } });
    expect(await vraag('SELECT 1 FROM procedure WHERE id = $1 AND gesloten_op IS NULL', beroep.procedureId)).toEqual(
      [],
    );
  });

  it.each([
    ['afgewezen is, blijft open tot dat definitief is', 'ongelijk', { uitkomst: 'ongelijk', ...VONNIS }],
    ['ingetrokken is, sluit', 'afstand', { uitkomst: 'afstand', op: '2026-09-10', reden: 'De cliënt zet niet door.' }],
  ])('dat %s, zonder uitvoering', async (_hoe, soort, uitkomst) => {
    const { g, beroep } = await inBeroep();
    const bewaren = soort === 'ongelijk';
    expect(await oordeelt(beroep, uitkomst)).toMatchObject({ lichaam: { uitvoeringAanvraagId: null, bewaren } });
    expect(
      await vraag('SELECT 1 FROM procedure WHERE id = $1 AND gesloten_op IS NULL', beroep.procedureId),
    ).toHaveLength(bewaren ? 1 : 0);
    expect(await vraag('SELECT count(*)::int AS n FROM aanvraag WHERE dossier_id = $1', g.dossierId)).toEqual([
      { n: 1 },
    ]);
    expect(probleem(await doe(`/beroepen/${beroep.id}/uitkomst`, uitkomst, 2)).detail).toContain('al genoteerd');
  });

  it.each([
    ['weigering', { soort: 'weigering' }, '2026-06-17'],
    ['stopzetting', { soort: 'stopzetting', einde: '2026-05-31', reden: 'werk' }, '2026-05-31'],
  ])('wordt in de tijd begrensd door een latere %s waartegen geen beroep kwam', async (soort, invoer, vonnisTot) => {
    const { g, beroep } = await inBeroep({ periodeVan: '2026-04-02' });
    expect(beroep).toMatchObject({ vonnisTot: null, begrensdDoor: null });
    const later = await maakBesluit(proef.databank, {
      ...{ nummer: `HB-2026-0${nummer}`, ontvangenOp: '2026-06-01', beslistOp: '2026-06-18' },
      lijnen: [
        {
          besluit: soort === 'weigering' ? 'WEIGERING' : 'STOPZETTING',
          spoor: 'MI',
          steun: 'LL1',
          invoer: lijnInvoer.parse(invoer),
        },
      ],
    });
    const lees = () => proef.vraag(`/api/beroepen/${beroep.id}`, { token: werker });
    expect(await lees()).toMatchObject({ lichaam: { vonnisTot, begrensdDoor: '2026-06-18' } });
    await zetKlok(proef.databank, '2026-07-02T09:00:00Z');
    const tweede = { rechtbank: 'Arbeidsrechtbank Leuven', ontvangenOp: '2026-07-01' };
    expect(await doe(`/besluiten/${later.besluitId}/beroepen`, tweede)).toMatchObject({ status: 201 });
    expect(await lees()).toMatchObject({ lichaam: { vonnisTot: null, begrensdDoor: null } });
    expect(g.dossierId).toBe(later.dossierId);
  });

  it('vraagt bij een vonnis wat de rechter besliste en wanneer het OCMW het kreeg', async () => {
    const { beroep } = await inBeroep();
    const antwoord = await oordeelt(beroep, { uitkomst: 'gelijk', op: '2026-09-10' });
    expect(probleem(antwoord).code).toBe('verzoek.ongeldig');
    expect(datum(beroep.ontvangenOp)).toBe('2026-06-02');
  });
});
