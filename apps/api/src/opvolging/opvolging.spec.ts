import { datum } from '@besluitpad/domain';
import { maakProefdatabank, type Proefdatabank } from '../../test/databank.js';
import { maakBesluit, type Gemaakt, type Proefbesluit } from '../../test/proefbesluit.js';
import { schendingen, zetOcmw } from '../../test/proefocmw.js';
import { leefloon } from '../../test/voorbeeldlijnen.js';

let proef: Proefdatabank;
let nummer = 400;

beforeAll(async () => {
  proef = await maakProefdatabank();
  await zetOcmw(proef);
});
afterAll(() => proef.ruimOp());

/** Aid that runs since 12 March, decided on 26 March. */
async function lopend(brief?: object): Promise<string> {
  nummer += 1;
  const dossier = `HB-2026-${String(nummer).padStart(4, '0')}`;
  await maakBesluit(proef, {
    nummer: dossier,
    ontvangenOp: '2026-01-12',
    beslistOp: '2026-02-12',
    lijnen: [{ besluit: 'TOEKENNING', spoor: 'MI', steun: 'LL2', invoer: leefloon(2, '2026-01-12') }],
    ...(brief === undefined ? {} : { brief }),
  });
  return dossier;
}

function later(dossier: string, lijnen: Proefbesluit['lijnen'], beslistOp = '2026-05-21'): Promise<Gemaakt> {
  return maakBesluit(proef, { nummer: dossier, soort: 'ambtshalve', ontvangenOp: '2026-04-27', beslistOp, lijnen });
}

const klokken = async (dossierId: string, procedure: 'opvolging' | 'besluit') =>
  (
    await proef.vraag<{ r: string }>(
      `SELECT k.soort || ' ' || coalesce(k.uiterlijk::text, '-') || CASE WHEN k.gestopt_op IS NULL THEN '' ELSE ' gestopt' END AS r
         FROM klok k JOIN procedure p ON p.id = k.procedure_id WHERE k.dossier_id = $1 AND p.soort = $2 ORDER BY 1`,
      [dossierId, procedure],
    )
  ).map(({ r }) => r);

describe('de opvolging van lopende steun', () => {
  it('vraagt geen GPMI wanneer de beslissing de cliënt vrijstelt', async () => {
    const dossier = await lopend({
      soort: 'toekenning_leefloon',
      velden: { gpmi: { soort: 'vrijgesteld', reden: 'ziekte' } },
    });
    const [{ id } = { id: '' }] = await proef.vraag<{ id: string }>('SELECT id FROM dossier WHERE nummer = $1', [
      dossier,
    ]);
    expect(await klokken(id, 'opvolging')).toEqual(['CLK-25 2027-02-12']);
  });

  it('D06: een sanctie van één maand gaat met formulier B naar de POD MI tegen 8 juni, eindigt vanzelf, en dan wordt de betaling hervat', async () => {
    const g = await later(await lopend(), [
      {
        besluit: 'SANCTIE',
        spoor: 'MI',
        steun: 'LL2',
        invoer: {
          soort: 'sanctie',
          maandbedragCent: 131_420,
          inhoudingCent: 65_710,
          vanaf: datum('2026-06-01'),
          maanden: 1,
        },
      },
    ]);
    expect(await klokken(g.dossierId, 'opvolging')).toContain('CLK-27 2026-06-30');
    const beslissing = await proef.vraag<{ r: string }>(
      `SELECT soort || ' ' || uiterlijk AS r FROM klok WHERE procedure_id = $1 ORDER BY 1`,
      [g.procedureId],
    );
    expect(beslissing.map(({ r }) => r)).toEqual(['CLK-11 2026-05-29', 'CLK-17 2026-06-08', 'CLK-18 2026-07-14']);
    expect(
      await proef.vraag('SELECT soort, status FROM staatsformulier WHERE procedure_id = $1', [g.procedureId]),
    ).toEqual([{ soort: 'MI-B', status: 'klaar' }]);
    const momenten = await proef.vraag<{ gevolg: string; op: string }>(
      `SELECT m.gevolg, (m.op AT TIME ZONE 'Europe/Brussels')::date::text AS op FROM klok_moment m JOIN klok k ON k.id = m.klok_id
        WHERE k.dossier_id = $1 AND k.soort = 'CLK-27' AND m.gevolg <> 'taak'`,
      [g.dossierId],
    );
    expect(momenten).toEqual([{ gevolg: 'effect:hervatBetaling', op: '2026-07-01' }]);
    expect(await schendingen(proef)).toEqual([]);
  });

  it('D07: een herziening zet bedrag en categorie juist en telt het jaarlijkse nazicht opnieuw', async () => {
    const dossier = await lopend();
    const g = await later(dossier, [
      {
        besluit: 'HERZIENING',
        spoor: 'MI',
        steun: 'LL1',
        invoer: {
          soort: 'herziening',
          oudeCategorie: 2,
          nieuweCategorie: 1,
          vanaf: datum('2026-02-01'),
          eersteJuisteMaand: '2026-05',
        },
      },
    ]);
    const [rij] = await proef.vraag(
      'SELECT steun, maandbedrag_cent AS cent, laatste_nazicht::text AS nazicht FROM opvolging WHERE dossier_id = $1',
      [g.dossierId],
    );
    expect(rij).toEqual({ steun: 'LL1', cent: 87_613, nazicht: '2026-05-21' });
    expect(await klokken(g.dossierId, 'opvolging')).toEqual(
      expect.arrayContaining(['CLK-25 2027-02-12 gestopt', 'CLK-25 2027-05-21']),
    );
  });

  it('D13: een stopzetting beëindigt de opvolging en gaat met formulier C naar de POD MI, ten laatste op 8 juni', async () => {
    const g = await later(await lopend(), [
      {
        besluit: 'TOEKENNING',
        spoor: 'MI',
        steun: 'A60',
        invoer: {
          soort: 'tewerkstelling',
          vanaf: datum('2026-06-01'),
          functie: 'keukenmedewerker',
          werkplaats: 'dienstencentrum',
        },
      },
      {
        besluit: 'STOPZETTING',
        spoor: 'MI',
        steun: 'LL2',
        invoer: { soort: 'stopzetting', einde: datum('2026-05-31'), reden: 'werk' },
      },
    ]);
    const [rij] = await proef.vraag(
      `SELECT o.tot::text, p.gesloten_op IS NOT NULL AS gesloten FROM opvolging o JOIN procedure p ON p.onderwerp_id = o.id WHERE o.dossier_id = $1`,
      [g.dossierId],
    );
    expect(rij).toEqual({ tot: '2026-05-31', gesloten: true });
    const formulieren = await proef.vraag('SELECT soort FROM staatsformulier WHERE procedure_id = $1 ORDER BY soort', [
      g.procedureId,
    ]);
    // Employment by the centre is integration too: it is granted (B), and the leefloon ends (C).
    expect(formulieren).toEqual([{ soort: 'MI-B' }, { soort: 'MI-C' }]);
    expect(await klokken(g.dossierId, 'besluit')).toContain('CLK-17 2026-06-08');
    expect(await schendingen(proef)).toEqual([]);
  });
});

describe('wat een beslissing nog vastlegt', () => {
  it('D07: vordert € 1.314,21 terug in 26 schijven van € 50 en één van € 14,21, met een gestructureerde mededeling', async () => {
    const terug = (maand: string) => ({
      besluit: 'TERUGVORDERING' as const,
      spoor: 'MI' as const,
      steun: 'LL1' as const,
      invoer: {
        soort: 'terugvordering' as const,
        oudeCategorie: 2 as const,
        nieuweCategorie: 1 as const,
        maanden: maand === '' ? ['2026-02', '2026-03', '2026-04'] : [maand],
        aflossing: { schijfCent: 5_000, eerste: datum('2026-07-15') },
      },
    });
    const g = await maakBesluit(proef, {
      nummer: 'HB-2026-0007',
      soort: 'ambtshalve',
      ontvangenOp: '2026-05-04',
      beslistOp: '2026-05-21',
      lijnen: [terug('')],
    });
    const schijven = await proef.vraag<{ bedrag: number; keer: number; laatste: string }>(
      `SELECT bedrag_cent AS bedrag, count(*)::int AS keer, max(vervalt_op)::text AS laatste FROM aflossing WHERE besluitlijn_id = $1
        GROUP BY 1 ORDER BY 1 DESC`,
      [g.lijnIds[0]],
    );
    expect(schijven).toEqual([
      { bedrag: 5_000, keer: 26, laatste: '2028-08-15' },
      { bedrag: 1_421, keer: 1, laatste: '2028-09-15' },
    ]);
    await later('HB-2026-0007', [terug('2026-05')], '2026-06-18');
    const vorderingen = await proef.vraag(
      'SELECT mededeling, bedrag_cent AS cent FROM terugvordering WHERE dossier_id = $1 ORDER BY 2 DESC',
      [g.dossierId],
    );
    expect(vorderingen).toEqual([
      { mededeling: '+++202/6000/00701+++', cent: 131_421 },
      { mededeling: expect.stringMatching(/^\+\+\+202\/6010\/007\d\d\+\+\+$/) as string, cent: 43_807 },
    ]);
  });

  it('betaalt mee uit wat voor de beslissing al een hele maand verschuldigd was', async () => {
    const g = await maakBesluit(proef, {
      nummer: 'HB-2026-0499',
      ontvangenOp: '2026-01-20',
      beslistOp: '2026-03-26',
      lijnen: [{ besluit: 'TOEKENNING', spoor: 'MI', steun: 'LL2', invoer: leefloon(2, '2026-01-20') }],
    });
    const betalingen = await proef.vraag(
      'SELECT periode, bedrag_cent AS cent FROM betaling WHERE procedure_id = $1 ORDER BY 1',
      [g.procedureId],
    );
    expect(betalingen).toEqual([
      { periode: '2026-01', cent: 50_872 },
      { periode: '2026-02', cent: 131_420 },
    ]);
    const [klok] = await proef.vraag(`SELECT begint::text FROM klok WHERE procedure_id = $1 AND soort = 'CLK-16'`, [
      g.procedureId,
    ]);
    expect(klok).toEqual({ begint: '2026-03-07' });
  });

  it.each([
    ['2026-04-08', 0],
    ['2026-04-09', 1],
  ])('rekent pas interest vanaf de aanvraag als de beslissing van %s te laat is', async (beslistOp, keer) => {
    nummer += 1;
    const g = await maakBesluit(proef, {
      nummer: `HB-2026-${String(nummer).padStart(4, '0')}`,
      ontvangenOp: '2026-03-09',
      beslistOp,
      lijnen: [{ besluit: 'TOEKENNING', spoor: 'MI', steun: 'LL2', invoer: leefloon(2, '2026-03-09') }],
    });
    const klok = await proef.vraag(`SELECT 1 FROM klok WHERE procedure_id = $1 AND soort = 'CLK-16'`, [g.procedureId]);
    expect(klok).toHaveLength(keer);
  });

  it.each([
    ['2026-03-26', undefined, '2026-03-27'],
    ['2026-06-19', undefined, '2026-06-22'],
    ['2026-06-18', '2026-06-22', '2026-06-22'],
  ])(
    'laat de brief over een beslissing van %s vertrekken op de werkdag erna, of op de gekozen dag (%s): %s',
    async (beslistOp, verzenddatum, verwacht) => {
      nummer += 1;
      const g = await maakBesluit(proef, {
        nummer: `HB-2026-${String(nummer).padStart(4, '0')}`,
        ontvangenOp: '2026-03-09',
        beslistOp,
        lijnen: [
          {
            besluit: 'TOEKENNING',
            spoor: 'MD',
            steun: 'RA',
            invoer: { soort: 'referentieadres', vanaf: datum(beslistOp) },
          },
        ],
        ...(verzenddatum === undefined ? {} : { verzenddatum }),
      });
      const rijen = await proef.vraag('SELECT datum::text FROM besluit_verzenddatum WHERE besluit_id = $1', [
        g.besluitId,
      ]);
      expect(rijen).toEqual([{ datum: verwacht }]);
    },
  );
});
