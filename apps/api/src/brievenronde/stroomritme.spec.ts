import { firstValueFrom, from, toArray } from 'rxjs';
import { TestScheduler } from 'rxjs/testing';
import { Weigering } from '../fouten/weigering.js';
import { merkVan, stroomVan, type Bericht, type Stroomritme } from './stroom.js';
import type { Brievenronde } from './vormen.js';

const RITME: Stroomritme = { peilMs: 1, hartslagMs: 10, duurMs: 25 };
const stand = (rev: number, status: Brievenronde['status'] = 'loopt') => ({ rev, status }) as Brievenronde;

/** What the reader gets while the given answers come one by one (the last one stays), in the time of the test itself. */
function verloop(
  standen: readonly (Brievenronde | Weigering)[],
  isOpen: (keer: number) => boolean = () => true,
  gezien?: Brievenronde,
): string[] {
  const regels: string[] = [];
  new TestScheduler(() => undefined).run(({ flush }) => {
    let gelezen = 0;
    let gevraagd = 0;
    // An answer that is there at once, so that only the rhythm of the stream counts.
    const lees = () => {
      const antwoord = standen[Math.min(gelezen++, standen.length - 1)]!;
      if (antwoord instanceof Weigering) throw antwoord;
      return from([antwoord]) as unknown as Promise<Brievenronde>;
    };
    const bron = { lees, isOpen: () => isOpen(++gevraagd), gezien: gezien && merkVan(gezien) };
    stroomVan(bron, RITME).subscribe(({ type, data }: Bericht) => {
      regels.push(type === 'stand' || type === 'klaar' ? `${type} ${(data as Brievenronde).rev}` : type);
    });
    flush();
  });
  return regels;
}

describe('de stroom van een brievenronde', () => {
  it('zwijgt zolang er niets verandert, maar laat met een hartslag zien dat de lijn leeft', () => {
    expect(verloop([stand(1)])).toEqual(['stand 1', 'hartslag', 'hartslag', 'verbind-opnieuw']);
  });

  it('stuurt elke verandering één keer', () => {
    const berichten = verloop([stand(1), stand(1), stand(2), stand(2), stand(3)]);
    expect(berichten.filter((b) => b.startsWith('stand'))).toEqual(['stand 1', 'stand 2', 'stand 3']);
  });

  it('vraagt na tien minuten om opnieuw te verbinden, zodat de lezer weer toont wie hij is', () => {
    expect(verloop([stand(1), stand(2)]).at(-1)).toBe('verbind-opnieuw');
  });

  it('eindigt met de laatste stand als alle brieven vertrokken zijn, en vraagt dan niet om terug te komen', () => {
    expect(verloop([stand(1), stand(2, 'verzonden')])).toEqual(['stand 1', 'klaar 2']);
  });

  it('geeft nog wat gelezen was als de server stopt, en vraagt dan om opnieuw te verbinden', () => {
    expect(verloop([stand(1), stand(2)], (keer) => keer < 4)).toEqual(['stand 1', 'stand 2', 'verbind-opnieuw']);
  });

  it('begint na een nieuwe verbinding met de stand van nu: wat intussen veranderde, is niet gemist', async () => {
    const lees = () => Promise.resolve(stand(7, 'verzonden'));
    const opnieuw = stroomVan({ lees, isOpen: () => true }, RITME);
    expect(await firstValueFrom(opnieuw.pipe(toArray()))).toEqual([
      { type: 'klaar', id: merkVan(stand(7, 'verzonden')), data: stand(7, 'verzonden') },
    ]);
  });

  it('stuurt niet opnieuw wat de lezer al had toen hij wegviel, en wel wat sindsdien veranderde', () => {
    expect(verloop([stand(1)], undefined, stand(1))).toEqual(['hartslag', 'hartslag', 'verbind-opnieuw']);
    expect(verloop([stand(1), stand(2), stand(1)], undefined, stand(1)).slice(0, 2)).toEqual(['stand 2', 'stand 1']);
    expect(verloop([stand(2)], undefined, stand(1))[0]).toBe('stand 2');
  });

  it('stopt zodra de lezer niet meer mag lezen, en vraagt dan niet om terug te komen', () => {
    const verlopen = new Weigering('aanmelding.verlopen', 'Uw aanmelding is verlopen. Meld u opnieuw aan.');
    expect(verloop([stand(1), stand(2), verlopen])).toEqual(['stand 1', 'stand 2', 'gestopt']);
  });

  it('geeft elk bericht het merk van de laatste tellingen, ook een hartslag', async () => {
    const lees = () => Promise.resolve(stand(1));
    const berichten = stroomVan({ lees, isOpen: () => true }, { peilMs: 1, hartslagMs: 5, duurMs: 8 });
    const rijen = await firstValueFrom(berichten.pipe(toArray()));
    expect(rijen.map(({ type }) => type)).toEqual(['stand', 'hartslag', 'verbind-opnieuw']);
    expect(new Set(rijen.map(({ id }) => id))).toEqual(new Set([merkVan(stand(1))]));
  });
});
