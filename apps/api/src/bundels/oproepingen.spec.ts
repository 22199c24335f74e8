import { randomUUID } from 'node:crypto';
import { probleem } from '../../test/proefApp.js';
import { metProefComite } from '../../test/proefcomite.js';
import { maakRijp } from '../../test/proefrijp.js';
import { schendingen } from '../../test/proefocmw.js';

const c = metProefComite();
afterEach(async () => expect(await schendingen(c.proef.databank)).toEqual([]));

interface Lid {
  readonly id: string;
  readonly rev: number;
  readonly naam: string;
  readonly mail: string | null;
  readonly adres: string[];
}
const ADRES = ['Kloosterlaan 2', '3099 Heidebeke'];
const leden = async (token = c.beheerder) => (await c.get('/leden', token)).lichaam as Lid[];
const lidVan = async (naam: string, token?: string) => (await leden(token)).find((lid) => lid.naam === naam)!;
const wijzig = (lid: Lid, lichaam: object, token = c.beheerder, rev = lid.rev) =>
  c.proef.vraag(`/api/leden/${lid.id}`, {
    ...{ methode: 'PUT', token, koppen: { 'If-Match': `"${rev}"` } },
    lichaam: { mail: null, adres: [], opPapier: false, ...lichaam },
  });
const stelAan = (lid: object) =>
  c.proef.vraag('/api/leden', { token: c.beheerder, koppen: { 'Idempotency-Key': randomUUID() }, lichaam: lid });
const bezorg = (id: string, lidId: string, lichaam: object) =>
  c.proef.vraag(`/api/zittingen/${id}/leden/${lidId}/oproeping-bezorgd`, {
    ...{ token: c.secretaris, koppen: { 'Idempotency-Key': randomUUID() }, lichaam },
  });
const oproepingen = async (id: string) =>
  (await c.get(`/zittingen/${id}/oproepingen`)).lichaam as { naam: string; wijze: string; bezorgd: object | null }[];

describe('het mailadres en postadres van een lid', () => {
  it('wijzigt wie het comité beheert, onder de revisie van het lid, en het staat in het logboek zonder het adres zelf', async () => {
    const lid = await lidVan('Lid 3');
    expect(probleem(await wijzig(lid, { adres: ADRES }, c.secretaris))).toMatchObject({ status: 403 });
    const na = await wijzig(lid, { mail: 'lid3@voorbeeld.be', adres: ADRES });
    expect(na).toMatchObject({ status: 200, lichaam: { mail: 'lid3@voorbeeld.be', adres: ADRES, rev: lid.rev + 1 } });
    expect(probleem(await wijzig(lid, {}))).toMatchObject({ status: 412 });
    const [regel] = await c.proef.databank.vraag<{ gegevens: object }>(
      "SELECT gegevens FROM handeling WHERE soort = 'lid.gewijzigd' AND onderwerp_id = $1",
      [lid.id],
    );
    expect(regel!.gegevens).toMatchObject({ velden: 'mail,adres' });
    expect(JSON.stringify(regel)).not.toContain('Kloosterlaan');
  });

  it('ziet een ander lid niet, de secretaris en het lid zelf wel', async () => {
    await wijzig(await lidVan('Lid 1'), { mail: 'lid1@voorbeeld.be', adres: ADRES });
    await wijzig(await lidVan('Lid 2'), { mail: 'lid2@voorbeeld.be', adres: ADRES });
    expect(await lidVan('Lid 2', c.lid)).toMatchObject({ mail: null, adres: [] });
    expect(await lidVan('Lid 1', c.lid)).toMatchObject({ mail: 'lid1@voorbeeld.be', adres: ADRES });
    expect(await lidVan('Lid 2', c.secretaris)).toMatchObject({ mail: 'lid2@voorbeeld.be', adres: ADRES });
  });

  it.each([
    ['gisteren', '2026-01-04', 400],
    ['vandaag', '2026-01-05', 200],
    ['morgen', '2026-01-06', 200],
  ])('het mandaat eindigt op zijn vroegst vandaag: %s', async (_wanneer, tot, status) => {
    await c.klok('2026-01-05T10:00:00Z');
    const { id: gebruikerId } = await c.proef.maakGebruiker(`Eindigt ${tot}`, ['comitelid']);
    const lid = { gebruikerId, naam: `Eindigt ${tot}`, van: '2025-06-01' };
    const { id } = (await stelAan(lid)).lichaam as { id: string };
    expect(
      (
        await wijzig(
          (await leden()).find((l) => l.id === id)!,
          { tot },
        )
      ).status,
    ).toBe(status);
    await c.proef.databank.vraag("UPDATE lid SET tot = '2026-01-05' WHERE id = $1", [id]);
  });
});

describe('R-COM-09: de oproeping van een lid zonder account', () => {
  it('gaat met de bundel op papier naar zijn postadres, en de secretaris noteert wanneer', async () => {
    await c.klok('2026-03-02T08:00:00Z');
    const piet = { naam: 'Piet Zonder', van: '2026-03-01', tot: '2026-04-30' };
    expect(probleem(await stelAan(piet))).toMatchObject({
      detail: 'Een lid zonder account krijgt de oproeping op papier.',
    });
    expect(probleem(await stelAan({ ...piet, opPapier: true }))).toMatchObject({
      detail: 'Wie de oproeping op papier krijgt, heeft een postadres nodig.',
    });
    const gemaakt = await stelAan({ ...piet, opPapier: true, adres: ADRES });
    expect(gemaakt).toMatchObject({ status: 201 });
    const lidId = (gemaakt.lichaam as { id: string }).id;
    expect(probleem(await stelAan({ ...piet, opPapier: true, adres: ADRES }))).toMatchObject({ code: 'bestaat.al' });

    const rijp = await maakRijp(c.proef, { ontvangenOp: '2026-03-02' });
    const id = await c.plan('2026-03-19');
    await c.doe(id, `/zittingen/${id}/agenda`, { voorstelIds: [rijp.voorstelId] });
    const papier = (token = c.secretaris) =>
      fetch(`${c.proef.adres}/api/zittingen/${id}/leden/${lidId}/bundel.pdf`, {
        headers: { authorization: `Bearer ${token}` },
      });
    expect((await papier()).status).toBe(409);
    await c.stelVast(id);
    expect(await c.doe(id, `/zittingen/${id}/oproepen`, undefined)).toMatchObject({ status: 200 });
    expect((await oproepingen(id)).filter(({ wijze }) => wijze === 'papier')).toMatchObject([
      { naam: 'Piet Zonder', uiterlijk: '2026-03-11', mail: null, bezorgd: null },
    ]);
    expect((await oproepingen(id)).find(({ naam }) => naam === 'Lid 1')).toMatchObject({
      ...{ wijze: 'scherm', mail: 'voorgenomen' },
    });
    expect((await papier(c.lid)).status).toBe(403);
    const bundel = await papier();
    expect(bundel).toMatchObject({ status: 200 });
    expect(Buffer.from(await bundel.arrayBuffer()).toString('latin1')).toContain('/Count 2');

    const taak = () =>
      c.proef.databank.vraag(
        "SELECT uiterlijk::text, rol, klaar_op IS NOT NULL AS klaar FROM taak WHERE soort = 'oproepingOpPapier'",
      );
    expect(await taak()).toEqual([{ uiterlijk: '2026-03-11', rol: 'secretaris', klaar: false }]);
    expect(probleem(await bezorg(id, lidId, { wijze: 'post', op: '2026-03-03' }))).toMatchObject({
      detail: 'Noteer dit op de dag zelf of erna.',
    });
    expect(await bezorg(id, lidId, { wijze: 'post', op: '2026-03-02' })).toMatchObject({
      ...{ status: 201, lichaam: { bezorgd: { wijze: 'post', op: '2026-03-02', teLaat: false } } },
    });
    expect(await taak()).toMatchObject([{ klaar: true }]);
    expect(probleem(await bezorg(id, lidId, { wijze: 'post', op: '2026-03-02' }))).toMatchObject({ status: 409 });
  });

  it.each([
    ['de dag voor de laatste dag', '2026-04-14', false],
    ['op de laatste dag', '2026-04-15', false],
    ['de dag erna', '2026-04-16', true],
  ])('papier dat %s afgegeven wordt', async (_wanneer, op, teLaat) => {
    await c.klok('2026-04-01T08:00:00Z');
    const lid = await lidVan('Lid 4');
    await wijzig(lid, { adres: ADRES, opPapier: true });
    const rijp = await maakRijp(c.proef, { ontvangenOp: '2026-04-01' });
    const id = await c.plan('2026-04-23', { soort: 'bijkomend' });
    await c.doe(id, `/zittingen/${id}/agenda`, { voorstelIds: [rijp.voorstelId] });
    await c.stelVast(id);
    await c.doe(id, `/zittingen/${id}/oproepen`, undefined);
    await c.klok('2026-04-16T08:00:00Z');
    expect(await bezorg(id, lid.id, { wijze: 'afgegeven', op })).toMatchObject({ lichaam: { bezorgd: { teLaat } } });
    await c.proef.databank.vraag(
      "UPDATE zitting SET fase = 'afgelast', datum = datum + 5000 + (SELECT count(*)::int FROM zitting) WHERE id = $1",
      [id],
    );
  });
});
