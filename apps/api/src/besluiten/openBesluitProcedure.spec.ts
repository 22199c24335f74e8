import { maakProefdatabank, type Proefdatabank } from '../../test/databank.js';
import { maakBesluit, type Gemaakt } from '../../test/proefbesluit.js';
import { schendingen, zetOcmw } from '../../test/proefocmw.js';
import { VOORBEELDEN } from '../../test/voorbeelden.js';

let proef: Proefdatabank;

beforeAll(async () => {
  proef = await maakProefdatabank();
  await zetOcmw(proef);
});
afterAll(() => proef.ruimOp());

interface Klok {
  soort: string;
  begint: string;
  uiterlijk: string | null;
  verlies: string | null;
  gestopt: boolean;
}

async function klokken({ dossierId, aanvraagProcedureId }: Gemaakt): Promise<Klok[]> {
  return proef.vraag<Klok>(
    `SELECT soort, begint::text, uiterlijk::text, gegevens->>'eersteVerliesdag' AS verlies, gestopt_op IS NOT NULL AS gestopt
       FROM klok WHERE dossier_id = $1 AND procedure_id <> $2 ORDER BY soort, uiterlijk`,
    [dossierId, aanvraagProcedureId],
  );
}

const kort = (rijen: readonly Klok[]) => [
  ...new Set(rijen.map((k) => `${k.soort} ${k.uiterlijk ?? `vanaf ${k.begint}`}`)),
];

const betalingen = ({ procedureId }: Gemaakt) =>
  proef
    .vraag<{ r: string }>(
      `SELECT periode || ' ' || bedrag_cent || ' ' || wijze || ' ' || uiterlijk AS r FROM betaling WHERE procedure_id = $1 ORDER BY 1`,
      [procedureId],
    )
    .then((rijen) => rijen.map(({ r }) => r));

const formulieren = ({ procedureId }: Gemaakt) =>
  proef
    .vraag<{ soort: string }>('SELECT soort FROM staatsformulier WHERE procedure_id = $1 ORDER BY 1', [procedureId])
    .then((rijen) => rijen.map(({ soort }) => soort));

describe('wat een beslissing op gang brengt', () => {
  it.each(VOORBEELDEN)('%s', async (_, invoer, verwacht) => {
    const gemaakt = await maakBesluit(proef, invoer);
    expect(kort(await klokken(gemaakt))).toEqual(verwacht.klokken);
    expect(await betalingen(gemaakt)).toEqual(verwacht.betalingen);
    expect(await formulieren(gemaakt)).toEqual(verwacht.formulieren);
    expect(await schendingen(proef)).toEqual([]);
  });

  it('D01 verliest staatstoelage vanaf 15 mei', async () => {
    const [rij] = await proef.vraag<{ verlies: string }>(
      `SELECT k.gegevens->>'eersteVerliesdag' AS verlies FROM klok k JOIN dossier d ON d.id = k.dossier_id
        WHERE d.nummer = 'HB-2026-0001' AND k.soort = 'CLK-18'`,
    );
    expect(rij?.verlies).toBe('2026-05-15');
  });
});
