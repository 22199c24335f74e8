/** The first thing that happens to a request: its trace id, and one log line when it is over. */
import { randomBytes } from 'node:crypto';
import type { NextFunction, Response } from 'express';
import { routeVan, type Verzoek } from '../http/verzoek.js';
import type { Logboek } from './logboek.js';

/** W3C Trace Context: take part in the caller's trace when it has one. */
const TRACEPARENT = /^[\da-f]{2}-(?!0{32})([\da-f]{32})-[\da-f]{16}-[\da-f]{2}$/;

export function leesTraceId(traceparent: string | string[] | undefined): string {
  const vanBuiten = typeof traceparent === 'string' ? TRACEPARENT.exec(traceparent)?.[1] : undefined;
  return vanBuiten ?? randomBytes(16).toString('hex');
}

export function spoor(logboek: Logboek) {
  return (verzoek: Verzoek, antwoord: Response, verder: NextFunction): void => {
    const begin = process.hrtime.bigint();
    verzoek.traceId = leesTraceId(verzoek.headers['traceparent']);
    antwoord.set('Trace-Id', verzoek.traceId);
    antwoord.once('close', () => {
      logboek.meld('verzoek', {
        methode: verzoek.method,
        route: routeVan(verzoek),
        status: antwoord.writableFinished ? antwoord.statusCode : undefined,
        afgebroken: antwoord.writableFinished ? undefined : true,
        ms: Number((process.hrtime.bigint() - begin) / 1_000n) / 1_000,
        traceId: verzoek.traceId,
      });
    });
    verder();
  };
}
