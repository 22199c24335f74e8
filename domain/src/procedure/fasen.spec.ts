import {
  FASEN,
  faseNa,
  faseNaZitting,
  HANDELINGEN,
  OVERGANGEN,
  toetsHandeling,
  type AanvraagHandeling,
  type Fase,
} from './fasen.js';

const TOT_DE_ZITTING: readonly Fase[] = ['onderzoek', 'voorstel', 'agendering', 'zitting'];

/** In which phases each act is possible, and where it leads when it leads elsewhere. */
const VERWACHT: Record<AanvraagHandeling, { in: readonly Fase[]; naar?: Partial<Record<Fase, Fase>> }> = {
  'feit.toevoegen': { in: ['onderzoek', 'voorstel'] },
  'onderzoek.opdragen': { in: TOT_DE_ZITTING },
  'hoorrecht.melden': { in: ['onderzoek', 'voorstel', 'agendering'] },
  'hoorrecht.vragen': { in: TOT_DE_ZITTING },
  'client.horen': { in: TOT_DE_ZITTING },
  'lijn.toevoegen': { in: ['onderzoek', 'voorstel'] },
  'verslag.schrijven': { in: ['onderzoek', 'voorstel'], naar: { voorstel: 'onderzoek' } },
  'verslag.afsluiten': { in: ['onderzoek'], naar: { onderzoek: 'voorstel' } },
  'voorstel.schrijven': { in: ['voorstel'] },
  'voorstel.indienen': { in: ['voorstel'], naar: { voorstel: 'agendering' } },
  'voorstel.terugnemen': { in: ['agendering'], naar: { agendering: 'voorstel' } },
  'aanvraag.agenderen': { in: ['agendering'] },
  'aanvraag.afvoeren': { in: ['agendering'] },
  'aanvraag.bevriezen': { in: ['agendering'], naar: { agendering: 'zitting' } },
  'zitting.uitkomst': { in: ['zitting'] },
  'aanvraag.intrekken': { in: TOT_DE_ZITTING, naar: einde() },
  'aanvraag.onbevoegd': { in: TOT_DE_ZITTING, naar: einde() },
  'dossier.overlijden': { in: TOT_DE_ZITTING, naar: einde() },
  'aanvraag.heropenen': { in: ['afgehandeld'], naar: { afgehandeld: 'onderzoek' } },
};

function einde(): Partial<Record<Fase, Fase>> {
  return Object.fromEntries(TOT_DE_ZITTING.map((fase) => [fase, 'afgehandeld']));
}

describe('de fasen van een aanvraag', () => {
  const gevallen = HANDELINGEN.flatMap((handeling) =>
    FASEN.map((fase) => ({ handeling, fase, mag: VERWACHT[handeling].in.includes(fase) })),
  );

  it.each(gevallen)('$handeling in de fase $fase: $mag', ({ handeling, fase, mag }) => {
    expect(toetsHandeling(fase, handeling).mag).toBe(mag);
  });

  const stappen = gevallen.flatMap(({ handeling, fase, mag }) =>
    !mag || handeling === 'zitting.uitkomst'
      ? []
      : [{ handeling, fase, naar: VERWACHT[handeling].naar?.[fase] ?? fase }],
  );

  it.each(stappen)('$handeling brengt een aanvraag van $fase naar $naar', ({ handeling, fase, naar }) => {
    expect(faseNa(fase, handeling)).toBe(naar);
  });

  it('een zitting sluit de aanvraag als elke lijn af is, en begint anders een volgende ronde', () => {
    expect(faseNaZitting(true)).toBe('afgehandeld');
    expect(faseNaZitting(false)).toBe('onderzoek');
    const uitkomsten = OVERGANGEN.filter(({ handeling }) => handeling === 'zitting.uitkomst').map(({ naar }) => naar);
    expect(uitkomsten).toEqual(['afgehandeld', 'onderzoek']);
  });

  it('een weigering zegt waar de aanvraag staat en wanneer het wel kan', () => {
    expect(toetsHandeling('afgehandeld', 'feit.toevoegen')).toEqual({
      mag: false,
      code: 'fase_laat_niet_toe',
      boodschap:
        'Dit kan nu niet: de aanvraag is afgehandeld. Het kan alleen als ze in onderzoek, of in de fase van het voorstel is.',
    });
    expect(toetsHandeling('zitting', 'hoorrecht.melden')).toMatchObject({
      boodschap:
        'Dit kan nu niet: de aanvraag is op een verzonden agenda. Het kan alleen als ze in onderzoek, of in de fase van het voorstel, of klaar voor de agenda is.',
    });
  });

  it('naar een fase die de handeling niet kent, gaat niets', () => {
    expect(() => faseNa('afgehandeld', 'aanvraag.intrekken')).toThrow('Geen enkele overgang afgehandeld');
  });

  it('elke pijl zegt waarom', () => {
    for (const { waarom } of OVERGANGEN) expect(waarom).toMatch(/^\p{Ll}.{10,}/u);
  });
});
