/**
 * One JSON line per event on standard output. No personal data: no addresses with values, no bodies, no error texts that
 * could quote data. Only the messages of kinds of errors that never do are written; the rest show by name and place.
 */
import { isNativeError } from 'node:util/types';
import { Injectable, type LoggerService } from '@nestjs/common';
import { vindDatabankfout } from '../fouten/sqlstate.js';
import { Programmafout } from '../fouten/weigering.js';

type Velden = Readonly<Record<string, string | number | boolean | undefined>>;
type Niveau = 'info' | 'waarschuwing' | 'fout';

export type Schrijf = (regel: string) => void;

const naarUitvoer: Schrijf = (regel) => void process.stdout.write(`${regel}\n`);

@Injectable()
export class Logboek implements LoggerService {
  constructor(private readonly schrijf: Schrijf = naarUitvoer) {}

  meld(gebeurtenis: string, velden: Velden = {}, niveau: Niveau = 'info'): void {
    this.schrijf(JSON.stringify({ op: new Date().toISOString(), niveau, gebeurtenis, ...velden }));
  }

  fout(fout: unknown, velden: Velden = {}): void {
    this.meld('fout', { ...velden, ...beschrijf(fout) }, 'fout');
  }

  /** The framework's own notices: fixed texts about modules and routes. */
  log(bericht: unknown, context?: unknown): void {
    this.meld(String(bericht), { context: tekst(context) });
  }

  warn(bericht: unknown, context?: unknown): void {
    this.meld(String(bericht), { context: tekst(context) }, 'waarschuwing');
  }

  error(bericht: unknown): void {
    this.fout(bericht);
  }
}

function tekst(context: unknown): string | undefined {
  return typeof context === 'string' ? context : undefined;
}

function beschrijf(fout: unknown): Velden {
  if (!isNativeError(fout)) return { soort: typeof fout };
  const databankfout = vindDatabankfout(fout);
  return {
    soort: fout.name,
    boodschap: isZonderGegevens(fout) ? fout.message : undefined,
    sqlstate: databankfout?.sqlstate,
    beperking: databankfout?.beperking,
    plaats: plaatsVan(fout),
    oorzaak: isNativeError(fout.cause) ? `${fout.cause.name} ${plaatsVan(fout.cause) ?? ''}` : undefined,
  };
}

function isZonderGegevens(fout: Error): boolean {
  return fout instanceof Programmafout || fout instanceof TypeError || fout instanceof ReferenceError;
}

/** The frames of the stack without its first lines, which repeat the message. */
function plaatsVan({ stack }: Error): string | undefined {
  return stack
    ?.split('\n')
    .filter((regel) => /^\s+at /.test(regel))
    .map((regel) => regel.trim())
    .join(' < ');
}
