/** How often the open door may be tried, per address and in all: by system time, and forgotten after a minute. */
const VENSTER_MS = 60_000;
const PER_ADRES = 20;
const SAMEN = 300;

export class Pogingen {
  #vanaf = 0;
  #samen = 0;
  readonly #perAdres = new Map<string, number>();

  /** Counts this attempt too. */
  mag(adres: string, nuMs: number): boolean {
    if (nuMs - this.#vanaf >= VENSTER_MS) {
      this.#vanaf = nuMs;
      this.#samen = 0;
      this.#perAdres.clear();
    }
    this.#samen += 1;
    const keer = (this.#perAdres.get(adres) ?? 0) + 1;
    this.#perAdres.set(adres, keer);
    return keer <= PER_ADRES && this.#samen <= SAMEN;
  }
}
