import { LEEFLOON, metProefIntake } from '../../test/proefintake.js';
import { schendingen } from '../../test/proefocmw.js';

const intake = metProefIntake();
const vandaag = (dag: string) => intake.klok(`${dag}T09:00:00Z`);
const kort = (klokken: readonly { soort: string; begint: string; uiterlijk: string | null }[]) =>
  klokken.map((klok) => `${klok.soort} ${klok.begint} ${klok.uiterlijk ?? '-'}`).sort();

afterEach(async () => {
  expect(await schendingen(intake.proef.databank)).toEqual([]);
});

describe('de termijnen die een aanvraag start', () => {
  it('bewaart bij stilzwijgen beide data apart, met de rij van de wet en de feestdagen die meetelden', async () => {
    await vandaag('2026-03-09');
    const { procedureId } = await intake.aanvraag(await intake.dossier(), [LEEFLOON]);
    const [klok] = await intake.proef.databank.vraag<{ gegevens: object }>(
      "SELECT gegevens FROM klok WHERE procedure_id = $1 AND soort = 'CLK-13'",
      [procedureId],
    );
    expect(klok?.gegevens).toEqual({
      voorzichtig: '2026-07-08',
      definitief: '2026-07-17',
      wetVanaf: '2002-10-01',
      feestdagen: ['2026-05-01', '2026-05-14', '2026-05-25'],
    });
  });

  it('bewaart ook de feestdag die alleen de laatste datum verschuift', async () => {
    await vandaag('2026-03-13');
    const { procedureId } = await intake.aanvraag(await intake.dossier(), [LEEFLOON]);
    const [klok] = await intake.proef.databank.vraag<{ gegevens: object }>(
      "SELECT gegevens FROM klok WHERE procedure_id = $1 AND soort = 'CLK-13'",
      [procedureId],
    );
    expect(klok?.gegevens).toMatchObject({
      ...{ voorzichtig: '2026-07-12', definitief: '2026-07-22' },
      feestdagen: ['2026-05-01', '2026-05-14', '2026-05-25', '2026-07-21'],
    });
  });

  it.each([
    ['de dag voor zijn 25ste verjaardag', '2001-03-10', ['CLK-35 2026-03-09 2026-06-09']],
    ['op zijn 25ste verjaardag', '2001-03-09', []],
    ['de dag na zijn 25ste verjaardag', '2001-03-08', []],
  ])('wie leefloon vraagt %s: de termijn voor een aanbod van werk of een GPMI', async (_, geboren, klokken) => {
    await vandaag('2026-03-09');
    const dossierId = await intake.dossier();
    await intake.proef.databank.vraag(
      'UPDATE persoon SET geboren = $2 WHERE id = (SELECT persoon_id FROM dossier WHERE id = $1)',
      [dossierId, geboren],
    );
    const aanvraag = await intake.aanvraag(dossierId, [
      LEEFLOON,
      { spoor: 'MD', steun: 'MK', omschrijving: 'apotheek' },
    ]);
    expect(kort(aanvraag.klokken).filter((klok) => klok.startsWith('CLK-35'))).toEqual(klokken);
  });

  it('telt een eigen brugdag van het OCMW mee voor het verslag, en in de huistermijn, nooit in de wet', async () => {
    await vandaag('2026-03-09');
    await intake.proef.databank.vraag(
      "INSERT INTO sluitingsdag (dag, soort, naam, ingesteld_op) VALUES ('2026-03-17', 'brugdag', 'proef', '2026-03-01')",
    );
    const { verslagUiterlijk, procedureId } = await intake.aanvraag(await intake.dossier(), [LEEFLOON]);
    expect(verslagUiterlijk).toBe('2026-03-13');
    const ambtshalve = { soort: 'ambtshalve', wijze: 'ambtshalve' };
    const { procedureId: huis } = await intake.aanvraag(await intake.dossier(), [LEEFLOON], ambtshalve);
    const vrij = (id: string, soort: string) =>
      intake.proef.databank.vraag(
        "SELECT gegevens->'vrijeDagen' AS vrij FROM klok WHERE procedure_id = $1 AND soort = $2",
        [id, soort],
      );
    expect(await vrij(huis, 'HR-AMBTSHALVE')).toEqual([{ vrij: ['2026-03-17'] }]);
    expect(await vrij(procedureId, 'CLK-05')).toEqual([{ vrij: null }]);
    await intake.proef.databank.vraag("UPDATE sluitingsdag SET ingetrokken_op = '2026-03-09', reden = 'proef'");
  });
});
