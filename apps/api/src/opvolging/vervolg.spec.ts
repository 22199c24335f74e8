/** What later decisions do to aid that runs and to its money, on a real database: by their dates, and by themselves. */
import { datum, type BesluitCode, type LijnInvoer } from '@besluitpad/domain';
import { MOTOR } from '@besluitpad/prisma';
import { maakProefdatabank, type Proefdatabank } from '../../test/databank.js';
import { maakBesluit, type Gemaakt, type Proefbesluit } from '../../test/proefbesluit.js';
import { schendingen, zetKlok, zetOcmw } from '../../test/proefocmw.js';
import { leefloon } from '../../test/voorbeeldlijnen.js';
import { leesBerekencontext } from '../voorstellen/context.js';

let proef: Proefdatabank;
let nummer = 600;

beforeAll(async () => {
  proef = await maakProefdatabank();
  await zetOcmw(proef);
});
afterAll(() => proef.ruimOp());
afterEach(async () => {
  expect(await schendingen(proef)).toEqual([]);
});

/** Leefloon since 12 January, decided on 12 March: January, and February in full, wait to be paid. */
async function lopend(): Promise<Gemaakt & { readonly nummer: string }> {
  nummer += 1;
  const dossier = `HB-2026-${String(nummer).padStart(4, '0')}`;
  const gemaakt = await maakBesluit(proef, {
    ...{ nummer: dossier, ontvangenOp: '2026-01-12', beslistOp: '2026-03-12' },
    lijnen: [{ besluit: 'TOEKENNING', spoor: 'MI', steun: 'LL2', invoer: leefloon(2, '2026-01-12') }],
  });
  return { ...gemaakt, nummer: dossier };
}

function beslis(
  dossier: string,
  besluit: BesluitCode,
  invoer: LijnInvoer,
  anders: Partial<Proefbesluit> = {},
): Promise<Gemaakt> {
  return maakBesluit(proef, {
    ...{ nummer: dossier, soort: 'ambtshalve', ontvangenOp: '2026-04-27', beslistOp: '2026-05-21' },
    lijnen: [{ besluit, spoor: 'MI', steun: 'LL2', invoer }],
    ...anders,
  });
}

const regels = async (vraag: string, ...waarden: unknown[]): Promise<string[]> =>
  (await proef.vraag<{ r: string }>(vraag, waarden)).map(({ r }) => r);

const klokken = (dossierId: string, ...soorten: string[]) =>
  regels(
    `SELECT soort || ' ' || begint || ' ' || coalesce(uiterlijk::text, '-') || CASE WHEN gestopt_op IS NULL THEN '' ELSE ' gestopt' END AS r
       FROM klok WHERE dossier_id = $1 AND soort = ANY ($2) ORDER BY 1`,
    dossierId,
    soorten,
  );
const momenten = (dossierId: string, soort: string) =>
  regels(
    `SELECT m.etiket || ' ' || (m.op AT TIME ZONE 'Europe/Brussels')::date || ' ' || m.gevolg AS r
       FROM klok_moment m JOIN klok k ON k.id = m.klok_id WHERE k.dossier_id = $1 AND k.soort = $2 ORDER BY m.op`,
    dossierId,
    soort,
  );
const betalingen = (procedureId: string) =>
  regels(
    `SELECT periode || ' ' || bedrag_cent || ' ' || status AS r FROM betaling WHERE procedure_id = $1 ORDER BY 1`,
    procedureId,
  );
const formulieren = (procedureId: string) =>
  regels('SELECT soort AS r FROM staatsformulier WHERE procedure_id = $1', procedureId);

const schorsing = (vanaf: string, tot?: string): LijnInvoer => ({
  ...{ soort: 'schorsing', reden: 'gevangenis', vanaf: datum(vanaf) },
  ...(tot === undefined ? {} : { tot: datum(tot) }),
});
const sanctie = (anders: Partial<Extract<LijnInvoer, { soort: 'sanctie' }>> = {}): LijnInvoer => ({
  ...{ soort: 'sanctie', maandbedragCent: 131_420, inhoudingCent: 65_710 },
  ...{ vanaf: datum('2026-06-01'), maanden: 1 },
  ...anders,
});

describe('schorsing van de betaling', () => {
  it('is geen sanctie en geen stopzetting: geen formulier C, en de steun blijft lopen', async () => {
    const { nummer: dossier, dossierId } = await lopend();
    const g = await beslis(dossier, 'SCHORSING', schorsing('2026-06-01', '2026-08-15'));
    expect(await formulieren(g.procedureId)).toEqual(['MI-B']);
    expect(
      await regels('SELECT coalesce(tot::text, $2) AS r FROM opvolging WHERE dossier_id = $1', dossierId, 'loopt'),
    ).toEqual(['loopt']);
    expect(await klokken(dossierId, 'HR-SCHORSING', 'CLK-27', 'CLK-28')).toEqual([
      'HR-SCHORSING 2026-06-01 2026-08-15',
    ]);
    expect(await momenten(dossierId, 'HR-SCHORSING')).toEqual([
      'T-7 2026-08-08 taak',
      'hervatten 2026-08-16 effect:hervatBetaling',
    ]);
  });

  it('zonder laatste dag vraagt na vier weken om na te kijken, en hervat niets vanzelf', async () => {
    const { nummer: dossier, dossierId } = await lopend();
    await beslis(dossier, 'SCHORSING', schorsing('2026-06-01'));
    expect(await momenten(dossierId, 'HR-SCHORSING')).toEqual(['nakijken 2026-06-29 taak']);
  });

  it('haalt van wat nog te betalen stond af wat in die maanden niet meer verschuldigd is', async () => {
    const { nummer: dossier, procedureId } = await lopend();
    expect(await betalingen(procedureId)).toEqual(['2026-01 84787 te_geven', '2026-02 131420 te_geven']);
    await beslis(dossier, 'SCHORSING', schorsing('2026-01-22', '2026-02-28'));
    // ten of the twenty days of January stay due, none of February
    expect(await betalingen(procedureId)).toEqual(['2026-01 42394 te_geven', '2026-02 131420 vervallen']);
  });
});

describe('de sancties van artikel 30', () => {
  it('om verklaringen: CLK-28 tot de laatste dag, en de dag erna wordt hervat', async () => {
    const { nummer: dossier, dossierId } = await lopend();
    await beslis(dossier, 'SANCTIE', sanctie({ grond: 'verklaringen', maanden: 6 }));
    expect(await klokken(dossierId, 'CLK-27', 'CLK-28')).toEqual(['CLK-28 2026-06-01 2026-11-30']);
    expect(await momenten(dossierId, 'CLK-28')).toEqual([
      'T-14 2026-11-16 taak',
      'hervatten 2026-12-01 effect:hervatBetaling',
    ]);
  });

  it('een tweede binnen het jaar wordt uit het dossier herkend en mag drie maanden duren', async () => {
    const { nummer: dossier, dossierId } = await lopend();
    await beslis(dossier, 'SANCTIE', sanctie());
    const context = await proef.db.withActor(MOTOR, (tx) => leesBerekencontext(tx, dossierId, datum('2026-09-01')));
    expect(context.eerdereSancties).toEqual([{ grond: 'gpmi', vanaf: '2026-06-01' }]);
    const tweede = sanctie({ vanaf: datum('2026-10-01'), maanden: 3 });
    await expect(beslis(dossier, 'SANCTIE', tweede, { beslistOp: '2026-09-10' })).rejects.toThrow('één maand');
    await beslis(dossier, 'SANCTIE', tweede, { beslistOp: '2026-09-17', context });
    expect(await klokken(dossierId, 'CLK-27')).toEqual([
      'CLK-27 2026-06-01 2026-06-30',
      'CLK-27 2026-10-01 2026-12-31',
    ]);
  });
});

describe('terugvordering en wat ervan afgezien wordt', () => {
  const terug: LijnInvoer = {
    soort: 'terugvordering',
    grond: 'andere_inkomsten',
    bedragen: [{ maand: '2026-02', gekregenCent: 131_420, rechtCent: 100_000 }],
  };

  async function teruggevorderd() {
    const dossier = await lopend();
    const g = await beslis(dossier.nummer, 'TERUGVORDERING', terug);
    const context = await proef.db.withActor(MOTOR, (tx) =>
      leesBerekencontext(tx, dossier.dossierId, datum('2026-06-08')),
    );
    return { ...dossier, g, context, id: context.terugvorderingen[0]!.id };
  }

  const afzien = (terugvordering: string, bedragCent: number): LijnInvoer => ({
    ...{ soort: 'afzien', terugvordering, bedragCent, reden: 'Het gezin kan dit niet dragen.' },
  });

  it('noemt haar grond, bewaakt de verjaring en meldt niets aan de Staat', async () => {
    const { dossierId, g } = await teruggevorderd();
    expect(await klokken(dossierId, 'CLK-30')).toEqual(['CLK-30 2026-05-21 2031-02-01']);
    expect(await formulieren(g.procedureId)).toEqual([]);
    expect(await regels('SELECT grondslag AS r FROM terugvordering WHERE dossier_id = $1', dossierId)).toEqual([
      'artikel 24, § 1, 2°, RMI-wet',
    ]);
  });

  it.each([
    ['geweigerd', 0, 31_420, ['CLK-30 2026-05-21 2031-02-01']],
    ['gedeeltelijk', 20_000, 11_420, ['CLK-30 2026-05-21 2031-02-01']],
    ['volledig', 31_420, 0, ['CLK-30 2026-05-21 2031-02-01 gestopt']],
  ])('afzien, %s: de schuld is daarna wat overblijft', async (_uitkomst, bedragCent, blijftCent, klok) => {
    const { nummer: dossier, dossierId, context, id } = await teruggevorderd();
    await beslis(dossier, 'AFZIEN_TERUGVORDERING', afzien(id, bedragCent), { beslistOp: '2026-06-18', context });
    expect(await klokken(dossierId, 'CLK-30')).toEqual(klok);
    const na = await proef.db.withActor(MOTOR, (tx) => leesBerekencontext(tx, dossierId, datum('2026-07-01')));
    expect(na.terugvorderingen).toEqual([{ id, openCent: blijftCent }]);
  });
});

describe('herziening naar boven', () => {
  it('betaalt de voorbije maanden bij en de eerste juiste maand op haar dag', async () => {
    const { nummer: dossier, dossierId } = await lopend();
    const g = await beslis(dossier, 'HERZIENING', {
      ...{ soort: 'herziening', oudeCategorie: 2, nieuweCategorie: 3, vorigBedragCent: 131_420 },
      ...{ vanaf: datum('2026-04-16'), eersteJuisteMaand: '2026-05' },
    });
    expect(await betalingen(g.procedureId)).toEqual(['2026-04 23094 te_geven', '2026-05 177607 te_geven']);
    expect(
      await regels('SELECT steun || maandbedrag_cent AS r FROM opvolging WHERE dossier_id = $1', dossierId),
    ).toEqual(['LL3177607']);
  });
});

describe('aktename', () => {
  const akte = (waarvan: Extract<LijnInvoer, { soort: 'aktename' }>['waarvan'], op: string): LijnInvoer => ({
    ...{ soort: 'aktename', waarvan, op: datum(op) },
  });

  it('van een ondertekend GPMI stopt CLK-21, begint CLK-22 en gaat mee naar de Staat', async () => {
    const { nummer: dossier, dossierId } = await lopend();
    const g = await beslis(dossier, 'AKTENAME', akte('gpmi_ondertekend', '2026-05-11'));
    expect(await klokken(dossierId, 'CLK-21', 'CLK-22')).toEqual([
      'CLK-21 2026-03-12 2026-06-12 gestopt',
      'CLK-22 2026-05-11 2026-09-11',
    ]);
    expect(await formulieren(g.procedureId)).toEqual(['MI-B']);
  });

  it.each([
    ['afstand', '2026-05-31', ['MI-C']],
    ['overlijden', '2026-05-02', ['MI-C']],
  ] as const)('van %s eindigt de steun op die dag', async (waarvan, op, verwacht) => {
    const { nummer: dossier, dossierId } = await lopend();
    const g = await beslis(dossier, 'AKTENAME', akte(waarvan, op));
    expect(await regels('SELECT tot::text AS r FROM opvolging WHERE dossier_id = $1', dossierId)).toEqual([op]);
    expect(await formulieren(g.procedureId)).toEqual(verwacht);
  });

  it('van een verhuis eindigt niets: de werker moet een stopzetting voorstellen', async () => {
    const { nummer: dossier, dossierId } = await lopend();
    const g = await beslis(dossier, 'AKTENAME', akte('verhuis', '2026-05-31'));
    expect(await formulieren(g.procedureId)).toEqual([]);
    expect(
      await regels("SELECT rol AS r FROM taak WHERE dossier_id = $1 AND soort = 'stopzetting.voorstellen'", dossierId),
    ).toEqual(['werker']);
  });
});

describe('leefloon dat na een onderbreking weer begint', () => {
  // the last month with leefloon is February: free of a new agreement until 31 May
  it.each([
    ['2026-05-30', 'weer toegekend binnen drie maanden'],
    ['2026-05-31', 'weer toegekend binnen drie maanden'],
    ['2026-06-01', 'GPMI opnieuw verplicht'],
  ])('vanaf %s: %s', async (ingang, reden) => {
    const { nummer: dossier, dossierId } = await lopend();
    await beslis(dossier, 'STOPZETTING', { soort: 'stopzetting', einde: datum('2026-02-28'), reden: 'werk' });
    expect(await klokken(dossierId, 'CLK-23')).toEqual([]);
    await beslis(dossier, 'TOEKENNING', leefloon(2, ingang), {
      soort: 'aanvraag',
      ontvangenOp: ingang,
      beslistOp: '2026-06-18',
    });
    expect(await klokken(dossierId, 'CLK-23')).toEqual(['CLK-23 2026-02-28 2026-05-31 gestopt']);
    expect(
      await regels(
        "SELECT stopreden || ' ' || te_laat AS r FROM klok WHERE dossier_id = $1 AND soort = 'CLK-23'",
        dossierId,
      ),
    ).toEqual([`${reden} false`]);
  });
});

describe('stopzetting', () => {
  it('laat vervallen wat na de laatste dag nog betaald zou worden', async () => {
    const { nummer: dossier, procedureId, dossierId } = await lopend();
    await zetKlok(proef, '2026-05-21T19:00:00Z');
    await beslis(dossier, 'STOPZETTING', { soort: 'stopzetting', einde: datum('2026-02-14'), reden: 'werk' });
    expect(await betalingen(procedureId)).toEqual(['2026-01 84787 te_geven', '2026-02 65710 te_geven']);
    expect(await regels('SELECT tot::text AS r FROM opvolging WHERE dossier_id = $1', dossierId)).toEqual([
      '2026-02-14',
    ]);
  });
});
