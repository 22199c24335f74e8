/** The issuer as the screens use it: authorization code with PKCE. What it gives us stays here; a browser sees no token. */
import * as oidc from 'openid-client';
import { uitgeverOpAfstand, type Uitgever } from '../toegang/token.js';
import { keurAfmeldbewijs, type Afgemeld } from './afmeldbewijs.js';

export interface Schermclient {
  /** Where the screens are for a browser, such as https://besluitpad.gemeente.be */
  readonly oorsprong: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly geheim?: string;
  /** Asks who it is each time: in the demonstration one browser plays everybody. */
  readonly vraagtTelkens?: boolean;
}

export interface Vertrek {
  readonly adres: string;
  readonly staat: string;
  readonly nonce: string;
  readonly verificatie: string;
}

export interface Aangemeld {
  readonly sub: string;
  /** What the issuer calls its own session, where it says so. */
  readonly sid: string | undefined;
}

export class Aanmelddienst {
  private instelling: Promise<oidc.Configuration> | undefined;
  private readonly uitgever: Uitgever;

  constructor(readonly client: Schermclient) {
    this.uitgever = uitgeverOpAfstand(client.issuer, client.clientId);
  }

  async vertrek(): Promise<Vertrek> {
    const [verificatie, staat, nonce] = [oidc.randomPKCECodeVerifier(), oidc.randomState(), oidc.randomNonce()];
    const adres = oidc.buildAuthorizationUrl(await this.ontdek(), {
      redirect_uri: this.terugadres,
      scope: 'openid',
      code_challenge: await oidc.calculatePKCECodeChallenge(verificatie),
      code_challenge_method: 'S256',
      state: staat,
      nonce,
      ...(this.client.vraagtTelkens === true ? { prompt: 'login' } : {}),
    });
    return { adres: adres.href, staat, nonce, verificatie };
  }

  /** Who came back, after every check of the protocol. */
  async onthaal(zoekdeel: string, { staat, nonce, verificatie }: Omit<Vertrek, 'adres'>): Promise<Aangemeld> {
    const tokens = await oidc.authorizationCodeGrant(await this.ontdek(), new URL(this.terugadres + zoekdeel), {
      expectedState: staat,
      expectedNonce: nonce,
      pkceCodeVerifier: verificatie,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (claims === undefined) throw new Error('The issuer sent no ID token');
    return { sub: claims.sub, sid: typeof claims['sid'] === 'string' ? claims['sid'] : undefined };
  }

  /** Where to sign out with the issuer too; with our name and not with a token, which would pass through the browser. */
  async afmeldadres(): Promise<string> {
    const instelling = await this.ontdek();
    if (instelling.serverMetadata().end_session_endpoint === undefined) return '/';
    return oidc.buildEndSessionUrl(instelling, { post_logout_redirect_uri: `${this.client.oorsprong}/` }).href;
  }

  /** Who signed out with the issuer itself, from the token it sent us. */
  keurAfmelding(bericht: unknown): Promise<Afgemeld> {
    return keurAfmeldbewijs(bericht, this.uitgever);
  }

  private get terugadres(): string {
    return `${this.client.oorsprong}/aanmelding/terug`;
  }

  /** At first use, so the screens start without the issuer. */
  private ontdek(): Promise<oidc.Configuration> {
    const { issuer, clientId, geheim } = this.client;
    // Only an address on this machine passes the settings without https.
    const opties = issuer.startsWith('http:') ? { execute: [oidc.allowInsecureRequests] } : {};
    this.instelling ??= oidc.discovery(new URL(issuer), clientId, geheim, undefined, opties).catch((fout: unknown) => {
      this.instelling = undefined;
      throw fout;
    });
    return this.instelling;
  }
}
