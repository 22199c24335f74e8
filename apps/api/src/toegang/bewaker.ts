/** The one door: a route without `@Openbaar` needs a valid token, of a user we know, whose roles hold the route's right. */
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Programmafout } from '../fouten/weigering.js';
import type { Verzoek } from '../http/verzoek.js';
import { Herkenning } from './herkenning.js';
import { TOEGANG, type Toegang } from './recht.js';

@Injectable()
export class Bewaker implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly herkenning: Herkenning,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const toegang = this.reflector.getAllAndOverride<Toegang | undefined>(TOEGANG, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (toegang === undefined) throw new Programmafout('A route without declared access got past the start.');
    if ('openbaar' in toegang) return true;
    await this.herkenning.herken(context.switchToHttp().getRequest<Verzoek>(), toegang.recht);
    return true;
  }
}
