import fc from 'fast-check';
import { isQuorumGehaald, vereistQuorum } from './quorum.js';
import { heeftBijzonderComite, ledenBijInwoners, ledenBijRaadszetels } from './samenstelling.js';
import { laatHoogdringendToe, telHoogdringendheid, telStemmen } from './stemming.js';

/** A sitting of 1 to 25 members with some present, some recused, and every vote of those left accounted for. */
const stemming = fc
  .integer({ min: 1, max: 25 })
  .chain((zittend) => fc.tuple(fc.constant(zittend), fc.integer({ min: 0, max: zittend })))
  .chain(([zittend, aanwezig]) =>
    fc.tuple(fc.constant(zittend), fc.constant(aanwezig), fc.integer({ min: 0, max: aanwezig })),
  )
  .chain(([zittend, aanwezig, gewraakt]) =>
    fc
      .tuple(fc.integer({ min: 0, max: aanwezig - gewraakt }), fc.nat(), fc.boolean())
      .map(([ja, n, tweedeOproeping]) => {
        const over = aanwezig - gewraakt - ja;
        const nee = over === 0 ? 0 : n % (over + 1);
        return { zittend, aanwezig, gewraakt, ja, nee, onthouding: over - nee, tweedeOproeping };
      }),
  );

describe('het aanwezigheidsquorum', () => {
  it.each([
    [9, 5],
    [8, 5],
    [7, 4],
    [13, 7],
    [1, 1],
  ])('van %i zittende leden moeten er %i aanwezig zijn', (zittend, quorum) => {
    expect(vereistQuorum(zittend)).toBe(quorum);
  });

  it.each([
    [4, 0, false],
    [5, 0, true],
    [5, 1, false],
    [6, 1, true],
  ])('Heidebeke, %i aanwezig en %i gewraakt: gehaald is %p', (aanwezig, gewraakt, gehaald) => {
    expect(isQuorumGehaald({ zittend: 9, aanwezig, gewraakt })).toBe(gehaald);
  });

  it('een tweede oproeping mag met wie er is, maar niet met niemand', () => {
    expect(isQuorumGehaald({ zittend: 9, aanwezig: 2, gewraakt: 1, tweedeOproeping: true })).toBe(true);
    expect(isQuorumGehaald({ zittend: 9, aanwezig: 1, gewraakt: 1, tweedeOproeping: true })).toBe(false);
  });

  it.each([
    { zittend: 9, aanwezig: 10, gewraakt: 0 },
    { zittend: 9, aanwezig: 3, gewraakt: 4 },
    { zittend: 9, aanwezig: -1, gewraakt: 0 },
    { zittend: 9, aanwezig: 4.5, gewraakt: 0 },
  ])('weigert onmogelijke aantallen: %p', (stand) => {
    expect(() => isQuorumGehaald(stand)).toThrow(RangeError);
  });
});

describe('een stemming', () => {
  const negen = { zittend: 9, aanwezig: 9, gewraakt: 0 };

  it.each([
    ['5 tegen 4', { ja: 5, nee: 4, onthouding: 0 }, true, 'meerderheid'],
    ['4 tegen 5', { ja: 4, nee: 5, onthouding: 0 }, false, 'verworpen'],
    ['staking 4-4 met één onthouding', { ja: 4, nee: 4, onthouding: 1 }, false, 'staking'],
    ['1 ja en 8 onthoudingen', { ja: 1, nee: 0, onthouding: 8 }, true, 'meerderheid'],
    ['iedereen onthoudt zich', { ja: 0, nee: 0, onthouding: 9 }, false, 'geen_geldige_stem'],
  ] as const)('%s', (_, stemmen, aangenomen, reden) => {
    expect(telStemmen({ ...negen, ...stemmen })).toMatchObject({ quorumGehaald: true, aangenomen, reden });
  });

  it('zonder quorum kan niets aangenomen worden, ook niet eenparig', () => {
    expect(telStemmen({ zittend: 9, aanwezig: 4, gewraakt: 0, ja: 4, nee: 0, onthouding: 0 })).toMatchObject({
      quorumGehaald: false,
      vereistQuorum: 5,
      aangenomen: false,
      reden: 'geen_quorum',
    });
  });

  it('een wraking kan het quorum voor dat punt doen verliezen en verlaagt het nooit', () => {
    expect(telStemmen({ zittend: 9, aanwezig: 5, gewraakt: 1, ja: 4, nee: 0, onthouding: 0 })).toMatchObject({
      aanwezigVoorPunt: 4,
      vereistQuorum: 5,
      reden: 'geen_quorum',
    });
  });

  it('zonder quorum wordt er geen stem te weinig geteld, en is niets aangenomen', () => {
    const vier = { zittend: 9, aanwezig: 4, gewraakt: 0 };
    expect(() => telStemmen({ ...vier, ja: 3, nee: 0, onthouding: 0 })).toThrow('4 leden aanwezig');
    expect(telStemmen({ ...vier, ja: 4, nee: 0, onthouding: 0 })).toMatchObject({
      ...{ quorumGehaald: false, reden: 'geen_quorum', aangenomen: false },
    });
  });

  it('een tweede oproeping vraagt één aanwezig lid, een eerste de meerderheid', () => {
    const een = { zittend: 9, aanwezig: 1, gewraakt: 0, ja: 1, nee: 0, onthouding: 0 };
    expect(telStemmen({ ...een, tweedeOproeping: true })).toMatchObject({ vereistQuorum: 1, aangenomen: true });
    expect(telStemmen({ ...een, tweedeOproeping: false })).toMatchObject({ vereistQuorum: 5, aangenomen: false });
  });

  it('zonder quorum hoeft er niet gestemd te zijn', () => {
    expect(telStemmen({ zittend: 9, aanwezig: 4, gewraakt: 0, ja: 0, nee: 0, onthouding: 0 }).reden).toBe(
      'geen_quorum',
    );
  });

  it.each([
    { ja: 5, nee: 5, onthouding: 0 },
    { ja: 5, nee: 3, onthouding: 0 },
    { ja: 6, nee: 4, onthouding: -1 },
    { ja: 5, nee: -1, onthouding: 5 },
    { ja: -1, nee: 5, onthouding: 5 },
    { ja: 4.5, nee: 4.5, onthouding: 0 },
  ])('weigert stemmen die niet met de aanwezigen kloppen: %p', (stemmen) => {
    expect(() => telStemmen({ ...negen, ...stemmen })).toThrow(RangeError);
  });

  it('wordt alleen aangenomen met quorum en meer ja dan nee', () => {
    fc.assert(
      fc.property(stemming, (s) => {
        const uitslag = telStemmen(s);
        expect(uitslag.aangenomen).toBe(uitslag.quorumGehaald && s.ja > s.nee);
        if (!s.tweedeOproeping) expect(uitslag.quorumGehaald).toBe(2 * (s.aanwezig - s.gewraakt) > s.zittend);
      }),
    );
  });

  it('een onthouding meer verandert de uitslag nooit', () => {
    fc.assert(
      fc.property(stemming, (s) => {
        const erbij = { ...s, zittend: s.zittend + 2, aanwezig: s.aanwezig + 1, onthouding: s.onthouding + 1 };
        fc.pre(telStemmen(s).quorumGehaald && telStemmen(erbij).quorumGehaald);
        expect(telStemmen(erbij).reden).toBe(telStemmen(s).reden);
      }),
    );
  });

  it('ja en nee wisselen maakt van aangenomen verworpen, en een staking blijft een staking', () => {
    const omgekeerd = { meerderheid: 'verworpen', verworpen: 'meerderheid' } as const;
    fc.assert(
      fc.property(stemming, (s) => {
        const reden = telStemmen(s).reden;
        const verwacht = reden === 'meerderheid' || reden === 'verworpen' ? omgekeerd[reden] : reden;
        expect(telStemmen({ ...s, ja: s.nee, nee: s.ja }).reden).toBe(verwacht);
      }),
    );
  });
});

describe('een hoogdringend punt', () => {
  it.each([
    [9, 7, 6, 'toegelaten'],
    [9, 7, 5, 'huisregel'],
    [9, 7, 4, 'geweigerd'],
    [9, 9, 6, 'toegelaten'],
    [9, 9, 5, 'geweigerd'],
    [9, 0, 0, 'geweigerd'],
  ] as const)('%i zittend, %i aanwezig, %i voor: %s', (zittend, aanwezig, voor, uitkomst) => {
    expect(telHoogdringendheid({ zittend, aanwezig, voor }).uitkomst).toBe(uitkomst);
  });

  it('toont beide tellingen: 6 van 9 zittende en 5 van 7 aanwezige', () => {
    expect(telHoogdringendheid({ zittend: 9, aanwezig: 7, voor: 5 })).toEqual({
      nodigVanZittende: 6,
      nodigVanAanwezige: 5,
      uitkomst: 'huisregel',
    });
  });

  it.each([
    [4, 'leden', false, 6],
    [4, 'aanwezigen', false, 5],
    [5, 'leden', false, 6],
    [5, 'aanwezigen', true, 5],
    [6, 'leden', true, 6],
    [6, 'aanwezigen', true, 5],
  ] as const)(
    '%i voor van zeven aanwezigen, en de huisregel telt %s: toegelaten %s',
    (voor, telt, toegelaten, nodig) => {
      const uitslag = telHoogdringendheid({ zittend: 9, aanwezig: 7, voor });
      expect(laatHoogdringendToe(uitslag, telt)).toEqual({ toegelaten, nodig });
    },
  );

  it.each([6, -1, 2.5])('weigert %d voorstanders van vijf aanwezigen', (voor) => {
    expect(() => telHoogdringendheid({ zittend: 9, aanwezig: 5, voor })).toThrow('Alleen aanwezige leden');
  });

  it('wie onder de zittende leden twee derde haalt, haalt het ook onder de aanwezigen', () => {
    fc.assert(
      fc.property(stemming, ({ zittend, aanwezig, ja }) => {
        const { nodigVanZittende, nodigVanAanwezige, uitkomst } = telHoogdringendheid({ zittend, aanwezig, voor: ja });
        expect(nodigVanAanwezige).toBeLessThanOrEqual(nodigVanZittende);
        expect(3 * nodigVanZittende).toBeGreaterThanOrEqual(2 * zittend);
        expect(uitkomst === 'toegelaten').toBe(ja > 0 && 3 * ja >= 2 * zittend);
      }),
    );
  });
});

describe('de samenstelling van het comité', () => {
  it.each([
    [7, 6],
    [23, 6],
    [25, 8],
    [47, 8],
    [49, 10],
    [51, 10],
    [53, 12],
    [55, 12],
  ])('bij %i raadszetels telt het %i leden naast de voorzitter', (zetels, leden) => {
    expect(ledenBijRaadszetels(zetels)).toBe(leden);
  });

  it('een raad van één zetel is de kleinste die een oneven aantal telt', () => {
    expect(ledenBijRaadszetels(1)).toBe(6);
    expect(ledenBijInwoners(1)).toBe(6);
  });

  it.each([0, -1, 1.5])('een gemeente met %d inwoners bestaat niet', (inwoners) => {
    expect(() => ledenBijInwoners(inwoners)).toThrow('vanaf één');
  });

  it.each([0, -1, 8.5])('een comité met %d zittende leden bestaat niet', (zittend) => {
    expect(() => vereistQuorum(zittend)).toThrow('ten minste één');
  });

  it.each([24, 0, -7, 7.5])('een raad van %p zetels bestaat niet', (zetels) => {
    expect(() => ledenBijRaadszetels(zetels)).toThrow(RangeError);
  });

  it.each([
    [14_999, 6],
    [15_000, 8],
    [18_400, 8],
    [149_999, 8],
    [150_000, 10],
    [249_999, 10],
    [250_000, 12],
  ])('bij %i inwoners zijn dat er %i', (inwoners, leden) => {
    expect(ledenBijInwoners(inwoners)).toBe(leden);
  });

  it('bestaat niet in Voeren en de zes randgemeenten', () => {
    expect(heeftBijzonderComite('Heidebeke')).toBe(true);
    expect(['Voeren', 'Kraainem', 'Sint-Genesius-Rode'].map(heeftBijzonderComite)).toEqual([false, false, false]);
  });
});
