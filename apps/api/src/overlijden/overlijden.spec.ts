import type { Proeflijn } from '../../test/proefbesluit.js';
import { maakBesluit } from '../../test/proefbesluit.js';
import { probleem } from '../../test/proefApp.js';
import { metProefComite } from '../../test/proefcomite.js';
import { hulp } from '../../test/proefdringend.js';
import { maakFasen, maakFasetokens, type Fasetokens, type Opbouw } from '../../test/proeffasen.js';
import { schendingen } from '../../test/proefocmw.js';

const c = metProefComite();
const tokens = {} as Fasetokens;
const { vraag, doe, inFase, opZitting, beslist, metBrief, metVrijgegevenBetaling, dringend } = maakFasen(c, tokens);
beforeAll(async () => {
  Object.assign(tokens, await maakFasetokens(c));
});
afterEach(async () => expect(await schendingen(c.proef.databank)).toEqual([]));

const overlijdt = (dossierId: string, op: string, meer: object = {}) =>
  doe(`/dossiers/${dossierId}/overlijden`, { op, ...meer });

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
    const nabestaande = {
      ...{ aanspreking: 'mevrouw', voornaam: 'Mia', naam: 'Proef', blijftAchter: true },
      adres: ['Molenweg 3', '3099 Heidebeke'],
    };
    await overlijdt(dossierId, dag, { nabestaande });
    const soorten = await vraag<{ soort: string }>(
      'SELECT soort FROM taak WHERE dossier_id = $1 AND klaar_op IS NULL',
      dossierId,
    );
    expect(soorten.some(({ soort }) => soort === 'overlijden.nabestaanden')).toBe(false);
    expect(
      await vraag(
        "SELECT s.velden ->> 'overledenOp' AS op FROM stapbrief s JOIN effect e ON e.onderwerp_id = s.id WHERE s.dossier_id = $1 AND e.status = 'voorgenomen'",
        dossierId,
      ),
    ).toEqual([{ op: dag }]);
    expect(await vraag('SELECT nabestaande FROM dossier WHERE id = $1', dossierId)).toEqual([{ nabestaande }]);
  });

  it('betaalt een factuur van een derde nog wel, als twee personen ze vrijgeven', async () => {
    const naarDerde: Proeflijn = {
      ...{ besluit: 'TOEKENNING', spoor: 'MD', steun: 'MK' },
      invoer: {
        ...{ soort: 'eenmalig', bedragCent: 11_260, wijze: 'overschrijving', terugvorderbaar: false },
        begunstigden: [{ naam: 'Apotheek De Linde', iban: 'BE62510007547061', bedragCent: 11_260 }],
      },
    };
    const g = await maakBesluit(c.proef.databank, {
      ...{ nummer: 'HB-2026-0690', ontvangenOp: '2026-04-02', beslistOp: '2026-04-30', lijnen: [naarDerde] },
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
