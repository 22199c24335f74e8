import type { Speelwijze } from '@besluitpad/cli';
import { speel } from '@besluitpad/cli';
import { SMTPServer } from 'smtp-server';
import type { Omgeving } from './omgeving.js';
import { maakOmgeving } from './omgeving.js';
import type { Deel } from './processen.js';
import { Processen } from './processen.js';
import type { Uitkomst } from './uitkomst.js';
import { gebrokenInvarianten, leesUitkomst } from './uitkomst.js';

const BEGIN = '2026-01-05T08:00:00Z';

export interface Proefwijze extends Speelwijze {
  /** extra environment of a process at its first start, e.g. the point where it must die */
  readonly eerste?: Partial<Record<Deel, Readonly<Record<string, string>>>>;
  /** another address of the engine than the real one */
  readonly temporalAddress?: string;
}

export interface Proefuitslag extends Uitkomst {
  readonly gebroken: readonly string[];
  /** how often a process died and was started again */
  readonly herstart: number;
  readonly mails: readonly string[];
  readonly omgeving: Omgeving;
}

/** Plays a story on fresh real processes; what dies is started again without its crash point, as a supervisor would. */
export async function speelProef(
  wijze: Proefwijze,
  tijdens?: (processen: Processen, omgeving: Omgeving) => Promise<void>,
): Promise<Proefuitslag> {
  const gemaakt = await maakOmgeving(BEGIN);
  const omgeving: Omgeving =
    wijze.temporalAddress === undefined
      ? gemaakt
      : { ...gemaakt, env: { ...gemaakt.env, TEMPORAL_ADDRESS: wijze.temporalAddress } };
  const mails: string[] = [];
  const smtp = await vangMail(omgeving.smtpPoort, mails);
  const processen = new Processen(omgeving);
  let herstart = 0;
  let gestopt = false;
  const bewaak = async (deel: Deel): Promise<void> => {
    while (!gestopt) {
      if (!processen.leeft(deel)) {
        herstart++;
        await processen.start(deel);
      }
      await new Promise((verder) => setTimeout(verder, 50));
    }
  };
  await Promise.all((['api', 'worker'] as const).map((deel) => processen.start(deel, wijze.eerste?.[deel])));
  const wacht = Promise.all([bewaak('api'), bewaak('worker')]);
  try {
    await tijdens?.(processen, omgeving);
    await speel(omgeving.apiUrl, () => undefined, { geduldMs: 60_000, ...wijze });
    return {
      ...(await leesUitkomst(omgeving.beheerUrl)),
      gebroken: await gebrokenInvarianten(omgeving.beheerUrl),
      herstart,
      mails,
      omgeving,
    };
  } finally {
    gestopt = true;
    await wacht;
    await processen.sluit();
    await new Promise<void>((klaar) => smtp.close(() => klaar()));
  }
}

async function vangMail(poort: number, mails: string[]): Promise<SMTPServer> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stroom, _, klaar) {
      const delen: Buffer[] = [];
      stroom.on('data', (deel: Buffer) => delen.push(deel));
      stroom.on('end', () => {
        mails.push(Buffer.concat(delen).toString());
        klaar();
      });
    },
  });
  await new Promise<void>((klaar) => server.listen(poort, '127.0.0.1', () => klaar()));
  return server;
}
