/** Acts on one file: from receipt to the letter, and its early ends. */
import { aanvraagVan, feitVan, verslagVan, voorstelVan, type Soort } from './inhoud.js';
import { Zaakopdracht } from './opdracht.js';
import { alsMag, inFase, sluit, type Model, type Verwacht } from './stand.js';
import type { Wereld } from './wereld.js';

const WERKER = 'joke';

export class Registreer extends Zaakopdracht {
  constructor(
    nummer: number,
    private readonly soort: Soort,
  ) {
    super(nummer);
  }

  override check(model: Model): boolean {
    const { fase, dood } = this.zaak(model);
    return !dood && (fase === undefined || fase === 'afgehandeld');
  }

  override toString(): string {
    return `Registreer(${this.nummer}, ${this.soort})`;
  }

  protected verwacht(): Verwacht {
    return 'mag';
  }

  protected async doe(model: Model, { spel }: Wereld): Promise<void> {
    const zaak = this.zaak(model);
    model.volgnr++;
    const lichaam = aanvraagVan(this.soort, model.volgnr);
    const { id } = await spel.als('onthaal').post<{ id: string }>(`/dossiers/${zaak.dossierId}/aanvragen`, lichaam);
    const { lijnen } = await spel.als(WERKER).get<{ lijnen: { id: string }[] }>(`/aanvragen/${id}`);
    Object.assign(zaak, { aanvraagId: id, lijnId: lijnen[0]?.id ?? '' });
  }

  protected override na(model: Model): void {
    Object.assign(this.zaak(model), {
      ...{ soort: this.soort, fase: 'onderzoek', verslag: 'geen' },
      ...{ heeftVoorstel: false, hoorrechtGemeld: false, plaats: 'nergens' },
    });
  }
}

export class Feit extends Zaakopdracht {
  protected verwacht(model: Model): Verwacht {
    return alsMag(inFase(this.zaak(model), 'feit.toevoegen'));
  }

  protected async doe(model: Model, { spel }: Wereld): Promise<void> {
    model.volgnr++;
    await spel.als(WERKER).post(`/aanvragen/${this.zaak(model).aanvraagId ?? ''}/feiten`, feitVan(model.volgnr));
  }
}

/** An act on the request under its revision. */
abstract class Wijziging extends Zaakopdracht {
  protected abstract readonly wat: readonly ['PUT' | 'POST', string, 'joke' | 'hoofd'];

  protected lichaam(_model: Model): object {
    return {};
  }

  protected async doe(model: Model, { spel }: Wereld): Promise<void> {
    const pad = `/aanvragen/${this.zaak(model).aanvraagId ?? ''}`;
    const [methode, deel, wie] = this.wat;
    const uit = await spel
      .als(wie)
      .wijzig<{ voorstelId?: string } | undefined>(methode, `${pad}${deel}`, pad, this.lichaam(model));
    if (uit?.voorstelId !== undefined) this.zaak(model).voorstelId = uit.voorstelId;
  }
}

export class Hoorrecht extends Wijziging {
  protected readonly wat = ['POST', '/hoorrecht/gemeld', WERKER] as const;

  protected verwacht(model: Model): Verwacht {
    const zaak = this.zaak(model);
    if (!inFase(zaak, 'hoorrecht.melden')) return 'mag_niet';
    return zaak.hoorrechtGemeld ? 'onbekend' : 'mag';
  }

  protected override lichaam({ dag }: Model): object {
    return { op: dag, wijze: 'brief' };
  }

  protected override na(model: Model): void {
    this.zaak(model).hoorrechtGemeld = true;
  }
}

export class Verslag extends Wijziging {
  protected readonly wat = ['PUT', '/verslag', WERKER] as const;

  protected verwacht(model: Model): Verwacht {
    return alsMag(inFase(this.zaak(model), 'verslag.schrijven'));
  }

  protected override lichaam(model: Model): object {
    const { soort, verslag } = this.zaak(model);
    return verslagVan(soort, model.dag, verslag === 'definitief' ? 'Er kwam iets bij.' : undefined);
  }

  protected override na(model: Model): void {
    Object.assign(this.zaak(model), { fase: 'onderzoek', verslag: 'ontwerp', heeftVoorstel: false });
  }
}

export class SluitVerslag extends Wijziging {
  protected readonly wat = ['POST', '/verslag/afsluiten', WERKER] as const;

  protected verwacht(model: Model): Verwacht {
    const zaak = this.zaak(model);
    if (!inFase(zaak, 'verslag.afsluiten') || zaak.verslag === 'geen') return 'mag_niet';
    // In a later round the report of an earlier one may still do.
    return zaak.verslag === 'ontwerp' ? 'mag' : 'onbekend';
  }

  protected override na(model: Model): void {
    Object.assign(this.zaak(model), { fase: 'voorstel', verslag: 'definitief' });
  }
}

export class Voorstel extends Wijziging {
  protected readonly wat = ['PUT', '/voorstel', WERKER] as const;

  protected verwacht(model: Model): Verwacht {
    return alsMag(inFase(this.zaak(model), 'voorstel.schrijven'));
  }

  protected override lichaam(model: Model): object {
    const { soort, lijnId } = this.zaak(model);
    return voorstelVan(soort, model.dag, lijnId);
  }

  protected override na(model: Model): void {
    this.zaak(model).heeftVoorstel = true;
  }
}

export class DienIn extends Wijziging {
  protected readonly wat = ['POST', '/voorstel/indienen', WERKER] as const;

  protected verwacht(model: Model): Verwacht {
    const zaak = this.zaak(model);
    if (!inFase(zaak, 'voorstel.indienen')) return 'mag_niet';
    // Written before the report was written anew, or in an earlier round: the product says which still holds.
    return zaak.heeftVoorstel ? 'mag' : 'onbekend';
  }

  protected override na(model: Model): void {
    this.zaak(model).fase = 'agendering';
  }
}

export class NeemTerug extends Wijziging {
  protected readonly wat = ['POST', '/voorstel/terugnemen', WERKER] as const;

  protected verwacht(model: Model): Verwacht {
    const zaak = this.zaak(model);
    if (!inFase(zaak, 'voorstel.terugnemen')) return 'mag_niet';
    return zaak.plaats === 'nergens' ? 'mag' : 'onbekend';
  }

  protected override na(model: Model): void {
    Object.assign(this.zaak(model), { fase: 'voorstel', plaats: 'nergens', heeftVoorstel: false });
  }
}

export class TrekIn extends Wijziging {
  protected readonly wat = ['POST', '/intrekken', WERKER] as const;

  protected verwacht(model: Model): Verwacht {
    const zaak = this.zaak(model);
    if (!inFase(zaak, 'aanvraag.intrekken')) return 'mag_niet';
    return zaak.plaats === 'beslist' || zaak.plaats === 'niet_beslist' ? 'onbekend' : 'mag';
  }

  protected override lichaam(): object {
    return { reden: 'De cliënt vraagt niets meer.' };
  }

  protected override na(model: Model): void {
    sluit(this.zaak(model));
  }
}

export class Overlijden extends Zaakopdracht {
  override check(model: Model): boolean {
    return super.check(model) && !this.zaak(model).dood;
  }

  protected verwacht(): Verwacht {
    return 'mag';
  }

  protected async doe(model: Model, { spel }: Wereld): Promise<void> {
    const pad = `/dossiers/${this.zaak(model).dossierId}`;
    await spel.als('hoofd').wijzig('POST', `${pad}/overlijden`, pad, { op: model.dag });
  }

  protected override na(model: Model): void {
    const zaak = this.zaak(model);
    zaak.dood = true;
    sluit(zaak);
  }
}

/** Something that can be done for a letter about a decision: signed, sent, proved. */
export class Brief extends Zaakopdracht {
  protected verwacht(): Verwacht {
    return 'onbekend';
  }

  protected async doe(model: Model, { spel }: Wereld): Promise<void> {
    const { items } = await spel
      .als('secretaris')
      .get<{ items: { id: string; status: string; groep: string }[] }>(
        `/brieven?dossier=${this.zaak(model).dossierId}`,
      );
    const brief = items.find(({ groep, status }) => groep === 'besluit' && status !== 'vervangen');
    if (brief === undefined) return;
    const pad = `/brieven/${brief.id}`;
    model.volgnr++;
    const even = model.volgnr % 2 === 0;
    const { lezing } = await spel.als('hoofd').get<{ lezing: { uitkomst: string | null } | null }>(pad);
    // One act at a time: who is refused changed nothing.
    if (lezing !== null && lezing.uitkomst === null)
      await spel.als('hoofd').post(`${pad}/lezing`, { uitkomst: 'klopt' });
    else if (brief.status === 'ontwerp')
      await spel.als(even ? 'voorzitter' : 'directeur').post(`${pad}/ondertekenen`, {});
    else if (even) await spel.als('secretaris').post(`${pad}/verzenden`, {});
    else {
      const barcode = `RR${String(model.volgnr).padStart(9, '0')}BE`;
      await spel.als('secretaris').post(`${pad}/bewijs`, { barcode, gepostOp: model.dag });
    }
  }
}
