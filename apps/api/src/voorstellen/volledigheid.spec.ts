import { geweigerd, LEEFLOON, leefloonvoorstel, metProefIntake } from '../../test/proefintake.js';
import { ALS_PUT, maakRijp } from '../../test/proefvoorstel.js';

const intake = metProefIntake();

interface Punt {
  readonly nr: number;
  readonly status: string;
  readonly veld: string;
  readonly mens: string | null;
  readonly bevestigd: { readonly door: string } | null;
}

it('toont de vijftien punten van een beslissing en laat een voorstel waarin er een ontbreekt niet vertrekken', async () => {
  const { id, lijnIds } = await maakRijp(intake, '2026-03-09', [LEEFLOON]);
  expect(
    geweigerd(
      await intake.proef.vraag(`/api/aanvragen/${id}/voorstel/volledigheid`, { token: intake.werker }),
      'handeling.nietMogelijk',
    ),
  ).toContain('nog geen voorstel');
  await intake.handel(id, 'voorstel', leefloonvoorstel(lijnIds[0]!), ALS_PUT);
  const punten = () => intake.get<Punt[]>(`/aanvragen/${id}/voorstel/volledigheid`);
  const gebreken = async () =>
    (await punten()).flatMap(({ nr, status }) => (status === 'in_orde' ? [] : [`${nr}: ${status}`]));
  expect(await punten()).toHaveLength(15);
  expect(await gebreken()).toEqual(['1: later', '5: aandacht', '13: later']);
  await intake.gelukt(`/aanvragen/${id}/feiten`, {
    ...{ rubriek: 'inkomen', tekst: 'Geen.', bron: 'Kruispuntbank', vastgesteldOp: '2026-03-09' },
  });
  expect(await gebreken()).toEqual(['1: later', '13: later']);
  const { vraag } = intake.proef.databank;
  const woontMet = `INSERT INTO gezinslid (dossier_id, naam, geboren, verwantschap, onderhoudsplichtig, samenwonend, van)
    SELECT dossier_id, 'Lid', $2::date, 'huisgenoot', false, true, '2020-01-01' FROM aanvraag WHERE id = $1 RETURNING id, dossier_id`;
  await vraag(woontMet, [id, '2008-03-10']); // turns eighteen on the day after the request
  expect(await gebreken()).toEqual(['1: later', '13: later']);
  const [lid] = await vraag<{ id: string; dossier_id: string }>(woontMet, [id, '2008-03-09']);
  expect(await gebreken()).toEqual(['1: later', '7: aandacht', '13: later']);
  await vraag(
    `INSERT INTO inkomen (dossier_id, gezinslid_id, soort, maandbedrag_cent, telt_mee, van, bron)
     VALUES ($1, $2, 'geen', 0, false, '2026-01-01', 'verklaring')`,
    [lid!.dossier_id, lid!.id],
  );
  expect(await gebreken()).toEqual(['1: later', '13: later']);
  await intake.proef.databank.vraag("UPDATE voorstel SET brief = NULL, motivering = 'Kort.' WHERE aanvraag_id = $1", [
    id,
  ]);
  const zinnen = geweigerd(await intake.handel(id, 'voorstel/indienen'), 'regel.geschonden');
  expect(zinnen).toContain('brief.soort: Kies de soort brief');
  expect(zinnen).toContain('brief.velden.categorieReden: Zeg waarom deze categorie');
  await intake.handel(id, 'voorstel', leefloonvoorstel(lijnIds[0]!), ALS_PUT);
  expect((await punten()).some(({ bevestigd }) => bevestigd !== null)).toBe(false);
  const ingediend = await intake.handel(id, 'voorstel/indienen');
  expect(ingediend).toMatchObject({ status: 200, lichaam: { bevestigdePunten: [5, 6, 8, 10, 14] } });
  const bevestigd = (await punten()).flatMap(({ nr, mens, bevestigd }) =>
    bevestigd === null ? [] : [{ nr, mens, door: bevestigd.door }],
  );
  expect(bevestigd.map(({ nr }) => nr)).toEqual([5, 6, 8, 10, 14]);
  expect(bevestigd[0]).toEqual({ nr: 5, mens: 'of de feiten kloppen en volstaan', door: expect.any(String) as string });
  const [regel] = await intake.proef.databank.vraag<{ punten: string }>(
    "SELECT gegevens ->> 'bevestigdePunten' AS punten FROM handeling WHERE soort = 'voorstel.ingediend' AND onderwerp_id = $1",
    [id],
  );
  expect(regel).toEqual({ punten: '5, 6, 8, 10, 14' });
});
