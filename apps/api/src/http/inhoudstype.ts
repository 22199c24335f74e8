/** A body must be JSON, unless the route says `@Neemt('application/pdf', …)`: a form or a text is refused, not ignored. */
import { Injectable, SetMetadata, type CanActivate, type CustomDecorator, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Weigering } from '../fouten/weigering.js';
import type { Verzoek } from './verzoek.js';

const INHOUDSTYPES = Symbol('inhoudstypes');

export function Neemt(...soorten: readonly string[]): CustomDecorator<symbol> {
  return SetMetadata(INHOUDSTYPES, soorten);
}

@Injectable()
export class Inhoudstype implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const verzoek = context.switchToHttp().getRequest<Verzoek>();
    const soorten = this.reflector.get<readonly string[] | undefined>(INHOUDSTYPES, context.getHandler());
    const toegelaten = [...(soorten ?? ['application/json'])];
    // `is` answers null when there is no body; clients that send a length of 0 have none either. The schema says what is missing.
    if (verzoek.headers['content-length'] === '0' || verzoek.is(toegelaten) !== false) return true;
    throw new Weigering('inhoud.verkeerdType', `Stuur de inhoud hier als ${toegelaten.join(' of ')}.`);
  }
}
