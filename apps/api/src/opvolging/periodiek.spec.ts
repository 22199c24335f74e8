import { datum } from '@besluitpad/domain';
import { maakProefdatabank, type Proefdatabank } from '../../test/databank.js';
import { maakBesluit, type Gemaakt, type Proefbesluit } from '../../test/proefbesluit.js';
import { schendingen, zetOcmw } from '../../test/proefocmw.js';
import { leefloon } from '../../test/voorbeeldlijnen.js';

let proef: Proefdatabank;
let nummer = 600;

beforeAll(async () => {
  proef = await maakProefdatabank();
  await zetOcmw(proef);
});
afterAll(() => proef.ruimOp());
afterEach(async () => expect(await schendingen(proef)).toEqual([]));

const nieuw = (): string => `HB-2026-0${(nummer += 1)}`;

function beslis(lijn: Proefbesluit['lijnen'][number], nummer = nieuw(), beslistOp = '2026-05-21'): Promise<Gemaakt> {
  return maakBesluit(proef, {
    nummer,
    ontvangenOp: '2026-05-04',
    beslistOp,
    lijnen: [lijn],
    huisbezoekOp: '2026-05-11',
  });
}

const periodiek = (einde?: string): Proefbesluit['lijnen'][number] => ({
  ...{ besluit: 'TOEKENNING', spoor: 'MD', steun: 'AFS' },
  invoer: {
    ...{ soort: 'periodiek', bedragCent: 31_000, ingang: datum('2026-05-04') },
    ...(einde === undefined ? {} : { einde: datum(einde) }),
  },
});

const vonnis = (vanaf: string, tot?: string): Proefbesluit['lijnen'][number] => ({
  ...{ besluit: 'UITVOERING_VONNIS', spoor: 'MI', steun: 'LL2' },
  invoer: {
    ...{ soort: 'vonnis', rechtbank: 'Arbeidsrechtbank Leuven', uitspraakOp: datum('2026-05-11'), rolnummer: '26/1/A' },
    ...{ beschikking: 'Kent een leefloon toe.', bedragCent: 131_420, periodiciteit: 'maandelijks' },
    vanaf: datum(vanaf),
    ...(tot === undefined ? {} : { tot: datum(tot) }),
  },
});

const regels = async (vraag: string, dossierId: string): Promise<string[]> =>
  (await proef.vraag<{ r: string }>(vraag, [dossierId])).map(({ r }) => r);
const opvolging = ({ dossierId }: Gemaakt) =>
  regels(
    `SELECT steun || ' ' || maandbedrag_cent || ' van ' || van || ' tot ' || coalesce(gepland_einde::text, '-') AS r
       FROM opvolging WHERE dossier_id = $1 ORDER BY van`,
    dossierId,
  );
const klokken = ({ dossierId }: Gemaakt) =>
  regels(
    `SELECT k.soort || ' ' || k.uiterlijk AS r FROM klok k JOIN procedure p ON p.id = k.procedure_id
      WHERE k.dossier_id = $1 AND p.soort = 'opvolging' ORDER BY 1`,
    dossierId,
  );
const betalingen = ({ procedureId }: Gemaakt) =>
  regels(
    "SELECT periode || ' ' || bedrag_cent AS r FROM betaling WHERE procedure_id = $1 ORDER BY periode",
    procedureId,
  );

describe('vaste steun per maand', () => {
  it('zonder einde wordt opgevolgd als een leefloon: elk jaar nazicht en huisbezoek, en geen GPMI', async () => {
    const g = await beslis(periodiek());
    expect(await opvolging(g)).toEqual(['AFS 31000 van 2026-05-04 tot -']);
    expect(await klokken(g)).toEqual(['CLK-24 2027-05-11', 'CLK-25 2027-05-21']);
  });

  it('met een einde waarschuwt een maand en een week vooraf, en eindigt de dag erna vanzelf', async () => {
    const g = await beslis(periodiek('2026-10-31'));
    expect(await opvolging(g)).toEqual(['AFS 31000 van 2026-05-04 tot 2026-10-31']);
    expect(await klokken(g)).toEqual(['CLK-24 2027-05-11', 'HR-STEUN-EINDE 2026-10-31']);
    const momenten = await regels(
      `SELECT (m.op AT TIME ZONE 'Europe/Brussels')::date || ' ' || m.gevolg AS r FROM klok_moment m JOIN klok k ON k.id = m.klok_id
        WHERE k.dossier_id = $1 AND k.soort = 'HR-STEUN-EINDE' ORDER BY 1`,
      g.dossierId,
    );
    expect(momenten).toEqual(['2026-10-01 taak', '2026-10-24 taak', '2026-11-01 effect:beeindigSteun']);
  });

  it.each([
    ['de dag vóór het jaarlijkse nazicht', '2027-05-20', ['CLK-24 2027-05-11', 'HR-STEUN-EINDE 2027-05-20']],
    ['op de dag zelf', '2027-05-21', ['CLK-24 2027-05-11', 'CLK-25 2027-05-21', 'HR-STEUN-EINDE 2027-05-21']],
  ])('die eindigt %s', async (_wanneer, einde, verwacht) => {
    expect(await klokken(await beslis(periodiek(einde)))).toEqual(verwacht);
  });

  it.each([
    ['de dag vóór de beslissing', '2026-05-20', [], ['2026-05 17000']],
    ['op de dag van de beslissing', '2026-05-21', [], ['2026-05 18000']],
    ['de dag erna', '2026-05-22', ['AFS 31000 van 2026-05-04 tot 2026-05-22'], ['2026-05 19000']],
  ])('die voorbij is %s', async (_wanneer, einde, lopend, betaald) => {
    const g = await beslis(periodiek(einde));
    expect(await opvolging(g)).toEqual(lopend);
    expect(await betalingen(g)).toEqual(betaald);
  });

  it('wordt stopgezet zoals elke steun die loopt', async () => {
    const dossier = nieuw();
    await beslis(periodiek('2026-10-31'), dossier);
    const stop = await maakBesluit(proef, {
      ...{ nummer: dossier, soort: 'ambtshalve', ontvangenOp: '2026-06-01', beslistOp: '2026-06-18' },
      lijnen: [
        {
          ...{ besluit: 'STOPZETTING', spoor: 'MD', steun: 'AFS' },
          invoer: { soort: 'stopzetting', einde: datum('2026-06-30'), reden: 'werk' },
        },
      ],
    });
    const uit = await regels(
      `SELECT o.tot || ' ' || (p.gesloten_op IS NOT NULL)::text || ' ' || count(k.id) FILTER (WHERE k.gestopt_op IS NULL) AS r FROM opvolging o
        JOIN procedure p ON p.onderwerp_id = o.id JOIN klok k ON k.procedure_id = p.id WHERE o.dossier_id = $1 GROUP BY o.tot, p.gesloten_op`,
      stop.dossierId,
    );
    expect(uit).toEqual(['2026-06-30 true 0']);
  });
});

describe('een vonnis dat een maandbedrag toekent', () => {
  it('na een weigering betaalt alles na en opent de opvolging (D03)', async () => {
    const g = await beslis(vonnis('2026-03-02'));
    expect(await betalingen(g)).toEqual(['2026-03 127181', '2026-04 131420']);
    expect(await opvolging(g)).toEqual(['LL2 131420 van 2026-03-02 tot -']);
    expect(await klokken(g)).toEqual(['CLK-21 2026-08-21', 'CLK-24 2027-05-11', 'CLK-25 2027-05-21']);
  });

  it('over een leefloon dat loopt, betaalt alleen wat te weinig was, en loopt in dezelfde opvolging verder', async () => {
    const dossier = nieuw();
    await maakBesluit(proef, {
      ...{ nummer: dossier, ontvangenOp: '2026-02-02', beslistOp: '2026-02-26' },
      lijnen: [{ besluit: 'TOEKENNING', spoor: 'MI', steun: 'LL1', invoer: leefloon(1, '2026-02-02') }],
    });
    const g = await beslis(vonnis('2026-03-01'), dossier);
    expect(await betalingen(g)).toEqual(['2026-03 43807', '2026-04 43807']);
    expect(await opvolging(g)).toEqual(['LL1 131420 van 2026-02-02 tot -']);
  });

  it('over een tijd die voorbij is, wordt tot haar laatste dag betaald en verandert niets aan wat loopt', async () => {
    const dossier = nieuw();
    await maakBesluit(proef, {
      ...{ nummer: dossier, ontvangenOp: '2026-05-01', beslistOp: '2026-05-14' },
      lijnen: [{ besluit: 'TOEKENNING', spoor: 'MI', steun: 'LL1', invoer: leefloon(1, '2026-05-01') }],
    });
    const g = await beslis(vonnis('2026-03-01', '2026-04-15'), dossier);
    expect(await betalingen(g)).toEqual(['2026-03 131420', '2026-04 65710']);
    expect(await opvolging(g)).toEqual(['LL1 87613 van 2026-05-01 tot -']);
  });
});
