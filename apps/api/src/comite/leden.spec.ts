import { probleem } from '../../test/proefApp.js';
import { metProefComite } from '../../test/proefcomite.js';

const c = metProefComite();
let sleutel = 0;

const stelAan = (lid: object, token = c.beheerder) =>
  c.proef.vraag('/api/leden', { token, koppen: { 'Idempotency-Key': `lid-sleutel-${sleutel++}` }, lichaam: lid });

describe('de leden van het comité', () => {
  it('telt de voorzitter en acht leden, en een zitting kent hun quorum', async () => {
    expect((await c.get('/leden')).lichaam).toHaveLength(9);
    await c.klok('2026-01-05T08:00:00Z');
    const id = await c.plan('2026-01-29');
    expect((await c.get(`/zittingen/${id}`)).lichaam).toMatchObject({
      quorum: { zittend: 9, vereist: 5, aanwezig: 0, gehaald: false },
      oproepenUiterlijk: '2026-01-21',
    });
  });

  it.each([
    ['de dag voor zijn mandaat begint', '2026-02-28', 9],
    ['op de eerste dag van zijn mandaat', '2026-03-01', 10],
    ['op de laatste dag', '2026-03-31', 10],
    ['de dag erna', '2026-04-01', 9],
  ])('een lid telt mee voor het quorum van zijn eerste tot zijn laatste dag: %s', async (_wanneer, dag, zittend) => {
    const { id: gebruikerId } = await nieuw(`Opvolger ${dag}`);
    await c.proef.databank.vraag("DELETE FROM lid WHERE naam = 'Opvolger'");
    expect(await stelAan({ gebruikerId, naam: 'Opvolger', van: '2026-03-01', tot: '2026-03-31' })).toMatchObject({
      status: 201,
    });
    expect((await c.get(`/zittingen/${await c.plan(dag)}`)).lichaam).toMatchObject({ quorum: { zittend } });
  });

  it('zetelt één keer tegelijk, en heeft één voorzitter', async () => {
    const an = await nieuw('An');
    const lid = { gebruikerId: an.id, naam: 'An', van: '2027-01-01', tot: '2027-12-31' };
    expect(await stelAan(lid)).toMatchObject({ status: 201 });
    expect(probleem(await stelAan({ ...lid, van: '2027-12-31', tot: undefined }))).toMatchObject({
      code: 'bestaat.al',
    });
    expect(await stelAan({ ...lid, van: '2028-01-01', tot: undefined })).toMatchObject({ status: 201 });
    const bart = await nieuw('Bart');
    expect(
      probleem(await stelAan({ gebruikerId: bart.id, naam: 'Bart', voorzitter: true, van: '2027-01-01' })),
    ).toMatchObject({
      code: 'bestaat.al',
      detail: 'Het comité heeft in die periode al een voorzitter.',
    });
  });

  it('wordt aangesteld door wie de samenstelling beheert', async () => {
    const { id: gebruikerId } = await nieuw('Cis');
    const lid = { gebruikerId, naam: 'Cis', van: '2027-01-01' };
    expect(probleem(await stelAan(lid, c.secretaris))).toMatchObject({ status: 403, code: 'recht.ontbreekt' });
    expect(probleem(await stelAan({ ...lid, tot: '2026-12-31' }))).toMatchObject({ status: 400 });
  });
});

const nieuw = (naam: string) => c.proef.maakGebruiker(naam, ['comitelid']);
