import { datum } from '../tijd/datum.js';
import { geadresseerden, type Kennisgevingsadres } from './geadresseerden.js';

const dag = datum('2026-04-02');
const adres = (soort: Kennisgevingsadres['soort'], meer: Partial<Kennisgevingsadres> = {}): Kennisgevingsadres => ({
  id: soort,
  soort,
  regels: soort === 'balie' ? [] : ['Molenweg 1', '3099 Heidebeke'],
  terAttentie: soort === 'vertegenwoordiger' ? 'Mr. An Voorbeeld' : null,
  onveilig: false,
  van: datum('2026-01-01'),
  tot: null,
  ...meer,
});
const namen = (adressen: readonly Kennisgevingsadres[]) =>
  geadresseerden(adressen, dag).map(({ wie, adres: gekozen }) => `${wie}: ${gekozen?.soort ?? 'balie'}`);

describe('wie een omslag krijgt', () => {
  it.each([
    ['zonder adres: de cliënt aan de balie', [], ['client: balie']],
    ['alleen de balie', [adres('balie')], ['client: balie']],
    ['een eigen adres', [adres('eigen')], ['client: eigen']],
    ['een veilig adres gaat voor het eigen', [adres('eigen'), adres('veilig')], ['client: veilig']],
    [
      'wie de balie koos, haalt de brief af, ook met een eigen adres',
      [adres('eigen'), adres('balie')],
      ['client: balie'],
    ],
    [
      'een vertegenwoordiger krijgt een eigen omslag',
      [adres('vertegenwoordiger'), adres('eigen')],
      ['client: eigen', 'vertegenwoordiger: vertegenwoordiger'],
    ],
    [
      'elke vertegenwoordiger apart',
      [adres('eigen'), adres('vertegenwoordiger'), adres('vertegenwoordiger', { id: 'tweede' })],
      ['client: eigen', 'vertegenwoordiger: vertegenwoordiger', 'vertegenwoordiger: vertegenwoordiger'],
    ],
    ['alleen een vertegenwoordiger', [adres('vertegenwoordiger')], ['vertegenwoordiger: vertegenwoordiger']],
    [
      'een onveilig eigen adres valt weg',
      [adres('eigen', { onveilig: true }), adres('vertegenwoordiger')],
      ['vertegenwoordiger: vertegenwoordiger'],
    ],
    ['elk adres onveilig: niemand', [adres('eigen', { onveilig: true })], []],
  ])('%s', (_, adressen, verwacht) => {
    expect(namen(adressen)).toEqual(verwacht);
  });

  it.each([
    ['2026-04-01', ['client: eigen']],
    ['2026-04-02', ['client: eigen']],
    ['2026-04-03', ['client: balie']],
  ])('een adres dat begint op %s geldt vanaf die dag', (van, verwacht) => {
    expect(namen([adres('eigen', { van: datum(van) })])).toEqual(verwacht);
  });

  it('een onveilig adres dat voorbij is, houdt een brief aan de balie niet tegen', () => {
    expect(namen([adres('eigen', { onveilig: true, tot: datum('2026-04-01') })])).toEqual(['client: balie']);
    expect(namen([adres('eigen', { onveilig: true, tot: datum('2026-04-02') })])).toEqual([]);
    expect(namen([adres('eigen', { onveilig: true, van: datum('2026-04-02') })])).toEqual([]);
    expect(namen([adres('eigen', { onveilig: true, van: datum('2026-04-03') })])).toEqual(['client: balie']);
  });

  it.each([
    ['2026-04-01', ['client: balie']],
    ['2026-04-02', ['client: eigen']],
    ['2026-04-03', ['client: eigen']],
  ])('een adres dat eindigt op %s geldt tot en met die dag', (tot, verwacht) => {
    expect(namen([adres('eigen', { tot: datum(tot) })])).toEqual(verwacht);
  });
});
