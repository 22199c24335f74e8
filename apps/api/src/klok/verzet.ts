/**
 * Moves the Klok of the demonstration forward: to the next moment that falls due or to where it must go, whichever is
 * first, has the engine record what is due, and waits until the engine rests. So months pass in seconds, in order.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as wacht } from 'node:timers/promises';
import { meetRust, nu, type Database, type Tx } from '@besluitpad/prisma';
import type { Wekker } from '@besluitpad/workflows';
import { veldWeigering, Weigering } from '../fouten/weigering.js';

const GEDULD_MS = 60_000;
const PEIL_MS = 15;

export interface Verzetting {
  readonly db: Database;
  readonly wekker: Wekker;
}

/** @returns the Klok as it now stands */
export async function verzetKlok(v: Verzetting, naar: Date): Promise<Date> {
  await totRust(v);
  for (;;) {
    const stap = await v.db.withActor(MOTORBLIK, (tx) => zetVolgende(tx, naar));
    if (stap.rijp > 0) await v.wekker.loopKlokronde(randomUUID());
    await totRust(v);
    if (stap.nu.getTime() >= naar.getTime()) return stap.nu;
  }
}

/** The clock looks at moments of all files, as the engine does; the administrator sees none of them. */
const MOTORBLIK = { gebruikerId: 'motor', rollen: ['motor'], doel: 'klok.verzetten' };

/** What happened cannot be undone by turning the clock back. */
export async function eisVooruit(tx: Tx, naar: Date): Promise<void> {
  const huidig = await nu(tx);
  if (naar.getTime() >= huidig.getTime()) return;
  throw veldWeigering('naar', 'vooruit', `De klok gaat alleen vooruit: ze staat al op ${huidig.toISOString()}.`);
}

async function zetVolgende(tx: Tx, naar: Date): Promise<{ nu: Date; rijp: number }> {
  await eisVooruit(tx, naar);
  const [rij] = await tx.$queryRaw<{ nu: Date; rijp: number }[]>`
    WITH volgende AS (
      SELECT least(${naar}::timestamptz, min(m.op)) AS op FROM klok_moment m JOIN klok k ON k.id = m.klok_id
      WHERE m.verstreken_op IS NULL AND k.gestopt_op IS NULL),
    gezet AS (UPDATE klok_stand SET nu = greatest(nu, (SELECT op FROM volgende)) RETURNING nu)
    SELECT gezet.nu, (SELECT count(*)::int FROM klok_moment m JOIN klok k ON k.id = m.klok_id
      WHERE m.verstreken_op IS NULL AND k.gestopt_op IS NULL AND m.op <= gezet.nu) AS rijp FROM gezet`;
  if (rij === undefined)
    throw new Weigering('handeling.nietMogelijk', 'De klok is niet verzetbaar: dit is geen demonstratie.');
  return rij;
}

async function totRust({ db }: Verzetting): Promise<void> {
  const einde = Date.now() + GEDULD_MS;
  for (;;) {
    const { outbox, achter, effecten } = await db.withActor(MOTORBLIK, meetRust);
    if (outbox === 0 && achter === 0 && effecten === 0) return;
    if (Date.now() > einde) {
      throw new Weigering(
        'onbeschikbaar',
        'De motor is nog bezig. Kijk met `besluitpad doctor` of hij draait en probeer opnieuw.',
        {
          extra: { bezig: { outbox, achter, effecten } },
          koppen: { 'Retry-After': '5' },
        },
      );
    }
    await wacht(PEIL_MS);
  }
}
