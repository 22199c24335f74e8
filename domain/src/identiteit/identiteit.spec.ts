import fc from 'fast-check';
import { compactIban, controleerIban, toonIban } from './iban.js';
import { controleerInsz, toonInsz } from './insz.js';
import { cijfersVanMededeling, isMededeling, maakMededeling, MededelingFout } from './mededeling.js';

/** A nine-digit basis with its real check number, computed here apart from the library. */
function metControlegetal(basis: string, geborenNa2000: boolean): string {
  const rest = Number(`${geborenNa2000 ? '2' : ''}${basis}`) % 97;
  return `${basis}${String(97 - rest).padStart(2, '0')}`;
}

describe('een rijksregisternummer of bisnummer', () => {
  it.each([
    ['geboren voor 2000', metControlegetal('850730033', false)],
    ['geboren na 2000', metControlegetal('040516127', true)],
    ['een bisnummer', metControlegetal('852730033', false)],
    ['met leestekens', '85.07.30-033.28'],
  ])('is geldig: %s', (_, insz) => {
    expect(controleerInsz(insz)).toEqual({ geldig: true });
    expect(controleerInsz(insz, { demonstratie: true })).toEqual({ geldig: true });
  });

  it.each([
    ['verkeerd controlegetal', '85073003329'],
    ['tien cijfers', '8507300332'],
    ['twaalf cijfers', '850730033280'],
    ['een letter', '8507300332A'],
    ['een dertiende maand', metControlegetal('851330033', false)],
    ['leeg', ''],
    ['nullen', '00000000000'],
  ])('is ongeldig: %s', (_, insz) => {
    const oordeel = controleerInsz(insz);
    expect(oordeel.geldig).toBe(false);
    expect(oordeel.reden).toEqual(expect.any(String));
  });

  it('met controlegetal 00 kan alleen in de demonstratie', () => {
    expect(controleerInsz('85073003300').geldig).toBe(false);
    expect(controleerInsz('85073003300').reden).toContain('controlegetal 00');
    expect(controleerInsz('85073003300', { demonstratie: true })).toEqual({ geldig: true });
    expect(controleerInsz('85073003300', { demonstratie: false }).geldig).toBe(false);
    expect(controleerInsz('85137703300', { demonstratie: true }).geldig).toBe(false);
  });

  it.each([
    ['97', '00'],
    ['01', '98'],
    ['02', '99'],
  ])('met controlegetal %s is geldig, maar %s is ook dan ongeldig waar de rest toevallig past', (juist, buiten) => {
    const volgnummers = Array.from({ length: 97 }, (_, i) => `850730${String(i + 1).padStart(3, '0')}`);
    const basis = volgnummers.find((kandidaat) => metControlegetal(kandidaat, false).endsWith(juist))!;
    expect(controleerInsz(`${basis}${juist}`).geldig).toBe(true);
    expect(controleerInsz(`${basis}${buiten}`).geldig).toBe(false);
  });

  it('verraadt één verkeerd cijfer altijd', () => {
    const goed = metControlegetal('850730033', false);
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 10 }), fc.integer({ min: 1, max: 9 }), (plaats, erbij) => {
        const cijfers = Array.from(goed);
        cijfers[plaats] = String((Number(cijfers[plaats]) + erbij) % 10);
        expect(controleerInsz(cijfers.join(''), { demonstratie: false }).geldig).toBe(false);
      }),
    );
  });

  it('leest zoals op de identiteitskaart', () => {
    expect(toonInsz('85073003328')).toBe('85.07.30-033.28');
  });
});

describe('een rekeningnummer', () => {
  it('is geldig, met of zonder spaties, en wordt in groepen van vier getoond', () => {
    expect(controleerIban('BE68 5390 0754 7034')).toEqual({ geldig: true });
    expect(compactIban('be68 5390 0754 7034')).toBe('BE68539007547034');
    expect(toonIban('BE68539007547034')).toBe('BE68 5390 0754 7034');
  });

  it.each(['BE68 5390 0754 7035', 'BE6853900754703', '', 'XX00', '539-0075470-34'])('%j is ongeldig', (iban) => {
    expect(controleerIban(iban).geldig).toBe(false);
    expect(() => compactIban(iban)).toThrow(RangeError);
  });

  it('buiten SEPA is geen rekening waarop het OCMW kan betalen', () => {
    const oordeel = controleerIban('TR33 0006 1005 1978 6457 8413 26');
    if (oordeel.geldig) throw new Error('A Turkish account is no SEPA account.');
    expect(oordeel.geldig).toBe(false);
    expect(oordeel.reden).toContain('SEPA');
  });
});

describe('een gestructureerde mededeling', () => {
  it.each([
    ['2026000007', '+++202/6000/00701+++'],
    ['0000000097', '+++000/0000/09797+++'],
    ['0000000001', '+++000/0000/00101+++'],
  ])('%s wordt %s', (nummer, mededeling) => {
    expect(maakMededeling(nummer)).toBe(mededeling);
    expect(isMededeling(mededeling)).toBe(true);
  });

  it.each(['+++202/6000/00702+++', '202/6000/00701', '+++000/0000/09700+++', '+++2026/000/00701+++', ''])(
    '%j klopt niet',
    (tekst) => {
      expect(isMededeling(tekst)).toBe(false);
      expect(() => cijfersVanMededeling(tekst)).toThrow(MededelingFout);
    },
  );

  it.each(['202600000', '20260000070', '202600000a', ''])('%j is geen nummer van tien cijfers', (nummer) => {
    expect(() => maakMededeling(nummer)).toThrow(MededelingFout);
  });

  it('is voor elk nummer terug te lezen en heeft nooit controlegetal 00', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999_999 }), (n) => {
        const nummer = String(n).padStart(10, '0');
        const cijfers = cijfersVanMededeling(maakMededeling(nummer));
        expect(cijfers.slice(0, 10)).toBe(nummer);
        expect(cijfers.slice(10)).not.toBe('00');
      }),
    );
  });
});
