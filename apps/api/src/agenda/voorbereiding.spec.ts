import { probleem } from '../../test/proefApp.js';
import { metProefComite, type Punt } from '../../test/proefcomite.js';
import { hulplijn, maakDringend, maakRijp, maakVeelRijp, leefloonlijn } from '../../test/proefrijp.js';
import { schendingen } from '../../test/proefocmw.js';

const c = metProefComite();
afterEach(async () => expect(await schendingen(c.proef.databank)).toEqual([]));

interface Zitting {
  readonly rev: number;
  readonly vaststelling: { geldig: boolean; versie: string; sindsdien: string } | null;
  readonly punten: readonly (Punt & { toets: { code: string; oordeel: string; aanZet: string | null }[] })[];
}
interface RijpVoorstel {
  readonly voorstelId: string;
  readonly groep: string;
}
interface Rijp {
  readonly zittingen: {
    zittingId: string;
    aantal: number;
    groepen: { groep: string; voorstellen: RijpVoorstel[] }[];
  }[];
  readonly zonderZitting: RijpVoorstel[];
}

const toon = async (id: string, token?: string) => (await c.get(`/zittingen/${id}`, token)).lichaam as Zitting;
const zetOp = (id: string, ...voorstelIds: string[]) => c.doe(id, `/zittingen/${id}/agenda`, { voorstelIds });
const volgorde = (zitting: unknown) => (zitting as Zitting).punten.map(({ voorstelId }) => voorstelId);
const legVersie = (id: string) => c.doe(id, `/zittingen/${id}/agenda/versies`, undefined);
const verschil = async (id: string, vraag: string) =>
  (await c.get(`/zittingen/${id}/agenda/verschil?${vraag}`)).lichaam as { zin: string; wijzigingen: object[] };

describe('rijpe voorstellen verzamelen vanzelf', () => {
  it('elk onder de laatste zitting die op tijd beslist, per groep, en wat geen zitting haalt apart', async () => {
    await c.klok('2026-01-07T08:00:00Z'); // limit 6 February
    const gewoon = await maakRijp(c.proef, { ontvangenOp: '2026-01-07' });
    const bespreking = await maakRijp(c.proef, { ontvangenOp: '2026-01-07', bespreking: true });
    const rijp = async () => (await c.get('/agenda/rijp')).lichaam as Rijp;
    expect((await rijp()).zonderZitting).toHaveLength(2);
    const vroeg = await c.plan('2026-01-22');
    const laat = await c.plan('2026-02-05');
    const na = await c.plan('2026-02-12');
    const onder = async () => (await rijp()).zittingen.map(({ zittingId, aantal }) => [zittingId, aantal]);
    expect(await onder()).toEqual([
      [vroeg, 0],
      [laat, 2],
      [na, 0],
    ]);
    expect((await rijp()).zittingen[1]!.groepen).toMatchObject([
      { groep: 'bespreking', naam: 'Te bespreken', voorstellen: [{ voorstelId: bespreking.voorstelId }] },
      { groep: 'zonder_bespreking', voorstellen: [{ voorstelId: gewoon.voorstelId }] },
    ]);
    // The convocation of 5 February leaves on 28 January at the latest.
    await c.klok('2026-01-28T22:30:00Z');
    expect((await onder())[1]).toEqual([laat, 2]);
    await c.klok('2026-01-29T08:00:00Z');
    expect(await onder()).toEqual([
      [vroeg, 0],
      [laat, 0],
      [na, 2],
    ]);
    expect((await c.get(`/zittingen/${na}/rijp`)).lichaam).toMatchObject([
      { hoortBijZittingId: na, teLaat: true, laatsteHaalbareZitting: false },
      { hoortBijZittingId: na, teLaat: true },
    ]);
    const verzameld = await c.doe(na, `/zittingen/${na}/agenda/verzamelen`, undefined);
    expect(volgorde(verzameld.lichaam)).toEqual([bespreking.voorstelId, gewoon.voorstelId]);
    expect((await rijp()).zonderZitting).toEqual([]);
  });
});

describe('de volgorde', () => {
  it('volgt de regels die de secretaris koos, en laat staan wat met de hand geschikt is', async () => {
    await c.klok('2026-02-16T08:00:00Z');
    const id = await c.plan('2026-03-05');
    const orde = await c.get('/agenda/orde');
    expect(orde.lichaam).toMatchObject({ regels: ['klok'] });
    const kies = (rev: number) =>
      c.proef.vraag('/api/agenda/orde', {
        ...{ methode: 'PUT', token: c.secretaris, koppen: { 'If-Match': `"${rev}"` } },
        lichaam: { regels: ['soort', 'dossiernummer'] },
      });
    const { rev } = orde.lichaam as { rev: number };
    expect(await kies(rev)).toMatchObject({ status: 200, lichaam: { regels: ['soort', 'dossiernummer'] } });
    expect(probleem(await kies(rev))).toMatchObject({ status: 412 });
    const vs = await maakRijp(c.proef, { ontvangenOp: '2026-02-16', lijnen: [hulplijn(5_000)] });
    const [een, twee] = await maakVeelRijp(c.proef, 2, { ontvangenOp: '2026-02-16' });
    await zetOp(id, vs.voorstelId, twee!.voorstelId, een!.voorstelId);
    expect(volgorde(await toon(id))).toEqual([een!.voorstelId, twee!.voorstelId, vs.voorstelId]);

    const plaats = async (voorstelId: string, naar: unknown) => {
      const punt = (await toon(id)).punten.find((p) => p.voorstelId === voorstelId)!;
      return c.doe(id, `/agendapunten/${punt.id}/plaats`, { naar });
    };
    expect(volgorde((await plaats(vs.voorstelId, 'bovenaan')).lichaam)).toEqual([
      vs.voorstelId,
      een!.voorstelId,
      twee!.voorstelId,
    ]);
    expect(volgorde((await plaats(vs.voorstelId, 'neer')).lichaam)[1]).toBe(vs.voorstelId);
    expect(volgorde((await plaats(vs.voorstelId, 'op')).lichaam)[0]).toBe(vs.voorstelId);
    expect(volgorde((await plaats(vs.voorstelId, 2)).lichaam)[1]).toBe(vs.voorstelId);
    expect(probleem(await plaats(vs.voorstelId, 4))).toMatchObject({ detail: 'Kies een plaats van 1 tot 3.' });

    const later = await maakRijp(c.proef, { ontvangenOp: '2026-02-16', lijnen: [leefloonlijn('2026-02-16')] });
    await zetOp(id, later.voorstelId);
    expect(volgorde(await toon(id)).slice(0, 2)).not.toContain(vs.voorstelId);
    const opnieuw = await c.doe(id, `/zittingen/${id}/agenda/ordenen`, undefined);
    expect(volgorde(opnieuw.lichaam)).toEqual([een!.voorstelId, twee!.voorstelId, later.voorstelId, vs.voorstelId]);
  });
});

describe('een punt naar een andere zitting', () => {
  it('gaat met reden van de ene agenda naar de andere, en na de termijn alleen als u dat zegt', async () => {
    await c.klok('2026-03-09T08:00:00Z'); // limit 8 April
    const { voorstelId, dossierId } = await maakRijp(c.proef, { ontvangenOp: '2026-03-09' });
    const van = await c.plan('2026-03-26');
    const naar = await c.plan('2026-04-08');
    const teLaat = await c.plan('2026-04-09');
    await zetOp(van, voorstelId);
    const verplaats = async (uit: string, naarZittingId: string, extra: object = {}) =>
      c.doe(uit, `/agendapunten/${(await toon(uit)).punten[0]!.id}/verplaatsen`, {
        ...{ naarZittingId, reden: 'De cliënt bezorgt nog een stuk.' },
        ...extra,
      });
    expect(probleem(await verplaats(van, van))).toMatchObject({ status: 400 });
    expect(await verplaats(van, naar)).toMatchObject({ status: 200, lichaam: { punten: [] } });
    expect(volgorde(await toon(naar))).toEqual([voorstelId]);
    expect(probleem(await verplaats(naar, teLaat))).toMatchObject({ status: 409, regel: 'beslistermijn' });
    expect(volgorde(await toon(naar))).toEqual([voorstelId]);
    expect(await verplaats(naar, teLaat, { ookTeLaat: true })).toMatchObject({ status: 200 });
    const redenen = await c.proef.databank.vraag(
      `SELECT t.tekst FROM handeling h JOIN handeling_tekst t ON t.handeling_id = h.id
       WHERE h.dossier_id = $1 AND h.soort = 'agendapunt.verplaatst'`,
      [dossierId],
    );
    expect(redenen).toEqual(Array(2).fill({ tekst: 'De cliënt bezorgt nog een stuk.' }));
  });
});

describe('de formele toets', () => {
  it('zegt wie aan zet is, en laat alleen met reden van een huisregel afwijken', async () => {
    await c.klok('2026-04-20T08:00:00Z');
    const rijp = await maakRijp(c.proef, { ontvangenOp: '2026-04-20' });
    const id = await c.plan('2026-05-07');
    await zetOp(id, rijp.voorstelId);
    await c.proef.databank.vraag(
      `INSERT INTO aanvraaglijn (aanvraag_id, dossier_id, volgnr, spoor, steun, omschrijving) VALUES ($1, $2, 2, 'MD', 'VS', 'hulp VS')`,
      [rijp.aanvraagId, rijp.dossierId],
    );
    await c.proef.databank.vraag('UPDATE aanvraag SET hoorrecht_gemeld_op = NULL WHERE id = $1', [rijp.aanvraagId]);
    const toets = async (code: string) => (await toon(id)).punten[0]!.toets.find((t) => t.code === code);
    const wijkAf = async (code: string, reden = 'De tweede vraag komt op de volgende zitting.') =>
      c.doe(id, `/agendapunten/${(await toon(id)).punten[0]!.id}/toets/${code}/afwijken`, { reden });
    expect(await toets('lijnen')).toMatchObject({ oordeel: 'nog_niet', aanZet: 'maatschappelijkWerker' });
    expect(await toets('hoorrecht')).toMatchObject({ oordeel: 'nog_niet', afwijkbaar: false });
    expect(probleem(await wijkAf('hoorrecht'))).toMatchObject({
      status: 409,
      detail:
        'Nog niet gemeld dat de cliënt gehoord kan worden. Dit vraagt de wet: de secretaris kan er niet van afwijken.',
    });
    expect(probleem(await wijkAf('verslag'))).toMatchObject({ status: 409 });
    expect(await wijkAf('lijnen')).toMatchObject({ status: 200 });
    expect(await toets('lijnen')).toMatchObject({
      ...{ inOrde: true, oordeel: 'in_orde_met_reden', aanZet: null },
      afwijking: { reden: 'De tweede vraag komt op de volgende zitting.', door: 'Hilde Cools' },
    });
    await c.stelVast(id);
    expect(probleem(await c.doe(id, `/zittingen/${id}/oproepen`, undefined))).toMatchObject({
      nietInOrde: [{ voorstelId: rijp.voorstelId, fouten: [{ code: 'hoorrecht' }] }],
    });
    await c.proef.databank.vraag(`UPDATE aanvraag SET hoorrecht_gemeld_op = '2026-04-20' WHERE id = $1`, [
      rijp.aanvraagId,
    ]);
    expect(await c.doe(id, `/zittingen/${id}/oproepen`, undefined)).toMatchObject({ status: 200 });
  });
});

describe('versies van de agenda', () => {
  it('A, B, C, elk bewaard, met wat er veranderde', async () => {
    await c.klok('2026-05-11T08:00:00Z');
    const [a, b, d] = await maakVeelRijp(c.proef, 3, { ontvangenOp: '2026-05-11' });
    const id = await c.plan('2026-05-28');
    await zetOp(id, a!.voorstelId, b!.voorstelId);
    expect(await legVersie(id)).toMatchObject({ status: 200 });
    expect(probleem(await legVersie(id))).toMatchObject({ detail: 'Er is niets gewijzigd sinds versie A.' });
    const [eerste, tweede] = (await toon(id)).punten;
    await c.doe(id, `/agendapunten/${tweede!.id}/plaats`, { naar: 'bovenaan' });
    expect((await verschil(id, 'van=A')).zin).toBe('1 verplaatst');
    await zetOp(id, d!.voorstelId);
    await legVersie(id);
    await c.doe(id, `/agendapunten/${eerste!.id}/afvoeren`, { reden: 'De aanvraag is nog niet klaar.' });
    expect(await c.stelVast(id)).toMatchObject({
      status: 200,
      lichaam: { vaststelling: { versie: 'C', geldig: true } },
    });
    expect((await c.get(`/zittingen/${id}/agenda/versies`)).lichaam).toMatchObject([
      { versie: 'A', punten: 2, aanleiding: 'opgemaakt', door: 'Hilde Cools', verschil: 'eerste versie' },
      { versie: 'B', punten: 3, verschil: '1 toegevoegd, 1 verplaatst' },
      { versie: 'C', punten: 2, aanleiding: 'vastgesteld', door: 'Lieve Vandersmissen', verschil: '1 van de agenda' },
    ]);
    expect(await verschil(id, 'van=A&tot=C')).toMatchObject({ zin: '1 toegevoegd, 1 van de agenda' });
    expect((await c.get(`/zittingen/${id}/agenda/versies/A`)).lichaam).toMatchObject({ punten: [{}, {}] });
    expect((await c.get(`/zittingen/${id}/agenda/versies/D`)).status).toBe(404);
    expect((await c.get(`/zittingen/${id}/agenda/versies`, c.lid)).status).toBe(404);
  });
});

describe('de voorzitter stelt de agenda vast', () => {
  it('R-COM-04: zonder vaststelling, of na een wijziging, vertrekt er niets', async () => {
    await c.klok('2026-06-08T08:00:00Z');
    const [a, b] = await maakVeelRijp(c.proef, 2, { ontvangenOp: '2026-06-08' });
    const id = await c.plan('2026-06-25');
    const roepOp = () => c.doe(id, `/zittingen/${id}/oproepen`, undefined);
    expect(probleem(await c.stelVast(id))).toMatchObject({ status: 409 });
    await zetOp(id, a!.voorstelId);
    expect(probleem(await roepOp())).toMatchObject({ detail: 'De voorzitter stelde deze agenda nog niet vast.' });
    expect(
      probleem(await c.doe(id, `/zittingen/${id}/agenda/vaststellen`, undefined, { token: c.secretaris })),
    ).toMatchObject({ status: 403 });
    expect((await toon(id, c.voorzitter)).punten).toHaveLength(1);
    await c.stelVast(id);
    await zetOp(id, b!.voorstelId);
    expect((await toon(id)).vaststelling).toMatchObject({ geldig: false, sindsdien: '1 toegevoegd' });
    expect(probleem(await roepOp())).toMatchObject({
      detail: 'De agenda wijzigde sinds de voorzitter versie A vaststelde (1 toegevoegd). Laat ze opnieuw vaststellen.',
    });
    await c.stelVast(id);
    expect(await roepOp()).toMatchObject({ status: 200, lichaam: { vaststelling: { versie: 'B', geldig: true } } });
  });

  it('een dringende beslissing die nadien komt, gaat mee zonder nieuwe vaststelling, in een versie van haar eigen', async () => {
    await c.klok('2026-07-13T08:00:00Z');
    const { voorstelId } = await maakRijp(c.proef, { ontvangenOp: '2026-07-13' });
    const id = await c.plan('2026-07-30');
    await zetOp(id, voorstelId);
    await c.stelVast(id);
    await maakDringend(c.proef, '2026-07-13', '2026-07-30');
    expect(await c.doe(id, `/zittingen/${id}/oproepen`, undefined)).toMatchObject({ status: 200 });
    expect((await c.get(`/zittingen/${id}/agenda/versies`)).lichaam).toMatchObject([
      { versie: 'A', aanleiding: 'vastgesteld' },
      { versie: 'B', aanleiding: 'verzonden', verschil: '1 toegevoegd' },
    ]);
  });
});

describe('twee secretarissen op hetzelfde ogenblik', () => {
  it('één wint, de andere krijgt te lezen wat er veranderde en door wie', async () => {
    await c.klok('2026-08-10T08:00:00Z');
    const [a, b] = await maakVeelRijp(c.proef, 2, { ontvangenOp: '2026-08-10' });
    const id = await c.plan('2026-08-27');
    const { token: ander } = await c.proef.maakGebruiker('Wim Claes', ['secretaris']);
    const revisie = (await toon(id)).rev;
    const zet = (voorstelId: string, token: string) =>
      c.doe(id, `/zittingen/${id}/agenda`, { voorstelIds: [voorstelId] }, { revisie, token });
    const antwoorden = await Promise.all([zet(a!.voorstelId, c.secretaris), zet(b!.voorstelId, ander)]);
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([200, 412]);
    const winnaar = antwoorden[0].status === 200 ? 'Hilde Cools' : 'Wim Claes';
    expect(probleem(antwoorden.find(({ status }) => status === 412)!)).toMatchObject({
      huidig: { wijzigingen: [{ rev: revisie + 1, wat: '1 punt op de agenda gezet', door: winnaar }] },
    });
  });

  it('roepen ze samen op, dan vertrekt de agenda één keer', async () => {
    await c.klok('2026-09-14T08:00:00Z');
    const { voorstelId } = await maakRijp(c.proef, { ontvangenOp: '2026-09-14' });
    const id = await c.plan('2026-10-01');
    await zetOp(id, voorstelId);
    await c.stelVast(id);
    const revisie = (await toon(id)).rev;
    const roepOp = () => c.doe(id, `/zittingen/${id}/oproepen`, undefined, { revisie });
    const antwoorden = await Promise.all([roepOp(), roepOp()]);
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(probleem(antwoorden.find(({ status }) => status === 412)!)).toMatchObject({
      huidig: { fase: 'opgeroepen', wijzigingen: [{ wat: 'de leden zijn opgeroepen: de agenda ligt vast' }] },
    });
    const [drukken] = await c.proef.databank.vraag(
      `SELECT count(*)::int AS aantal FROM effect e JOIN procedure p ON p.id = e.procedure_id WHERE p.onderwerp_id = $1 AND effect = 'drukOproeping'`,
      [id],
    );
    expect(drukken).toEqual({ aantal: 1 });
  });
});
