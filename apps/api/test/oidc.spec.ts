import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import { keurToken, uitgeverOpAfstand } from '../src/toegang/token.js';

/** A real issuer on loopback, answering discovery and keys; `stuk` makes it fail as a service does. */
let server: Server;
let issuer: string;
let privateKey: CryptoKey;
const toestand = { stuk: false, noemtZich: '' };

beforeAll(async () => {
  const sleutels = await generateKeyPair('RS256');
  privateKey = sleutels.privateKey;
  const jwk = { ...(await exportJWK(sleutels.publicKey)), kid: 'een', alg: 'RS256', use: 'sig' };
  server = createServer((verzoek, antwoord) => {
    if (toestand.stuk) return void antwoord.writeHead(503).end();
    antwoord.setHeader('Content-Type', 'application/json');
    const isOntdekking = verzoek.url === '/.well-known/openid-configuration';
    antwoord.end(
      JSON.stringify(isOntdekking ? { issuer: toestand.noemtZich, jwks_uri: `${issuer}/jwks` } : { keys: [jwk] }),
    );
  });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => Object.assign(toestand, { stuk: false, noemtZich: issuer }));
afterAll(() => new Promise((klaar) => server.close(klaar)));

const maakToken = (kid = 'een') =>
  new SignJWT({ sub: 'an' })
    .setProtectedHeader({ alg: 'RS256', kid })
    .setIssuer(issuer)
    .setAudience('besluitpad')
    .setExpirationTime('60s')
    .sign(privateKey);

describe('een aanmelddienst van buiten', () => {
  it('wordt bij het eerste gebruik gevonden en haar tokens worden aanvaard', async () => {
    const uitgever = uitgeverOpAfstand(issuer, 'besluitpad');
    expect(await keurToken(await maakToken(), uitgever)).toBe('an');
  });

  it('hoeft niet gezocht te worden als het adres van haar sleutels gegeven is', async () => {
    toestand.noemtZich = 'https://wie-dan-ook.example';
    const uitgever = uitgeverOpAfstand(issuer, 'besluitpad', `${issuer}/jwks`);
    expect(await keurToken(await maakToken(), uitgever)).toBe('an');
  });

  it('maakt van een onbekende sleutel een ongeldige aanmelding', async () => {
    const uitgever = uitgeverOpAfstand(issuer, 'besluitpad');
    await expect(keurToken(await maakToken('twee'), uitgever)).rejects.toMatchObject({ code: 'aanmelding.ongeldig' });
  });

  it('wordt niet vertrouwd als ze zich anders noemt', async () => {
    toestand.noemtZich = 'https://wie-dan-ook.example';
    const uitgever = uitgeverOpAfstand(issuer, 'besluitpad');
    await expect(keurToken(await maakToken(), uitgever)).rejects.toMatchObject({ code: 'onbeschikbaar' });
  });

  it('mag uitvallen: wie zich dan aanmeldt hoort dat, en daarna werkt het weer', async () => {
    toestand.stuk = true;
    const uitgever = uitgeverOpAfstand(issuer, 'besluitpad');
    await expect(keurToken(await maakToken(), uitgever)).rejects.toMatchObject({ code: 'onbeschikbaar', status: 503 });
    toestand.stuk = false;
    expect(await keurToken(await maakToken(), uitgever)).toBe('an');
  });
});
