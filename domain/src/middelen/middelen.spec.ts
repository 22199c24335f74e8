import { totaal } from '../recht/rekenstap.js';
import { BaremaOntbreekt } from '../recht/tabel.js';
import { datum } from '../tijd/datum.js';
import { BANDEN, teltMee } from './banden.js';
import { telMiddelen } from './persoonsmiddelen.js';
import { toetsMiddelen } from './toetsMiddelen.js';
import { middelentoets } from './vormen.js';

const DAG = datum('2026-03-16');
const BEVESTIGD = '2026-12-31';
const loon = (bedragCent: number, anders: object = {}) => ({
  soort: 'beroepsinkomen',
  bedragCent,
  per: 'maand',
  ...anders,
});

/** As the command would: parsed, then computed. */
function toets(anders: object = {}) {
  return toetsMiddelen(
    middelentoets.parse({
      ...{ aanvraagdatum: DAG, opDatum: DAG, bevestigdTot: BEVESTIGD },
      aanvragers: [{ hoedanigheid: 'aanvrager', categorie: 1 }],
      ...anders,
    }),
  );
}
const fouten = (anders: object) =>
  middelentoets
    .safeParse({ aanvraagdatum: DAG, opDatum: DAG, aanvragers: [{ hoedanigheid: 'x', categorie: 1 }], ...anders })
    .error?.issues.map(({ path }) => path.join('.'));

const vader = { hoedanigheid: 'vader', band: 'ouder', middelen: [loon(231_000)] };
const moeder = { hoedanigheid: 'moeder', band: 'ouder' };

describe('de middelentoets van een gezin', () => {
  it('geeft D02 hetzelfde bedrag in dezelfde stappen als het besluit: € 331,31', () => {
    const { aanvragers, regime } = toets({ samenwonenden: [vader, moeder] });
    expect(regime).toBe('2026');
    expect(aanvragers[0]).toMatchObject({ rechtCent: 33_131, perJaarCent: 397_572 });
    expect(aanvragers[0]?.stappen.map(({ bedragCent }) => bedragCent)).toEqual([262_839, -231_000, 1_292]);
    expect(aanvragers[0]?.eersteMaand).toEqual({ bedragCent: 17_100, dagen: 16, dagenInMaand: 31 });
  });

  it.each([
    ['2026-02-28', '2002', 87_613],
    ['2026-03-01', '2026', 33_131],
    ['2026-03-02', '2026', 33_131],
  ])('een aanvraag van %s volgt de regeling van %s', (aanvraagdatum, regime, rechtCent) => {
    const uitkomst = toets({ aanvraagdatum, samenwonenden: [vader, moeder] });
    expect(uitkomst).toMatchObject({ regime, aanvragers: [{ rechtCent }] });
  });

  it('een lopend dossier volgt de nieuwe regeling na zijn herziening', () => {
    const lopend = { aanvraagdatum: '2025-06-02', samenwonenden: [vader, moeder] };
    expect(toets({ ...lopend, herzieningsdatum: '2026-02-28' }).regime).toBe('2002');
    expect(toets({ ...lopend, herzieningsdatum: '2026-03-01' }).regime).toBe('2026');
  });

  it.each([
    ['2026-01-17', false],
    ['2026-01-18', true],
  ])('zonder bevestiging van de beheerder op %s: geweigerd %s', (opDatum, geweigerd) => {
    const doe = () => toets({ aanvraagdatum: '2026-01-05', opDatum, bevestigdTot: undefined, samenwonenden: [vader] });
    if (geweigerd) expect(doe).toThrow(BaremaOntbreekt);
    else expect(doe().samenCent).toBe(87_613);
  });

  it('telt wie geen onderhoudsplichtige is niet, en zegt het', () => {
    const zus = { hoedanigheid: 'zus', band: 'broer_of_zus', middelen: [loon(300_000, { spi: 'student_met_beurs' })] };
    const { aanvragers, personen } = toets({ samenwonenden: [zus] });
    expect(aanvragers[0]?.rechtCent).toBe(87_613);
    expect(personen[1]).toMatchObject({
      geteld: false,
      waaromNiet: expect.stringContaining('onderhoudsplichtige') as string,
    });
    const oud = toets({ aanvraagdatum: '2025-06-02', samenwonenden: [vader] }).personen[1];
    expect(oud?.waaromNiet).toContain('vóór 1 maart 2026');
  });

  it('wijkt om billijkheid af met een reden die in de berekening staat', () => {
    const ziek = { ...vader, billijkheid: { nietGeteldCent: 10_000, reden: 'hoge zorgkosten' } };
    const [recht] = toets({ samenwonenden: [ziek, moeder] }).aanvragers;
    expect(recht?.rechtCent).toBe(43_131);
    expect(recht?.stappen.some(({ regel }) => regel.includes('hoge zorgkosten'))).toBe(true);
  });

  it('verdeelt wat de ouders hebben en nodig hebben tot op de cent over twee aanvragers', () => {
    const zoon = { hoedanigheid: 'zoon', categorie: 1 };
    const uitkomst = toets({
      aanvragers: [zoon, { hoedanigheid: 'dochter', categorie: 1, middelen: [loon(10_000)] }],
      samenwonenden: [{ ...vader, middelen: [loon(231_001)] }, moeder],
    });
    const [eerste, tweede] = uitkomst.aanvragers.map(({ stappen }) => stappen);
    const deel = (stappen = eerste) => totaal((stappen ?? []).filter(({ regel }) => regel.startsWith('deel ')));
    expect(deel(eerste) + deel(tweede)).toBe(2 * 87_613 - 231_001);
    expect(uitkomst.samenCent).toBe(uitkomst.aanvragers[0]!.rechtCent + uitkomst.aanvragers[1]!.rechtCent);
    expect(uitkomst.aanvragers[1]!.rechtCent).toBeLessThan(uitkomst.aanvragers[0]!.rechtCent);
  });
});

describe('wie meetelt', () => {
  it.each(BANDEN)('%s: nieuwe en oude regeling', (band) => {
    const nieuw = !['broer_of_zus', 'andere'].includes(band);
    expect(teltMee({ band }, '2026', DAG)).toBe(nieuw);
    expect(teltMee({ band }, '2002', DAG)).toBe(band === 'partner');
    expect(teltMee({ band, meetellen: true }, '2002', DAG)).toBe(['partner', 'ouder', 'kind'].includes(band));
  });

  it.each([
    ['2008-03-15', true],
    ['2008-03-16', true],
    ['2008-03-17', false],
  ])('een kind geboren op %s telt op 16 maart 2026: %s', (geboren, telt) => {
    expect(teltMee({ band: 'kind', geboren: datum(geboren) }, '2026', DAG)).toBe(telt);
  });
});

describe('de middelen van één persoon', () => {
  const tel = (middelen: object[], kapitaalCent?: number, opDatum = DAG) =>
    telMiddelen(
      middelentoets.parse({
        ...{ aanvraagdatum: DAG, opDatum: DAG },
        aanvragers: [
          {
            hoedanigheid: 'aanvrager',
            categorie: 2,
            middelen,
            ...(kapitaalCent === undefined ? {} : { kapitaalCent }),
          },
        ],
      }).aanvragers[0]!,
      opDatum,
      {},
    );

  it('rekent een jaarbedrag op één twaalfde', () => {
    expect(tel([loon(120_006, { per: 'jaar' })])).toMatchObject({ perMaandCent: 10_001, perJaarCent: 120_012 });
  });

  it('telt niet wat vrijgesteld is of niet echt ontvangen wordt, en toont het toch', () => {
    const { perMaandCent, stappen } = tel([
      { soort: 'groeipakket_eigen_kinderen', bedragCent: 18_000, per: 'maand' },
      { soort: 'groeipakket_toeslag', bedragCent: 4_000, per: 'maand' },
      { soort: 'onderhoudsgeld', omschrijving: 'onderhoudsgeld', bedragCent: 25_000, per: 'maand', beschikbaar: false },
    ]);
    expect(perMaandCent).toBe(0);
    expect(stappen.map(({ regel, zekerheid }) => [regel, zekerheid])).toEqual([
      ['groeipakket voor eigen kinderen: telt niet mee', 'na_te_kijken'],
      ['toeslag bij het groeipakket: telt niet mee', 'na_te_kijken'],
      ['onderhoudsgeld: niet ontvangen, telt niet mee', 'gevonden'],
    ]);
  });

  // slices: 6 % between 6.200 and 12.500 is 378 a year; 10 % above
  it.each([
    [0, 0],
    [619_999, 0],
    [620_000, 0],
    [620_100, 1],
    [1_250_000, 3_150],
    [1_250_120, 3_151],
    [2_450_000, 13_150],
  ])('een kapitaal van %i cent telt voor %i cent per maand', (kapitaal, cent) => {
    expect(tel([], kapitaal).perMaandCent).toBe(cent);
  });

  it('stelt van een loon ten hoogste de SPI-vrijstelling vrij, en nooit meer dan verdiend', () => {
    const november = datum('2022-11-15');
    expect(tel([loon(100_000, { spi: 'algemeen' })], undefined, november).perMaandCent).toBe(71_409);
    expect(tel([loon(20_000, { spi: 'algemeen' })], undefined, november).perMaandCent).toBe(0);
    expect(tel([loon(20_000, { spi: 'algemeen', beschikbaar: false })], undefined, DAG).perMaandCent).toBe(0);
  });

  it.each(['algemeen', 'student_met_beurs'])(
    'rekent geen SPI-vrijstelling %s zonder bedrag van de beheerder',
    (spi) => {
      expect(() => tel([loon(100_000, { spi })])).toThrow(BaremaOntbreekt);
    },
  );

  it('rekent met de SPI-bedragen die de beheerder invoerde', () => {
    const uit = (spi: object, soort: string) =>
      toets({ aanvragers: [{ hoedanigheid: 'a', categorie: 1, middelen: [loon(50_000, { spi: soort })] }], spi })
        .personen[0]?.perMaandCent;
    expect(uit({ algemeenCent: 30_000, bron: 'fictief' }, 'algemeen')).toBe(20_000);
    expect(uit({ studentMetBeursCent: 10_000, bron: 'fictief' }, 'student_met_beurs')).toBe(40_000);
    const eigen = {
      leefloon: datum(BEVESTIGD),
      spi: { algemeen: { rijen: [{ vanaf: DAG, waarde: 1_000, bron: 'x', zekerheid: 'gevonden' as const }] } },
    };
    const kaal = middelentoets.parse({
      ...{ aanvraagdatum: DAG, opDatum: DAG },
      aanvragers: [{ hoedanigheid: 'a', categorie: 1, middelen: [loon(50_000, { spi: 'algemeen' })] }],
    });
    expect(toetsMiddelen(kaal, eigen).personen[0]?.perMaandCent).toBe(49_000);
  });
});

describe('eerste en laatste maand', () => {
  const met = (opDatum: string, einde?: string) =>
    toets({ aanvraagdatum: opDatum, opDatum, ...(einde === undefined ? {} : { einde }) }).aanvragers[0]!;

  it.each([
    ['2026-04-01', undefined, undefined, undefined],
    ['2026-04-02', undefined, 29, undefined],
    ['2026-04-01', '2026-06-30', undefined, undefined],
    ['2026-04-01', '2026-06-29', undefined, 29],
    ['2026-04-30', '2026-05-01', 1, 1],
    ['2026-04-10', '2026-04-19', 10, undefined],
  ])('van %s tot %s: %s en %s dagen', (van, tot, eerste, laatste) => {
    const { eersteMaand, laatsteMaand } = met(van, tot);
    expect([eersteMaand?.dagen, laatsteMaand?.dagen]).toEqual([eerste, laatste]);
  });

  it('tien dagen in één maand zijn een derde van het bedrag van april', () => {
    expect(met('2026-04-10', '2026-04-19').eersteMaand?.bedragCent).toBe(29_204);
  });
});

describe('wat het formulier weigert', () => {
  const spi = (groep: object) => fouten(groep);
  it.each([
    ['een ingang vóór de aanvraag', { opDatum: '2026-03-15' }, ['opDatum']],
    ['een einde vóór het begin', { einde: '2026-03-15' }, ['einde']],
    ['geen aanvrager', { aanvragers: [] }, ['aanvragers']],
    [
      'een negatief inkomen',
      { samenwonenden: [{ ...vader, middelen: [loon(-1)] }] },
      ['samenwonenden.0.middelen.0.bedragCent'],
    ],
    [
      'SPI op een uitkering',
      { samenwonenden: [{ ...vader, middelen: [loon(1, { soort: 'uitkering', spi: 'algemeen' })] }] },
      ['samenwonenden.0.middelen.0.spi'],
    ],
  ])('%s', (_wat, anders, velden) => {
    expect(spi(anders)).toEqual(velden);
  });
});
