/** Who sends a request, from its token and its right; asked by the guard of each route, and again while an answer stays open. */
import { Inject, Injectable } from '@nestjs/common';
import type { Recht } from '@besluitpad/domain';
import { Weigering } from '../fouten/weigering.js';
import type { Verzoek } from '../http/verzoek.js';
import { Sessies } from '../sessie/sessies.js';
import { eisRecht } from './ability.js';
import { findCodectoken } from './codeckoek.js';
import { Gebruikers } from './gebruikers.js';
import { keurToken, type Uitgever } from './token.js';
import type { Wie } from './wie.js';

export const UITGEVER = Symbol('uitgever');

@Injectable()
export class Herkenning {
  constructor(
    private readonly gebruikers: Gebruikers,
    @Inject(UITGEVER) private readonly uitgever: Uitgever,
    private readonly sessies: Sessies,
  ) {}

  async herken(verzoek: Verzoek, recht: Recht): Promise<Wie> {
    const sub = await this.leesSub(verzoek);
    const gebruiker = await this.gebruikers.findOpSub(sub);
    if (gebruiker === undefined) {
      verzoek.onbekendeSub = sub;
      throw new Weigering(
        'gebruiker.onbekend',
        'U bent aangemeld, maar in Besluitpad niet bekend of niet meer actief. Vraag toegang aan uw beheerder.',
      );
    }
    verzoek.wie = { ...gebruiker, doel: recht };
    eisRecht(gebruiker.rollen, recht);
    return verzoek.wie;
  }

  /** A token when one is sent, else the session of the screens: whoever it is, the same rights follow. */
  private async leesSub(verzoek: Verzoek): Promise<string> {
    const token = findCodectoken(verzoek);
    if (token === undefined && verzoek.headers.authorization === undefined) {
      const sub = await this.sessies.findSub(verzoek);
      if (sub !== undefined) return sub;
    }
    return keurToken(token ?? leesToken(verzoek.headers.authorization), this.uitgever);
  }
}

export function leesToken(kop: string | undefined): string {
  const token = /^Bearer +([A-Za-z0-9._~+/=-]+)$/i.exec(kop ?? '')?.[1];
  if (token !== undefined) return token;
  throw new Weigering('aanmelding.vereist', 'Meld u aan om dit te doen.', { koppen: { 'WWW-Authenticate': 'Bearer' } });
}
