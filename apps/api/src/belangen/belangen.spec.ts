import { probleem } from '../../test/proefApp.js';
import { metProefComite, stemmen, type Punt } from '../../test/proefcomite.js';
import { schendingen } from '../../test/proefocmw.js';
import { maakRijp } from '../../test/proefrijp.js';

const c = metProefComite();
afterEach(async () => expect(await schendingen(c.proef.databank)).toEqual([]));

it('R-COM-15: een vermoed belang gaat naar de secretaris; het lid wordt gevraagd en verlaat na zijn antwoord de zaal', async () => {
  await c.klok('2026-02-02T08:00:00Z');
  const rijp = await maakRijp(c.proef, { ontvangenOp: '2026-02-02' });
  const ander = await maakRijp(c.proef, { ontvangenOp: '2026-02-02' });
  await c.proef.databank.vraag(
    `INSERT INTO gezinslid (dossier_id, naam, verwantschap, onderhoudsplichtig, samenwonend, van) VALUES ($1, 'Piet Vermoed', 'partner', false, true, '2026-01-01')`,
    [rijp.dossierId],
  );
  const id = await c.plan('2026-02-19');
  await c.doe(id, `/zittingen/${id}/agenda`, { voorstelIds: [rijp.voorstelId, ander.voorstelId] });
  const lidId = c.leden[1];
  const banden = { banden: [{ soort: 'familie', waarde: 'Vermoed Piet' }] };
  const zet = (token: string) =>
    c.proef.vraag(`/api/leden/${lidId}/banden`, { token, methode: 'PUT', lichaam: banden });
  const vreemd = (await c.proef.maakGebruiker('Ander lid', ['comitelid'])).token;
  expect(probleem(await zet(vreemd))).toMatchObject({ status: 403 });
  expect(await zet(c.lid)).toMatchObject({ status: 200 });
  await c.stelVast(id);
  await c.doe(id, `/zittingen/${id}/oproepen`, undefined);
  const punt = ((await c.get(`/zittingen/${id}`)).lichaam as { punten: Punt[] }).punten.find(
    (p) => p.voorstelId === rijp.voorstelId,
  )!;
  const vermoed = { agendapuntId: punt.id, lidId, gronden: [{ code: 'familie' }], gevraagd: false, antwoord: null };
  expect((await c.get(`/zittingen/${id}/belangen`)).lichaam).toMatchObject([vermoed]);
  expect(probleem(await c.get(`/zittingen/${id}/belangen`, c.lid))).toMatchObject({ status: 403 });
  const vraag = () => c.doe(id, `/zittingen/${id}/belangen/vragen`, {});
  expect((await vraag()).lichaam).toEqual({ gevraagd: 1 });
  expect((await vraag()).lichaam).toEqual({ gevraagd: 0 });
  expect((await c.get(`/zittingen/${id}/belangvragen`, c.lid)).lichaam).toMatchObject([
    { agendapuntId: punt.id, antwoord: null },
  ]);
  expect((await c.get(`/zittingen/${id}/belangvragen`, c.voorzitter)).lichaam).toEqual([]);
  const meld = (antwoord: object, token?: string) =>
    c.doe(id, `/agendapunten/${punt.id}/belang`, antwoord, token === undefined ? {} : { token });
  expect(probleem(await meld({ lidId: c.leden[2], antwoord: 'belang' }, c.lid))).toMatchObject({
    errors: [{ regel: 'eigen' }],
  });
  expect(await meld({ lidId, antwoord: 'belang', toelichting: 'Mijn broer.' }, c.lid)).toMatchObject({ status: 200 });
  await c.klok('2026-02-19T18:00:00Z');
  await c.doe(id, `/zittingen/${id}/openen`, { aanwezig: c.leden });
  const zaal = (await c.get(`/agendapunten/${punt.id}/zaal`)).lichaam as {
    leden: { lidId: string; plaats: string }[];
    quorum: object;
  };
  expect(zaal.leden.filter(({ plaats }) => plaats === 'verlaat_de_zaal').map((lid) => lid.lidId)).toEqual([lidId]);
  expect(zaal.quorum).toMatchObject({ aanwezigVoorPunt: 8 });
  const stem = (tekst: string) =>
    c.doe(id, `/agendapunten/${punt.id}/stemming`, { stemmen: stemmen(c.leden, tekst), uitkomst: 'zoals_voorgesteld' });
  expect(probleem(await stem('jjjjjjjjj'))).toMatchObject({ errors: [{ veld: 'stemmen', regel: 'R-COM-15' }] });
  expect((await stem('jwjjjjjjj')).lichaam).toMatchObject({ status: 'beslist', gewraakt: 1, ja: 8 });
});

it('R-COM-16: achter gesloten deuren: bij een punt staan alleen de leden, de notulist, het diensthoofd en wie gehoord wordt', async () => {
  await c.klok('2026-03-02T08:00:00Z');
  const rijp = await maakRijp(c.proef, { ontvangenOp: '2026-03-02' });
  await c.proef.maakGebruiker('Hoofd', ['hoofdSocialeDienst']);
  await c.proef.maakGebruiker('Ontvanger', ['financieelDirecteur']);
  const { punten } = await c.houd('2026-03-19', [rijp.voorstelId], 9);
  const zaal = (await c.get(`/agendapunten/${punten[0]!.id}/zaal`)).lichaam as {
    leden: object[];
    ambtshalve: object[];
    gehoord: object[];
  };
  expect(zaal.leden).toHaveLength(9);
  expect(zaal.ambtshalve).toEqual([
    { naam: 'Hilde Cools', rollen: ['secretaris'] },
    { naam: 'Hoofd', rollen: ['hoofdSocialeDienst'] },
  ]);
  expect(zaal.gehoord).toEqual([]);
});
