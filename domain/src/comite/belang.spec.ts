import { vermoedeBelangen, type Bandsoort } from './belang.js';

const zaak = {
  personen: ['Amélie De Smet', 'Jef De Smet'],
  adressen: ['Kerkstraat 12, 3099 Heidebeke'],
  inkomstenbronnen: ['loonfiche Bakkerij Van Hove'],
  begunstigden: ['Immo Lindehof'],
};
const band = (soort: Bandsoort, waarde: string) => [{ soort, waarde }];

describe('R-COM-15: een vermoed belang van een lid', () => {
  it.each([
    ['het lid zelf is de cliënt', 'De Smet Amelie', [], ['zelf']],
    ['een familielid in het gezin', 'Mia Verbeke', band('familie', 'DE SMET Jef'), ['familie']],
    ['hetzelfde adres', 'Mia Verbeke', band('adres', 'Kerkstraat 12 3099 Heidebeke'), ['adres']],
    ['een ander nummer in dezelfde straat', 'Mia Verbeke', band('adres', 'Kerkstraat 14, 3099 Heidebeke'), []],
    ['de zaak die het loon betaalt', 'Mia Verbeke', band('werkgever', 'Bakkerij Van Hove'), ['werkgever']],
    ['de verhuurder die betaald wordt', 'Mia Verbeke', band('verhuurder', 'Immo Lindehof'), ['verhuurder']],
    ['niets gemeen', 'Mia Verbeke', band('familie', 'An De Smet'), []],
    ['een lege waarde zegt niets', 'Mia Verbeke', band('familie', ' - '), []],
  ])('%s', (_wat, naam, banden, verwacht) => {
    expect(vermoedeBelangen({ naam, banden }, zaak)).toEqual(verwacht);
  });
});
