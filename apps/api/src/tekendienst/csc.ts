/**
 * A qualified trust service by the API of the Cloud Signature Consortium, version 2: the client of the OCMW asks for the
 * credential of a signer; the signer authorises, with the service itself, the signing of one hash; only then does it sign.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Weigering } from '../fouten/weigering.js';
import { SHA256 } from './cms.js';

/** Where the API finds it: null when the OCMW has none. */
export const TEKENDIENST = Symbol('tekendienst');

export interface Tekendienstinstelling {
  /** address under which `/csc/v2` and `/oauth2` stand */
  readonly adres: string;
  readonly client: string;
  readonly geheim: string;
  /** where the service sends the signer back to */
  readonly terug: string;
  /** signs nothing that counts: said wherever it shows */
  readonly simulator: boolean;
}

export interface Credential {
  readonly id: string;
  /** DER, the signer's own certificate first */
  readonly keten: readonly Uint8Array[];
  /** OID of the algorithm it signs with */
  readonly algoritme: string;
}

const Token = z.object({ access_token: z.string().min(1) });
const Credentials = z.object({
  credentialInfos: z.array(
    z.object({
      credentialID: z.string().min(1),
      key: z.object({ status: z.literal('enabled'), algo: z.array(z.string()).min(1) }),
      cert: z.object({
        status: z.enum(['valid', 'expired', 'revoked', 'suspended']),
        certificates: z.array(z.base64()).min(1),
      }),
    }),
  ),
});
const Handtekeningen = z.object({ signatures: z.array(z.base64()).length(1) });

/** SHA-256 with RSA or with ECDSA, in the order we prefer them. */
const RSA_SHA256 = '1.2.840.113549.1.1.11';
const ALGORITMES = [RSA_SHA256, '1.2.840.10045.4.3.2'];
const RSA = '1.2.840.113549.1.1.1';
const GEDULD_MS = 15_000;

export class Tekendienst {
  constructor(readonly instelling: Tekendienstinstelling) {}

  /** @param gebruiker how the service knows the signer: the `sub` of the sign-in */
  async zoekCredential(gebruiker: string): Promise<Credential> {
    const token = await this.#token({ grant_type: 'client_credentials', scope: 'service' });
    const { credentialInfos } = await this.#vraag(
      'csc/v2/credentials/list',
      Credentials,
      JSON.stringify({
        userID: gebruiker,
        credentialInfo: true,
        certificates: 'chain',
        certInfo: true,
        onlyValid: true,
      }),
      { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    );
    const geldig = credentialInfos.find(({ cert }) => cert.status === 'valid');
    if (geldig === undefined) {
      throw new Weigering(
        'handeling.nietMogelijk',
        'De tekendienst kent geen geldig certificaat van u. Vraag het aan, of teken op het scherm.',
      );
    }
    const algoritme = kiesAlgoritme(geldig.key.algo);
    return { id: geldig.credentialID, keten: geldig.cert.certificates.map((c) => Buffer.from(c, 'base64')), algoritme };
  }

  /** Where the signer authorises the signing of exactly this hash. @param verificatie the PKCE secret of this turn */
  autorisatieadres(beurt: { id: string; credential: string; som: Uint8Array; verificatie: string }): string {
    const { client, terug } = this.instelling;
    const adres = this.#adres('oauth2/authorize');
    const vraag = {
      ...{ response_type: 'code', client_id: client, redirect_uri: terug, scope: 'credential', state: beurt.id },
      ...{ credentialID: beurt.credential, numSignatures: '1', hashAlgorithmOID: SHA256 },
      hashes: Buffer.from(beurt.som).toString('base64url'),
      code_challenge: createHash('sha256').update(beurt.verificatie).digest('base64url'),
      code_challenge_method: 'S256',
    };
    for (const [naam, waarde] of Object.entries(vraag)) adres.searchParams.set(naam, waarde);
    return adres.href;
  }

  /** The signature over that hash, once its signer authorised it. */
  async teken(beurt: {
    readonly code: string;
    readonly verificatie: string;
    readonly credential: string;
    readonly som: Uint8Array;
    readonly algoritme: string;
  }): Promise<Uint8Array> {
    const token = await this.#token({
      ...{ grant_type: 'authorization_code', code: beurt.code, code_verifier: beurt.verificatie },
      redirect_uri: this.instelling.terug,
    });
    const { signatures } = await this.#vraag(
      'csc/v2/signatures/signHash',
      Handtekeningen,
      JSON.stringify({
        ...{ credentialID: beurt.credential, hashAlgorithmOID: SHA256, signAlgo: beurt.algoritme },
        hashes: [Buffer.from(beurt.som).toString('base64')],
      }),
      { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    );
    return Buffer.from(signatures[0] ?? '', 'base64');
  }

  async #token(velden: Record<string, string>): Promise<string> {
    const { client, geheim } = this.instelling;
    const lichaam = new URLSearchParams({ ...velden, client_id: client, client_secret: geheim }).toString();
    const koppen = { 'content-type': 'application/x-www-form-urlencoded' };
    return (await this.#vraag('oauth2/token', Token, lichaam, koppen)).access_token;
  }

  async #vraag<T>(pad: string, vorm: z.ZodType<T>, body: string, headers: Record<string, string>): Promise<T> {
    const antwoord = await this.#verstuur(pad, { method: 'POST', body, headers });
    if (antwoord.status >= 500) throw onbereikbaar(`${pad} gaf ${antwoord.status}`);
    if (!antwoord.ok) {
      throw new Weigering(
        'handeling.nietMogelijk',
        'De tekendienst weigerde. Misschien brak u af of duurde het te lang: begin opnieuw.',
        {
          extra: { tekendienst: antwoord.status },
        },
      );
    }
    const gelezen = vorm.safeParse(await antwoord.json());
    if (!gelezen.success) throw onbereikbaar(`${pad} antwoordde niet volgens CSC v2`);
    return gelezen.data;
  }

  async #verstuur(pad: string, vraag: RequestInit): Promise<Response> {
    try {
      return await fetch(this.#adres(pad), { ...vraag, redirect: 'error', signal: AbortSignal.timeout(GEDULD_MS) });
    } catch (cause) {
      throw onbereikbaar(pad, cause);
    }
  }

  #adres(pad: string): URL {
    return new URL(pad, `${this.instelling.adres.replace(/\/$/, '')}/`);
  }
}

function onbereikbaar(wat: string, cause?: unknown): Weigering {
  return new Weigering(
    'onbeschikbaar',
    'De tekendienst antwoordt niet. Er is niets getekend: probeer het later opnieuw.',
    {
      extra: { tekendienst: wat },
      cause,
    },
  );
}

/** A service that names only the kind of key means RSA with the hash it is given. */
function kiesAlgoritme(algoritmes: readonly string[]): string {
  const gekozen = ALGORITMES.find((oid) => algoritmes.includes(oid));
  if (gekozen !== undefined) return gekozen;
  if (algoritmes.includes(RSA)) return RSA_SHA256;
  throw new Weigering(
    'handeling.nietMogelijk',
    'De tekendienst tekent met een soort sleutel die dit programma niet kent.',
  );
}
