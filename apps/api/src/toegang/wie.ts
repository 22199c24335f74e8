/** `@Wie() wie: Wie` gives the route who acts, with which roles and for which purpose (the right the route asks for). */
import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { Recht, Rol } from '@besluitpad/domain';
import { Programmafout } from '../fouten/weigering.js';
import { opMethode } from '../http/opMethode.js';
import type { Verzoek } from '../http/verzoek.js';
import { findEenmaligheid, type Eenmaligheid } from '../idempotentie/eenmalig.js';

export interface Wie {
  readonly gebruikerId: string;
  readonly naam: string;
  readonly rollen: readonly Rol[];
  /** Why this person sees or does something, as the audit and reading logs will show it. */
  readonly doel: Recht;
  /** The key this person gave a changing request against doing it twice; a creating route demands one of its own. */
  readonly eenmalig?: Eenmaligheid | undefined;
}

const leesWie = createParamDecorator((_: unknown, context: ExecutionContext): Wie => {
  const { wie } = context.switchToHttp().getRequest<Verzoek>();
  if (wie === undefined) throw new Programmafout('@Wie() stands on a route that is open to everyone.');
  return { ...wie, eenmalig: findEenmaligheid(context) };
});

/** Marks the routes that act as somebody: where they change something, they take a key. */
export const HANDELT = Symbol('handelt');

/** A type and a decorator of one name: `@Wie() wie: Wie`. */
export const Wie = (): ParameterDecorator => opMethode(leesWie(), SetMetadata(HANDELT, true));
