/**
 * Each route says who may use it: `@Recht('aanvraag.registreren')`, or `@Openbaar('reason')` for the few that need no
 * user. On a class it holds for all its routes. The app refuses to start when a route says neither (see routes.ts).
 */
import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import type { Recht as Rechtnaam } from '@besluitpad/domain';

export type Toegang = { readonly recht: Rechtnaam } | { readonly openbaar: string };

export const TOEGANG = Symbol('toegang');

export function Recht(recht: Rechtnaam): CustomDecorator<symbol> {
  return SetMetadata<symbol, Toegang>(TOEGANG, { recht });
}

export function Openbaar(reden: string): CustomDecorator<symbol> {
  return SetMetadata<symbol, Toegang>(TOEGANG, { openbaar: reden });
}
