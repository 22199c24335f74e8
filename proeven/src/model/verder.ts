/** The next sensible act for a file, so that a run comes as far as decisions; what is random beside it tries the rest. */
import * as d from './dossieropdrachten.js';
import { Zaakopdracht, type Opdracht } from './opdracht.js';
import type { Model, Stem, Verwacht } from './stand.js';
import * as v from './vergaderopdrachten.js';
import { Dagen } from './verloop.js';
import type { Wereld } from './wereld.js';

export class Verder extends Zaakopdracht {
  constructor(
    nummer: number,
    private readonly keuzes: readonly Stem[],
  ) {
    super(nummer);
  }

  override toString(): string {
    return `Verder(${this.nummer}, ${this.keuzes.join(' ')})`;
  }

  override check(model: Model): boolean {
    return this.#volgende(model).check(model);
  }

  override run(model: Model, wereld: Wereld): Promise<void> {
    return this.#volgende(model).run(model, wereld);
  }

  #volgende(model: Model): Opdracht {
    const { fase, dood, verslag, heeftVoorstel, hoorrechtGemeld, soort } = this.zaak(model);
    const n = this.nummer;
    if (model.zitting.fase === 'gesloten') return new v.NieuweZitting();
    switch (fase) {
      case undefined:
      case 'afgehandeld':
        return dood ? new d.Feit(n) : new d.Registreer(n, n % 2 === 0 ? 'MD' : 'MI');
      case 'onderzoek':
        return verslag === 'ontwerp' ? new d.SluitVerslag(n) : new d.Verslag(n);
      case 'voorstel':
        if (soort === 'MI' && !hoorrechtGemeld) return new d.Hoorrecht(n);
        return heeftVoorstel ? new d.DienIn(n) : new d.Voorstel(n);
      case 'agendering':
      case 'zitting':
        return this.#opZitting(model);
    }
  }

  #opZitting(model: Model): Opdracht {
    const { zitting, dag } = model;
    const { plaats } = this.zaak(model);
    switch (zitting.fase) {
      case 'gepland':
        if (dag > v.laatsteOproepingsdag(zitting)) return new v.GelastAf();
        return plaats === 'agenda' ? new v.RoepOp() : new v.ZetOpAgenda(this.nummer);
      case 'opgeroepen':
        return dag < zitting.datum ? new Dagen('zittingsdag') : new v.Open(0);
      case 'bezig':
        return plaats === 'verzonden' ? new v.Stemming(this.nummer, this.keuzes) : new v.Sluit();
      case 'gesloten':
        return new v.NieuweZitting();
    }
  }

  protected verwacht(): Verwacht {
    return 'onbekend';
  }

  protected doe(): Promise<void> {
    return Promise.resolve();
  }
}
