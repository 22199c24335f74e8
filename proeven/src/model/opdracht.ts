/** One random act: what the model expects of it, the act itself, and what must hold whatever came of it. */
import assert from 'node:assert/strict';
import { Geweigerd } from '@besluitpad/cli';
import type { AsyncCommand } from 'fast-check';
import { type Model, type Verwacht, type Zaak } from './stand.js';
import type { Wereld } from './wereld.js';

export abstract class Opdracht implements AsyncCommand<Model, Wereld> {
  /** Whether there is anything to try it on. */
  abstract check(model: Readonly<Model>): boolean;
  abstract toString(): string;
  protected abstract verwacht(model: Model): Verwacht;
  protected abstract doe(model: Model, wereld: Wereld): Promise<void>;
  /** The model follows. Only after an act that was taken. */
  protected abstract na(model: Model): void;

  async run(model: Model, wereld: Wereld): Promise<void> {
    const verwacht = this.verwacht(model);
    const voor = await wereld.regels();
    const weigering = await this.#probeer(model, wereld);
    wereld.tel(this.constructor.name, weigering === undefined ? 'aanvaard' : 'geweigerd');
    if (weigering === undefined) {
      if (verwacht === 'mag_niet') throw new Error(`${this.toString()} mocht niet, en werd aanvaard`);
      this.na(model);
    } else {
      if (verwacht === 'mag') throw new Error(`${this.toString()} moest kunnen: ${weigering.message}`);
      if (weigering.status < 400 || weigering.status > 499) throw weigering;
      const { code, detail } = weigering.probleem;
      assert.ok(code !== undefined && detail !== undefined, `${this.toString()}: geweigerd zonder uitleg`);
      assert.deepEqual(await wereld.regels(), voor, `${this.toString()}: geweigerd, en toch veranderde er iets`);
    }
    assert.deepEqual(await wereld.gebroken(), [], `na ${this.toString()}`);
    await wereld.totRust();
    assert.deepEqual(await wereld.gebroken(), [], `in rust na ${this.toString()}`);
    await vergelijk(model, wereld);
  }

  async #probeer(model: Model, wereld: Wereld): Promise<Geweigerd | undefined> {
    try {
      await wereld.doe(() => this.doe(model, wereld));
      return undefined;
    } catch (fout) {
      if (fout instanceof Geweigerd) return fout;
      throw fout;
    }
  }
}

/** An act on one of the files. */
export abstract class Zaakopdracht extends Opdracht {
  constructor(protected readonly nummer: number) {
    super();
  }

  protected zaak(model: Readonly<Model>): Zaak {
    const zaak = model.zaken[this.nummer % model.zaken.length];
    if (zaak === undefined) throw new Error('Een model zonder dossiers');
    return zaak;
  }

  check(model: Readonly<Model>): boolean {
    return this.zaak(model).aanvraagId !== undefined;
  }

  toString(): string {
    return `${this.constructor.name}(${this.nummer})`;
  }

  protected na(_model: Model): void {
    // Most acts leave the phase as it is.
  }
}

/** Model and product agree on the phase of every request. */
async function vergelijk(model: Model, wereld: Wereld): Promise<void> {
  for (const zaak of model.zaken) {
    if (zaak.aanvraagId === undefined) continue;
    const { fase } = await wereld.spel.als('hoofd').get<{ fase: Zaak['fase'] }>(`/aanvragen/${zaak.aanvraagId}`);
    zaak.fase ??= fase;
    assert.equal(fase, zaak.fase, `de fase van dossier ${model.zaken.indexOf(zaak)}`);
  }
}
