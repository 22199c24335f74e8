import { generateKeyPair, SignJWT } from 'jose';
import { keurToken } from '../src/toegang/token.js';
import { lijstRoutes } from '../src/toegang/routes.js';
import { metProefApp, probleem } from './proefApp.js';
import { ProefModule } from './proef.controller.js';

const proef = metProefApp([ProefModule]);

const logboek = () =>
  proef.databank.vraag<{ soort: string; gebruiker_id: string | null; gegevens: object }>(
    'SELECT soort, gebruiker_id, gegevens FROM beveiliging_log ORDER BY id',
  );

describe('aanmelden', () => {
  it('zegt wie u bent en wat u mag', async () => {
    const an = await proef.maakGebruiker('An', ['comitelid']);
    const antwoord = await proef.vraag('/api/mij', { token: an.token });
    expect(antwoord).toMatchObject({
      status: 200,
      lichaam: {
        gebruikerId: an.id,
        naam: 'An',
        rollen: ['comitelid'],
        rechten: [
          ...[
            'agendapunt.bevragen',
            'agendapunt.lezen',
            'agendapunt.uitlichten',
            'bijlage.lezen',
            'brief.lezen',
            'inzage.vragen',
          ],
          ...['ledenpunt.indienen', 'lid.lezen', 'profiel.lezen', 'zitting.lezen'],
        ],
      },
    });
  });

  it.each([
    ['zonder token', undefined, 'aanmelding.vereist'],
    ['met iets wat geen token is', 'abc', 'aanmelding.ongeldig'],
    ['zonder handtekening', `${btoa('{"alg":"none"}')}.${btoa('{"sub":"proef-An"}')}.`, 'aanmelding.ongeldig'],
  ])('weigert wie komt %s', async (_hoe, token, code) => {
    const antwoord = await proef.vraag('/api/mij', token === undefined ? {} : { token });
    expect(probleem(antwoord)).toMatchObject({ status: 401, code });
    expect(antwoord.koppen.get('www-authenticate')).toMatch(/^Bearer/);
  });

  it.each([
    ['van een andere uitgever', { iss: 'https://elders.example' }, 'aanmelding.ongeldig'],
    ['voor een andere toepassing', { aud: 'iets-anders' }, 'aanmelding.ongeldig'],
    ['dat verlopen is', { exp: Math.floor(Date.now() / 1000) - 120 }, 'aanmelding.verlopen'],
    ['dat nog niet geldt', { nbf: Math.floor(Date.now() / 1000) + 600 }, 'aanmelding.ongeldig'],
    ['zonder einde', { exp: undefined }, 'aanmelding.ongeldig'],
    ['zonder gebruiker', { sub: undefined }, 'aanmelding.ongeldig'],
  ])('weigert een goed ondertekend token %s', async (_hoe, anders, code) => {
    const sleutels = await generateKeyPair('ES256');
    const uitgever = { ...proef.uitgever, sleutels: () => Promise.resolve(sleutels.publicKey) };
    const nu = Math.floor(Date.now() / 1000);
    const token = await new SignJWT({
      iss: uitgever.issuer,
      aud: uitgever.audience,
      sub: 'proef-An',
      exp: nu + 60,
      ...anders,
    })
      .setProtectedHeader({ alg: 'ES256' })
      .sign(sleutels.privateKey);
    await expect(keurToken(token, uitgever)).rejects.toMatchObject({ code, status: 401 });
  });

  it('weigert een token dat met een andere sleutel is ondertekend', async () => {
    const { privateKey } = await generateKeyPair('ES256');
    const token = await new SignJWT({ sub: 'proef-An' })
      .setProtectedHeader({ alg: 'ES256' })
      .setIssuer(proef.uitgever.issuer)
      .setAudience(proef.uitgever.audience)
      .setExpirationTime('60s')
      .sign(privateKey);
    expect(probleem(await proef.vraag('/api/mij', { token })).code).toBe('aanmelding.ongeldig');
  });

  it('weigert wie aangemeld maar hier onbekend is, en noteert het', async () => {
    const voor = (await logboek()).length;
    const antwoord = await proef.vraag('/api/mij', { token: await proef.uitgever.maakToken('niemand') });
    expect(probleem(antwoord)).toMatchObject({ status: 403, code: 'gebruiker.onbekend' });
    const regels = await logboek();
    expect(regels).toHaveLength(voor + 1);
    expect(regels.at(-1)).toMatchObject({
      soort: 'gebruiker.onbekend',
      gebruiker_id: null,
      gegevens: { sub: 'niemand' },
    });
  });

  it('weigert wie niet meer actief is', async () => {
    const els = await proef.maakGebruiker('Els', ['onthaal']);
    await proef.databank.vraag('UPDATE gebruiker SET actief = false WHERE id = $1', [els.id]);
    expect(probleem(await proef.vraag('/api/mij', { token: els.token })).code).toBe('gebruiker.onbekend');
  });
});

describe('rechten', () => {
  it('weigert wie het recht niet heeft met een zin die het recht noemt, en noteert wie en welk recht', async () => {
    const bert = await proef.maakGebruiker('Bert', ['onthaal']);
    const antwoord = await proef.vraag('/api/proef/bijlage', { token: bert.token });
    const inhoud = probleem(antwoord);
    expect(inhoud).toMatchObject({ status: 403, code: 'recht.ontbreekt', recht: 'medisch.lezen' });
    expect(inhoud.detail).toContain('medische stukken lezen');
    expect((await logboek()).at(-1)).toMatchObject({
      soort: 'recht.ontbreekt',
      gebruiker_id: bert.id,
      gegevens: { recht: 'medisch.lezen', route: '/api/proef/bijlage', traceId: inhoud.traceId },
    });
  });

  it('laat het recht van de route zelf gaan voor dat van haar groep', async () => {
    const mia = await proef.maakGebruiker('Mia', ['maatschappelijkWerker']);
    expect((await proef.vraag('/api/proef/bijlage', { token: mia.token })).status).toBe(200);
  });

  it('laat elke route een recht noemen, of zeggen waarom ze openbaar is', () => {
    const routes = lijstRoutes(proef.app);
    expect(routes.length).toBeGreaterThan(10);
    expect(routes.filter(({ toegang }) => toegang === undefined)).toEqual([]);
  });

  it('houdt de openbare routes op deze lijst', () => {
    const openbaar = lijstRoutes(proef.app).filter(
      ({ toegang, pad }) => toegang && 'openbaar' in toegang && !pad.startsWith('/api/proef'),
    );
    expect(openbaar.map(({ methode, pad }) => `${methode} ${pad}`)).toEqual([
      'POST /api/aanleveren/:volgnr',
      'GET /api/gezond',
      'GET /api/problemen',
      'GET /api/problemen/:code',
      'GET /lokaal/.well-known/jwks.json',
      'GET /lokaal/.well-known/openid-configuration',
      'GET /lokaal/codec/:gebruiker',
      'GET /lokaal/gebruikers',
      'POST /lokaal/token',
    ]);
  });
});

describe('de aanmelddienst van de demonstratie', () => {
  it('geeft een gebruiker van de demonstratie een token dat werkt', async () => {
    const jos = await proef.maakGebruiker('Jos', ['secretaris']);
    const { status, lichaam } = await proef.vraag('/lokaal/token', { lichaam: { gebruiker: jos.sub } });
    expect(status).toBe(200);
    const token = (lichaam as { access_token: string }).access_token;
    expect((await proef.vraag('/api/mij', { token })).lichaam).toMatchObject({ naam: 'Jos' });
  });

  it('geeft wie niet bestaat geen token', async () => {
    expect(probleem(await proef.vraag('/lokaal/token', { lichaam: { gebruiker: 'niemand' } })).status).toBe(404);
  });

  it('toont enkel de publieke helft van haar sleutel', async () => {
    const { lichaam } = await proef.vraag('/lokaal/.well-known/jwks.json');
    expect(lichaam).toMatchObject({ keys: [{ kty: 'EC', alg: 'ES256' }] });
    expect(JSON.stringify(lichaam)).not.toContain('"d"');
  });
});
