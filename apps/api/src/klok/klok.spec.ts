import { maakDatabase, MOTOR, verstrijk } from '@besluitpad/prisma';
import { metProefApp, probleem } from '../../test/proefApp.js';
import { zetKlok } from '../../test/proefocmw.js';
import { verzetKlok } from './verzet.js';

const proef = metProefApp();
let token = '';

beforeAll(async () => {
  token = (await proef.maakGebruiker('Beheer', ['beheerder'])).token;
});

const verzet = (naar: string) => proef.vraag('/api/klok', { token, lichaam: { naar } });

describe('de klok', () => {
  it('is buiten de demonstratie die van het systeem en laat zich niet verzetten', async () => {
    const { lichaam } = await proef.vraag('/api/klok', { token });
    expect(lichaam).toMatchObject({ verzetbaar: false });
    expect(probleem(await verzet('2026-07-01T08:00:00Z'))).toMatchObject({
      status: 409,
      code: 'handeling.nietMogelijk',
    });
  });

  it('gaat in de demonstratie alleen vooruit', async () => {
    await zetKlok(proef.databank, '2026-06-22T08:00:00Z');
    const db = maakDatabase(proef.databank.url);
    // The engine's round of the clocks, done here directly: what it records is the same.
    const wekker = {
      wek: () => Promise.resolve(),
      lopende: async function* () {
        yield* await Promise.resolve([]);
      },
      loopKlokronde: async () => (await db.withActor(MOTOR, (tx) => verstrijk(tx, { aantal: 500 }))).aantal,
    };
    try {
      expect((await verzetKlok({ db, wekker }, new Date('2026-06-23T08:00:00Z'))).toISOString()).toBe(
        '2026-06-23T08:00:00.000Z',
      );
      await expect(verzetKlok({ db, wekker }, new Date('2026-06-22T08:00:00Z'))).rejects.toMatchObject({
        code: 'verzoek.ongeldig',
      });
      expect((await proef.vraag('/api/klok', { token })).lichaam).toEqual({
        nu: '2026-06-23T08:00:00.000Z',
        verzetbaar: true,
      });
    } finally {
      await db.sluit();
    }
  });
});
