import pg from 'pg';
import { zetAppWachtwoord } from '../src/appWachtwoord.js';
import { maakProefdatabank, type Proefdatabank } from './databank.js';

describe('Het wachtwoord van de toepassing', () => {
  let proef: Proefdatabank;
  beforeAll(async () => {
    proef = await maakProefdatabank();
  });
  afterAll(() => proef.sluit());

  it('kan door meerdere databanken van één server tegelijk gezet worden', async () => {
    const wachtwoord = process.env['BESLUITPAD_TEST_APP_WACHTWOORD'] ?? 'proef';
    const zet = async (): Promise<void> => {
      const client = new pg.Client({ connectionString: proef.beheerUrl });
      await client.connect();
      try {
        for (let keer = 0; keer < 20; keer += 1) await zetAppWachtwoord(client, wachtwoord);
      } finally {
        await client.end();
      }
    };
    const uitkomsten = await Promise.allSettled(Array.from({ length: 6 }, zet));
    expect(uitkomsten.map(({ status }) => status)).toEqual(Array<string>(6).fill('fulfilled'));
  });
});
