import { Gebruiker } from '../verbinding/gebruiker.js';
import type { Spel, Stap, Sub } from './spel/stap.js';
import { EINDE, VERHAAL } from './verhaal.js';

/** Belgian winter and summer time in the span of the demonstration (DST starts on 29 March 2026). */
export function naarInstant(op: string): string {
  const zomer = op >= '2026-03-29T03:00' && op < '2026-10-25T03:00';
  return new Date(`${op}:00${zomer ? '+02:00' : '+01:00'}`).toISOString();
}

export interface Voortgang {
  (stap: Stap, nummer: number, totaal: number): void;
}

class Heidebeke implements Spel {
  readonly leden: readonly string[] = [];
  readonly #gebruikers = new Map<Sub, Gebruiker>();
  readonly #ids: Map<string, string>;

  constructor(
    private readonly basis: string,
    private readonly geduldMs: number,
    ids: Readonly<Record<string, string>>,
  ) {
    this.#ids = new Map(Object.entries(ids));
  }

  als(sub: Sub): Gebruiker {
    const eerder = this.#gebruikers.get(sub);
    if (eerder !== undefined) return eerder;
    const nieuw = new Gebruiker(this.basis, { sub }, this.geduldMs);
    this.#gebruikers.set(sub, nieuw);
    return nieuw;
  }

  onthoud(sleutel: string, id: string): void {
    this.#ids.set(sleutel, id);
  }

  id(sleutel: string): string {
    const id = this.#ids.get(sleutel);
    if (id === undefined) throw new Error(`De demonstratie kent ${sleutel} nog niet`);
    return id;
  }

  ids(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.#ids);
  }
}

/** How far a story was played, and the ids its acts were given: what is needed to go on after it was cut off. */
export interface Tussenstand {
  readonly gedaan: number;
  readonly ids: Readonly<Record<string, string>>;
}

export interface Speelwijze {
  readonly verhaal?: readonly Stap[];
  /** where the Klok stands when all is played; absent: the day of the demonstration */
  readonly einde?: string;
  /** how long to keep trying when the API is away */
  readonly geduldMs?: number;
  /** after each act, before the next */
  readonly naStap?: (stap: Stap) => Promise<void>;
  /** goes on after these acts */
  readonly vanaf?: Tussenstand;
  readonly bewaar?: (stand: Tussenstand) => void;
}

/** Plays the story over the public API, moving the Klok to each act and letting every term in between pass. */
export async function speel(basis: string, voortgang: Voortgang, wijze: Speelwijze = {}): Promise<void> {
  const { verhaal = VERHAAL, geduldMs = 0, naStap, vanaf = { gedaan: 0, ids: {} }, bewaar, einde = EINDE } = wijze;
  const spel = new Heidebeke(basis, geduldMs, vanaf.ids);
  for (const [i, stap] of verhaal.entries()) {
    if (i < vanaf.gedaan) continue;
    voortgang(stap, i + 1, verhaal.length);
    if (stap.dossier !== 'opzet') await spel.als('beheer').post('/klok', { naar: naarInstant(stap.op) });
    await stap.doe(spel);
    bewaar?.({ gedaan: i + 1, ids: spel.ids() });
    await naStap?.(stap);
  }
  await spel.als('beheer').post('/klok', { naar: naarInstant(einde) });
}
