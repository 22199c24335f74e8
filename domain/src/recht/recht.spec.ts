import { datum } from '../tijd/datum.js';
import { art34Regime, berekenArt34, type Art34Invoer } from './art34.js';
import { magVoorzitterToekennen } from './dringendeSteun.js';
import { berekenLeefloon } from './leefloon.js';
import { installatiepremie, leefloonBarema, leefloonPerMaand } from './leefloonBarema.js';
import { BaremaOntbreekt, kies, type Tabel } from './tabel.js';
import { verwarmingstoelage } from './verwarmingstoelage.js';

const BEVESTIGD = datum('2026-12-31');

describe('een tabel met data', () => {
  const tabel: Tabel<string> = {
    naam: 'de proeftabel',
    openRij: 'totBevestiging',
    rijen: [
      { vanaf: datum('2025-01-01'), tot: datum('2025-01-31'), waarde: 'a', bron: 'x', zekerheid: 'gevonden' },
      { vanaf: datum('2025-03-01'), waarde: 'b', bron: 'x', zekerheid: 'gevonden' },
    ],
  };

  it.each([
    ['2025-01-01', 'a'],
    ['2025-01-31', 'a'],
    ['2025-03-01', 'b'],
    ['2025-03-02', 'b'],
    ['2025-06-30', 'b'],
  ])('geeft op %s de rij %s, met een bevestiging tot 30 juni', (dag, waarde) => {
    expect(kies(tabel, datum(dag), datum('2025-06-30')).waarde).toBe(waarde);
  });

  it.each(['2024-12-31', '2025-02-01', '2025-02-28', '2025-07-01'])(
    'heeft op %s geen waarde en valt nergens op terug',
    (dag) => {
      expect(() => kies(tabel, datum(dag), datum('2025-06-30'))).toThrow(BaremaOntbreekt);
    },
  );

  it('zonder bevestiging geldt een open barema alleen op zijn eerste dag', () => {
    expect(kies(tabel, datum('2025-03-01')).waarde).toBe('b');
    expect(() => kies(tabel, datum('2025-03-02'))).toThrow('Laat een beheerder ze bevestigen');
  });

  it('een rij van de beheerder sluit de open rij de dag ervoor, ook als ze in een andere volgorde staan', () => {
    const nieuw = { waarde: 'c', bron: 'omzendbrief', zekerheid: 'gevonden' as const };
    const rijen = [
      { ...nieuw, vanaf: datum('2025-09-01'), waarde: 'd' },
      { ...nieuw, vanaf: datum('2025-06-01') },
    ];
    const stand = { bevestigdTot: datum('2025-12-31'), rijen };
    const op = (dag: string) => kies(tabel, datum(dag), stand).waarde;
    expect(['2025-05-31', '2025-06-01', '2025-06-02', '2025-08-31', '2025-09-01', '2025-12-31'].map(op)).toEqual([
      ...['b', 'c', 'c', 'c', 'd', 'd'],
    ]);
    expect(() => op('2026-01-01')).toThrow('bevestigd tot 31/12/2025');
  });

  it('een rij van de beheerder vervangt die van dezelfde dag', () => {
    const rijen = [{ vanaf: datum('2025-03-01'), waarde: 'z', bron: 'x', zekerheid: 'gevonden' as const }];
    expect(kies(tabel, datum('2025-03-01'), { rijen }).waarde).toBe('z');
  });

  it('een regel blijft gelden tot hij verandert', () => {
    expect(kies({ ...tabel, openRij: 'geldt' }, datum('2031-01-01')).waarde).toBe('b');
  });
});

describe('het leefloonbarema', () => {
  it.each([
    ['2022-11-01', 77380, 116070, 156862],
    ['2022-11-30', 77380, 116070, 156862],
    ['2023-01-01', 80942, 121413, 164083],
    ['2023-11-01', 84212, 126317, 170711],
    ['2024-04-30', 84212, 126317, 170711],
    ['2024-05-01', 85897, 128846, 174129],
    ['2025-01-31', 85897, 128846, 174129],
    ['2025-02-01', 87613, 131420, 177607],
    ['2026-06-22', 87613, 131420, 177607],
  ])('op %s: € 0,01 × %i, %i en %i', (dag, cat1, cat2, cat3) => {
    const bedragen = ([1, 2, 3] as const).map((categorie) => leefloonPerMaand(categorie, datum(dag), BEVESTIGD));
    expect(bedragen).toEqual([cat1, cat2, cat3]);
  });

  it.each(['2022-10-31', '2022-12-01', '2022-12-31', '2023-02-01', '2023-07-01', '2023-10-31', '2027-01-01'])(
    'heeft op %s een gat: er wordt niets berekend',
    (dag) => {
      expect(() => leefloonPerMaand(2, datum(dag), BEVESTIGD)).toThrow(BaremaOntbreekt);
    },
  );

  it('is zonder bevestiging van de beheerder bekend tot de dag die de bron zelf noemt', () => {
    expect(leefloonPerMaand(2, datum('2026-01-17'))).toBe(131420);
    expect(() => leefloonPerMaand(2, datum('2026-01-18'))).toThrow(BaremaOntbreekt);
  });

  it('kent geen overlappende rijen en bij elke rij een bron', () => {
    const { rijen } = leefloonBarema;
    for (const [i, rij] of rijen.entries()) {
      expect(rij.bron).not.toBe('');
      const volgende = rijen[i + 1];
      if (volgende) expect(rij.tot! < volgende.vanaf).toBe(true);
    }
  });

  it('D04: de installatiepremie is het maandbedrag van categorie 3', () => {
    expect(installatiepremie(datum('2026-05-07'), BEVESTIGD)).toBe(177607);
  });
});

describe('het leefloon zonder samenwonende onderhoudsplichtigen', () => {
  const opDatum = datum('2026-03-09');

  it('D01: zonder middelen is het recht het bedrag van de categorie, in één stap', () => {
    const { rechtCent, stappen } = berekenLeefloon({ categorie: 2, middelenCent: 0, opDatum, bevestigdTot: BEVESTIGD });
    expect(rechtCent).toBe(131420);
    expect(stappen.map((stap) => stap.bedragCent)).toEqual([131420]);
  });

  it('D03: een uitkering van € 1.412 is meer dan het leefloon, dus geen recht en geen vrijstelling', () => {
    const uitkomst = berekenLeefloon({ categorie: 2, middelenCent: 141200, opDatum, bevestigdTot: BEVESTIGD });
    expect(uitkomst.rechtCent).toBe(0);
    expect(uitkomst.stappen.map((stap) => stap.bedragCent)).toEqual([131420, -141200]);
  });

  it.each([
    [131419, 2084],
    [131420, 0],
    [131421, 0],
  ])('met middelen van %i cent is het recht %i cent', (middelenCent, rechtCent) => {
    expect(berekenLeefloon({ categorie: 2, middelenCent, opDatum, bevestigdTot: BEVESTIGD }).rechtCent).toBe(rechtCent);
  });

  it('is nooit meer dan het bedrag van de categorie', () => {
    const { rechtCent, stappen } = berekenLeefloon({
      categorie: 2,
      middelenCent: 500,
      opDatum,
      bevestigdTot: BEVESTIGD,
    });
    expect(rechtCent).toBe(131420);
    expect(stappen.at(-1)).toMatchObject({ regel: 'begrenzing tot leefloon categorie 2', bedragCent: -1583 });
  });
});

describe('inwonen bij onderhoudsplichtigen (artikel 34)', () => {
  const d02: Art34Invoer = {
    regime: '2026',
    opDatum: datum('2026-03-16'),
    categorie: 1,
    eigenMiddelenCent: 0,
    onderhoudsplichtigen: [
      { hoedanigheid: 'vader', middelenCent: 231000 },
      { hoedanigheid: 'moeder', middelenCent: 0 },
    ],
    bevestigdTot: BEVESTIGD,
  };

  it('D02: drie keer categorie 1, min het loon van de vader, plus de vrijstelling: € 331,31', () => {
    const { rechtCent, stappen } = berekenArt34(d02);
    expect(rechtCent).toBe(33131);
    expect(stappen.map(({ regel, bedragCent }) => [regel, bedragCent])).toEqual([
      ['3 × leefloon categorie 1', 262839],
      ['middelen vader', -231000],
      ['forfaitaire vrijstelling (één twaalfde van het jaarbedrag)', 1292],
    ]);
    expect(stappen.every((stap) => stap.bron.startsWith('artikel'))).toBe(true);
  });

  it.each([
    ['2026-02-28', undefined, '2002'],
    ['2026-03-01', undefined, '2026'],
    ['2026-03-02', undefined, '2026'],
    ['2025-06-01', '2026-02-28', '2002'],
    ['2025-06-01', '2026-03-01', '2026'],
  ] as const)('een aanvraag van %s met herziening %s valt onder het regime van %s', (aanvraag, herziening, regime) => {
    expect(art34Regime(datum(aanvraag), herziening && datum(herziening))).toBe(regime);
  });

  it('geeft geen recht en geen vrijstelling wanneer de middelen alles opgebruiken', () => {
    const rijk = { ...d02, onderhoudsplichtigen: [{ hoedanigheid: 'vader', middelenCent: 175226 }] };
    expect(berekenArt34(rijk)).toMatchObject({ rechtCent: 0 });
    expect(berekenArt34(rijk).stappen).toHaveLength(2);
  });

  it('is begrensd tot de eigen categorie', () => {
    expect(
      berekenArt34({ ...d02, onderhoudsplichtigen: [{ hoedanigheid: 'moeder', middelenCent: 0 }] }).rechtCent,
    ).toBe(87613);
  });

  it('wijkt om billijkheid alleen af met een reden, en die staat in de berekening', () => {
    const met = (reden: string, nietGeteldCent = 10000): Art34Invoer => ({
      ...d02,
      onderhoudsplichtigen: [
        { hoedanigheid: 'vader', middelenCent: 231000, billijkheid: { nietGeteldCent, reden } },
        { hoedanigheid: 'moeder', middelenCent: 0 },
      ],
    });
    const uitkomst = berekenArt34(met('hoge zorgkosten'));
    expect(uitkomst.rechtCent).toBe(43131);
    expect(uitkomst.stappen.some((stap) => stap.regel.includes('hoge zorgkosten'))).toBe(true);
    expect(() => berekenArt34(met('  '))).toThrow('reden');
    expect(() => berekenArt34(met('te veel', 231001))).toThrow('niet meer middelen');
  });

  it('trekt ook de eigen middelen van de aanvrager af', () => {
    expect(berekenArt34({ ...d02, eigenMiddelenCent: 10000 }).rechtCent).toBe(23131);
    expect(() => berekenArt34({ ...d02, eigenMiddelenCent: -1 })).toThrow('negatief');
  });
});

describe('de verwarmingstoelage', () => {
  it.each([
    [1500, 21000],
    [1499, 20986],
    [1501, 21000],
    [500, 7000],
  ])('D11: voor %i liter is ze %i cent', (liter, cent) => {
    expect(verwarmingstoelage({ liter }, datum('2026-05-12'), BEVESTIGD)).toBe(cent);
  });

  it('weigert nul liter en een barema dat niemand bevestigde', () => {
    expect(() => verwarmingstoelage({ liter: 0 }, datum('2026-05-12'), BEVESTIGD)).toThrow(RangeError);
    expect(() => verwarmingstoelage({ liter: 500 }, datum('2026-05-12'))).toThrow(BaremaOntbreekt);
  });
});

describe('dringende steun door de voorzitter', () => {
  const grens = { maximumPerDossierCent: 50000, vanaf: datum('2026-01-01'), bron: 'huishoudelijk reglement' };

  it.each([
    ['D05: vier nachten en een voedselbon', 18000, 0, true],
    ['net de grens', 50000, 0, true],
    ['één cent erboven', 50001, 0, false],
    ['samen met wat al toegekend is', 20000, 30001, false],
    ['samen net de grens', 20000, 30000, true],
  ])('%s', (_, bedrag, eerder, mag) => {
    expect(magVoorzitterToekennen(bedrag, eerder, grens).mag).toBe(mag);
  });

  it('weigert een bedrag van nul', () => {
    expect(() => magVoorzitterToekennen(0, 0, grens)).toThrow('groter dan nul');
  });

  it('zegt in het Nederlands waarom het niet mag', () => {
    expect(magVoorzitterToekennen(60000, 0, grens)).toEqual({
      mag: false,
      reden: 'De voorzitter kan ten hoogste € 500,00 per dossier toekennen; dit zou € 600,00 worden.',
    });
  });
});
