/**
 * The issuer of the demonstration: a real OpenID provider on this machine, that asks for no password but who you want to
 * be. Its keys and sign-ins live in memory. It is mounted in the demonstration only (see instellingen.ts).
 */
import { randomBytes } from 'node:crypto';
import express, { Router } from 'express';
import { exportJWK, generateKeyPair } from 'jose';
import Provider, { type Configuration, type JWK } from 'oidc-provider';
import type { Database } from '../server/database.js';
import { AANMELDING } from '../toegang/gebruikers.js';
import { KAAL_BELEID, stuurKalePagina } from '../web/kalePagina.js';
import type { Schermclient } from './aanmelddienst.js';
import { afgemeldpagina, afmeldpagina, keuzepagina, type Keuze } from './demonstratiepaginas.js';

export const DEMONSTRATIEDIENST = '/lokaal/oidc';
const KIEZEN = '/lokaal/aanmelden';
const CLIENT = 'besluitpad-schermen';

export interface Demonstratiedienst {
  readonly client: Schermclient;
  readonly router: Router;
}

export async function maakDemonstratiedienst(db: Database, oorsprong: string): Promise<Demonstratiedienst> {
  const geheim = randomBytes(32).toString('base64url');
  const issuer = oorsprong + DEMONSTRATIEDIENST;
  const provider = new Provider(issuer, await instelling(oorsprong, geheim));
  const router = Router();
  router.use(DEMONSTRATIEDIENST, provider.callback() as express.RequestHandler);
  router.get(`${KIEZEN}/:uid`, async (verzoek, antwoord) => {
    const { uid } = await provider.interactionDetails(verzoek, antwoord);
    stuurKalePagina(antwoord, keuzepagina(`${KIEZEN}/${uid}`, await leesGebruikers(db)));
  });
  router.post(`${KIEZEN}/:uid`, express.urlencoded({ extended: false, limit: '1kb' }), async (verzoek, antwoord) => {
    const { gebruiker } = verzoek.body as { gebruiker?: unknown };
    const bekend = (await leesGebruikers(db)).find(({ sub }) => sub === gebruiker);
    if (bekend === undefined) antwoord.redirect(303, '/?aanmelding=mislukt');
    else await provider.interactionFinished(verzoek, antwoord, { login: { accountId: bekend.sub } });
  });
  return { router, client: { oorsprong, issuer, clientId: CLIENT, geheim, vraagtTelkens: true } };
}

async function instelling(oorsprong: string, geheim: string): Promise<Configuration> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const sleutel = { ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig' } as JWK;
  return {
    clients: [
      {
        client_id: CLIENT,
        client_secret: geheim,
        redirect_uris: [`${oorsprong}/aanmelding/terug`],
        post_logout_redirect_uris: [`${oorsprong}/`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        backchannel_logout_uri: `${oorsprong}/afmelding/bericht`,
        backchannel_logout_session_required: true,
      },
    ],
    jwks: { keys: [sleutel] },
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    pkce: { required: () => true },
    findAccount: (_context, accountId) => ({ accountId, claims: () => ({ sub: accountId }) }),
    interactions: { url: (_context, { uid }) => `${KIEZEN}/${uid}` },
    loadExistingGrant: async ({ oidc: { client, session, provider } }) => {
      const accountId = session?.accountId;
      if (client === undefined || accountId === undefined) return undefined;
      const grant = new provider.Grant({ clientId: client.clientId, accountId });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
    features: {
      devInteractions: { enabled: false },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (context, formulier) => {
          context.set('Content-Security-Policy', KAAL_BELEID);
          context.body = afmeldpagina(formulier);
        },
        postLogoutSuccessSource: (context) => {
          context.set('Content-Security-Policy', KAAL_BELEID);
          context.body = afgemeldpagina();
        },
      },
    },
    // All it ever calls is this program, at an address of this machine, which its own guard refuses.
    fetch: (adres, opties = {}) => {
      Reflect.deleteProperty(opties, 'dispatcher');
      return fetch(adres, opties);
    },
    ttl: { Session: 36_000, Interaction: 900, Grant: 36_000, IdToken: 300, AccessToken: 300 },
  };
}

async function leesGebruikers(db: Database): Promise<Keuze[]> {
  const rijen = await db.withActor(AANMELDING, (tx) =>
    tx.gebruiker.findMany({ where: { actief: true }, orderBy: { naam: 'asc' } }),
  );
  return rijen.map(({ sub, naam, functie }) => ({ sub, naam, functie }));
}
