/**
 * A trust service that is none: it speaks the API of the Cloud Signature Consortium, version 2, and its OAuth, and signs with a
 * key of the moment. Mounted in the demonstration only; its pages, its certificates and every answer of ours say "simulator".
 */
import { createHash, randomUUID } from 'node:crypto';
import express, { type Express, type Request, type Response } from 'express';
import { stuurKalePagina } from '../../web/kalePagina.js';
import { SIMULATORCLIENT } from './adres.js';
import { maakProefcertificaat, type Proefcertificaat } from './certificaat.js';
import { tekenpagina, terugpagina } from './pagina.js';

interface Toestemming {
  readonly credential: string;
  readonly hashes: readonly string[];
  readonly uitdaging: string;
  readonly terug: string;
}

interface Stand {
  readonly certificaten: Map<string, Promise<Proefcertificaat>>;
  readonly codes: Map<string, Toestemming>;
  /** signature activation data: each token signs once what its signer consented to */
  readonly tokens: Map<string, Toestemming>;
  readonly diensttokens: Set<string>;
}

const RSA_SHA256 = '1.2.840.113549.1.1.11';

export function maakTekensimulator(): Express {
  const stand: Stand = { certificaten: new Map(), codes: new Map(), tokens: new Map(), diensttokens: new Set() };
  const app = express();
  app.disable('x-powered-by');
  app.use(express.json(), express.urlencoded({ extended: false }));
  app.post('/csc/v2/info', (_, uit) => void uit.json(INFO));
  app.post('/oauth2/token', (vraag, uit) => void geefToken(stand, vraag, uit));
  app.get('/oauth2/authorize', (vraag, uit) => stuurKalePagina(uit, tekenpagina(lees(vraag.query))));
  app.get('/terug', (vraag, uit) => stuurKalePagina(uit, terugpagina(lees(vraag.query))));
  app.post('/oauth2/authorize', (vraag, uit) => void stemToe(stand, vraag, uit));
  app.post('/csc/v2/credentials/list', (vraag, uit) => geefCredentials(stand, vraag, uit));
  app.post('/csc/v2/signatures/signHash', (vraag, uit) => teken(stand, vraag, uit));
  return app;
}

const INFO = {
  ...{ specs: '2.0.0.2', name: 'Simulator van een tekendienst', region: 'BE', lang: 'nl-BE' },
  description: 'SIMULATOR: wat hier getekend wordt, heeft geen waarde.',
  authType: ['oauth2code', 'oauth2client'],
  methods: ['info', 'credentials/list', 'signatures/signHash', 'oauth2/authorize', 'oauth2/token'],
};

type Velden = Readonly<Record<string, string>>;

function lees(van: unknown): Velden {
  return Object.fromEntries(
    Object.entries(van ?? {}).map(([naam, waarde]) => [naam, typeof waarde === 'string' ? waarde : '']),
  );
}

function weiger(uit: Response, error: string, error_description: string): Response {
  return uit.status(400).json({ error, error_description });
}

function geefToken({ codes, tokens, diensttokens }: Stand, vraag: Request, uit: Response): Response {
  const { client_id, client_secret, grant_type, code = '', code_verifier = '', redirect_uri } = lees(vraag.body);
  if (client_id !== SIMULATORCLIENT.client || client_secret !== SIMULATORCLIENT.geheim)
    return weiger(uit, 'invalid_client', 'Onbekende client.');
  const access_token = randomUUID();
  const token = { access_token, token_type: 'Bearer', expires_in: 300 };
  if (grant_type === 'client_credentials') {
    diensttokens.add(access_token);
    return uit.json(token);
  }
  const toestemming = codes.get(code);
  codes.delete(code);
  const uitdaging = createHash('sha256').update(code_verifier).digest('base64url');
  if (toestemming === undefined || toestemming.uitdaging !== uitdaging || toestemming.terug !== redirect_uri)
    return weiger(uit, 'invalid_grant', 'Deze code is niet van u, gebruikt of verlopen.');
  tokens.set(access_token, toestemming);
  return uit.json(token);
}

function stemToe({ codes }: Stand, vraag: Request, uit: Response): Response {
  const { redirect_uri, state, credentialID = '', hashes = '', code_challenge = '' } = lees(vraag.body);
  if (redirect_uri === undefined || !URL.canParse(redirect_uri)) return weiger(uit, 'invalid_request', 'redirect_uri');
  const terug = new URL(redirect_uri);
  const code = randomUUID();
  codes.set(code, {
    credential: credentialID,
    hashes: hashes.split(','),
    uitdaging: code_challenge,
    terug: redirect_uri,
  });
  terug.searchParams.set('code', code);
  terug.searchParams.set('state', state ?? '');
  return uit.status(302).location(terug.href).end();
}

async function geefCredentials(stand: Stand, vraag: Request, uit: Response): Promise<Response> {
  if (!stand.diensttokens.has(bearer(vraag))) return weiger(uit, 'invalid_request', 'Geen toegang tot de dienst.');
  const { userID = '' } = lees(vraag.body);
  const { der } = await certificaatVan(stand, userID);
  return uit.json({
    credentialIDs: [userID],
    credentialInfos: [
      {
        ...{ credentialID: userID, SCAL: '2', multisign: 1, auth: { mode: 'oauth2code' } },
        key: { status: 'enabled', algo: [RSA_SHA256], len: 2048 },
        cert: { status: 'valid', certificates: [Buffer.from(der).toString('base64')] },
      },
    ],
  });
}

async function teken(stand: Stand, vraag: Request, uit: Response): Promise<Response> {
  const token = bearer(vraag);
  const toestemming = stand.tokens.get(token);
  stand.tokens.delete(token);
  const { hashes } = vraag.body as { hashes?: unknown };
  const gevraagd = Array.isArray(hashes) ? hashes.filter((som) => typeof som === 'string') : [];
  const alsUrl = gevraagd.map((som) => Buffer.from(som, 'base64').toString('base64url'));
  if (toestemming === undefined || alsUrl.length === 0 || !alsUrl.every((som) => toestemming.hashes.includes(som)))
    return weiger(uit, 'invalid_request', 'Daarvoor gaf de houder geen toestemming.');
  const certificaat = await certificaatVan(stand, toestemming.credential);
  return uit.json({
    signatures: gevraagd.map((som) => Buffer.from(certificaat.teken(Buffer.from(som, 'base64'))).toString('base64')),
  });
}

function certificaatVan({ certificaten }: Stand, wie: string): Promise<Proefcertificaat> {
  const bekend = certificaten.get(wie) ?? maakProefcertificaat(`${wie} (SIMULATOR)`);
  certificaten.set(wie, bekend);
  return bekend;
}

function bearer(vraag: Request): string {
  return /^Bearer (.+)$/.exec(vraag.get('authorization') ?? '')?.[1] ?? '';
}
