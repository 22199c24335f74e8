import { generateKeyPair, SignJWT, type CryptoKey, type JWTPayload } from 'jose';
import { keurAfmeldbewijs, OngeldigAfmeldbewijs } from './afmeldbewijs.js';

const ISSUER = 'https://aanmelden.example';
const EVENTS = { 'http://schemas.openid.net/event/backchannel-logout': {} };
let eigen: CryptoKey;
let sleutels: () => Promise<CryptoKey>;
beforeAll(async () => {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  eigen = privateKey;
  sleutels = () => Promise.resolve(publicKey);
});

const NU = () => Math.floor(Date.now() / 1_000);

function teken(lading: JWTPayload, sleutel = eigen): Promise<string> {
  const heel = { iss: ISSUER, aud: 'besluitpad', jti: 'b1', iat: NU(), events: EVENTS, ...lading };
  return new SignJWT(heel).setProtectedHeader({ alg: 'RS256' }).sign(sleutel);
}

const keur = (bewijs: string) =>
  keurAfmeldbewijs({ logout_token: bewijs }, { issuer: ISSUER, audience: 'besluitpad', sleutels });

describe('een afmeldbericht van de aanmelddienst', () => {
  it('noemt de sessie die eindigt, of anders de persoon', async () => {
    expect(await keur(await teken({ sub: 'an', sid: 's1' }))).toEqual({ sid: 's1' });
    expect(await keur(await teken({ sub: 'an' }))).toEqual({ sub: 'an' });
  });

  it.each<[string, () => JWTPayload]>([
    ['noemt niemand', () => ({})],
    ['is een aanmelding, met een nonce', () => ({ sub: 'an', nonce: 'n' })],
    ['gaat over iets anders', () => ({ sub: 'an', events: { iets: {} } })],
    ['is voor een ander programma', () => ({ sub: 'an', aud: 'elders' })],
    ['is van een andere dienst', () => ({ sub: 'an', iss: 'https://elders.example' })],
    ['is van te lang geleden', () => ({ sub: 'an', iat: NU() - 3_600 })],
  ])('telt niet als het %s', async (_wat, lading) => {
    await expect(keur(await teken(lading()))).rejects.toThrow(OngeldigAfmeldbewijs);
  });

  it('telt niet als iemand anders het tekende', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    await expect(keur(await teken({ sub: 'an' }, privateKey))).rejects.toThrow(OngeldigAfmeldbewijs);
  });
});
