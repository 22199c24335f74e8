/** `@Wie() wie: Wie` gives the route who acts, with which roles and for which purpose (the right the route asks for). */
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Recht, Rol } from '@besluitpad/domain';
import { Programmafout } from '../fouten/weigering.js';
import type { Verzoek } from '../http/verzoek.js';

export interface Wie {
  readonly gebruikerId: string;
  readonly naam: string;
  readonly rollen: readonly Rol[];
  /** Why this person sees or does something, as the audit and reading logs will show it. */
  readonly doel: Recht;
}

/** A type and a decorator of one name: `@Wie() wie: Wie`. */
export const Wie = createParamDecorator((_: unknown, context: ExecutionContext): Wie => {
  const { wie } = context.switchToHttp().getRequest<Verzoek>();
  if (wie === undefined) throw new Programmafout('@Wie() stands on a route that is open to everyone.');
  return wie;
});
