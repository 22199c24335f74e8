import type { Speelwijze } from '@besluitpad/cli';
import { speel } from '@besluitpad/cli';
import type { Crashpunt } from '@besluitpad/prisma';
import { SMTPServer } from 'smtp-server';
import type { Omgeving } from './omgeving.js';
import { maakOmgeving } from './omgeving.js';
import type { Deel } from './processen.js';
import { Processen } from './processen.js';
import type { Uitkomst } from './uitkomst.js';
import { gebrokenInvarianten, leesUitkomst } from './uitkomst.js';

const BEGIN = '2026-01-05T08:00:00Z';

export interface Proefwijze extends Speelwijze {
  /** the named points at which a process must die, one after the other: each new start takes the next */
  readonly sterfOp?: Partial<Record<Deel, readonly Crashpunt[]>>;
  /** another address of the engine than the real one */
  readonly temporalAddress?: string;
  /** goes on from what another proof left, in a copy of its database and with an engine that knows nothing of it */
  readonly kopieVan?: Omgeving;
  /** after the last act, while the processes still run */
  readonly naEinde?: (omgeving: Omgeving) => Promise<void>;
}

export interface Proefuitslag extends Uitkomst {
  readonly gebroken: readonly string[];
  /** how often a process died and was started again */
  readonly herstart: number;
  /** the named points at which one died, in order */
  readonly gestorvenOp: readonly Crashpunt[];
  readonly mails: readonly string[];
  readonly omgeving: Omgeving;
}

/** Plays a story on fresh real processes; what dies is started again without its crash point, as a supervisor would. */
export async function speelProef(
  wijze: Proefwijze,
  tijdens?: (processen: Processen, omgeving: Omgeving) => Promise<void>,
): Promise<Proefuitslag> {
  const gemaakt = await maakOmgeving(BEGIN, wijze.kopieVan);
  const omgeving: Omgeving =
    wijze.temporalAddress === undefined
      ? gemaakt
      : { ...gemaakt, env: { ...gemaakt.env, TEMPORAL_ADDRESS: wijze.temporalAddress } };
  const mails: string[] = [];
  const smtp = await vangMail(omgeving.smtpPoort, mails);
  const processen = new Processen(omgeving);
  const nog: Record<Deel, Crashpunt[]> = {
    api: [...(wijze.sterfOp?.api ?? [])],
    worker: [...(wijze.sterfOp?.worker ?? [])],
  };
  const gestorvenOp: Crashpunt[] = [];
  let herstart = 0;
  let gestopt = false;
  /** Started with the next point at which it must die; without one once all have been. */
  const start = async (deel: Deel): Promise<void> => {
    const [punt] = nog[deel];
    await processen.start(deel, punt === undefined ? {} : { BESLUITPAD_CRASHPUNT: punt });
  };
  const bewaak = async (deel: Deel): Promise<void> => {
    while (!gestopt) {
      if (!processen.leeft(deel)) {
        herstart++;
        const punt = nog[deel].shift();
        if (punt !== undefined) gestorvenOp.push(punt);
        await start(deel);
      }
      await new Promise((verder) => setTimeout(verder, 50));
    }
  };
  await Promise.all((['api', 'worker'] as const).map(start));
  const wacht = Promise.all([bewaak('api'), bewaak('worker')]);
  try {
    await tijdens?.(processen, omgeving);
    if (wijze.kopieVan === undefined) await speel(omgeving.apiUrl, () => undefined, { geduldMs: 60_000, ...wijze });
    await wijze.naEinde?.(omgeving);
    return {
      ...(await leesUitkomst(omgeving.beheerUrl)),
      gebroken: await gebrokenInvarianten(omgeving.beheerUrl),
      herstart,
      gestorvenOp,
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

export async function vangMail(poort: number, mails: string[]): Promise<SMTPServer> {
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
