import { datum } from '../tijd/datum.js';
import { geadresseerden, postadressen, type Kennisgevingsadres } from './geadresseerden.js';

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
    ['wie de balie koos, krijgt geen brief thuis', [adres('eigen'), adres('balie')], ['client: balie']],
    ['een veilig adres gaat ook voor de balie', [adres('balie'), adres('veilig')], ['client: veilig']],
    [
      'wie de balie koos en een vertegenwoordiger heeft: die krijgt een eigen omslag',
      [adres('eigen'), adres('balie'), adres('vertegenwoordiger')],
      ['client: balie', 'vertegenwoordiger: vertegenwoordiger'],
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

  it.each([
    ['2026-04-01', ['client: eigen']],
    ['2026-04-02', ['client: balie']],
    ['2026-04-03', ['client: balie']],
  ])('wie tot en met %s de balie koos, krijgt daarna post op zijn eigen adres', (tot, verwacht) => {
    expect(namen([adres('eigen'), adres('balie', { tot: datum(tot) })])).toEqual(verwacht);
  });

  it.each([
    ['thuis, zonder balie', ['eigen', 'veilig'], ['eigen', 'veilig']],
    ['niet thuis, met de balie', ['eigen', 'balie'], []],
    [
      'wel naar een veilig adres of een vertegenwoordiger, met de balie',
      ['eigen', 'balie', 'veilig', 'vertegenwoordiger'],
      ['veilig', 'vertegenwoordiger'],
    ],
  ] as const)('post kan %s', (_, soorten, verwacht) => {
    expect(postadressen(soorten.map((soort) => adres(soort))).map(({ soort }) => soort)).toEqual(verwacht);
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
