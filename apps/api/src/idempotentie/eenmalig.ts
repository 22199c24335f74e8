/**
 * `@Eenmalig() eenmalig: Eenmaligheid` on every POST that creates: the client must send `Idempotency-Key`, and the act
 * passes the value on to `voerHandeling`, which stores the key in the transaction of the act itself. An act that changes
 * may carry a key too: it comes along with who acts (toegang/wie.ts), so that no route can forget it.
 */
import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { Weigering } from '../fouten/weigering.js';
import { ANTWOORDSTATUS } from '../http/geeft.js';
import { opMethode } from '../http/opMethode.js';
import { routeVan, type Verzoek } from '../http/verzoek.js';
import { vingerafdruk } from './vingerafdruk.js';

export interface Eenmaligheid {
  readonly sleutel: string;
  /** Of method, route, values and body: another request under the same key is refused. */
  readonly verzoekHash: string;
  /** The status the route declares: what a repeated request is answered with. */
  readonly status?: number | undefined;
}

export const EENMALIG = Symbol('eenmalig');

const SLEUTEL = /^[\x21-\x7e]{8,200}$/;

export function leesSleutel(kop: string | string[] | undefined): string {
  if (typeof kop !== 'string' || !SLEUTEL.test(kop)) {
    throw new Weigering(
      'sleutel.ontbreekt',
      'Stuur de kop Idempotency-Key mee: 8 tot 200 tekens zonder spaties, nieuw voor elke nieuwe opdracht. Zo kan een herhaalde opdracht nooit dubbel tellen.',
    );
  }
  return kop;
}

const leesUitVerzoek = createParamDecorator((_: unknown, context: ExecutionContext): Eenmaligheid =>
  leesEenmaligheid(context),
);

/** The revision an act names is no part of what makes it the same: the repeated act names the one it named before. */
function leesEenmaligheid(context: ExecutionContext): Eenmaligheid {
  const verzoek = context.switchToHttp().getRequest<Verzoek>();
  const { method, params, query, body } = verzoek;
  return {
    sleutel: leesSleutel(verzoek.headers['idempotency-key']),
    verzoekHash: vingerafdruk(method, routeVan(verzoek), params, query, body),
    status: Reflect.getMetadata(ANTWOORDSTATUS, context.getHandler()) as number | undefined,
  };
}

/** The key of a request that changes something, when its sender gave one. */
export function findEenmaligheid(context: ExecutionContext): Eenmaligheid | undefined {
  const { method, headers } = context.switchToHttp().getRequest<Verzoek>();
  if (method === 'GET' || headers['idempotency-key'] === undefined) return undefined;
  return leesEenmaligheid(context);
}

export function Eenmalig(): ParameterDecorator {
  return opMethode(
    leesUitVerzoek(),
    SetMetadata(EENMALIG, true),
    ApiHeader({
      name: 'Idempotency-Key',
      required: true,
      description:
        'Nieuw voor elke nieuwe opdracht. Dezelfde sleutel met dezelfde inhoud geeft hetzelfde antwoord terug.',
      schema: { type: 'string', minLength: 8, maxLength: 200 },
    }),
  );
}
