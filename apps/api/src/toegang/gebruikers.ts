/**
 * Who belongs to a token. Every request asks, so the answer is kept for a few seconds: longer than a burst of requests,
 * shorter than anyone waits for a withdrawn access to hold.
 */
import { Inject, Injectable } from '@nestjs/common';
import { isRol, type Rol } from '@besluitpad/domain';
import { Programmafout } from '../fouten/weigering.js';
import { DATABASE, type Actor, type Database } from '../server/database.js';

export interface Gebruiker {
  readonly gebruikerId: string;
  readonly naam: string;
  readonly rollen: readonly Rol[];
}

/** Nobody yet: sees no dossier, may read the users and write the security log. */
export const AANMELDING: Actor = { gebruikerId: 'aanmelding', rollen: [], doel: 'aanmelding' };

const BEWAAR_MS = 5_000;
const MAX_BEWAARD = 1_000;

interface Bewaard {
  readonly tot: number;
  readonly gebruiker: Promise<Gebruiker | undefined>;
}

@Injectable()
export class Gebruikers {
  private readonly bewaard = new Map<string, Bewaard>();

  constructor(@Inject(DATABASE) private readonly db: Database) {}

  /** Undefined for who is unknown or no longer active. */
  findOpSub(sub: string): Promise<Gebruiker | undefined> {
    const eerder = this.bewaard.get(sub);
    if (eerder !== undefined && eerder.tot > Date.now()) return eerder.gebruiker;
    if (this.bewaard.size >= MAX_BEWAARD) this.bewaard.clear();
    const gebruiker = this.lees(sub);
    this.bewaard.set(sub, { tot: Date.now() + BEWAAR_MS, gebruiker });
    gebruiker.catch(() => this.bewaard.delete(sub));
    return gebruiker;
  }

  /** After a change of roles or a withdrawn access in this process. */
  vergeet(): void {
    this.bewaard.clear();
  }

  private async lees(sub: string): Promise<Gebruiker | undefined> {
    const rij = await this.db.withActor(AANMELDING, (tx) =>
      tx.gebruiker.findUnique({ where: { sub, actief: true }, select: { id: true, naam: true, rollen: true } }),
    );
    return rij === null ? undefined : { gebruikerId: rij.id, naam: rij.naam, rollen: rij.rollen.map(alsRol) };
  }
}

export function alsRol(tekst: string): Rol {
  if (!isRol(tekst))
    throw new Programmafout('A user in the database has a role that the table of roles does not know.');
  return tekst;
}
