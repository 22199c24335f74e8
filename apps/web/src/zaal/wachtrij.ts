/**
 * What was noted in the room and the server has not yet acknowledged. It waits in memory, in its order, and goes out again
 * under the same key: a lost connection or an ended session loses nothing, and nothing counts twice.
 */
export interface Opdracht {
  /** Also the Idempotency-Key. */
  readonly sleutel: string;
  /** The meeting or the item whose revision the act names. */
  readonly doel: string;
  readonly rev: number;
  readonly pad: string;
  readonly lichaam: unknown;
  /** What it is, for who reads that it still waits. */
  readonly wat: string;
}

export interface Wachtend extends Opdracht {
  readonly staat: 'wacht' | 'geweigerd';
  readonly fout?: unknown;
}

/** What the server said: taken, with the revision it has now; refused for good; or not reached. */
export type Antwoord =
  | { readonly soort: 'bewaard'; readonly rev: number }
  | { readonly soort: 'geweigerd'; readonly fout: unknown }
  | { readonly soort: 'later'; readonly fout: unknown };

export type Stuur = (opdracht: Opdracht) => Promise<Antwoord>;

export class Wachtrij {
  #rij: readonly Wachtend[] = [];
  #reden: unknown;
  #bezig = false;
  readonly #luisteraars = new Set<() => void>();

  constructor(private readonly stuur: Stuur) {}

  readonly luister = (melding: () => void): (() => void) => {
    this.#luisteraars.add(melding);
    return () => this.#luisteraars.delete(melding);
  };

  readonly lees = (): readonly Wachtend[] => this.#rij;

  /** Why the last attempt did not reach the server; nothing when it did. */
  readonly hapert = (): unknown => this.#reden;

  voegToe(opdracht: Opdracht): Promise<void> {
    // Noted again before the first note left: only the last one is meant.
    const rest = this.#rij.filter((vorig) => vorig.pad !== opdracht.pad || !this.#magWeg(vorig, opdracht));
    this.#zet([...rest, { ...opdracht, staat: 'wacht' }]);
    return this.werk();
  }

  neemWeg(sleutel: string): void {
    this.#zet(this.#rij.filter((opdracht) => opdracht.sleutel !== sleutel));
  }

  /** Sends what waits, one after the other, until something does not arrive. */
  async werk(): Promise<void> {
    if (this.#bezig) return;
    this.#bezig = true;
    try {
      for (let eerste = this.#eerste(); eerste !== undefined; eerste = this.#eerste()) {
        const antwoord = await this.stuur(eerste);
        this.#reden = antwoord.soort === 'later' ? antwoord.fout : undefined;
        if (antwoord.soort === 'later') break;
        this.#verwerk(eerste, antwoord);
      }
    } finally {
      this.#bezig = false;
      this.#zet([...this.#rij]);
    }
  }

  #eerste(): Wachtend | undefined {
    return this.#rij.find(({ staat }) => staat === 'wacht');
  }

  #magWeg(vorig: Wachtend, nieuw: Opdracht): boolean {
    const onderweg = this.#bezig && this.#eerste()?.sleutel === vorig.sleutel;
    return vorig.doel === nieuw.doel && vorig.pad.endsWith('/stemming') && !onderweg;
  }

  #verwerk(gedaan: Wachtend, antwoord: Exclude<Antwoord, { soort: 'later' }>): void {
    if (antwoord.soort === 'geweigerd') {
      const geweigerd = { ...gedaan, staat: 'geweigerd', fout: antwoord.fout } as const;
      this.#zet(this.#rij.map((opdracht) => (opdracht.sleutel === gedaan.sleutel ? geweigerd : opdracht)));
      return;
    }
    // What waits behind it on the same thing was noted on top of it, so it names the revision this one made.
    const volgt = (opdracht: Wachtend) =>
      opdracht.doel === gedaan.doel && opdracht.rev === gedaan.rev ? { ...opdracht, rev: antwoord.rev } : opdracht;
    this.#zet(this.#rij.filter(({ sleutel }) => sleutel !== gedaan.sleutel).map(volgt));
  }

  #zet(rij: readonly Wachtend[]): void {
    this.#rij = rij;
    for (const melding of this.#luisteraars) melding();
  }
}
