import { firstValueFrom, from, toArray } from 'rxjs';
import { TestScheduler } from 'rxjs/testing';
import { stroomVan, type Bericht, type Stroomritme } from './stroom.js';
import type { Brievenronde } from './vormen.js';

const RITME: Stroomritme = { peilMs: 1, hartslagMs: 10, duurMs: 25 };
const stand = (rev: number, status: Brievenronde['status'] = 'loopt') => ({ rev, status }) as Brievenronde;

/** What the reader gets while the given answers come one by one (the last one stays), in the time of the test itself. */
function verloop(standen: readonly Brievenronde[], isOpen: (keer: number) => boolean = () => true): string[] {
  const gezien: string[] = [];
  new TestScheduler(() => undefined).run(({ flush }) => {
    let gelezen = 0;
    let gevraagd = 0;
    // An answer that is there at once, so that only the rhythm of the stream counts.
    const lees = () => from([standen[Math.min(gelezen++, standen.length - 1)]!]) as unknown as Promise<Brievenronde>;
    stroomVan(lees, () => isOpen(++gevraagd), RITME).subscribe(({ type, data }: Bericht) => {
      gezien.push(type === 'stand' || type === 'klaar' ? `${type} ${(data as Brievenronde).rev}` : type);
    });
    flush();
  });
  return gezien;
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
    const opnieuw = stroomVan(
      () => Promise.resolve(stand(7, 'verzonden')),
      () => true,
      RITME,
    );
    expect(await firstValueFrom(opnieuw.pipe(toArray()))).toEqual([{ type: 'klaar', data: stand(7, 'verzonden') }]);
  });
});
