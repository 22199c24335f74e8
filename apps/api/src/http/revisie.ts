/**
 * Optimistic concurrency. `@Revisie() revisie: number` on a route that changes something reads `If-Match` and refuses
 * without it (428); in the act: `eisRevisie(revisie, rij.rev, () => naarAntwoord(rij))` refuses a stale one (412).
 */
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { VerouderdeRevisie, Weigering } from '../fouten/weigering.js';
import { opMethode } from './opMethode.js';
import type { Verzoek } from './verzoek.js';

export function etag(revisie: number): string {
  return `"${revisie}"`;
}

export function leesRevisie(ifMatch: string | undefined): number {
  if (ifMatch === undefined || ifMatch.trim() === '*') {
    throw new Weigering(
      'revisie.vereist',
      'Zeg met de kop If-Match welke revisie u wijzigt: de waarde staat in de kop ETag van het laatste antwoord.',
    );
  }
  const revisie = /^"([1-9]\d{0,8})"$/.exec(ifMatch.trim())?.[1];
  if (revisie === undefined) {
    throw new Weigering('revisie.onleesbaar', 'De kop If-Match moet één revisie bevatten, bijvoorbeeld "3".');
  }
  return Number(revisie);
}

/** `toon` is called only when refusing: how the thing stands now, as this user may see it. */
export function eisRevisie(gevraagd: number, huidig: number, toon: () => unknown): void {
  if (gevraagd !== huidig) throw new VerouderdeRevisie(huidig, toon());
}

const leesUitVerzoek = createParamDecorator((_: unknown, context: ExecutionContext) =>
  leesRevisie(context.switchToHttp().getRequest<Verzoek>().headers['if-match']),
);

export function Revisie(): ParameterDecorator {
  return opMethode(
    leesUitVerzoek(),
    ApiHeader({
      name: 'If-Match',
      required: true,
      description: 'De revisie die u wijzigt: de waarde van de kop ETag van het laatste antwoord.',
      schema: { type: 'string', pattern: '^"[1-9][0-9]*"$', example: '"3"' },
    }),
  );
}
