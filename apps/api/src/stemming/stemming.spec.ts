import { datum, plusDagen } from '@besluitpad/domain';
import { probleem } from '../../test/proefApp.js';
import { metProefComite, stemmen } from '../../test/proefcomite.js';
import { hulplijn, leefloonlijn, maakRijp } from '../../test/proefrijp.js';
import { schendingen } from '../../test/proefocmw.js';

const c = metProefComite();
afterEach(async () => expect(await schendingen(c.proef.databank)).toEqual([]));

/** Each test its own Thursday, two weeks after the one before. */
let zittingsdag = datum('2026-01-29');

/** A meeting with one request on it, opened. */
async function opZitting(aanwezig = 9, lijnen = [leefloonlijn('2026-01-26')]) {
  zittingsdag = plusDagen(zittingsdag, 14);
  const dag = zittingsdag;
  await c.klok(`${plusDagen(dag, -10)}T08:00:00Z`);
  const rijp = await maakRijp(c.proef, { ontvangenOp: '2026-01-26', lijnen });
  const { id, punten } = await c.houd(dag, [rijp.voorstelId], aanwezig);
  const punt = punten[0]!;
  const stem = (tekst: string, rest: object = { uitkomst: 'zoals_voorgesteld' }) =>
    c.doe(id, `/agendapunten/${punt.id}/stemming`, { stemmen: stemmen(c.leden, tekst), ...rest });
  const sluit = () => c.doe(id, `/zittingen/${id}/sluiten`, {});
  return { id, rijp, punt, stem, sluit };
}

const aanvraag = async (id: string) =>
  (
    await c.proef.databank.vraag<{ fase: string; ronde: number; sluitreden: string | null }>(
      'SELECT fase, ronde, sluitreden FROM aanvraag WHERE id = $1',
      [id],
    )
  )[0];
const besluiten = (aanvraagId: string) =>
  c.proef.databank.vraag<{ motivering: string }>('SELECT motivering FROM besluit WHERE aanvraag_id = $1', [aanvraagId]);

describe('R-COM-12: quorum bij een punt', () => {
  it('R-COM-15: gaat verloren als een lid zich terugtrekt: het vereiste aantal daalt niet mee', async () => {
    const { stem, sluit, rijp } = await opZitting(5);
    expect((await stem('jjjjw')).lichaam).toMatchObject({
      status: 'niet_behandeld',
      gewraakt: 1,
      uitslag: { quorumGehaald: false, vereistQuorum: 5, aanwezigVoorPunt: 4, reden: 'geen_quorum' },
    });
    expect(await sluit()).toMatchObject({ status: 200, lichaam: { besluiten: 0 } });
    expect(await besluiten(rijp.aanvraagId)).toEqual([]);
  });

  it('is gehaald met precies vijf van de negen leden', async () => {
    const { stem } = await opZitting(5);
    expect((await stem('jjj--')).lichaam).toMatchObject({ status: 'beslist', ja: 3, onthouding: 2 });
  });

  it('laat geen beslissing aankondigen die niet genomen is', async () => {
    const { stem } = await opZitting(5);
    const zonderQuorum = await stem('jjjjw', { uitkomst: 'zoals_voorgesteld', uitslag: 'aangenomen' });
    expect(probleem(zonderQuorum)).toMatchObject({
      status: 409,
      detail: expect.stringContaining('te weinig leden') as string,
    });
    const zonderMeerderheid = await stem('jjnn-', { uitkomst: 'zoals_voorgesteld', uitslag: 'aangenomen' });
    expect(probleem(zonderMeerderheid)).toMatchObject({
      status: 409,
      detail: expect.stringContaining('verworpen') as string,
    });
  });

  it('bewaakt de databank ook zelf', async () => {
    const { punt } = await opZitting();
    const zet = (tekst: string) =>
      c.proef.databank.vraag(`UPDATE agendapunt SET status = 'beslist', ${tekst} WHERE id = $1`, [punt.id]);
    await expect(zet('aanwezig = 4, vereist = 5, ja = 4, nee = 0')).rejects.toMatchObject({ code: '23514' });
    await expect(zet('aanwezig = 8, vereist = 5, ja = 4, nee = 4')).rejects.toMatchObject({ code: '23514' });
    await expect(zet('ja = 5, nee = 0')).rejects.toMatchObject({ code: '23514' });
  });
});

describe('R-COM-13: stemmen', () => {
  it('staken de stemmen, dan is het voorstel verworpen en de aanvraag onbeslist, niet geweigerd', async () => {
    const { stem, sluit, rijp } = await opZitting(8);
    expect((await stem('jjjjnnnn')).lichaam).toMatchObject({ status: 'verworpen', uitslag: { reden: 'staking' } });
    expect(await sluit()).toMatchObject({ status: 200, lichaam: { besluiten: 0 } });
    expect(await aanvraag(rijp.aanvraagId)).toEqual({ fase: 'onderzoek', ronde: 2, sluitreden: null });
    expect(await besluiten(rijp.aanvraagId)).toEqual([]);
    const taken = await c.proef.databank.vraag<{ soort: string; titel: string; gebruiker_id: string }>(
      "SELECT soort, titel, gebruiker_id FROM taak WHERE procedure_id = $1 AND soort = 'onderzoeksopdracht'",
      [rijp.procedureId],
    );
    expect(taken).toEqual([
      { soort: 'onderzoeksopdracht', titel: 'Maak een nieuw voorstel', gebruiker_id: rijp.werkerId },
    ]);
  });

  it.each([
    ['een lid dat er niet is', 'jjjjjjjjj', 5],
    ['niet alle aanwezige leden', 'jjjj', 6],
  ])('weigert een stemming met %s', async (_wat, tekst, aanwezig) => {
    const { stem } = await opZitting(aanwezig);
    expect(probleem(await stem(tekst))).toMatchObject({ status: 400, code: 'verzoek.ongeldig' });
  });
});

describe('anders beslissen dan voorgesteld', () => {
  const reden = 'Het comité stelt vast dat de eigen middelen het bedrag overschrijden.';

  it('vraagt de eigen motivering van het comité, en die komt in de beslissing', async () => {
    const { stem, sluit, rijp } = await opZitting(9, [hulplijn(45_000)]);
    const lijn = {
      aanvraaglijnId: rijp.lijnIds[0],
      besluit: 'TOEKENNING',
      tekst: 'Een eenmalige steun van € 200.',
      invoer: { ...hulplijn(20_000).invoer },
    };
    expect(probleem(await stem('jjjjjjjjn', { uitkomst: 'anders', lijnen: [lijn] }))).toMatchObject({
      status: 400,
      detail: expect.stringContaining('eigen motivering') as string,
    });
    expect(await stem('jjjjjjjjn', { uitkomst: 'anders', lijnen: [lijn], eigenMotivering: reden })).toMatchObject({
      status: 200,
      lichaam: { status: 'beslist' },
    });
    expect(await sluit()).toMatchObject({ lichaam: { besluiten: 1 } });
    expect(await besluiten(rijp.aanvraagId)).toEqual([{ motivering: reden }]);
    const lijnen = await c.proef.databank.vraag(
      'SELECT tekst, bedrag_cent FROM besluitlijn WHERE aanvraaglijn_id = $1',
      [rijp.lijnIds[0]],
    );
    expect(lijnen).toEqual([{ tekst: lijn.tekst, bedrag_cent: 20_000 }]);
    const voorstellen = await c.proef.databank.vraag(
      'SELECT versie FROM voorstel WHERE aanvraag_id = $1 ORDER BY versie',
      [rijp.aanvraagId],
    );
    expect(voorstellen).toEqual([{ versie: 1 }, { versie: 2 }]);
  });

  it('geldt niet meer als er opnieuw gestemd wordt', async () => {
    const { stem, sluit, rijp } = await opZitting(9, [hulplijn(45_000)]);
    const lijn = {
      aanvraaglijnId: rijp.lijnIds[0],
      besluit: 'TOEKENNING',
      tekst: 'Minder.',
      invoer: hulplijn(20_000).invoer,
    };
    await stem('jjjjjjjjn', { uitkomst: 'anders', lijnen: [lijn], eigenMotivering: reden });
    expect((await stem('jjjjjjjjj')).lichaam).toMatchObject({ status: 'beslist', ja: 9 });
    await sluit();
    expect(
      await c.proef.databank.vraag('SELECT bedrag_cent FROM besluitlijn WHERE aanvraaglijn_id = $1', [rijp.lijnIds[0]]),
    ).toEqual([{ bedrag_cent: 45_000 }]);
  });

  it('weigert gegevens die niet bij de beslissing passen', async () => {
    const { stem, rijp } = await opZitting(9, [hulplijn(45_000)]);
    const lijn = {
      aanvraaglijnId: rijp.lijnIds[0],
      besluit: 'WEIGERING',
      tekst: 'Neen.',
      invoer: hulplijn(20_000).invoer,
    };
    expect(
      probleem(await stem('jjjjjjjjn', { uitkomst: 'anders', lijnen: [lijn], eigenMotivering: reden })),
    ).toMatchObject({
      status: 400,
    });
  });
});

describe('een leefloon weigeren dat voorgesteld was', () => {
  const eigenMotivering = 'Het comité stelt vast dat de eigen middelen hoger zijn dan het leefloon.';
  const mdOnderzoek = 'Na de huur en de energie volstaat het leefbudget.';
  const weiger = (aanvraaglijnId: string | undefined) => ({
    ...{ aanvraaglijnId, besluit: 'WEIGERING', invoer: { soort: 'weigering' } },
    tekst: 'Weigering van het leefloon.',
  });

  it('kan niet zonder onderzoek naar dienstverlening, en verandert dan niets', async () => {
    const { stem, rijp, punt } = await opZitting();
    const anders = { uitkomst: 'anders', eigenMotivering, lijnen: [weiger(rijp.lijnIds[0])] };
    expect(probleem(await stem('jjjjjjjjj', anders))).toMatchObject({
      status: 400,
      errors: [{ veld: 'lijnen[0].besluit', regel: 'mdOnderzoek' }],
      detail: expect.stringContaining('dienstverlening') as string,
    });
    expect(
      await c.proef.databank.vraag('SELECT versie FROM voorstel WHERE aanvraag_id = $1', [rijp.aanvraagId]),
    ).toEqual([{ versie: 1 }]);
    expect(await c.proef.databank.vraag('SELECT status FROM agendapunt WHERE id = $1', [punt.id])).toEqual([
      { status: 'open' },
    ]);
  });

  it('mag met de beschrijving van dat onderzoek, en die staat in de redenen van de beslissing', async () => {
    const { stem, sluit, rijp } = await opZitting();
    const anders = { uitkomst: 'anders', eigenMotivering, mdOnderzoek, lijnen: [weiger(rijp.lijnIds[0])] };
    expect(await stem('jjjjjjjjj', anders)).toMatchObject({ status: 200, lichaam: { status: 'beslist' } });
    await sluit();
    expect(await besluiten(rijp.aanvraagId)).toEqual([
      { motivering: `${eigenMotivering}\n\nMaatschappelijke dienstverlening: ${mdOnderzoek}` },
    ]);
  });

  it('mag als dezelfde beslissing andere hulp geeft, maar niet als die hulp verdaagd wordt', async () => {
    const { stem, rijp } = await opZitting(9, [leefloonlijn('2026-01-26'), hulplijn(20_000)]);
    const [leefloon, hulp] = rijp.lijnIds;
    const later = { aanvraaglijnId: hulp, uitkomst: 'verdaagd', onderzoeksopdracht: 'Vraag de facturen op.' };
    const anders = (...lijnen: object[]) => ({ uitkomst: 'anders', eigenMotivering, lijnen });
    expect(probleem(await stem('jjjjjjjjj', anders(later, weiger(leefloon))))).toMatchObject({
      status: 400,
      errors: [{ veld: 'lijnen[1].besluit', regel: 'mdOnderzoek' }],
    });
    expect(await stem('jjjjjjjjj', anders(weiger(leefloon)))).toMatchObject({ status: 200 });
  });
});

describe('het comité verklaart het centrum zelf onbevoegd', () => {
  const eigenMotivering = 'De cliënt studeert en was ingeschreven in Zandhoek: dat OCMW blijft bevoegd.';
  const onbevoegd = { bevoegdOcmw: 'OCMW Zandhoek', adres: ['Dorpsstraat 1', '3090 Zandhoek'], tel: '016 00 00 01' };
  const verklaar = (aanvraaglijnId: string | undefined, reden: string | undefined = eigenMotivering) => ({
    ...{ aanvraaglijnId, besluit: 'ONBEVOEGD', tekst: 'Onbevoegd.' },
    invoer: { soort: 'onbevoegd', ...onbevoegd, reden },
  });
  const velden = {
    ...{ waaromKort: 'Een ander OCMW is bevoegd.', redenen: ['U studeert.'] },
    regelUitleg: 'Het OCMW van de inschrijving blijft bevoegd.',
    ...{ feiten: ['U studeert sinds september 2024.'], bijlagen: ['de aanvraag'] },
  };
  const brief = { soort: 'onbevoegd', velden };

  it('heeft dan vijf kalenderdagen om door te zenden, geen acht, en bestelt de brieven', async () => {
    const { id, stem, sluit, rijp } = await opZitting();
    const anders = { uitkomst: 'anders', eigenMotivering, brief, lijnen: [verklaar(rijp.lijnIds[0])] };
    expect(await stem('jjjjjjjjj', anders)).toMatchObject({ status: 200, lichaam: { status: 'beslist' } });
    expect(await sluit()).toMatchObject({ lichaam: { besluiten: 1 } });
    const [besluit] = await c.proef.databank.vraag<{ id: string }>(
      "SELECT id, motivering, brief ->> 'soort' AS brief FROM besluit WHERE aanvraag_id = $1 AND zitting_id = $2",
      [rijp.aanvraagId, id],
    );
    expect(besluit).toMatchObject({ motivering: eigenMotivering, brief: 'onbevoegd' });
    const vraag = (sql: string) => c.proef.databank.vraag(sql, [besluit!.id]);
    expect(await vraag('SELECT soort, begint::text, uiterlijk::text FROM klok WHERE onderwerp_id = $1')).toEqual([
      { soort: 'CLK-02', begint: zittingsdag, uiterlijk: plusDagen(zittingsdag, 5) },
    ]);
    expect(await vraag('SELECT effect FROM effect WHERE onderwerp_id = $1')).toEqual([{ effect: 'drukBesluitbrief' }]);
    expect(await aanvraag(rijp.aanvraagId)).toMatchObject({ fase: 'afgehandeld', sluitreden: 'onbevoegd' });
  });

  it('kan niet zonder redenen en brief, en niet voor een deel van de aanvraag', async () => {
    const { stem, rijp } = await opZitting(9, [leefloonlijn('2026-01-26'), hulplijn(20_000)]);
    const [een, twee] = rijp.lijnIds;
    const weigering = async (rest: object, veld: string, regel?: string) =>
      expect(probleem(await stem('jjjjjjjjj', { uitkomst: 'anders', eigenMotivering, brief, ...rest }))).toMatchObject({
        status: 400,
        errors: [{ veld, ...(regel === undefined ? {} : { regel }) }],
      });
    const alles = [verklaar(een), verklaar(twee)];
    await weigering({ lijnen: [verklaar(een)] }, 'lijnen', 'onbevoegdGeheel');
    await weigering({ lijnen: alles, brief: undefined }, 'brief', 'onbevoegd');
    await weigering({ lijnen: alles, eigenMotivering: undefined }, 'eigenMotivering', 'anders');
    await weigering({ lijnen: alles, brief: { ...brief, velden: { ...velden, bijlagen: [] } } }, 'velden.bijlagen');
    expect(await stem('jjjjjjjjj', { uitkomst: 'anders', eigenMotivering, brief, lijnen: alles })).toMatchObject({
      status: 200,
    });
  });
});

describe('zelf verdagen', () => {
  it('de klok loopt door, en de volgende haalbare zitting staat erbij, ook als die te laat komt', async () => {
    const { punt } = await opZitting(9, [leefloonlijn('2026-01-26')]); // limit 25 February
    const vooruit = async () => (await c.get(`/agendapunten/${punt.id}/verdaging`, c.voorzitter)).lichaam;
    expect(await vooruit()).toMatchObject({
      ...{ beslisUiterlijk: '2026-02-25', zittingId: null, teLaat: true },
      zin: 'De termijn loopt door tot en met 25 februari 2026. Verdaagd haalt geen enkele geplande zitting; de termijn loopt af op 25/02/2026.',
    });
    const dagen = (n: number) => plusDagen(zittingsdag, n);
    await c.plan(dagen(6), { soort: 'bijkomend' }); // its convocation should have left already
    const later = await c.plan(dagen(62), { soort: 'bijkomend' });
    expect(await vooruit()).toMatchObject({ zittingId: later, zittingOp: dagen(62), teLaat: true });
    await c.proef.databank.vraag(
      "UPDATE zitting SET fase = 'afgelast' WHERE id <> (SELECT zitting_id FROM agendapunt WHERE id = $1)",
      [punt.id],
    );
  });

  it('vraagt wat er nog onderzocht moet worden, en een meerderheid', async () => {
    const { stem, sluit, rijp } = await opZitting();
    expect(probleem(await stem('jjjjjjjjj', { uitkomst: 'verdaagd' }))).toMatchObject({ status: 400 });
    const opdracht = { uitkomst: 'verdaagd', eigenMotivering: 'Vraag de loonfiches van maart op.' };
    expect(probleem(await stem('jjjjnnnn-', opdracht))).toMatchObject({ status: 409 });
    expect((await stem('jjjjjnnnn', opdracht)).lichaam).toMatchObject({ status: 'verdaagd' });
    expect(await sluit()).toMatchObject({ lichaam: { besluiten: 0 } });
    expect(await aanvraag(rijp.aanvraagId)).toEqual({ fase: 'onderzoek', ronde: 2, sluitreden: null });
    expect(
      await c.proef.databank.vraag("SELECT reden FROM taak WHERE procedure_id = $1 AND soort = 'onderzoeksopdracht'", [
        rijp.procedureId,
      ]),
    ).toEqual([{ reden: opdracht.eigenMotivering }]);
  });
});
