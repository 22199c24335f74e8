import { maakDatabase } from '@besluitpad/prisma';
import { naarWeigering } from '../src/fouten/naarWeigering.js';
import { vindDatabankfout } from '../src/fouten/sqlstate.js';
import { metProefApp, probleem } from './proefApp.js';
import { ProefModule } from './proef.controller.js';

const proef = metProefApp([ProefModule]);
let token: string;
beforeAll(async () => {
  token = (await proef.maakGebruiker('An', ['onthaal'])).token;
});

describe('wat de databank weigert, wordt een begrijpelijk antwoord', () => {
  it.each([
    ['dubbel', 409, 'bestaat.al'],
    ['verwijzing', 422, 'verwijzing.onbestaand'],
    ['controle', 422, 'waarde.geweigerd'],
    ['leeg', 422, 'waarde.geweigerd'],
    ['vorm', 422, 'waarde.geweigerd'],
    ['recht', 403, 'toegang.geweigerd'],
    ['eigenRegel', 409, 'regel.geschonden'],
    ['kapot', 500, 'onverwacht'],
  ])('%s: %i %s', async (wat, status, code) => {
    const inhoud = probleem(await proef.vraag(`/api/proef/databank/${wat}`, { token }));
    expect(inhoud).toMatchObject({ status, code });
    expect(inhoud.detail).toMatch(/^[A-Z].*\.$/);
    expect(JSON.stringify(inhoud)).not.toMatch(/gebruiker|inzage_log|handeling|violates|column/);
  });

  it('geeft de zin van een eigen regel van de databank door, met haar nummer', async () => {
    expect(probleem(await proef.vraag('/api/proef/databank/eigenRegel', { token }))).toMatchObject({
      detail: 'Een verzonden brief wordt niet verwijderd.',
      regel: 'BP001',
    });
  });

  it('noteert een weigering door de databank ook in het logboek van de beveiliging', async () => {
    const { traceId } = probleem(await proef.vraag('/api/proef/databank/recht', { token }));
    const regels = await proef.databank.vraag("SELECT 1 FROM beveiliging_log WHERE gegevens->>'traceId' = $1", [
      traceId,
    ]);
    expect(regels).toHaveLength(1);
  });
});

describe('de SQLSTATE blijft leesbaar, hoe de fout ons ook bereikt', () => {
  const vang = (doe: () => Promise<unknown>) => doe().then(() => undefined, vindDatabankfout);
  const alsMotor = { gebruikerId: 'motor', rollen: ['motor'], doel: 'motor' };

  it('door een model van Prisma', async () => {
    const fout = await vang(() =>
      proef.databank.db.withActor(alsMotor, (tx) =>
        tx.gebruiker.create({ data: { sub: 'proef-An', naam: 'x', functie: 'x', rollen: ['onthaal'] } }),
      ),
    );
    expect(fout?.sqlstate).toBe('23505');
  });

  it('door ruwe SQL van Prisma', async () => {
    const fout = await vang(() => proef.databank.db.withActor(alsMotor, (tx) => tx.$queryRaw`SELECT 1/0`));
    expect(fout?.sqlstate).toBe('22012');
  });

  it('door de driver zelf, met de naam van de beperking', async () => {
    const fout = await vang(() =>
      proef.databank.vraag(
        "INSERT INTO gebruiker (sub, naam, functie, rollen) VALUES ('proef-An', 'x', 'x', '{onthaal}')",
      ),
    );
    expect(fout).toMatchObject({ sqlstate: '23505', beperking: 'gebruiker_sub_key' });
  });
});

describe('wie de databank niet bereikt, hoort dat hij het opnieuw mag proberen', () => {
  const alsMotor = { gebruikerId: 'motor', rollen: ['motor'], doel: 'motor' };
  const weiger = (doe: () => Promise<unknown>) => doe().then(() => undefined, naarWeigering);

  it('als ze niet draait', async () => {
    const db = maakDatabase('postgresql://niemand@127.0.0.1:1/niets');
    const weigering = await weiger(() => db.withActor(alsMotor, (tx) => tx.$executeRaw`SELECT 1`));
    await db.sluit();
    expect(weigering).toMatchObject({ status: 503, code: 'onbeschikbaar', koppen: { 'Retry-After': '2' } });
  });

  it('als alle verbindingen bezet blijven', async () => {
    const db = maakDatabase(proef.databank.url, { verbindingen: 1 });
    const weigering = await db.withActor(alsMotor, () =>
      weiger(() => db.withActor(alsMotor, (tx) => tx.$executeRaw`SELECT 1`, { wachtMs: 50 })),
    );
    await db.sluit();
    expect(weigering).toMatchObject({ status: 503, code: 'onbeschikbaar' });
  });

  it('als een vraag te lang duurt', async () => {
    const weigering = await weiger(() =>
      proef.databank.db.withActor(alsMotor, async (tx) => {
        await tx.$executeRaw`SET LOCAL statement_timeout = 20`;
        await tx.$executeRaw`SELECT pg_sleep(5)`;
      }),
    );
    expect(weigering).toMatchObject({ status: 503, code: 'onbeschikbaar' });
  });
});
