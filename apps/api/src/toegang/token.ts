/**
 * Bearer tokens of one OIDC issuer: signature by its JWKS, issuer, audience, period. One issuer per installation, since
 * `sub` is only unique within an issuer.
 */
import { createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import { Weigering } from '../fouten/weigering.js';

export interface Uitgever {
  readonly issuer: string;
  readonly audience: string;
  readonly sleutels: JWTVerifyGetKey;
}

/** Asymmetric only: with a shared secret the API could make tokens itself. */
export const ALGORITMES = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
export const KLOKVERSCHIL_SECONDEN = 30;
const ONTDEKKING_MS = 5_000;

/** The `sub` of a valid token. */
export async function keurToken(token: string, { issuer, audience, sleutels }: Uitgever): Promise<string> {
  try {
    const { payload } = await jwtVerify(token, sleutels, {
      issuer,
      audience,
      algorithms: ALGORITMES,
      clockTolerance: KLOKVERSCHIL_SECONDEN,
      requiredClaims: ['sub', 'exp'],
    });
    return z.string().min(1).max(255).parse(payload.sub);
  } catch (fout) {
    throw naarWeigering(fout);
  }
}

function naarWeigering(fout: unknown): Weigering {
  if (fout instanceof Weigering) return fout;
  if (fout instanceof errors.JWTExpired) {
    return new Weigering('aanmelding.verlopen', 'Uw aanmelding is verlopen. Meld u opnieuw aan.', {
      koppen: { 'WWW-Authenticate': 'Bearer error="invalid_token", error_description="expired"' },
      cause: fout,
    });
  }
  if (fout instanceof errors.JWKSTimeout) return onbereikbaar(fout);
  if (fout instanceof errors.JOSEError || fout instanceof z.ZodError) {
    return new Weigering('aanmelding.ongeldig', 'Uw aanmelding is ongeldig. Meld u opnieuw aan.', {
      koppen: { 'WWW-Authenticate': 'Bearer error="invalid_token"' },
      cause: fout,
    });
  }
  return onbereikbaar(fout);
}

function onbereikbaar(cause: unknown): Weigering {
  return new Weigering('onbeschikbaar', 'De aanmelddienst is niet bereikbaar. Probeer het zo dadelijk opnieuw.', {
    koppen: { 'Retry-After': '5' },
    cause,
  });
}

const Ontdekking = z.object({ issuer: z.string(), jwks_uri: z.url() });

/** An issuer elsewhere. Without `jwks` its address is looked up at first use, so the API starts without it. */
export function uitgeverOpAfstand(issuer: string, audience: string, jwks?: string): Uitgever {
  let bron: Promise<JWTVerifyGetKey> | undefined;
  const haal = async (): Promise<JWTVerifyGetKey> => createRemoteJWKSet(new URL(jwks ?? (await ontdek(issuer))));
  return {
    issuer,
    audience,
    sleutels: async (kop, token) => {
      bron ??= haal();
      try {
        return await (
          await bron
        )(kop, token);
      } catch (fout) {
        if (!(fout instanceof errors.JOSEError)) bron = undefined;
        throw fout;
      }
    },
  };
}

async function ontdek(issuer: string): Promise<string> {
  const adres = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const antwoord = await fetch(adres, { signal: AbortSignal.timeout(ONTDEKKING_MS) });
  if (!antwoord.ok) throw new Error(`OIDC discovery answered ${antwoord.status}`);
  const gegevens = Ontdekking.parse(await antwoord.json());
  if (gegevens.issuer !== issuer) throw new Error('OIDC discovery names another issuer');
  return gegevens.jwks_uri;
}
