import { leesRegel } from './regels.js';
import { sleutelVoor } from './stuur.js';
import { foutregels, samenvatting } from './verslag.js';

describe('een regel van een invoerbestand', () => {
  it('met een sleutel gaat naar de API zoals ze is', () => {
    expect(leesRegel('{"sleutel":"a-1","vraag":"é"}', 7)).toEqual({
      nummer: 7,
      soort: 'goed',
      sleutel: 'a-1',
      inhoud: { sleutel: 'a-1', vraag: 'é' },
    });
  });

  it.each(['', '   ', '\t'])('zonder inhoud telt niet: %j', (tekst) => expect(leesRegel(tekst, 2)).toBeUndefined());

  it('mag na het merkteken van een bestand beginnen, maar alleen de eerste', () => {
    expect(leesRegel('\uFEFF{"sleutel":"a"}', 1)).toMatchObject({ soort: 'goed' });
    expect(leesRegel('{\uFEFF"sleutel":"a"}', 2)).toMatchObject({ soort: 'fout' });
  });

  it.each([
    ['{"sleutel":', '', 'json'],
    ['{"sleutel":"a"} {"sleutel":"b"}', '', 'json'],
    ['[1]', '', 'object'],
    ['null', '', 'object'],
    ['"tekst"', '', 'object'],
    ['{}', 'sleutel', 'verplicht'],
    ['{"sleutel":3}', 'sleutel', 'type'],
    ['{"sleutel":""}', 'sleutel', 'type'],
  ])('%s is fout met veld en regel', (tekst, veld, regel) => {
    expect(leesRegel(tekst, 3)).toMatchObject({ nummer: 3, soort: 'fout', fouten: [{ veld, regel }] });
  });

  it('heeft telkens dezelfde sleutel voor de API, kort genoeg hoe lang de eigen ook is', () => {
    expect(sleutelVoor('a')).toBe(sleutelVoor('a'));
    expect(sleutelVoor('a')).not.toBe(sleutelVoor('b'));
    expect(sleutelVoor('x'.repeat(500))).toMatch(/^[\x21-\x7e]{8,200}$/);
  });
});

describe('het verslag van de invoer', () => {
  it('noemt regelnummer, veld en regel', () => {
    const fouten = [
      { veld: 'client.insz', regel: 'nummer', boodschap: 'Dit nummer klopt niet.' },
      { veld: '', regel: 'json', boodschap: 'Deze regel is geen geldige JSON.' },
    ];
    expect(foutregels(3, fouten)).toEqual([
      'regel 3, client.insz (nummer): Dit nummer klopt niet.',
      'regel 3, de hele regel (json): Deze regel is geen geldige JSON.',
    ]);
  });

  it('telt wat erin ging, er al was en geweigerd werd', () => {
    expect(samenvatting({ nieuw: 2, bekend: 1, geweigerd: 0 })).toBe(
      '3 regels gelezen: 2 ingevoerd, 1 was er al, 0 geweigerd.',
    );
    expect(samenvatting({ nieuw: 0, bekend: 0, geweigerd: 1 })).toBe(
      '1 regel gelezen: 0 ingevoerd, 0 waren er al, 1 geweigerd.',
    );
  });
});
