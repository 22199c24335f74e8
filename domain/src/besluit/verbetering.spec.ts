import { oordeelVerbetering, staatErin, VERBETERDELEN, VERBETERREGELS, zetRecht } from './verbetering.js';

describe('veranderen de rechten van de cliënt', () => {
  it.each([
    ['weigering wordt toekenning', 'beslissing', 'geweigerd', 'toegekend', true],
    ['een ander bedrag', 'bedrag', '€ 678,30', '€ 975,05', true],
    ['een andere eerste dag', 'periode', '16 maart 2026', '9 maart 2026', true],
    ['een andere begunstigde', 'begunstigde', 'Apotheek Noord', 'Apotheek Zuid', true],
    ['wekelijks in plaats van maandelijks', 'betaalwijze', 'maandelijks', 'wekelijks', true],
    ['een andere voorwaarde', 'voorwaarde', 'VDAB', 'taalles', true],
    ['toch terug te betalen', 'terugbetaling', 'niet terugbetaalbaar', 'terugbetaalbaar', true],
    ['andere redenen', 'motivering', 'U woont samen.', 'U woont alleen.', true],
    ['een andere wet', 'rechtsgrond', 'artikel 3', 'artikel 4', true],
    ['een naam met een schrijffout', 'naam', 'De Baker', 'De Backer', false],
    ['een straat met een schrijffout', 'adres', 'Moleweg', 'Molenweg', false],
    ['een ander huisnummer', 'adres', 'Molenweg 12', 'Molenweg 14', false],
    ['de datum van een stuk', 'verwijzing', 'attest van 3 maart', 'attest van 4 maart', false],
    ['een taalfout', 'taalfout', 'U word geholpen', 'U wordt geholpen', false],
    ['een bedrag anders geschreven', 'taalfout', '€ 678,30 per mand', '€678,30 per maand', false],
  ] as const)('%s', (_wat, deel, fout, juist, rechten) => {
    expect(oordeelVerbetering({ deel, fout, juist }).rechten).toBe(rechten);
  });

  it.each([
    ['een bedrag dat een schrijffout heet', 'taalfout', '€ 50', '€ 500', 'Het bedrag verandert.'],
    [
      'een bedrag in een verwijzing',
      'verwijzing',
      'rekening van 50 euro',
      'rekening van 60 euro',
      'Het bedrag verandert.',
    ],
    ['een bedrag dat wegvalt', 'naam', 'Jan, € 50', 'Jan', 'Het bedrag verandert.'],
    [
      'een rekening bij een naam',
      'adres',
      'BE68 5390 0754 7034',
      'BE71 0961 2345 6769',
      'Iemand anders krijgt het geld.',
    ],
    [
      'een dag die een schrijffout heet',
      'taalfout',
      '16 maart',
      '9 maart',
      'Er verandert een getal, en dat is meer dan een schrijffout.',
    ],
  ] as const)('%s telt toch als een wijziging', (_wat, deel, fout, juist, waarom) => {
    expect(oordeelVerbetering({ deel, fout, juist })).toMatchObject({ rechten: true, waarom });
  });

  it.each(VERBETERDELEN)('over %s staat waarom, met bron en zekerheid', (deel) => {
    const { waarom, bron, zekerheid } = VERBETERREGELS[deel];
    expect([waarom, bron].every((tekst) => tekst !== '')).toBe(true);
    expect(['gevonden', 'na_te_kijken']).toContain(zekerheid);
  });
});

describe('een fout rechtzetten', () => {
  const tekst = { motivering: 'Aan de Moleweg. De Moleweg 3.', lijnen: [{ volgnr: 1, tekst: 'Moleweg' }], brief: null };

  it('gebeurt overal waar ze staat, en laat de eerste tekst zoals hij was', () => {
    expect(zetRecht(tekst, { fout: 'Moleweg', juist: '$& Molenweg' })).toEqual({
      ...{
        motivering: 'Aan de $& Molenweg. De $& Molenweg 3.',
        lijnen: [{ volgnr: 1, tekst: '$& Molenweg' }],
        brief: null,
      },
    });
    expect(tekst.lijnen[0]?.tekst).toBe('Moleweg');
  });

  it('kan alleen als ze er staat', () => {
    expect(staatErin(tekst, 'Moleweg 3')).toBe(true);
    expect(staatErin(tekst, 'Molenweg')).toBe(false);
    expect(staatErin(tekst, '1')).toBe(false);
  });
});
