/** The one door: a route without `@Openbaar` needs a valid token, of a user we know, whose roles hold the route's right. */
import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Programmafout, Weigering } from '../fouten/weigering.js';
import type { Verzoek } from '../http/verzoek.js';
import { eisRecht } from './ability.js';
import { findCodectoken } from './codeckoek.js';
import { Gebruikers } from './gebruikers.js';
import { TOEGANG, type Toegang } from './recht.js';
import { keurToken, type Uitgever } from './token.js';

export const UITGEVER = Symbol('uitgever');

@Injectable()
export class Bewaker implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly gebruikers: Gebruikers,
    @Inject(UITGEVER) private readonly uitgever: Uitgever,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const toegang = this.reflector.getAllAndOverride<Toegang | undefined>(TOEGANG, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (toegang === undefined) throw new Programmafout('A route without declared access got past the start.');
    if ('openbaar' in toegang) return true;

    const verzoek = context.switchToHttp().getRequest<Verzoek>();
    const sub = await keurToken(findCodectoken(verzoek) ?? leesToken(verzoek.headers.authorization), this.uitgever);
    const gebruiker = await this.gebruikers.findOpSub(sub);
    if (gebruiker === undefined) {
      verzoek.onbekendeSub = sub;
      throw new Weigering(
        'gebruiker.onbekend',
        'U bent aangemeld, maar in Besluitpad niet bekend of niet meer actief. Vraag toegang aan uw beheerder.',
      );
    }
    verzoek.wie = { ...gebruiker, doel: toegang.recht };
    eisRecht(gebruiker.rollen, toegang.recht);
    return true;
  }
}

export function leesToken(kop: string | undefined): string {
  const token = /^Bearer +([A-Za-z0-9._~+/=-]+)$/i.exec(kop ?? '')?.[1];
  if (token !== undefined) return token;
  throw new Weigering('aanmelding.vereist', 'Meld u aan om dit te doen.', { koppen: { 'WWW-Authenticate': 'Bearer' } });
}
