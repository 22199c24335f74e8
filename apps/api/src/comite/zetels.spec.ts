import { randomUUID } from 'node:crypto';
import { probleem } from '../../test/proefApp.js';
import { metProefComite } from '../../test/proefcomite.js';

const c = metProefComite();

const kies = (waarde: number) =>
  c.proef.vraag('/api/beheer/zittingsregels', {
    token: c.beheerder,
    lichaam: { raadszetels: { waarde, zekerheid: 'gevonden', bron: 'installatievergadering' } },
  });
const zetels = async (op = '') => (await c.get(`/leden/zetels${op}`, c.beheerder)).lichaam;
const stelAan = async (lid: object) =>
  c.proef.vraag('/api/leden', {
    ...{ token: c.beheerder, koppen: { 'Idempotency-Key': randomUUID() } },
    lichaam: { gebruikerId: (await c.proef.maakGebruiker(randomUUID(), ['comitelid'])).id, naam: randomUUID(), ...lid },
  });

describe('R-COM-02: zetels volgens de grootte van de gemeenteraad', () => {
  it('zegt pas hoeveel zetels er zijn als de grootte van de raad bekend is', async () => {
    expect(await zetels()).toMatchObject({ raadszetels: null, zetels: null, vrij: null, bezet: 8, voorzitter: true });
    expect(probleem(await kies(24))).toMatchObject({ detail: expect.stringContaining('oneven') as string });
    expect(await kies(27)).toMatchObject({ status: 200 });
    expect(await zetels()).toMatchObject({
      ...{ raadszetels: 27, zetels: 8, bezet: 8, vrij: 0 },
      zin: 'Alle 8 zetels naast de voorzitter zijn bezet.',
    });
  });

  it('stelt geen lid te veel aan, op geen enkele dag van het mandaat; de voorzitter telt er niet bij', async () => {
    await kies(49);
    expect(await zetels()).toMatchObject({ zetels: 10, vrij: 2 });
    expect((await stelAan({ van: '2027-01-01', tot: '2027-06-30' })).status).toBe(201);
    expect((await stelAan({ van: '2027-03-01' })).status).toBe(201);
    expect(await zetels('?op=2027-02-28')).toMatchObject({ vrij: 1 });
    expect(await zetels('?op=2027-03-01')).toMatchObject({ vrij: 0 });
    expect(probleem(await stelAan({ van: '2027-01-01' }))).toMatchObject({
      errors: [{ veld: 'van', regel: 'R-COM-02' }],
      detail:
        'Bij een gemeenteraad van 49 zetels telt het comité 10 leden naast de voorzitter. In die periode is er geen zetel vrij.',
    });
    expect((await stelAan({ van: '2027-01-01', tot: '2027-02-28' })).status).toBe(201);
    expect(probleem(await stelAan({ van: '2027-06-30' }))).toMatchObject({ status: 400 });
    expect((await stelAan({ van: '2027-07-01' })).status).toBe(201);
  });

  it('R-COM-01: in een randgemeente is er geen bijzonder comité', async () => {
    await c.proef.databank.vraag("UPDATE ocmw SET gemeente = 'Kraainem'");
    expect(probleem(await stelAan({ van: '2030-01-01' }))).toMatchObject({ status: 409, regel: 'R-COM-01' });
  });
});
