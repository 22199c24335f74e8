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
async function opZitting(aantal = 1): Promise<{ id: string; punt: Punt; punten: readonly Punt[] }> {
  dag += 14;
  const datum = new Date(Date.UTC(2026, 1, dag)).toISOString().slice(0, 10);
  await c.klok(`${new Date(Date.UTC(2026, 1, dag - 10)).toISOString().slice(0, 10)}T08:00:00Z`);
  const voorstelIds = [];
  for (let i = 0; i < aantal; i++)
    voorstelIds.push((await maakRijp(c.proef, { ontvangenOp: '2026-01-26' })).voorstelId);
  const { id, punten } = await c.houd(datum, voorstelIds);
  return { id, punten, punt: punten[0]! };
}
const metUur = ({ id }: Punt, wie: string, status = 'gepland') =>
  c.proef.databank.vraag(
    `INSERT INTO hoorzitting (dossier_id, aanvraag_id, zitting_id, uur, plaats, uitgenodigd_op, wie, aanleiding, status, reden, afgesloten_op)
     SELECT dossier_id, aanvraag_id, zitting_id, '19:30', 'raadzaal', '2026-01-26', $2, CASE $2 WHEN 'werker' THEN 'Vertrouwelijk.' END,
       $3, CASE WHEN $3 <> 'gepland' THEN 'Niet gekomen.' END, CASE WHEN $3 <> 'gepland' THEN now() END FROM agendapunt WHERE id = $1`,
    [id, wie, status],
  );
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
      await metUur(punt, wie);
      expect(await laatBinnen(id, punt, soort)).toMatchObject({ status: 200 });
      const [gast] = await gasten(punt);
      expect(gast).toMatchObject({ soort: wie, magBijStemming: false, buitenOm: null });
      expect(gast!.naam === 'De cliënt').toBe(wie === 'client');
      expect(probleem(await stem(id, punt)).detail).toContain('gehoord');
      await c.doe(id, `/agendapunten/${punt.id}/gasten/${gast!.id}/buiten`, {});
      expect(await stem(id, punt)).toMatchObject({ status: 200 });
    },
  );

  it('is voor een lid één keer genoteerd voor de hele zitting, en gaat mee naar buiten als dat lid een belang heeft', async () => {
    const { id, punten } = await opZitting(2);
    const [eerste, tweede] = punten as [Punt, Punt];
    const staBij = (invoer: object) => c.doe(id, `/zittingen/${id}/bijstand`, invoer);
    const bijstand = { lidId: c.leden[2], naam: 'An Steun' };
    const { status, lichaam } = await staBij(bijstand);
    expect({ status, lichaam }).toMatchObject({
      status: 200,
      lichaam: { bijstand: [{ naam: 'An Steun', tot: null }] },
    });
    expect(probleem(await staBij(bijstand))).toMatchObject({ status: 409, code: 'bestaat.al' });
    expect(probleem(await staBij({ ...bijstand, naam: 'Lid 4', lidId: c.leden[3] }))).toMatchObject({ status: 400 });
    expect(await gasten(eerste)).toMatchObject([{ naam: 'An Steun', lidId: c.leden[2], magBijStemming: true }]);
    await c.doe(id, `/agendapunten/${tweede.id}/belang`, {
      lidId: c.leden[2],
      antwoord: 'belang',
      toelichting: 'Familie.',
    });
    expect(await gasten(tweede)).toEqual([]);
    expect(await stem(id, eerste)).toMatchObject({ status: 200 });
    const [{ id: gastId }] = (lichaam as { bijstand: [{ id: string }] }).bijstand;
    const weg = () => c.doe(id, `/zittingen/${id}/bijstand/${gastId}/buiten`, {});
    expect(await weg()).toMatchObject({ status: 200 });
    expect(probleem(await weg())).toMatchObject({ status: 409 });
  });

  it('noteert alleen wie de stemming noteert', async () => {
    const { id, punt } = await opZitting();
    expect(probleem(await laatBinnen(id, punt, DESKUNDIGE, { token: c.lid }))).toMatchObject({ status: 403 });
  });
});

describe('R-PRV-03: wie bij één punt in de zaal is', () => {
  it('is bij geen ander punt, bij geen stemming en niet samen met iemand van een ander punt', async () => {
    const { id, punten } = await opZitting(3);
    const [eerste, tweede] = punten as [Punt, Punt];
    const laat = await maakRijp(c.proef, { ontvangenOp: '2026-02-02' });
    await laatBinnen(id, eerste, DESKUNDIGE);
    const nogBinnen = {
      ...{ status: 409, regel: 'R-PRV-03' },
      detail: expect.stringContaining('bij punt 1') as string,
    };
    expect(probleem(await stem(id, tweede))).toMatchObject(nogBinnen);
    expect(probleem(await laatBinnen(id, tweede, { ...DESKUNDIGE, naam: 'Dr. Bert Proef' }))).toMatchObject(nogBinnen);
    const allen = stemmen(c.leden, 'jjjjjjjjj');
    const blok = () => c.doe(id, `/zittingen/${id}/blokstemming`, { stemmen: allen });
    expect(probleem(await blok())).toMatchObject(nogBinnen);
    const dringend = { voorstelId: laat.voorstelId, reden: 'De uithuiszetting is morgen.', stemmen: allen };
    expect(probleem(await c.doe(id, `/zittingen/${id}/hoogdringend`, dringend))).toMatchObject(nogBinnen);
    const [gast] = await gasten(eerste);
    await c.doe(id, `/agendapunten/${eerste.id}/gasten/${gast!.id}/buiten`, {});
    expect(await blok()).toMatchObject({ status: 200 });
  });
});

describe('R-HRD-02: een cliënt die vroeg om gehoord te worden', () => {
  const vroeg = ({ id }: Punt) =>
    c.proef.databank.vraag(
      'UPDATE aanvraag SET hoorrecht_gevraagd = true WHERE id = (SELECT aanvraag_id FROM agendapunt WHERE id = $1)',
      [id],
    );

  it('wordt gehoord voor er over hem beslist wordt, ook in blok; of er staat waarom niet', async () => {
    const { id, punten } = await opZitting(2);
    const [eerste, tweede] = punten as [Punt, Punt];
    await vroeg(eerste);
    expect(probleem(await stem(id, eerste))).toMatchObject({
      ...{ status: 409, regel: 'R-HRD-02' },
      detail: expect.stringContaining('dat gebeurde nog niet') as string,
    });
    expect(
      probleem(await c.doe(id, `/zittingen/${id}/blokstemming`, { stemmen: stemmen(c.leden, 'jjjjjjjjj') })),
    ).toMatchObject({ status: 409, regel: 'R-HRD-02', punten: [1] });
    const zonderHoren = 'De cliënt schreef op 3 februari dat hij niet meer gehoord wil worden.';
    const metReden = {
      stemmen: stemmen(c.leden, 'jjjjjjjjj'),
      ...{ uitkomst: 'zoals_voorgesteld', zonderHoren },
    };
    expect(await c.doe(id, `/agendapunten/${eerste.id}/stemming`, metReden)).toMatchObject({ status: 200 });
    const regels = await c.proef.databank.vraag(
      `SELECT t.tekst FROM handeling h JOIN handeling_tekst t ON t.handeling_id = h.id
       WHERE h.soort = 'agendapunt.zonderHoren' AND h.onderwerp_id = $1`,
      [eerste.id],
    );
    expect(regels).toEqual([{ tekst: zonderHoren }]);
    await vroeg(tweede);
    await metUur(tweede, 'client');
    expect(probleem(await stem(id, tweede)).detail).toContain('19:30');
    await laatBinnen(id, tweede, { soort: 'client' });
    const [gast] = await gasten(tweede);
    await c.doe(id, `/agendapunten/${tweede.id}/gasten/${gast!.id}/buiten`, {});
    expect(await stem(id, tweede)).toMatchObject({ status: 200 });
  });

  it('en al een uur kreeg, komt niet voor niets: zijn punt gaat niet van de agenda en de zitting wordt niet afgelast', async () => {
    await c.klok('2026-11-02T08:00:00Z');
    const rijp = await maakRijp(c.proef, { ontvangenOp: '2026-11-02' });
    const id = await c.plan('2026-11-26');
    await c.doe(id, `/zittingen/${id}/agenda`, { voorstelIds: [rijp.voorstelId] });
    const [punt] = ((await c.get(`/zittingen/${id}`)).lichaam as { punten: Punt[] }).punten as [Punt];
    await metUur(punt, 'client');
    const voerAf = () => c.doe(id, `/agendapunten/${punt.id}/afvoeren`, { reden: 'Er ontbreekt een stuk.' });
    expect(probleem(await voerAf())).toMatchObject({
      status: 409,
      detail: expect.stringContaining('om 19:30') as string,
    });
    await c.proef.databank.vraag("UPDATE agendapunt SET status = 'afgevoerd', gesloten_op = now() WHERE id = $1", [
      punt.id,
    ]);
    const gelastAf = () => c.doe(id, `/zittingen/${id}/afgelasten`, { reden: 'Er zijn geen aanvragen.' });
    expect(probleem(await gelastAf()).detail).toContain('om 19:30');
    await c.proef.databank.vraag(
      "UPDATE hoorzitting SET status = 'afgezegd', reden = 'Andere dag.', afgesloten_op = now() WHERE zitting_id = $1",
      [id],
    );
    const inbreng = { titel: 'De openingsuren', voorstel: 'Advies om op zaterdag te openen.' };
    await c.doe(id, `/zittingen/${id}/ledenpunten`, inbreng, { token: c.lid });
    expect(probleem(await gelastAf()).detail).toContain('een lid');
  });

  it('die niet kwam, houdt de beslissing niet tegen; verdagen kan altijd', async () => {
    const { id, punten } = await opZitting(2);
    const [eerste, tweede] = punten as [Punt, Punt];
    await vroeg(eerste);
    await metUur(eerste, 'client', 'niet_verschenen');
    expect(await stem(id, eerste)).toMatchObject({ status: 200 });
    await vroeg(tweede);
    const verdaag = {
      stemmen: stemmen(c.leden, 'jjjjjjjjj'),
      ...{ uitkomst: 'verdaagd', eigenMotivering: 'Nodig de cliënt uit op de volgende zitting.' },
    };
    expect(await c.doe(id, `/agendapunten/${tweede.id}/stemming`, verdaag)).toMatchObject({ status: 200 });
  });
});
