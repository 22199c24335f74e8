/**
 * Tokens for the users of the demonstration, from a key pair that never leaves this machine. Stands in for the issuer of
 * the municipality; instellingen.ts refuses it in production.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isNativeError } from 'node:util/types';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, SignJWT, type CryptoKey, type JWK } from 'jose';
import type { Uitgever } from './token.js';

const ALGORITME = 'ES256';
export const GELDIG_SECONDEN = 8 * 3600;

export interface LokaleUitgever extends Uitgever {
  /** What the outside may know of the key. */
  readonly publiekeSleutel: JWK;
  /** Valid for a day's work, unless told for how many seconds. */
  maakToken(sub: string, seconden?: number): Promise<string>;
}

export async function maakLokaleUitgever(dataMap: string, issuer: string, audience: string): Promise<LokaleUitgever> {
  const jwk = await leesOfMaakSleutel(join(dataMap, 'sleutels'));
  const { d: _geheim, ...publiek } = jwk;
  const kid = await calculateJwkThumbprint(publiek);
  const [geheim, open] = await Promise.all([importeer(jwk), importeer(publiek)]);
  return {
    issuer,
    audience,
    publiekeSleutel: { ...publiek, kid, alg: ALGORITME, use: 'sig' },
    sleutels: () => Promise.resolve(open),
    maakToken: (sub, seconden = GELDIG_SECONDEN) =>
      new SignJWT()
        .setProtectedHeader({ alg: ALGORITME, kid, typ: 'at+jwt' })
        .setSubject(sub)
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt()
        .setExpirationTime(Math.floor(Date.now() / 1000) + seconden)
        .sign(geheim),
  };
}

async function importeer(jwk: JWK): Promise<CryptoKey> {
  const sleutel = await importJWK(jwk, ALGORITME);
  if (sleutel instanceof Uint8Array) throw new Error('The local key is not an EC key');
  return sleutel;
}

async function leesOfMaakSleutel(map: string): Promise<JWK> {
  const bestand = join(map, 'lokaal.jwk.json');
  try {
    return JSON.parse(await readFile(bestand, 'utf8')) as JWK;
  } catch (fout) {
    if (!isNativeError(fout) || !('code' in fout) || fout.code !== 'ENOENT') throw fout;
  }
  const { privateKey } = await generateKeyPair(ALGORITME, { extractable: true });
  const jwk = await exportJWK(privateKey);
  await mkdir(map, { recursive: true, mode: 0o700 });
  await writeFile(bestand, JSON.stringify(jwk), { mode: 0o600 });
  return jwk;
}
