import { randomUUID } from 'node:crypto';
import { datum } from '@besluitpad/domain';
import { probleem, type Proefantwoord } from '../../test/proefApp.js';
import { legBrief } from '../../test/proefbrief.js';
import { maakBesluit, type Proeflijn } from '../../test/proefbesluit.js';
import { metProefComite, stemmen } from '../../test/proefcomite.js';
import { hulp } from '../../test/proefdringend.js';
import { schendingen } from '../../test/proefocmw.js';
import { maakRijp } from '../../test/proefrijp.js';

const c = metProefComite();
const tokens = {} as Record<'werker' | 'directeur' | 'financien', string>;
const vraag = <T extends object>(sql: string, ...waarden: unknown[]) => c.proef.databank.vraag<T>(sql, waarden);

beforeAll(async () => {
  tokens.werker = (await c.proef.maakGebruiker('Youssef', ['maatschappelijkWerker'])).token;
  tokens.directeur = (await c.proef.maakGebruiker('Koen', ['algemeenDirecteur'])).token;
  tokens.financien = (await c.proef.maakGebruiker('Fien', ['financieelDirecteur'])).token;
});
afterEach(async () => expect(await schendingen(c.proef.databank)).toEqual([]));

const doe = (pad: string, lichaam: unknown, token = tokens.werker, revisie = 1): Promise<Proefantwoord> =>
  c.proef.vraag(`/api${pad}`, {
    ...{ token, lichaam },
    methode: 'POST',
    koppen: { 'Idempotency-Key': randomUUID(), 'If-Match': `"${revisie}"` },
  });
const overlijdt = (dossierId: string, op: string, meer: object = {}) =>
  doe(`/dossiers/${dossierId}/overlijden`, { op, ...meer });

/** Where a file can stand when the word comes: every case has a meeting day of its own. */
interface Fase {
  readonly dossierId: string;
  readonly aanvraagId: string | null;
  readonly dag: string;
  readonly zittingId?: string;
}
type Opbouw = (dag: string) => Promise<Fase>;

const dagen = (dag: string, n: number) =>
  new Date(Date.parse(`${dag}T00:00:00Z`) + n * 86_400_000).toISOString().slice(0, 10);

async function rijp(dag: string) {
  await c.klok(`${dagen(dag, -20)}T08:00:00Z`);
  return maakRijp(c.proef, { ontvangenOp: dagen(dag, -20) });
}

const inFase =
  (fase: string): Opbouw =>
  async (dag) => {
    const { dossierId, aanvraagId } = await rijp(dag);
    await vraag('UPDATE aanvraag SET fase = $2 WHERE id = $1', aanvraagId, fase);
    return { dossierId, aanvraagId, dag: dagen(dag, -20) };
  };

/** Up to this point of a meeting: planned, convened, opened, voted, closed. */
const opZitting =
  (tot: 'gepland' | 'opgeroepen' | 'bezig' | 'gestemd' | 'gesloten'): Opbouw =>
  async (dag) => {
    const { dossierId, aanvraagId, voorstelId } = await rijp(dag);
    const zittingId = await c.plan(dag);
    const plek = { dossierId, aanvraagId, zittingId };
    const stap = async (pad: string, lichaam: unknown) =>
      expect(await c.doe(zittingId, pad, lichaam)).toMatchObject({ status: 200 });
    await stap(`/zittingen/${zittingId}/agenda`, { voorstelIds: [voorstelId] });
    if (tot === 'gepland') return { ...plek, dag: dagen(dag, -20) };
    await stap(`/zittingen/${zittingId}/oproepen`, undefined);
    if (tot === 'opgeroepen') return { ...plek, dag: dagen(dag, -20) };
    await c.klok(`${dag}T17:30:00Z`);
    await stap(`/zittingen/${zittingId}/openen`, { aanwezig: c.leden });
    if (tot === 'bezig') return { ...plek, dag };
    const [punt] = await vraag<{ id: string }>('SELECT id FROM agendapunt WHERE voorstel_id = $1', voorstelId);
    await stap(`/agendapunten/${punt!.id}/stemming`, {
      stemmen: stemmen(c.leden, 'jjjjjjjjj'),
      uitkomst: 'zoals_voorgesteld',
    });
    if (tot === 'gestemd') return { ...plek, dag };
    await stap(`/zittingen/${zittingId}/sluiten`, {});
    return { ...plek, dag };
  };

const LEEFLOON = (dag: string): Proeflijn => ({
  besluit: 'TOEKENNING',
  spoor: 'MI',
  steun: 'LL2',
  invoer: { soort: 'leefloon', categorie: 2, ingang: datum(dagen(dag, -20)) },
});
let nummer = 700;

const beslist =
  (verder: (g: Awaited<ReturnType<typeof maakBesluit>>, dag: string) => Promise<unknown>): Opbouw =>
  async (dag) => {
    nummer += 1;
    const g = await maakBesluit(c.proef.databank, {
      nummer: `HB-2026-${nummer}`,
      ontvangenOp: dagen(dag, -20),
      beslistOp: dag,
      lijnen: [LEEFLOON(dag)],
    });
    await verder(g, dag);
    return { dossierId: g.dossierId, aanvraagId: g.aanvraagId, dag };
  };

const metBrief = (status: 'ontwerp' | 'vrijgegeven') =>
  beslist(async (g, dag) => {
    await vraag("UPDATE effect SET status = 'gedaan' WHERE procedure_id = $1", g.procedureId);
    const briefId = await legBrief(c.proef.databank, g, { briefdatum: dagen(dag, 1) });
    if (status === 'ontwerp') return;
    for (const token of [c.voorzitter, tokens.directeur]) {
      expect(await doe(`/brieven/${briefId}/ondertekenen`, {}, token)).toMatchObject({ status: 200 });
    }
  });

const metVrijgegevenBetaling = beslist(async ({ besluitId }) => {
  for (const token of [tokens.financien, tokens.directeur]) {
    expect(await doe(`/besluiten/${besluitId}/betaling/vrijgeven`, {}, token)).toMatchObject({ status: 200 });
  }
});

const dringend: Opbouw = async (dag) => {
  const { dossierId } = await rijp(dag);
  const antwoord = await doe(`/dossiers/${dossierId}/dringende-steun`, hulp(5_000), c.voorzitter);
  expect(antwoord).toMatchObject({ status: 201 });
  return { dossierId, aanvraagId: null, dag: dagen(dag, -20) };
};

const FASEN: readonly (readonly [string, string, Opbouw])[] = [
  ['in onderzoek', '2026-01-29', inFase('onderzoek')],
  ['in de fase van het voorstel', '2026-01-30', inFase('voorstel')],
  ['rijp voor de agenda', '2026-02-02', inFase('agendering')],
  ['op een agenda in opmaak', '2026-02-05', opZitting('gepland')],
  ['op een verzonden agenda', '2026-02-12', opZitting('opgeroepen')],
  ['tijdens de zitting, vóór de stemming', '2026-02-19', opZitting('bezig')],
  ['tijdens de zitting, na de stemming', '2026-02-26', opZitting('gestemd')],
  ['na de beslissing, vóór de brief', '2026-03-05', opZitting('gesloten')],
  ['met een brief in ontwerp', '2026-03-12', metBrief('ontwerp')],
  ['met een getekende brief die nog niet vertrok', '2026-03-19', metBrief('vrijgegeven')],
  ['met een vrijgegeven betaling die nog niet bij de bank is', '2026-03-26', metVrijgegevenBetaling],
  ['met dringende steun die nog niet in handen is', '2026-06-30', dringend],
  ['met lopende steun in opvolging', '2026-04-16', beslist(() => Promise.resolve())],
];

describe('overlijden van de cliënt', () => {
  it.each(FASEN)('%s: niets vertrekt of wordt nog betaald, en een mens weet wat te doen', async (_waar, dag, bouw) => {
    const { dossierId, dag: vandaag } = await bouw(dag);
    expect(await overlijdt(dossierId, vandaag)).toMatchObject({ status: 200 });
    const open = await vraag<{ soort: string }>(
      'SELECT soort FROM procedure WHERE dossier_id = $1 AND gesloten_op IS NULL',
      dossierId,
    );
    expect(open.filter(({ soort }) => soort !== 'besluit')).toEqual([]);
    expect(
      await vraag("SELECT effect FROM effect WHERE dossier_id = $1 AND status IN ('voorgenomen', 'bezig')", dossierId),
    ).toEqual([]);
    expect(
      await vraag("SELECT 1 FROM brief WHERE dossier_id = $1 AND status IN ('ontwerp', 'vrijgegeven')", dossierId),
    ).toEqual([]);
    expect(
      await vraag("SELECT 1 FROM betaling WHERE dossier_id = $1 AND status IN ('te_geven', 'vrijgegeven')", dossierId),
    ).toEqual([]);
    const taken = await vraag<{ soort: string }>(
      'SELECT soort FROM taak WHERE dossier_id = $1 AND klaar_op IS NULL ORDER BY soort',
      dossierId,
    );
    expect(taken.map(({ soort }) => soort)).toEqual(
      expect.arrayContaining(['overlijden.aktename', 'overlijden.nabestaanden']),
    );
    expect(taken.filter(({ soort }) => /^(brief|betaling|inHanden|verslag)/.test(soort))).toEqual([]);
  });

  it('neemt het punt van de agenda, zodat de zitting sluit zonder beslissing over de overledene', async () => {
    const { dossierId, zittingId, dag } = await opZitting('gestemd')('2026-04-23');
    await overlijdt(dossierId, dag);
    expect(await c.doe(zittingId!, `/zittingen/${zittingId}/sluiten`, {})).toMatchObject({
      status: 200,
      lichaam: { besluiten: 0 },
    });
    expect(await vraag('SELECT 1 FROM besluit WHERE dossier_id = $1', dossierId)).toEqual([]);
  });

  it('laat de formulieren van de Staat open: wat vóór het overlijden gegeven is, wordt nog gemeld', async () => {
    const { dossierId, dag } = await beslist(() => Promise.resolve())('2026-04-24');
    await overlijdt(dossierId, dag);
    expect(
      await vraag(
        "SELECT k.soort FROM klok k WHERE k.dossier_id = $1 AND k.gestopt_op IS NULL AND k.soort LIKE 'CLK-1%' ORDER BY 1",
        dossierId,
      ),
    ).toEqual([{ soort: 'CLK-17' }, { soort: 'CLK-18' }]);
    expect(
      await vraag(
        "SELECT titel FROM taak WHERE dossier_id = $1 AND soort = 'overlijden.formulierC' AND klaar_op IS NULL",
        dossierId,
      ),
    ).toHaveLength(1);
  });

  it('schrijft de nabestaande die gekend is, en zoekt er dan geen', async () => {
    const { dossierId, dag } = await inFase('onderzoek')('2026-04-27');
    const nabestaande = { naam: 'Mia Proef', adres: ['Molenweg 3', '3099 Heidebeke'] };
    await overlijdt(dossierId, dag, { nabestaande });
    const soorten = await vraag<{ soort: string }>(
      'SELECT soort FROM taak WHERE dossier_id = $1 AND klaar_op IS NULL',
      dossierId,
    );
    expect(soorten.some(({ soort }) => soort === 'overlijden.nabestaanden')).toBe(false);
    expect(await vraag('SELECT nabestaande FROM dossier WHERE id = $1', dossierId)).toEqual([{ nabestaande }]);
  });

  it('betaalt een factuur van een derde nog wel, als twee personen ze vrijgeven', async () => {
    nummer += 1;
    const naarDerde: Proeflijn = {
      ...{ besluit: 'TOEKENNING', spoor: 'MD', steun: 'MK' },
      invoer: {
        ...{ soort: 'eenmalig', bedragCent: 11_260, wijze: 'overschrijving', terugvorderbaar: false },
        begunstigden: [{ naam: 'Apotheek De Linde', iban: 'BE62510007547061', bedragCent: 11_260 }],
      },
    };
    const g = await maakBesluit(c.proef.databank, {
      ...{ nummer: `HB-2026-${nummer}`, ontvangenOp: '2026-04-02', beslistOp: '2026-04-30', lijnen: [naarDerde] },
    });
    await overlijdt(g.dossierId, '2026-04-30');
    expect(await vraag('SELECT status FROM betaling WHERE dossier_id = $1', g.dossierId)).toEqual([
      { status: 'te_geven' },
    ]);
    for (const token of [tokens.financien, tokens.directeur]) {
      expect(await doe(`/besluiten/${g.besluitId}/betaling/vrijgeven`, {}, token)).toMatchObject({ status: 200 });
    }
    expect(await vraag('SELECT status FROM betaling WHERE dossier_id = $1', g.dossierId)).toEqual([
      { status: 'vrijgegeven' },
    ]);
    await vraag("UPDATE effect SET status = 'gedaan' WHERE dossier_id = $1 AND status = 'voorgenomen'", g.dossierId);
  });

  it('weigert in de databank zelf wat een handeling zou vergeten', async () => {
    const { dossierId, dag } = await beslist(() => Promise.resolve())('2026-05-04');
    await overlijdt(dossierId, dag);
    await expect(vraag("UPDATE betaling SET status = 'vrijgegeven' WHERE dossier_id = $1", dossierId)).rejects.toThrow(
      'overleden',
    );
  });

  it('neemt geen aanvraag of dringende steun meer aan, wel een ambtshalve dossier voor de aktename', async () => {
    const { dossierId, dag } = await inFase('onderzoek')('2026-05-05');
    await overlijdt(dossierId, dag);
    const lijnen = [{ spoor: 'MI', steun: 'LL2', omschrijving: 'leefloon' }];
    const aanvraag = { wijze: 'mondeling', vraag: 'Hulp', lijnen };
    expect(probleem(await doe(`/dossiers/${dossierId}/aanvragen`, aanvraag)).detail).toContain('overleden');
    expect(probleem(await doe(`/dossiers/${dossierId}/dringende-steun`, hulp(5_000), c.voorzitter)).detail).toContain(
      'overleden',
    );
    const ambtshalve = { ...aanvraag, soort: 'ambtshalve', wijze: 'ambtshalve' };
    // the requests of these tests were numbered by hand
    await vraag("INSERT INTO nummering (soort, jaar, laatste) VALUES ('register', 2026, 5000)");
    expect(await doe(`/dossiers/${dossierId}/aanvragen`, ambtshalve)).toMatchObject({ status: 201 });
  });

  it('noteert een overlijden één keer', async () => {
    const { dossierId, dag } = await inFase('onderzoek')('2026-05-06');
    await overlijdt(dossierId, dag);
    expect(probleem(await doe(`/dossiers/${dossierId}/overlijden`, { op: dag }, tokens.werker, 2)).detail).toContain(
      'al genoteerd',
    );
  });
});

describe('intrekking door de cliënt', () => {
  const trekIn = async (aanvraagId: string) => {
    const [rij] = await vraag<{ rev: number }>('SELECT rev FROM aanvraag WHERE id = $1', aanvraagId);
    return doe(`/aanvragen/${aanvraagId}/intrekken`, { reden: 'Vond werk.' }, tokens.werker, rij!.rev);
  };

  it.each([
    ['in onderzoek', '2026-09-03', inFase('onderzoek')],
    ['in de fase van het voorstel', '2026-09-04', inFase('voorstel')],
    ['rijp voor de agenda', '2026-09-07', inFase('agendering')],
    ['op een agenda in opmaak', '2026-09-10', opZitting('gepland')],
    ['op een verzonden agenda', '2026-09-17', opZitting('opgeroepen')],
    ['tijdens de zitting, vóór de stemming', '2026-09-24', opZitting('bezig')],
  ] as const)('%s: sluit de aanvraag, haalt het punt weg en bevestigt het', async (_waar, dag, bouw) => {
    const { dossierId, aanvraagId } = await bouw(dag);
    expect(await trekIn(aanvraagId!)).toMatchObject({ status: 200, lichaam: { fase: 'afgehandeld' } });
    expect(
      await vraag("SELECT 1 FROM agendapunt WHERE aanvraag_id = $1 AND status <> 'afgevoerd'", aanvraagId),
    ).toEqual([]);
    expect(
      await vraag(
        "SELECT titel FROM taak WHERE dossier_id = $1 AND soort = 'stapbrief.intrekking' AND klaar_op IS NULL",
        dossierId,
      ),
    ).toEqual([{ titel: 'Bevestig de intrekking aan de cliënt' }]);
  });

  it.each([
    ['na de stemming', '2026-10-01', opZitting('gestemd'), 'Het comité stemde al'],
    ['na de beslissing', '2026-10-08', opZitting('gesloten'), 'afgehandeld'],
  ] as const)('%s: kan ze niet meer ongedaan gemaakt worden', async (_waar, dag, bouw, zin) => {
    const { aanvraagId } = await bouw(dag);
    expect(probleem(await trekIn(aanvraagId!))).toMatchObject({
      status: 409,
      detail: expect.stringContaining(zin) as string,
    });
  });
});
