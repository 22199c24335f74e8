import fc from 'fast-check';
import { dagenTussen, datum, plusDagen } from '../tijd/datum.js';
import { som } from './euro.js';
import { interestOp, type Interestvraag, type Rentevoet } from './interest.js';

/** Rates made up for the tests. */
const VOETEN: readonly Rentevoet[] = [
  { vanaf: datum('2027-01-01'), tot: datum('2027-12-31'), honderdsten: 600, bron: 'fictief' },
  { vanaf: datum('2026-01-01'), tot: datum('2026-12-31'), honderdsten: 500, bron: 'fictief' },
];
const vraag = (anders: Partial<Interestvraag> = {}): Interestvraag => ({
  bedragCent: 97_505,
  periode: '2026-03',
  klokken: [datum('2026-04-11')],
  totEnMet: datum('2026-04-11'),
  rentevoeten: VOETEN,
  ...anders,
});

describe('interest op een late eerste betaling', () => {
  it.each([
    ['2026-04-10', null],
    ['2026-04-11', { dagen: 1, bedragCent: 13 }],
    ['2026-04-12', { dagen: 2, bedragCent: 27 }],
  ])('begint op dag 16 na de beslissing: betaald op %s geeft %j', (betaaldOp, verwacht) => {
    const interest = interestOp(vraag({ totEnMet: datum(betaaldOp) }));
    if (verwacht === null) expect(interest).toBeNull();
    else expect(interest).toMatchObject(verwacht);
  });

  it.each([
    ['2026-04-23', null],
    ['2026-04-24', 1],
    ['2026-04-25', 2],
  ])(
    'begint op dag 46 na de aanvraag als de beslissing te laat was: betaald op %s geeft %j dagen',
    (betaaldOp, dagen) => {
      const klokken = [datum('2026-05-20'), datum('2026-04-24')];
      expect(interestOp(vraag({ klokken, totEnMet: datum(betaaldOp) }))?.dagen ?? null).toBe(dagen);
    },
  );

  it('loopt op hulp die één keer betaald wordt vanaf de klok zelf', () => {
    expect(interestOp(vraag({ periode: 'eenmalig' }))).toMatchObject({ vanaf: '2026-04-11', dagen: 1 });
  });

  it('rekent gelijk, in welke volgorde de rentevoeten ook staan', () => {
    const over = { totEnMet: datum('2027-01-02') };
    expect(interestOp(vraag({ ...over, rentevoeten: [...VOETEN].reverse() }))).toEqual(interestOp(vraag(over)));
  });

  it('loopt niet over een maand die nog niet begonnen was', () => {
    const interest = interestOp(vraag({ periode: '2026-05', totEnMet: datum('2026-05-03') }));
    expect(interest).toMatchObject({ vanaf: '2026-05-01', dagen: 3 });
  });

  it('rekent over de jaarwisseling met de rentevoet van elk jaar, stap per stap', () => {
    const klokken = [datum('2026-12-30')];
    const interest = interestOp(vraag({ bedragCent: 1_000_000, klokken, totEnMet: datum('2027-01-02') }));
    expect(interest).toMatchObject({
      dagen: 4,
      bedragCent: 603,
      stappen: [
        { van: '2026-12-30', totEnMet: '2026-12-31', dagen: 2, honderdsten: 500, bedragCent: 274 },
        { van: '2027-01-01', totEnMet: '2027-01-02', dagen: 2, honderdsten: 600, bedragCent: 329 },
      ],
    });
  });

  it('telt een dag nooit twee keer: een latere rentevoet beëindigt de vorige', () => {
    const lang = { ...VOETEN[1]!, tot: datum('2027-06-30') };
    const klokken = [datum('2026-12-30')];
    const met = (rij: Rentevoet) =>
      interestOp(vraag({ klokken, totEnMet: datum('2027-01-02'), rentevoeten: [VOETEN[0]!, rij] }));
    expect(met(lang)).toEqual(met(VOETEN[1]!));
  });

  it('geeft geen bedrag als voor een van de dagen geen rentevoet bekend is', () => {
    const interest = interestOp(vraag({ klokken: [datum('2027-12-31')], totEnMet: datum('2028-01-01') }));
    expect(interest).toMatchObject({ dagen: 2, bedragCent: null });
    expect(interestOp(vraag({ rentevoeten: [] }))).toMatchObject({ dagen: 1, bedragCent: null, stappen: [] });
  });

  it('is er niet zonder interestklok, zoals bij maatschappelijke dienstverlening', () => {
    expect(interestOp(vraag({ klokken: [] }))).toBeNull();
  });

  it('de stappen zijn samen de interest, en die wijkt nooit meer dan een halve cent af', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), fc.integer({ min: 0, max: 600 }), (bedragCent, dagen) => {
        const totEnMet = plusDagen(datum('2026-04-11'), dagen);
        const interest = interestOp(vraag({ bedragCent, totEnMet }));
        const in2026 = Math.min(dagen + 1, dagenTussen(datum('2026-04-11'), datum('2026-12-31')) + 1);
        const juist = (bedragCent * (in2026 * 500 + (dagen + 1 - in2026) * 600)) / 3_650_000;
        expect(som(interest!.stappen.map((stap) => stap.bedragCent))).toBe(interest!.bedragCent);
        expect(Math.abs(interest!.bedragCent! - juist)).toBeLessThanOrEqual(0.5);
      }),
    );
  });

  it('wordt met de dagen nooit minder', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), fc.integer({ min: 0, max: 600 }), (bedragCent, dagen) => {
        const op = (n: number) => interestOp(vraag({ bedragCent, totEnMet: plusDagen(datum('2026-04-11'), n) }))!;
        expect(op(dagen + 1).bedragCent!).toBeGreaterThanOrEqual(op(dagen).bedragCent!);
      }),
    );
  });
});
