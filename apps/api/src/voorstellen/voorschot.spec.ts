import { geweigerd, leefloonvoorstel, metProefIntake } from '../../test/proefintake.js';
import { ALS_PUT, lijn, maakRijp } from '../../test/proefvoorstel.js';

const intake = metProefIntake();
const VS = { spoor: 'MD', steun: 'VS', omschrijving: 'een voorschot op de ziekte-uitkering' };
const invoer = (anders: object = {}) => ({
  ...{ soort: 'eenmalig', bedragCent: 45_000, wijze: 'overschrijving', terugvorderbaar: true },
  begunstigden: [{ naam: 'De cliënt', bedragCent: 45_000 }],
  ...anders,
});
const VOORSCHOT = { voorschot: { uitkering: 'de ziekte-uitkering', betaler: 'het ziekenfonds' } };

it('een voorschot op een andere uitkering zegt in de beslissing wie het terugbetaalt, één keer', async () => {
  const { id, lijnIds } = await maakRijp(intake, '2026-03-09', [VS]);
  const schrijf = (anders: object, tekst = 'Toekenning van een voorschot.') =>
    intake.handel(
      id,
      'voorstel',
      leefloonvoorstel('', { lijnen: [{ ...lijn(lijnIds[0], 'TOEKENNING', invoer(anders)), tekst }] }),
      ALS_PUT,
    );
  expect(geweigerd(await schrijf({}), 'regel.geschonden')).toContain('lijnen[0].invoer.voorschot');
  expect(geweigerd(await schrijf({ ...VOORSCHOT, terugvorderbaar: false }), 'regel.geschonden')).toContain(
    'Een voorschot is terugvorderbaar',
  );
  const tekstVan = ({ lichaam }: { lichaam: unknown }) => (lichaam as { lijnen: { tekst: string }[] }).lijnen[0]?.tekst;
  const eerste = await schrijf(VOORSCHOT);
  expect(tekstVan(eerste)).toBe(
    'Toekenning van een voorschot. Dit is een terugvorderbaar voorschot op de ziekte-uitkering. Het OCMW treedt in de rechten van de cliënt en vordert het bedrag terug bij het ziekenfonds (indeplaatsstelling).',
  );
  expect(tekstVan(await schrijf(VOORSCHOT, tekstVan(eerste)))).toBe(tekstVan(eerste));
});
