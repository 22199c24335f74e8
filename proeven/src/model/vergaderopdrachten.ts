/** Acts at the one meeting of a run: agenda, convocation, attendance, votes, closing. */
import assert from 'node:assert/strict';
import { Geweigerd } from '@besluitpad/cli';
import { vereistQuorum } from '@besluitpad/domain';
import { Opdracht, Zaakopdracht } from './opdracht.js';
import { alsMag, inFase, isAangenomen, type Model, type Stem, type Verwacht } from './stand.js';
import type { Wereld } from './wereld.js';

/** Eight days before the meeting the convocation must be with the members. */
export const OPROEPINGSDAGEN = 8;

const zittingspad = ({ zitting }: Model): string => `/zittingen/${zitting.id}`;

/** The last day on which the members can still be convened. */
export const laatsteOproepingsdag = ({ datum }: Model['zitting']): string => minDagen(datum, OPROEPINGSDAGEN);

export const minDagen = (datum: string, dagen: number): string =>
  new Date(Date.parse(datum) - dagen * 86_400_000).toISOString().slice(0, 10);

export class ZetOpAgenda extends Zaakopdracht {
  override check(model: Model): boolean {
    return super.check(model) && this.zaak(model).voorstelId !== '';
  }

  protected verwacht(model: Model): Verwacht {
    const zaak = this.zaak(model);
    if (!inFase(zaak, 'aanvraag.agenderen') || model.zitting.fase !== 'gepland') return 'mag_niet';
    return zaak.plaats === 'nergens' && (zaak.soort === 'MD' || zaak.hoorrechtGemeld) ? 'mag' : 'onbekend';
  }

  protected async doe(model: Model, { spel }: Wereld): Promise<void> {
    const pad = zittingspad(model);
    // A later round has a proposal of its own, which the meeting knows; one that is not ripe is tried all the same.
    const rijp = await spel.als('secretaris').get<{ voorstelId: string; aanvraagId: string }[]>(`${pad}/rijp`);
    const { aanvraagId, voorstelId } = this.zaak(model);
    const lichaam = { voorstelIds: [rijp.find((v) => v.aanvraagId === aanvraagId)?.voorstelId ?? voorstelId] };
    await spel.als('secretaris').wijzig('POST', `${pad}/agenda`, pad, lichaam);
  }

  protected override na(model: Model): void {
    this.zaak(model).plaats = 'agenda';
  }
}

interface Punt {
  readonly id: string;
  readonly aanvraagId: string | null;
  readonly status: string;
}

/** An act on the item of a file. */
abstract class Puntopdracht extends Zaakopdracht {
  protected async punt(model: Model, { spel }: Wereld): Promise<Punt> {
    const { punten } = await spel.als('secretaris').get<{ punten: Punt[] }>(zittingspad(model));
    const punt = punten.find(
      ({ aanvraagId, status }) => aanvraagId === this.zaak(model).aanvraagId && status !== 'afgevoerd',
    );
    if (punt === undefined) throw new Error(`${this.toString()}: het punt staat niet op de agenda`);
    return punt;
  }
}

export class VoerAf extends Puntopdracht {
  override check(model: Model): boolean {
    return this.zaak(model).plaats === 'agenda';
  }

  protected verwacht(): Verwacht {
    return 'mag';
  }

  protected async doe(model: Model, wereld: Wereld): Promise<void> {
    const { id } = await this.punt(model, wereld);
    const lichaam = { reden: 'Er ontbreekt nog een stuk.' };
    await wereld.spel.als('secretaris').wijzig('POST', `/agendapunten/${id}/afvoeren`, zittingspad(model), lichaam);
  }

  protected override na(model: Model): void {
    this.zaak(model).plaats = 'nergens';
  }
}

export class Stemming extends Puntopdracht {
  constructor(
    nummer: number,
    private readonly keuzes: readonly Stem[],
  ) {
    super(nummer);
  }

  override check(model: Model): boolean {
    return this.zaak(model).plaats === 'verzonden' && model.zitting.fase === 'bezig';
  }

  override toString(): string {
    return `Stem(${this.nummer}, ${this.keuzes.join(' ')})`;
  }

  #stemmen(model: Model): Stem[] {
    return model.aanwezig.map((_, i) => this.keuzes[i % this.keuzes.length] ?? 'ja');
  }

  protected verwacht(model: Model): Verwacht {
    return isAangenomen(model, this.#stemmen(model)) === undefined ? 'onbekend' : 'mag';
  }

  protected async doe(model: Model, wereld: Wereld): Promise<void> {
    const { id } = await this.punt(model, wereld);
    const stemmen = this.#stemmen(model);
    const lichaam = {
      stemmen: model.aanwezig.map((lidId, i) => ({ lidId, stem: stemmen[i] })),
      uitkomst: 'zoals_voorgesteld',
    };
    const uit = await wereld.spel
      .als('secretaris')
      .wijzig<{ status: string; uitslag: { aangenomen: boolean } }>(
        'POST',
        `/agendapunten/${id}/stemming`,
        `/agendapunten/${id}/zaal`,
        lichaam,
      );
    const aangenomen = isAangenomen(model, stemmen) ?? false;
    assert.equal(uit.uitslag.aangenomen, aangenomen, `de uitslag van ${this.toString()}`);
    assert.equal(uit.status === 'beslist', aangenomen, `wat er van ${this.toString()} kwam`);
    this.zaak(model).plaats = aangenomen ? 'beslist' : 'niet_beslist';
  }
}

/** An act on the meeting itself. */
abstract class Zittingopdracht extends Opdracht {
  protected abstract readonly deel: string;

  check(): boolean {
    return true;
  }

  toString(): string {
    return this.constructor.name;
  }

  protected lichaam(_model: Model): object {
    return {};
  }

  protected async doe(model: Model, { spel }: Wereld): Promise<void> {
    const pad = zittingspad(model);
    const wie = this.deel === 'sluiten' ? 'voorzitter' : 'secretaris';
    await spel.als(wie).wijzig('POST', `${pad}/${this.deel}`, pad, this.lichaam(model));
  }
}

export class RoepOp extends Zittingopdracht {
  protected readonly deel = 'oproepen';

  /** The chair fixes the agenda first: an act of its own, whose refusal leaves the convocation refused too. */
  override async run(model: Model, wereld: Wereld): Promise<void> {
    if (this.verwacht(model) !== 'mag_niet') {
      const pad = zittingspad(model);
      try {
        await wereld.doe(() => wereld.spel.als('voorzitter').wijzig('POST', `${pad}/agenda/vaststellen`, pad, {}));
      } catch (fout) {
        if (!(fout instanceof Geweigerd)) throw fout;
      }
    }
    await super.run(model, wereld);
  }

  protected verwacht(model: Model): Verwacht {
    const punten = model.zaken.filter(({ plaats }) => plaats === 'agenda');
    const opTijd = model.dag <= laatsteOproepingsdag(model.zitting);
    if (model.zitting.fase !== 'gepland' || punten.length === 0 || !opTijd) return 'mag_niet';
    return punten.every(({ soort, hoorrechtGemeld }) => soort === 'MD' || hoorrechtGemeld) ? 'mag' : 'onbekend';
  }

  protected na(model: Model): void {
    model.zitting.fase = 'opgeroepen';
    for (const zaak of model.zaken.filter(({ plaats }) => plaats === 'agenda'))
      Object.assign(zaak, { plaats: 'verzonden', fase: 'zitting' });
  }
}

export class Open extends Zittingopdracht {
  protected readonly deel = 'openen';

  /** @param weg how many members stay away */
  constructor(private readonly weg: number) {
    super();
  }

  override toString(): string {
    return `Open(${this.weg} afwezig)`;
  }

  protected verwacht({ zitting, dag }: Model): Verwacht {
    if (zitting.fase !== 'opgeroepen') return 'mag_niet';
    return dag === zitting.datum ? 'mag' : 'onbekend';
  }

  #aanwezig({ leden }: Model): readonly string[] {
    return leden.slice(0, leden.length - this.weg);
  }

  protected override lichaam(model: Model): object {
    return { aanwezig: this.#aanwezig(model), verontschuldigd: [] };
  }

  protected na(model: Model): void {
    model.zitting.fase = 'bezig';
    model.aanwezig = this.#aanwezig(model);
  }
}

export class Sluit extends Zittingopdracht {
  protected readonly deel = 'sluiten';

  protected verwacht(model: Model): Verwacht {
    if (model.zitting.fase !== 'bezig') return 'mag_niet';
    const alles = model.zaken.every(({ plaats }) => plaats !== 'verzonden');
    return alsMag(alles || model.aanwezig.length < vereistQuorum(model.leden.length));
  }

  protected na(model: Model): void {
    model.zitting.fase = 'gesloten';
    for (const zaak of model.zaken) {
      if (zaak.plaats === 'beslist') zaak.fase = 'afgehandeld';
      // A rejected draft is no refusal: the request goes on, in which phase the product says; never closed.
      else if (zaak.plaats === 'verzonden' || zaak.plaats === 'niet_beslist') zaak.fase = undefined;
      if (zaak.plaats !== 'agenda') zaak.plaats = 'nergens';
    }
  }
}

/** A meeting that can no longer be convened is called off; what stood on its agenda is ripe again. */
export class GelastAf extends Zittingopdracht {
  protected readonly deel = 'afgelasten';

  protected override lichaam(): object {
    return { reden: 'De oproeping kan de leden niet meer op tijd bereiken.' };
  }

  protected verwacht({ zitting }: Model): Verwacht {
    return zitting.fase === 'gepland' ? 'mag' : 'onbekend';
  }

  protected na(model: Model): void {
    model.zitting.fase = 'gesloten';
    for (const zaak of model.zaken) {
      // From a convocation that had left, the product says in which phase the request goes on.
      if (zaak.plaats === 'verzonden') zaak.fase = undefined;
      zaak.plaats = 'nergens';
    }
  }
}

/** The next meeting is planned once this one is closed. */
export class NieuweZitting extends Opdracht {
  check({ zitting }: Readonly<Model>): boolean {
    return zitting.fase === 'gesloten';
  }

  toString(): string {
    return 'NieuweZitting';
  }

  protected verwacht(): Verwacht {
    return 'mag';
  }

  protected async doe(model: Model, wereld: Wereld): Promise<void> {
    model.zitting = await planZitting(wereld);
  }

  protected na(model: Model): void {
    model.aanwezig = [];
  }
}

/** Far enough to be convened in time, near enough to be reached. */
const DAGEN_TOT_ZITTING = 11;

export async function planZitting(wereld: Wereld): Promise<Model['zitting']> {
  const datum = wereld.plusDagen(DAGEN_TOT_ZITTING);
  const { id } = await wereld.spel
    .als('secretaris')
    .post<{ id: string }>('/zittingen', { datum, uur: '19:00', plaats: 'Sociaal Huis, raadzaal' });
  return { id, datum, fase: 'gepland' };
}
