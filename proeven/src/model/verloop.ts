/** Time passes, and processes die. */
import { Opdracht } from './opdracht.js';
import type { Model, Verwacht } from './stand.js';
import { minDagen, OPROEPINGSDAGEN } from './vergaderopdrachten.js';
import type { Wereld } from './wereld.js';

/** Days pass; the meeting's own days are worth going to. */
export class Dagen extends Opdracht {
  constructor(private readonly naar: 'morgen' | 'oproepingsdag' | 'zittingsdag') {
    super();
  }

  #doel({ dag, zitting }: Readonly<Model>): string {
    if (this.naar === 'morgen') return minDagen(dag, -1);
    return this.naar === 'zittingsdag' ? zitting.datum : minDagen(zitting.datum, OPROEPINGSDAGEN);
  }

  check(model: Readonly<Model>): boolean {
    const { zitting, dag } = model;
    const doel = this.#doel(model);
    if (this.naar === 'zittingsdag' && zitting.fase !== 'opgeroepen') return false;
    return doel > dag && doel <= zitting.datum;
  }

  toString(): string {
    return `Dagen(${this.naar})`;
  }

  protected verwacht(): Verwacht {
    return 'mag';
  }

  protected async doe(model: Model, wereld: Wereld): Promise<void> {
    const doel = this.#doel(model);
    await wereld.naarDag(doel);
    model.dag = doel;
  }

  protected na(): void {
    // Nobody did anything.
  }
}

export class Dood extends Opdracht {
  constructor(private readonly deel: 'api' | 'worker') {
    super();
  }

  check(): boolean {
    return true;
  }

  toString(): string {
    return `Dood(${this.deel})`;
  }

  protected verwacht(): Verwacht {
    return 'mag';
  }

  protected doe(_model: Model, wereld: Wereld): Promise<void> {
    wereld.doodBijVolgende(this.deel);
    return Promise.resolve();
  }

  protected na(): void {
    // It dies under the next act.
  }
}
