import { datum, toetsfeiten } from '@besluitpad/domain';
import { maakBesluit } from '../../test/proefbesluit.js';
import { geweigerd, metProefIntake } from '../../test/proefintake.js';
import { schendingen, zetKlok } from '../../test/proefocmw.js';
import { leefloon } from '../../test/voorbeeldlijnen.js';
import type { Betaalrun, Betaalruns, Derdebegunstigde, Maandinkomen, Runregels } from './vormen.js';

const intake = metProefIntake();
let financien: string;
let algemeen: string;
let beide: string;
let opvolgingId: string;
let dossierId: string;
beforeAll(async () => {
  financien = (await intake.proef.maakGebruiker('Fien', ['financieelDirecteur'])).token;
  algemeen = (await intake.proef.maakGebruiker('Alma', ['algemeenDirecteur'])).token;
  beide = (await intake.proef.maakGebruiker('Bo', ['financieelDirecteur', 'algemeenDirecteur'])).token;
  ({ dossierId } = await maakBesluit(intake.proef.databank, {
    ...{ nummer: 'HB-2026-0901', ontvangenOp: '2026-05-04', beslistOp: '2026-05-21', huisbezoekOp: '2026-05-11' },
    lijnen: [{ besluit: 'TOEKENNING', spoor: 'MI', steun: 'LL2', invoer: leefloon(2, '2026-05-04') }],
  }));
  await opDag('2026-06-22');
  const [rij] = await vraag<{ id: string }>('SELECT id FROM opvolging WHERE dossier_id = $1', dossierId);
  opvolgingId = rij!.id;
});
afterEach(async () => expect(await schendingen(intake.proef.databank)).toEqual([]));

const vraag = <T extends object>(sql: string, ...waarden: unknown[]) => intake.proef.databank.vraag<T>(sql, waarden);
const opDag = (dag: string) => zetKlok(intake.proef.databank, `${dag}T09:00:00Z`);
const doe = (pad: string, lichaam: object, token = intake.financien, revisie?: number) =>
  intake.doe(pad, lichaam, { token, ...(revisie === undefined ? {} : { revisie }) });
const lees = (id: string) => intake.get<Betaalrun>(`/betaalruns/${id}`, financien);
const stap = async (id: string, wat: string, token = intake.financien, lichaam = {}) =>
  doe(`/betaalruns/${id}/${wat}`, lichaam, token, (await lees(id)).rev);

/** As the engine leaves it when the list is computed. */
async function berekend(id: string, cent = 131_420): Promise<void> {
  await vraag("UPDATE effect SET status = 'gedaan' WHERE onderwerp_id = $1", id);
  await vraag(
    `UPDATE betaalrun SET status = 'berekend', berekening = berekening + (status = 'gepland')::int, aantal = 1, totaal_cent = $2,
       tellingen = '{"nieuw": 1}' WHERE id = $1`,
    id,
    cent,
  );
  await vraag(
    `INSERT INTO betaalrun_regel (betaalrun_id, berekening, opvolging_id, dossier_id, soort, bedrag_cent, maanden, delen, op)
     SELECT r.id, r.berekening, o.id, o.dossier_id, 'nieuw', $2::int,
       '[{"maand": "2026-06", "rechtCent": 131420, "alBetaaldCent": 0, "teBetalenCent": 131420, "stappen": [{"regel": "Bedrag per maand", "bedragCent": 131420}]}]',
       jsonb_build_array(jsonb_build_object('maand', '2026-06', 'bedragCent', $2::int)), now()
     FROM betaalrun r, opvolging o WHERE r.id = $1 AND o.id = $3`,
    id,
    cent,
    opvolgingId,
  );
}

describe('een betaalrun', () => {
  let run: Betaalrun;

  it('begint op de eerste van een maand, in een tijdvak dat nog loopt', async () => {
    expect(geweigerd(await doe('/betaalruns', { van: '2026-06-02' }), 'verzoek.ongeldig')).toContain('van');
    expect(geweigerd(await doe('/betaalruns', { van: '2026-05-01' }), 'verzoek.ongeldig')).toContain('van');
    const antwoord = await doe('/betaalruns', { van: '2026-06-01' });
    expect(antwoord.status).toBe(201);
    run = antwoord.lichaam as Betaalrun;
    expect(run).toMatchObject({
      ...{ status: 'gepland', van: '2026-06-01', tot: '2026-06-30', betaaldag: '2026-06-30', rekendag: '2026-06-23' },
      nogVrijTeGeven: [],
    });
    const momenten = await vraag(
      `SELECT m.op, m.gevolg FROM klok_moment m JOIN klok k ON k.id = m.klok_id WHERE k.onderwerp_id = $1 AND m.gevolg <> 'taak'`,
      run.id,
    );
    expect(momenten).toEqual([{ op: new Date('2026-06-23T04:00:00Z'), gevolg: 'effect:berekenBetaalrun' }]);
  });

  it('is er één tegelijk: een tweede voor hetzelfde tijdvak wordt geweigerd', async () => {
    geweigerd(await doe('/betaalruns', { van: '2026-06-01' }), 'handeling.nietMogelijk');
    geweigerd(await doe('/betaalruns', { van: '2026-07-01' }), 'handeling.nietMogelijk');
  });

  it('wordt pas vrijgegeven als hij berekend is, en niet door wie die functie niet heeft', async () => {
    geweigerd(await stap(run.id, 'vrijgeven', financien), 'handeling.nietMogelijk');
    await berekend(run.id);
    geweigerd(await stap(run.id, 'vrijgeven', intake.werker), 'recht.ontbreekt');
  });

  it('toont per steun het bedrag met zijn stappen', async () => {
    const { items } = await intake.get<Runregels>(`/betaalruns/${run.id}/regels?soort=nieuw`, financien);
    expect(items).toMatchObject([
      {
        ...{ dossierId, soort: 'nieuw', bedragCent: 131_420, vorigCent: null, waarom: null, uitkomst: null },
        maanden: [{ maand: '2026-06', stappen: [{ regel: 'Bedrag per maand', bedragCent: 131_420 }] }],
        delen: [{ maand: '2026-06', bedragCent: 131_420 }],
      },
    ]);
    expect((await intake.get<Runregels>(`/betaalruns/${run.id}/regels?soort=gestopt`, financien)).items).toEqual([]);
  });

  it('wordt vrijgegeven door twee personen; wie beide functies heeft, telt één keer', async () => {
    expect((await stap(run.id, 'vrijgeven', beide)).lichaam).toMatchObject({
      ...{ status: 'berekend', nogVrijTeGeven: ['algemeenDirecteur'] },
    });
    geweigerd(await stap(run.id, 'vrijgeven', beide), 'regel.geschonden');
    geweigerd(await stap(run.id, 'vrijgeven', financien), 'regel.geschonden');
  });

  it('opnieuw berekend begint de vrijgave opnieuw: het is een andere lijst', async () => {
    expect((await stap(run.id, 'herberekenen')).lichaam).toMatchObject({ status: 'rekent' });
    await berekend(run.id);
    expect(await lees(run.id)).toMatchObject({ nogVrijTeGeven: ['financieelDirecteur', 'algemeenDirecteur'] });
  });

  it('een vrijgave van een lijst die intussen anders is, wordt geweigerd met de lijst zoals ze nu is', async () => {
    const { rev } = await lees(run.id);
    geweigerd(await doe(`/betaalruns/${run.id}/vrijgeven`, {}, financien, rev - 1), 'revisie.verouderd');
  });

  it('de tweede vrijgave bestelt, en plant de volgende maand vanzelf', async () => {
    await stap(run.id, 'vrijgeven', financien);
    expect((await stap(run.id, 'vrijgeven', algemeen)).lichaam).toMatchObject({ status: 'vrijgegeven' });
    const werk = await vraag("SELECT effect FROM effect WHERE onderwerp_id = $1 AND status = 'voorgenomen'", run.id);
    expect(werk).toEqual([{ effect: 'bestelBetaalrun' }]);
    const { items } = await intake.get<Betaalruns>('/betaalruns', financien);
    expect(items.map(({ van, status }) => [van, status])).toEqual([
      ['2026-07-01', 'gepland'],
      ['2026-06-01', 'vrijgegeven'],
    ]);
    geweigerd(await stap(run.id, 'vervallen', intake.financien, { reden: 'een vergissing' }), 'handeling.nietMogelijk');
    geweigerd(await stap(run.id, 'herberekenen'), 'handeling.nietMogelijk');
    geweigerd(await doe(`/betaalruns/${run.id}/aanvullen`, {}), 'handeling.nietMogelijk');
  });

  it('wat na de vrijgave veranderde, volgt in één aanvullende run voor dezelfde dagen', async () => {
    await vraag("UPDATE betaalrun_regel SET uitkomst = 'gewijzigd' WHERE betaalrun_id = $1", run.id);
    await vraag("UPDATE betaalrun SET status = 'besteld', besteld_op = now() WHERE id = $1", run.id);
    const antwoord = await doe(`/betaalruns/${run.id}/aanvullen`, {});
    expect(antwoord.lichaam).toMatchObject({ van: '2026-06-01', tot: '2026-06-30', aanvulling: 1, status: 'gepland' });
    geweigerd(await doe(`/betaalruns/${run.id}/aanvullen`, {}), 'handeling.nietMogelijk');
    const { id } = antwoord.lichaam as Betaalrun;
    expect((await stap(id, 'vervallen', intake.financien, { reden: 'toch niet nodig' })).lichaam).toMatchObject({
      status: 'vervallen',
    });
    expect((await doe(`/betaalruns/${run.id}/aanvullen`, {})).lichaam).toMatchObject({ aanvulling: 2 });
  });
});

describe('een inkomen dat elke maand wisselt', () => {
  const loon = (bedragCent: number) => ({
    soort: 'beroepsinkomen',
    omschrijving: 'nettoloon',
    bedragCent,
    per: 'maand',
  });
  const FEITEN = { aanvragers: [{ hoedanigheid: 'aanvrager', categorie: 2, middelen: [loon(20_000)] }] };
  /** Of 250 euros a year (KB RMI 22). */
  const VRIJGESTELD = 2_083;
  let wisselend: string;
  beforeAll(async () => {
    const besluit = await maakBesluit(intake.proef.databank, {
      ...{ nummer: 'HB-2026-0902', ontvangenOp: '2026-05-04', beslistOp: '2026-05-21', huisbezoekOp: '2026-05-11' },
      context: { toets: toetsfeiten.parse(FEITEN) },
      lijnen: [
        {
          besluit: 'TOEKENNING',
          spoor: 'MI',
          steun: 'LL2',
          invoer: { soort: 'leefloon', categorie: 2, ingang: datum('2026-05-04'), wisselend: true },
        },
      ],
    });
    await vraag(
      `INSERT INTO middelentoets (aanvraag_id, dossier_id, volgnr, feiten, gebruiker_id, op) SELECT $1, $2, 1, $3, $4, now()`,
      ...[besluit.aanvraagId, besluit.dossierId, FEITEN, besluit.werkerId],
    );
    await opDag('2026-06-22');
    wisselend = (await vraag<{ id: string }>('SELECT id FROM opvolging WHERE dossier_id = $1', besluit.dossierId))[0]!
      .id;
  });
  const noteer = (maand: string, cent: number, id = wisselend) =>
    doe(`/opvolgingen/${id}/maandinkomens`, { maand, middelen: [loon(cent)] }, intake.werker);

  it('geeft het bedrag van de maand met de stappen van de middelentoets, en van een maand telt de laatste keer', async () => {
    const antwoord = await noteer('2026-06', 50_000);
    expect(antwoord.lichaam).toMatchObject({ maand: '2026-06', volgnr: 1, bedragCent: 131_420 - 50_000 + VRIJGESTELD });
    const { stappen, bedragCent } = antwoord.lichaam as Maandinkomen;
    expect(stappen.reduce((som, stap) => som + stap.bedragCent, 0)).toBe(bedragCent);
    expect((await noteer('2026-06', 200_000)).lichaam).toMatchObject({ volgnr: 2, bedragCent: 0 });
    const lijst = await intake.get<Maandinkomen[]>(`/opvolgingen/${wisselend}/maandinkomens`, intake.werker);
    expect(lijst.map(({ volgnr, bedragCent: cent }) => [volgnr, cent])).toEqual([
      [2, 0],
      [1, 81_420 + VRIJGESTELD],
    ]);
  });

  it.each([
    ['de maand voor de steun begon', '2026-04'],
    ['de volgende maand', '2026-07'],
  ])('weigert %s', async (_wat, maand) => {
    expect(geweigerd(await noteer(maand, 1), 'verzoek.ongeldig')).toContain('maand');
  });

  it('vraagt een herziening als de beslissing niet zegt dat het inkomen wisselt', async () => {
    expect(geweigerd(await noteer('2026-06', 1, opvolgingId), 'handeling.nietMogelijk')).toContain('herziening');
  });
});

describe('een deel van de steun voor een ander', () => {
  const derde = (bijlageId: string, anders: object = {}) => ({
    ...{ naam: 'Verhuurder', iban: 'BE71 0961 2345 6769', mededeling: 'huur juli', bedragCent: 60_000, bijlageId },
    ...{ grond: 'volmacht', van: '2026-07-01', ...anders },
  });
  const maakBijlage = async () => {
    const [rij] = await vraag<{ id: string }>(
      `INSERT INTO bijlage (dossier_id, naam, soort, mediatype, grootte, sha256, inhoud, toegevoegd_op)
       VALUES ($1, 'volmacht.pdf', 'volmacht', 'application/pdf', 1, 'x', '\\x00', now()) RETURNING id`,
      dossierId,
    );
    return rij!.id;
  };

  it('vraagt een stuk van dit dossier, en een rekening waar het OCMW naar kan storten', async () => {
    const pad = `/opvolgingen/${opvolgingId}/derden`;
    const bijlageId = await maakBijlage();
    expect(geweigerd(await doe(pad, derde(dossierId), intake.werker), 'verzoek.ongeldig')).toContain('bijlageId');
    const fout = derde(bijlageId, { iban: 'BE71 0961 2345 6768' });
    expect(geweigerd(await doe(pad, fout, intake.werker), 'verzoek.ongeldig')).toContain('iban');
    const kort = derde(bijlageId, { tot: '2026-06-30' });
    expect(geweigerd(await doe(pad, kort, intake.werker), 'verzoek.ongeldig')).toContain('tot');
    const antwoord = await doe(pad, derde(bijlageId), intake.werker);
    expect(antwoord.lichaam).toMatchObject({ bedragCent: 60_000, rekeningEindigtOp: '6769', tot: null });
  });

  it('stopt op een dag, één keer, en niet voor ze begon', async () => {
    const [een] = await intake.get<Derdebegunstigde[]>(`/opvolgingen/${opvolgingId}/derden`, intake.werker);
    const pad = `/derden/${een!.id}/beeindigen`;
    const einde = (tot: string, revisie: number) => doe(pad, { tot, reden: 'niet meer nodig' }, intake.werker, revisie);
    geweigerd(await einde('2026-06-30', 1), 'verzoek.ongeldig');
    expect((await einde('2026-09-30', 1)).lichaam).toMatchObject({ tot: '2026-09-30', rev: 2 });
    geweigerd(await einde('2026-09-30', 2), 'handeling.nietMogelijk');
    geweigerd(await einde('2026-08-31', 1), 'revisie.verouderd');
  });
});
