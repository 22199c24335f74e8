/** R-PRV-03: who else is in the room at an item, and never at its vote. */
import { probleem } from '../../test/proefApp.js';
import { metProefComite, stemmen, type Punt } from '../../test/proefcomite.js';
import { schendingen } from '../../test/proefocmw.js';
import { maakRijp } from '../../test/proefrijp.js';
import type { Zaalgast } from './vormenZaal.js';

const c = metProefComite();
afterEach(async () => expect(await schendingen(c.proef.databank)).toEqual([]));

const DESKUNDIGE = {
  ...{ soort: 'deskundige', naam: 'Dr. Ilse Voorbeeld', mandaat: 'geen', reden: 'Over de medische kosten.' },
};
let dag = 5;
async function opZitting(): Promise<{ id: string; punt: Punt }> {
  dag += 14;
  const datum = new Date(Date.UTC(2026, 1, dag)).toISOString().slice(0, 10);
  await c.klok(`${new Date(Date.UTC(2026, 1, dag - 10)).toISOString().slice(0, 10)}T08:00:00Z`);
  const rijp = await maakRijp(c.proef, { ontvangenOp: '2026-01-26' });
  const { id, punten } = await c.houd(datum, [rijp.voorstelId]);
  return { id, punt: punten[0]! };
}
const laatBinnen = (id: string, { id: puntId }: Punt, gast: object, opties: { token?: string } = {}) =>
  c.doe(id, `/agendapunten/${puntId}/gasten`, gast, opties);
const stem = (id: string, { id: puntId }: Punt) =>
  c.doe(id, `/agendapunten/${puntId}/stemming`, {
    stemmen: stemmen(c.leden, 'jjjjjjjjj'),
    uitkomst: 'zoals_voorgesteld',
  });
const gasten = async ({ id }: Punt) =>
  ((await c.get(`/agendapunten/${id}/zaal`)).lichaam as { gasten: Zaalgast[] }).gasten;

describe('R-PRV-03: een deskundige bij een punt', () => {
  it('is erbij voor de bespreking, en moet buiten zijn voor er gestemd wordt', async () => {
    const { id, punt } = await opZitting();
    expect(await laatBinnen(id, punt, DESKUNDIGE)).toMatchObject({ status: 200 });
    const [gast] = await gasten(punt);
    expect(gast).toMatchObject({ naam: DESKUNDIGE.naam, magBijStemming: false, buitenOm: null });
    expect(probleem(await stem(id, punt))).toMatchObject({
      ...{ status: 409, regel: 'R-PRV-03' },
      detail: expect.stringContaining('Dr. Ilse Voorbeeld') as string,
    });
    expect(await c.doe(id, `/agendapunten/${punt.id}/gasten/${gast!.id}/buiten`, {})).toMatchObject({ status: 200 });
    expect(await stem(id, punt)).toMatchObject({ status: 200 });
    expect(probleem(await laatBinnen(id, punt, DESKUNDIGE))).toMatchObject({ status: 409 });
  });

  it('kan maar één keer buitengaan', async () => {
    const { id, punt } = await opZitting();
    await laatBinnen(id, punt, DESKUNDIGE);
    const [gast] = await gasten(punt);
    const buiten = () => c.doe(id, `/agendapunten/${punt.id}/gasten/${gast!.id}/buiten`, {});
    expect(await buiten()).toMatchObject({ status: 200 });
    expect(probleem(await buiten())).toMatchObject({ status: 409, code: 'handeling.nietMogelijk' });
  });
});

describe('R-PRV-03: wie iemand bijstaat', () => {
  it('blijft bij de stemming als het een lid is', async () => {
    const { id, punt } = await opZitting();
    const gast = { soort: 'vertrouwenspersoon_lid', naam: 'An Steun', lidId: c.leden[2] };
    expect(probleem(await laatBinnen(id, punt, { ...gast, reden: 'Gebarentaal.' }))).toMatchObject({
      ...{ status: 400, errors: [{ veld: 'reden' }] },
    });
    expect(await laatBinnen(id, punt, gast)).toMatchObject({ status: 200 });
    expect(await stem(id, punt)).toMatchObject({ status: 200 });
  });

  it.each([
    [
      'een lid zonder te zeggen welk',
      { soort: 'vertrouwenspersoon_lid', mandaat: undefined, reden: undefined },
      'lidId',
    ],
    ['een cliënt die niet gehoord wordt', { soort: 'vertrouwenspersoon_client', mandaat: undefined }, 'soort'],
    ['de gemeente, als burgemeester', { mandaat: 'burgemeester' }, 'soort'],
    ['wie hij is, zonder te zeggen of hij een mandaat heeft', { mandaat: undefined }, 'mandaat'],
    ['het comité, terwijl hij zelf lid is', { naam: 'Lid 3' }, 'soort'],
  ])('komt niet binnen voor %s', async (_, anders, veld) => {
    const { id, punt } = await opZitting();
    const antwoord = probleem(await laatBinnen(id, punt, { ...DESKUNDIGE, ...anders }));
    expect(antwoord).toMatchObject({ status: 400, errors: [{ veld }] });
    expect(await gasten(punt)).toEqual([]);
  });

  it.each(['client', 'werker'] as const)(
    'wordt niet gevraagd van wie gehoord wordt (%s): alleen de uren',
    async (wie) => {
      const { id, punt } = await opZitting();
      const soort = { soort: wie };
      expect(probleem(await laatBinnen(id, punt, soort))).toMatchObject({
        errors: [{ veld: 'soort', regel: 'R-PRV-03' }],
      });
      await c.proef.databank.vraag(
        `INSERT INTO hoorzitting (dossier_id, aanvraag_id, zitting_id, uur, plaats, uitgenodigd_op, wie, aanleiding)
       SELECT dossier_id, aanvraag_id, zitting_id, '19:30', 'raadzaal', '2026-01-26', $2, CASE $2 WHEN 'werker' THEN 'Vertrouwelijk.' END FROM agendapunt WHERE id = $1`,
        [punt.id, wie],
      );
      expect(await laatBinnen(id, punt, soort)).toMatchObject({ status: 200 });
      const [gast] = await gasten(punt);
      expect(gast).toMatchObject({ soort: wie, magBijStemming: false, buitenOm: null });
      expect(gast!.naam === 'De cliënt').toBe(wie === 'client');
      expect(probleem(await stem(id, punt)).detail).toContain('gehoord');
      await c.doe(id, `/agendapunten/${punt.id}/gasten/${gast!.id}/buiten`, {});
      expect(await stem(id, punt)).toMatchObject({ status: 200 });
    },
  );

  it('noteert alleen wie de stemming noteert', async () => {
    const { id, punt } = await opZitting();
    expect(probleem(await laatBinnen(id, punt, DESKUNDIGE, { token: c.lid }))).toMatchObject({ status: 403 });
  });
});
