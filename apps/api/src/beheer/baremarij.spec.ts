import { geweigerd, metProefIntake } from '../../test/proefintake.js';
import { lijn, maakRijp, stelVoor } from '../../test/proefvoorstel.js';

const intake = metProefIntake();
const LEEFLOON = { spoor: 'MI', steun: 'LL2', omschrijving: 'leefloon' };
const RIJ = {
  tabel: 'leefloon',
  vanaf: '2026-06-01',
  waarde: { 1: 90_000, 2: 135_000, 3: 180_000 },
  bron: 'omzendbrief (fictief)',
};
let een: string;
let ander: string;
beforeAll(async () => {
  een = (await intake.proef.maakGebruiker('Beheer een', ['beheerder'])).token;
  ander = (await intake.proef.maakGebruiker('Beheer twee', ['beheerder'])).token;
});

const voerIn = (anders: object = {}) => intake.doe('/beheer/baremarijen', { ...RIJ, ...anders }, { token: een });
const bevestig = (id: string, token: string) => intake.doe(`/beheer/baremarijen/${id}/bevestigen`, {}, { token });

async function leefloonOp(dag: string): Promise<number | undefined> {
  const { id, lijnIds } = await maakRijp(intake, dag, [LEEFLOON]);
  const [recht] = await stelVoor(intake, id, [
    lijn(lijnIds[0], 'TOEKENNING', { soort: 'leefloon', categorie: 2, ingang: dag }),
  ]);
  return recht?.gegevens.bedragCent;
}

describe('een nieuw barema', () => {
  it('geldt pas als een tweede persoon het bevestigt, en dan vanaf zijn eerste dag', async () => {
    const antwoord = await voerIn();
    expect(antwoord.status).toBe(201);
    const { id } = antwoord.lichaam as { id: string };
    expect(await leefloonOp('2026-06-01')).toBe(131_420);
    expect(geweigerd(await bevestig(id, een), 'regel.geschonden')).toContain('Iemand anders');
    expect((await bevestig(id, ander)).status).toBe(200);
    expect(await leefloonOp('2026-06-01')).toBe(135_000);
    expect(await leefloonOp('2026-06-02')).toBe(135_000);
    geweigerd(await bevestig(id, ander), 'handeling.nietMogelijk');
    const tweede = (await voerIn({ bron: 'nog eens' })).lichaam as { id: string };
    geweigerd(await bevestig(tweede.id, ander), 'handeling.nietMogelijk');
  });

  it.each([
    ['spi', 'algemeen'],
    ['spi-student', 'student_met_beurs'],
  ])(
    'vraagt de SPI-vrijstelling aan de beheerder, en rekent met wat twee beheerders bevestigden: %s',
    async (tabel, spi) => {
      await intake.klok('2026-03-16T08:00:00Z');
      const { id } = await intake.aanvraag(await intake.dossier(), [LEEFLOON]);
      const loon = { soort: 'beroepsinkomen', omschrijving: 'nettoloon', bedragCent: 50_000, per: 'maand', spi };
      const feiten = { aanvragers: [{ hoedanigheid: 'aanvrager', categorie: 2, middelen: [loon] }] };
      const toets = () => intake.doe(`/aanvragen/${id}/middelentoetsen`, { feiten });
      const taken = async () =>
        (
          await intake.proef.databank.vraag<{ open: boolean }>(
            'SELECT klaar_op IS NULL AS open FROM taak WHERE sleutel LIKE $1',
            [`barema.bevestigen/${tabel}/%`],
          )
        ).map(({ open }) => open);
      geweigerd(await toets(), 'waarde.geweigerd');
      geweigerd(await toets(), 'waarde.geweigerd');
      expect(await taken()).toEqual([true]);
      const rij = (await voerIn({ tabel, vanaf: '2026-03-16', waarde: 30_000 })).lichaam as { id: string };
      geweigerd(await toets(), 'waarde.geweigerd');
      expect((await bevestig(rij.id, ander)).status).toBe(200);
      expect(await taken()).toEqual([false]);
      expect((await toets()).lichaam).toMatchObject({ uitkomst: { personen: [{ perMaandCent: 20_000 }] } });
    },
  );

  it.each([
    ['zonder bron', { bron: '' }, 'bron'],
    ['zonder categorie 3', { waarde: { 1: 1, 2: 2 } }, 'waarde'],
    ['dat niet na de laatste rij begint', { vanaf: '2025-02-01' }, 'vanaf'],
  ])('weigert een barema %s', async (_wat, anders, veld) => {
    expect(geweigerd(await voerIn(anders), 'verzoek.ongeldig')).toContain(veld);
  });

  it('laat enkel een beheerder invoeren', async () => {
    geweigerd(await intake.doe('/beheer/baremarijen', RIJ), 'recht.ontbreekt');
  });
});
