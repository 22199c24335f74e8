import { metProefApp, probleem } from '../../test/proefApp.js';

const proef = metProefApp();

const rij = async (token: string, steun: string) => {
  const { lichaam } = await proef.vraag('/api/hulpsoorten', { token });
  return (lichaam as { hulpsoorten: { steun: string }[] }).hulpsoorten.find((soort) => soort.steun === steun);
};
const stelIn = (token: string, lichaam: object) =>
  proef.vraag('/api/beheer/hulpsoorten', {
    token,
    methode: 'POST',
    lichaam,
    koppen: { 'idempotency-key': crypto.randomUUID() },
  });

describe('de tabel van hulp in de API', () => {
  it('toont wat het programma aanneemt als na te kijken en fictief, tot de beheerder het instelt', async () => {
    const beheerder = (await proef.maakGebruiker('Beheer', ['beheerder'])).token;
    const werker = (await proef.maakGebruiker('Werker', ['maatschappelijkWerker'])).token;
    expect(await rij(werker, 'HW')).toMatchObject({
      bewijsstukken: { zekerheid: 'na_te_kijken' },
      grootboek: { bron: 'fictief' },
      terugbetaling: 'als_beslist',
    });
    const instelling = {
      steun: 'HW',
      vanaf: '2020-01-01',
      bewijsstukken: ['huurcontract'],
      rekening: '2900999',
      bron: 'nota 12',
    };
    expect((await stelIn(beheerder, instelling)).status).toBe(201);
    expect((await stelIn(beheerder, { ...instelling, vanaf: '2199-01-01', rekening: '1111' })).status).toBe(201);
    expect(await rij(werker, 'HW')).toMatchObject({
      bewijsstukken: { waarde: ['huurcontract'], zekerheid: 'gevonden', bron: 'nota 12' },
      grootboek: { rekening: '2900999', bron: 'nota 12' },
    });
  });

  it('laat enkel de beheerder instellen, en niet zonder inhoud of met een rekening die er geen is', async () => {
    const beheerder = (await proef.maakGebruiker('Beheer2', ['beheerder'])).token;
    const werker = (await proef.maakGebruiker('Werker2', ['maatschappelijkWerker'])).token;
    const instelling = { steun: 'VT', vanaf: '2020-01-01', rekening: '6487001', bron: 'nota' };
    expect((await stelIn(werker, instelling)).status).toBe(403);
    const { rekening: _weg, ...leeg } = instelling;
    expect(probleem(await stelIn(beheerder, leeg))).toMatchObject({
      status: 400,
      detail: expect.stringContaining('bewijsstukken') as string,
    });
    expect((await stelIn(beheerder, { ...instelling, rekening: 'x' })).status).toBe(400);
  });
});
