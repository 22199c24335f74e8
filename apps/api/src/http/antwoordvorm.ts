/** Turns what a route returns into what the client gets: status and headers of an `Antwoord`, body in its declared shape. */
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Response } from 'express';
import { map, type Observable } from 'rxjs';
import { z } from 'zod';
import { Programmafout } from '../fouten/weigering.js';
import { Antwoord } from './antwoord.js';
import { ANTWOORDVORM } from './geeft.js';

@Injectable()
export class Antwoordvorm implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, volgende: CallHandler): Observable<unknown> {
    const vorm = this.reflector.get<z.ZodType | undefined>(ANTWOORDVORM, context.getHandler());
    const http = context.switchToHttp().getResponse<Response>();
    return volgende.handle().pipe(map((uitkomst: unknown) => stuur(uitkomst, http, vorm)));
  }
}

function stuur(uitkomst: unknown, http: Response, vorm: z.ZodType | undefined): unknown {
  const antwoord = uitkomst instanceof Antwoord ? (uitkomst as Antwoord<unknown>) : new Antwoord(uitkomst);
  const lichaam = vorm === undefined ? antwoord.lichaam : inVorm(antwoord.lichaam, vorm);
  if (antwoord.status !== undefined) http.status(antwoord.status);
  http.set(antwoord.koppen);
  return lichaam;
}

/** An answer outside its own contract is our mistake: it names the fields, never their values. */
function inVorm(lichaam: unknown, vorm: z.ZodType): unknown {
  const uitkomst = vorm.safeParse(lichaam);
  if (uitkomst.success) return uitkomst.data;
  const velden = uitkomst.error.issues.map((issue) => `${issue.path.join('.')} (${issue.code})`);
  throw new Programmafout(`The answer does not have its declared shape: ${velden.join(', ')}.`);
}
