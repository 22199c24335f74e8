import { schrijfBpostRegel } from './bpostRegel.js';

const KOP = 'referentie;datum;product;naam;regel1;regel2;regel3;regel4\r\n';

describe('het bestand voor de post', () => {
  it('heeft één kop en één regel per aangetekende brief', () => {
    const regel = schrijfBpostRegel({
      referentie: '3f0e',
      datum: '2026-03-27',
      bestemming: 'De heer Karel De Backer',
      adres: ['Molenweg 14 bus 2', '3099 Heidebeke'],
    });
    expect(regel).toBe(
      `${KOP}3f0e;2026-03-27;AANGETEKEND;De heer Karel De Backer;Molenweg 14 bus 2;3099 Heidebeke;;\r\n`,
    );
  });

  it('zet aanhalingstekens waar een naam een puntkomma of aanhalingsteken heeft, en geen rekenblad voert een adres uit', () => {
    const regel = schrijfBpostRegel({
      referentie: 'b',
      datum: '2026-03-27',
      bestemming: 'Huis "De Brug"; balie',
      adres: ['=1+1'],
    });
    expect(regel).toBe(`${KOP}b;2026-03-27;AANGETEKEND;"Huis ""De Brug""; balie";'=1+1;;;\r\n`);
  });

  it.each([[[]], [['1', '2', '3', '4', '5']]])('weigert een adres van %j regels', (adres) => {
    expect(() => schrijfBpostRegel({ referentie: 'b', datum: '2026-03-27', bestemming: 'X', adres })).toThrow(
      RangeError,
    );
  });
});
